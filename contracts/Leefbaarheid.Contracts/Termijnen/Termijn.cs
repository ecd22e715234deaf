namespace Leefbaarheid.Contracts.Termijnen;

/// <summary>A kind of deadline, declared by a module.</summary>
/// <param name="Code">Unique over all modules, e.g. <c>CONTROLEDATUM</c>.</param>
/// <param name="Naam">Dutch caption.</param>
public sealed record Termijnsoort(string Code, string Naam);

/// <summary>What a deadline belongs to.</summary>
/// <param name="Soort">GraphQL type of the record, e.g. <c>Leefbaarheidsdossier</c>.</param>
/// <param name="Id">The record's key.</param>
public readonly record struct TermijnOnderwerp(string Soort, Guid Id);

/// <summary>A deadline as it stands.</summary>
/// <param name="Id">Key of the deadline.</param>
/// <param name="Onderwerp">What it belongs to.</param>
/// <param name="Soort">Code of its <see cref="Termijnsoort"/>.</param>
/// <param name="Streefdatum">The day to aim for; null when there is none.</param>
/// <param name="UiterlijkeDatum">The last day on which it is in time.</param>
/// <param name="GepauzeerdVan">First day of the pause that runs now; null when it runs on.</param>
/// <param name="GehaaldOp">The day on which it was met; null while it is open, and when it was withdrawn.</param>
public sealed record Termijn(
    Guid Id,
    TermijnOnderwerp Onderwerp,
    string Soort,
    DateOnly? Streefdatum,
    DateOnly UiterlijkeDatum,
    DateOnly? GepauzeerdVan,
    DateOnly? GehaaldOp)
{
    /// <summary>True until it was met or withdrawn; a withdrawn one has no <see cref="GehaaldOp"/> either.</summary>
    public bool Open { get; init; } = GehaaldOp is null;
}
