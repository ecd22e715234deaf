namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>What other modules ask of the base registration beyond its records.</summary>
/// <remarks>
/// The records themselves come through <see cref="Data.IRecordSource{TRecord}"/>, registered for every interface of this face.
/// </remarks>
public interface IStamgegevens
{
    /// <summary>The medewerker who asks; null for integrations and for the host itself.</summary>
    Task<IMedewerker?> HuidigeMedewerkerAsync(CancellationToken cancellationToken);

    /// <summary>Keys of the teams that a medewerker is in today.</summary>
    Task<IReadOnlyList<Guid>> TeamsVanAsync(Guid medewerkerId, CancellationToken cancellationToken);

    /// <summary>The units that a contact's household rents today: what a caller of that contact is most likely to call about.</summary>
    Task<IReadOnlyList<Guid>> EenhedenVanContactAsync(Guid contactId, CancellationToken cancellationToken);

    /// <summary>The clusters that a unit is in today.</summary>
    Task<IReadOnlyList<Guid>> ClustersVanEenheidAsync(Guid eenheidId, CancellationToken cancellationToken);

    /// <summary>The area that a unit lies in; null when that is not recorded, or there is no such unit.</summary>
    /// <param name="eenheidId">The unit.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<Guid?> GebiedVanEenheidAsync(Guid eenheidId, CancellationToken cancellationToken);

    /// <summary>True when a reference list knows this code and it has not expired.</summary>
    /// <param name="soort">The list, e.g. <c>ONDERHOUDSOORT</c>.</param>
    /// <param name="code">The code.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<bool> KentCodeAsync(string soort, string code, CancellationToken cancellationToken);
}
