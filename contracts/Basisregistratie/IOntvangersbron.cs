namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>
/// A module's part in telling recipients that data was put right (AVG art. 19): to whom outside the corporation it knows that data about
/// somebody went. A module registers one for every way in which data leaves through it.
/// </summary>
public interface IOntvangersbron
{
    /// <summary>Who got something that can hold data about some contacts; not these contacts themselves.</summary>
    /// <param name="contactIds">The person, and the household that the person belongs to.</param>
    /// <param name="vanaf">The first day that matters: before it the data was not there.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<Ontvanging>> LeesAsync(IReadOnlyCollection<Guid> contactIds, DateOnly vanaf, CancellationToken cancellationToken);
}

/// <summary>That somebody got data about a person.</summary>
/// <param name="Naam">Who got it.</param>
/// <param name="Wat">What he got, in Dutch: <c>Brief BR-2026-00012</c>.</param>
/// <param name="Op">When.</param>
public sealed record Ontvanging(string Naam, string Wat, DateOnly Op)
{
    /// <summary>True for a resident or another person: he is not named to the person whose data it is.</summary>
    public bool IsPersoon { get; init; }
}
