using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Types;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Logboek;

/// <summary>Reading the log: for those who have the permission set <see cref="Security.PlatformRechten.LogboekLezen"/>.</summary>
[QueryType]
internal sealed class LogboekQueries
{
    /// <summary>What was changed, by whom, the newest first: of the types that whoever asks may read.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Wijziging> GetWijzigingslog(PlatformContext platform, Logzicht zicht) => zicht.Beperk(platform.Wijzigingen).OrderByDescending(rij => rij.Tijdstip);

    /// <summary>One row of the wijzigingslog; null when there is none with this id.</summary>
    public Task<Wijziging?> GetWijzigingslogregelAsync(Guid id, PlatformContext platform, Logzicht zicht, CancellationToken cancellationToken)
        => zicht.Beperk(platform.Wijzigingen).AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == id, cancellationToken);

    /// <summary>Who read what is confidential or secret, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Lezing> GetLeeslog(PlatformContext platform) => platform.Lezingen.OrderByDescending(rij => rij.Tijdstip);

    /// <summary>
    /// Reads the whole log and checks it against its seals: whether it is whole, until when it is sealed and where it breaks. With the
    /// number and the hash of a seal that was kept elsewhere it also shows whether the log still has that one.
    /// </summary>
    public Task<Logboekverslag> GetLogboekcontroleAsync(BewaardZegel? bewaardZegel, Logboekcontrole controle, CancellationToken cancellationToken)
        => controle.ControleerAsync(bewaardZegel, cancellationToken);
}

/// <summary>A changed field as people read it.</summary>
/// <param name="Naam">The field, as a path in the record.</param>
/// <param name="Titel">Its caption on the pages, or its name in words.</param>
/// <param name="Oud">The value before; null when it was empty, is not logged, was cleared or is not for whoever asks.</param>
/// <param name="Nieuw">The value after; null as above.</param>
/// <param name="Klasse">Its privacy class.</param>
/// <param name="Staat">Whether the values are there.</param>
internal sealed record Wijzigingslogveld(string Naam, string Titel, string? Oud, string? Nieuw, DataClassification Klasse, Veldstaat Staat);

[ExtendObjectType(typeof(Wijziging))]
internal sealed class WijzigingFields
{
    /// <summary>The changed fields in the order of the record, with the values of those that whoever asks may read in the record itself.</summary>
    public IReadOnlyList<Wijzigingslogveld> GetVelden([Parent("Recordtype Inhoud")] Wijziging rij, Veldtitels titels, Logzicht zicht)
        => [.. Veldinhoud.Lees(rij.Inhoud).Select(veld => Toon(veld, titels.Van(rij.Recordtype, veld.Naam), zicht.Toont(rij.Recordtype, veld.Naam)))];

    /// <summary>The changed fields with their values, in one line; long values are cut short.</summary>
    public string GetSamenvatting([Parent("Recordtype Inhoud")] Wijziging rij, Veldtitels titels, Logzicht zicht)
        => string.Join("; ", GetVelden(rij, titels, zicht).Select(Regel));

    /// <summary>Of what he may not read, he sees that it changed: the same for a value that came, went or became another.</summary>
    private static Wijzigingslogveld Toon(Veldwijziging veld, string titel, bool getoond)
        => getoond
            ? new(veld.Naam, titel, veld.Oud, veld.Nieuw, veld.Klasse, veld.Staat)
            : new(veld.Naam, titel, Oud: null, Nieuw: null, veld.Klasse, Veldstaat.Verborgen);

    private static string Regel(Wijzigingslogveld veld) => veld.Staat switch
    {
        Veldstaat.Verzwegen => $"{veld.Titel}: gewijzigd",
        Veldstaat.Gewist => $"{veld.Titel}: gewist",
        Veldstaat.Verborgen => $"{veld.Titel}: verborgen",
        _ => $"{veld.Titel}: {Kort(veld.Oud)} → {Kort(veld.Nieuw)}",
    };

    private static string Kort(string? waarde)
    {
        const int Lengte = 60;
        return waarde switch
        {
            null or "" => "(leeg)",
            { Length: > Lengte } => $"{waarde[..Lengte]}…",
            _ => waarde,
        };
    }
}
