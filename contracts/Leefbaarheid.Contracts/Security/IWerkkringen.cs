namespace Leefbaarheid.Contracts.Security;

/// <summary>Tells which part of the corporation's work is somebody's. Offered by the module that knows medewerkers.</summary>
public interface IWerkkringen
{
    /// <summary>The teams and areas of a medewerker today; null when there is no such medewerker.</summary>
    /// <param name="medewerkercode">Code of the medewerker.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<Werkkring?> VanAsync(string medewerkercode, CancellationToken cancellationToken);
}

/// <summary>Which part of the corporation's work is somebody's.</summary>
/// <param name="MedewerkerId">Who.</param>
/// <param name="Teams">The teams that he is in.</param>
/// <param name="Gebieden">The areas that he works in, with all that lie within them.</param>
public sealed record Werkkring(Guid MedewerkerId, IReadOnlyList<Guid> Teams, IReadOnlyList<Guid> Gebieden);
