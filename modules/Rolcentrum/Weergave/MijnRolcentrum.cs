using Leefbaarheid.Rolcentra.Profielen;

namespace Leefbaarheid.Rolcentra.Weergave;

/// <summary>The role centre of whoever asks. Its parts are read when they are asked for, and each may fail alone.</summary>
[ObjectType("Rolcentrum")]
internal sealed class MijnRolcentrum(Profielstand stand)
{
    private readonly Lock _sync = new();
    private Task<IReadOnlyList<Cuestand>>? _cues;

    /// <summary>The profile that it is for.</summary>
    public Rolprofiel Profiel { get; } = Rolprofiel.Van(stand.Pagina);

    /// <summary>True when the user chose the profile himself; false when it is that of his function.</summary>
    public bool Gekozen { get; } = stand.Gekozen;

    /// <summary>Sentences for the head of the page, one after the other; the first is a greeting.</summary>
    public async Task<IReadOnlyList<Kop>> GetKoppenAsync(Rolcentrumlezer lezer, CancellationToken cancellationToken)
        => lezer.Koppen(stand, await CuesAsync(lezer, cancellationToken));

    /// <summary>What there is to do, with the numbers of now.</summary>
    public async Task<IReadOnlyList<Activiteitengroep>> GetActiviteitenAsync(Rolcentrumlezer lezer, CancellationToken cancellationToken)
        => [.. (await CuesAsync(lezer, cancellationToken))
            .GroupBy(cue => cue.Groep, StringComparer.Ordinal)
            .Select(groep => new Activiteitengroep(groep.Key, [.. groep]))];

    /// <summary>How well it goes.</summary>
    public Task<IReadOnlyList<Kpistand>> GetKpisAsync(Rolcentrumlezer lezer, CancellationToken cancellationToken)
        => lezer.MeetAsync(stand.Pagina.Kpis, cancellationToken);

    /// <summary>Both the sentences and the tiles need the numbers, at the same time: whoever comes first counts for the other.</summary>
    private Task<IReadOnlyList<Cuestand>> CuesAsync(Rolcentrumlezer lezer, CancellationToken cancellationToken)
    {
        lock (_sync)
            return _cues ??= lezer.TelAsync(stand, cancellationToken);
    }
}

/// <summary>A group of activiteiten.</summary>
/// <param name="Naam">Its caption.</param>
/// <param name="Cues">What it counts.</param>
[ObjectType]
internal sealed record Activiteitengroep(string Naam, IReadOnlyList<Cuestand> Cues);

/// <summary>A number that opens the list that it counts.</summary>
/// <param name="Id">Unique over all role centres.</param>
/// <param name="Naam">Its caption.</param>
/// <param name="Groep">The group that it stands in.</param>
/// <param name="Aantal">How many there are now; null when they could not be counted.</param>
/// <param name="Reden">Why they could not be counted; null when they could.</param>
/// <param name="Stijl">How the number looks by its thresholds.</param>
/// <param name="LageDrempel">Below it the style is that of low numbers.</param>
/// <param name="HogeDrempel">Above it the style is that of high numbers.</param>
/// <param name="Pagina">Id of the list that opens.</param>
/// <param name="Filter">The filter to open it with, on top of its own, as a GraphQL literal with the variables of paginavariabelen; null for none.</param>
[ObjectType("Cue")]
internal sealed record Cuestand(
    string Id,
    string Naam,
    string Groep,
    int? Aantal,
    string? Reden,
    CueStyle Stijl,
    int? LageDrempel,
    int? HogeDrempel,
    string Pagina,
    string? Filter);

/// <summary>A sentence at the head of a role centre.</summary>
/// <param name="Label">The small text above it.</param>
/// <param name="Tekst">The sentence.</param>
/// <param name="Nadruk">The part of the sentence to emphasise; null for none.</param>
/// <param name="Pagina">Id of the list that opens; null for none.</param>
/// <param name="Filter">The filter to open it with; null for none.</param>
[ObjectType]
internal sealed record Kop(string Label, string Tekst, string? Nadruk, string? Pagina, string? Filter);

/// <summary>A figure that says how well it goes.</summary>
/// <param name="Id">Unique over all role centres.</param>
/// <param name="Naam">Its caption.</param>
/// <param name="Waarde">The figure; null when there is nothing to measure, or when it could not be measured.</param>
/// <param name="Eenheid">What it is measured in.</param>
/// <param name="Streefwaarde">What it should be; null without a target.</param>
/// <param name="Stijl">Whether the target is met.</param>
/// <param name="Reden">Why it could not be measured; null when it could.</param>
[ObjectType("Kpi")]
internal sealed record Kpistand(string Id, string Naam, decimal? Waarde, string Eenheid, decimal? Streefwaarde, CueStyle Stijl, string? Reden);
