using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Logboek;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Tests.Logboek;

/// <summary>What somebody with the password of the database could do to a log of three seals with two rows each.</summary>
internal static class Vervalsing
{
    private const int Midden = 2;

    public static IReadOnlyDictionary<string, (Func<PlatformContext, CancellationToken, Task> Doe, Breuksoort Soort, int Zegel)> Alle { get; }
        = new Dictionary<string, (Func<PlatformContext, CancellationToken, Task>, Breuksoort, int)>(StringComparer.Ordinal)
        {
            ["another user"] = (Rij((rijen, ct) => rijen.ExecuteUpdateAsync(set => set.SetProperty(rij => rij.Gebruiker, "ander"), ct)), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["another moment"] = (Rij((rijen, ct) => rijen.ExecuteUpdateAsync(set => set.SetProperty(rij => rij.Tijdstip, rij => rij.Tijdstip.AddMinutes(1)), ct)), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["another module"] = (Rij((rijen, ct) => rijen.ExecuteUpdateAsync(set => set.SetProperty(rij => rij.Module, "Ander"), ct)), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["another type"] = (Rij((rijen, ct) => rijen.ExecuteUpdateAsync(set => set.SetProperty(rij => rij.Recordtype, "Ander"), ct)), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["another record"] = (Rij((rijen, ct) => rijen.ExecuteUpdateAsync(set => set.SetProperty(rij => rij.RecordId, Guid.Empty), ct)), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["another kind"] = (Rij((rijen, ct) => rijen.ExecuteUpdateAsync(set => set.SetProperty(rij => rij.Soort, Logsoort.Nieuw), ct)), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["another old value"] = (Inhoud(inhoud => inhoud.Replace("\"o\":\"1\"", "\"o\":\"9\"", StringComparison.Ordinal)), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["another new value"] = (Inhoud(inhoud => inhoud.Replace("\"w\":\"2\"", "\"w\":\"9\"", StringComparison.Ordinal)), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["another field"] = (Inhoud(inhoud => inhoud.Replace("\"bewoners\"", "\"kamers\"", StringComparison.Ordinal)), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["no fields"] = (Inhoud(_ => ""), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["a field too many"] = (Inhoud(inhoud => $"{inhoud[..^1]},{inhoud[1..]}"), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["something beside the fields"] = (Inhoud(inhoud => inhoud.Replace("{", "{\"x\":1,", StringComparison.Ordinal)), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["no JSON"] = (Inhoud(_ => "weg"), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["a secret made of a value"] = (Velden(veld => Veldwijziging.Zonder(veld.Naam, veld.Klasse)), Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["values cleared in silence"] = (Velden(veld => veld.Gewist()), Breuksoort.WaardenGewist, Midden),
            ["a row removed"] = (Rij((rijen, ct) => rijen.ExecuteDeleteAsync(ct)), Breuksoort.RegelVerdwenen, Midden),
            ["a row put under a seal"] = (VoegToeAsync, Breuksoort.RegelGewijzigdOfToegevoegd, Midden),
            ["a row under an earlier seal"] = (Naar(1), Breuksoort.RegelVerdwenen, Midden),
            ["a row under a seal that is not there"] = (Naar(7), Breuksoort.RegelZonderZegel, 7),
            ["a row under no seal of a number"] = (Naar(-1), Breuksoort.RegelZonderZegel, -1),
            ["a row without its seal"] = (Naar(null), Breuksoort.RegelVerdwenen, Midden),
            ["a seal removed"] = ((platform, ct) => platform.Zegels.Where(zegel => zegel.Nummer == Midden).ExecuteDeleteAsync(ct), Breuksoort.ZegelOntbreekt, Midden),
            ["the first seal removed"] = ((platform, ct) => platform.Zegels.Where(zegel => zegel.Nummer == 1).ExecuteDeleteAsync(ct), Breuksoort.ZegelOntbreekt, 1),
            ["the last seal removed"] = ((platform, ct) => platform.Zegels.Where(zegel => zegel.Nummer == 3).ExecuteDeleteAsync(ct), Breuksoort.RegelZonderZegel, 3),
            ["a seal with its rows removed"] = (
                async (platform, ct) =>
                {
                    await platform.Wijzigingen.Where(rij => rij.Zegel == Midden).ExecuteDeleteAsync(ct);
                    await platform.Zegels.Where(zegel => zegel.Nummer == Midden).ExecuteDeleteAsync(ct);
                },
                Breuksoort.ZegelOntbreekt,
                Midden),
            ["another hash of a seal"] = (Zegel((zegels, ct) => zegels.ExecuteUpdateAsync(set => set.SetProperty(zegel => zegel.Hash, new byte[32]), ct)), Breuksoort.ZegelGewijzigd, Midden),
            ["another moment of a seal"] = (Zegel((zegels, ct) => zegels.ExecuteUpdateAsync(set => set.SetProperty(zegel => zegel.VerzegeldOp, zegel => zegel.VerzegeldOp.AddMinutes(1)), ct)), Breuksoort.ZegelGewijzigd, Midden),
            ["another number of rows of a seal"] = (Zegel((zegels, ct) => zegels.ExecuteUpdateAsync(set => set.SetProperty(zegel => zegel.Aantal, 1), ct)), Breuksoort.ZegelGewijzigd, Midden),
            ["other digests of a seal"] = (Zegel((zegels, ct) => zegels.ExecuteUpdateAsync(set => set.SetProperty(zegel => zegel.Afdrukken, new byte[64]), ct)), Breuksoort.ZegelGewijzigd, Midden),
            ["a row forged and its seal made to fit"] = (VervalsMetZegelAsync, Breuksoort.ZegelGewijzigd, 3),
        };

    private static Func<PlatformContext, CancellationToken, Task> Rij(Func<IQueryable<Wijziging>, CancellationToken, Task> doe)
        => async (platform, ct) =>
        {
            var id = await platform.Wijzigingen.Where(rij => rij.Zegel == Midden).OrderBy(rij => rij.Id).Select(rij => rij.Id).FirstAsync(ct);
            await doe(platform.Wijzigingen.Where(rij => rij.Id == id), ct);
        };

    private static Func<PlatformContext, CancellationToken, Task> Zegel(Func<IQueryable<Zegel>, CancellationToken, Task> doe)
        => (platform, ct) => doe(platform.Zegels.Where(zegel => zegel.Nummer == Midden), ct);

    private static Func<PlatformContext, CancellationToken, Task> Naar(int? nummer)
        => Rij((rijen, ct) => rijen.ExecuteUpdateAsync(set => set.SetProperty(rij => rij.Zegel, nummer), ct));

    private static Func<PlatformContext, CancellationToken, Task> Inhoud(Func<string, string> wijzig)
        => Rij(async (rijen, ct) =>
        {
            var oud = await rijen.Select(rij => rij.Inhoud).SingleAsync(ct);
            var nieuw = wijzig(oud);
            Assert.NotEqual(oud, nieuw);
            await rijen.ExecuteUpdateAsync(set => set.SetProperty(rij => rij.Inhoud, nieuw), ct);
        });

    private static Func<PlatformContext, CancellationToken, Task> Velden(Func<Veldwijziging, Veldwijziging> wijzig)
        => Inhoud(inhoud => Veldinhoud.Schrijf([.. Veldinhoud.Lees(inhoud).Select(wijzig)]));

    private static async Task VoegToeAsync(PlatformContext platform, CancellationToken cancellationToken)
    {
        var rij = new Wijziging(DateTime.UnixEpoch, "ander", "Huis", "Huis", Guid.Empty, Logsoort.Gewijzigd, []);
        platform.Add(rij);
        await platform.SaveChangesAsync(cancellationToken);
        await platform.Wijzigingen.Where(w => w.Id == rij.Id).ExecuteUpdateAsync(set => set.SetProperty(w => w.Zegel, Midden), cancellationToken);
    }

    /// <summary>As somebody would do it who knows this program, but forgets the seals that follow.</summary>
    private static async Task VervalsMetZegelAsync(PlatformContext platform, CancellationToken cancellationToken)
    {
        await platform.Wijzigingen.Where(rij => rij.Zegel == Midden).ExecuteUpdateAsync(set => set.SetProperty(rij => rij.Gebruiker, "ander"), cancellationToken);
        var rijen = await platform.Wijzigingen.AsNoTracking().Where(rij => rij.Zegel == Midden).ToListAsync(cancellationToken);
        var eerste = await platform.Zegels.AsNoTracking().SingleAsync(zegel => zegel.Nummer == 1, cancellationToken);
        var oud = await platform.Zegels.AsNoTracking().SingleAsync(zegel => zegel.Nummer == Midden, cancellationToken);
        var vals = new Zegel(eerste, oud.VerzegeldOp, rijen.Select(rij => rij.Afdruk()));
        await platform.Zegels.Where(zegel => zegel.Nummer == Midden).ExecuteUpdateAsync(
            set => set.SetProperty(zegel => zegel.Afdrukken, vals.Afdrukken).SetProperty(zegel => zegel.Hash, vals.Hash), cancellationToken);
    }
}
