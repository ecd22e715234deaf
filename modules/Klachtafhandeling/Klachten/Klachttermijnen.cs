using Microsoft.Extensions.Options;

namespace Leefbaarheid.Klachtafhandeling.Klachten;

/// <summary>
/// Keeps the platform's deadlines in step with complaints and referrals. The deadline of a complaint is one of its dossier, so that it
/// stands still while that is paused; that of a referral is another body's, which does not wait.
/// </summary>
internal sealed class Klachttermijnen(
    ITermijnen termijnen, IDossiers dossiers, IBasisagenda agenda, IOptions<KlachtInstellingen> instellingen, TimeProvider klok)
{
    public const string Klachttermijn = "KLACHTTERMIJN";
    public const string Indientermijn = "INDIENTERMIJN";

    private static readonly Datumformule s_waarschuwingIndienen = Datumformule.Lees("-1M");

    /// <summary>Sets or moves the deadline of an open complaint, counted from the day on which it was filed.</summary>
    public async Task StelAsync(Klacht klacht, CancellationToken cancellationToken, bool opgeschort = false)
    {
        var kalender = await agenda.LaadAsync(cancellationToken);
        var uiterste = klacht.IngediendOp.AddDays(7 * instellingen.Value.TermijnInWeken);
        var streef = kalender.PlusWerkdagen(uiterste, -instellingen.Value.WaarschuwingWerkdagen);
        await StelAsync(klacht, uiterste, streef, cancellationToken);
        if (opgeschort)
            await termijnen.PauzeerAsync(dossiers.Onderwerp(klacht.LeefbaarheidsdossierId), klok.Vandaag(), cancellationToken);
    }

    /// <summary>Sets the deadline of a complaint that is handled again as it stood, with the pauses that it had.</summary>
    public async Task HerstelAsync(Klacht klacht, CancellationToken cancellationToken)
    {
        if (klacht.UitersteDatum is not { } uiterste)
        {
            await StelAsync(klacht, cancellationToken);
            return;
        }

        var kalender = await agenda.LaadAsync(cancellationToken);
        await StelAsync(klacht, uiterste, kalender.PlusWerkdagen(uiterste, -instellingen.Value.WaarschuwingWerkdagen), cancellationToken);
        var onderwerp = dossiers.Onderwerp(klacht.LeefbaarheidsdossierId);
        if ((await termijnen.ZoekAsync([onderwerp], cancellationToken))[onderwerp].Any(termijn => termijn is { Open: true, GepauzeerdVan: not null }))
            await termijnen.PauzeerAsync(onderwerp, klok.Vandaag(), cancellationToken);
    }

    /// <summary>The corporation answered: the complaint was settled or not admitted.</summary>
    public Task HaalAsync(Klacht klacht, DateOnly op, CancellationToken cancellationToken)
        => termijnen.HaalAsync(dossiers.Onderwerp(klacht.LeefbaarheidsdossierId), Klachttermijn, op, cancellationToken);

    /// <summary>Takes back what is watched for a complaint that was cancelled.</summary>
    public async Task VervalAsync(Klacht klacht, CancellationToken cancellationToken)
    {
        await termijnen.VervalAsync(dossiers.Onderwerp(klacht.LeefbaarheidsdossierId), Klachttermijn, cancellationToken);
        foreach (var verwijzing in klacht.Verwijzingen)
            await termijnen.VervalAsync(Onderwerp(verwijzing), Indientermijn, cancellationToken);
    }

    /// <summary>Gives the complaint the day that its deadline has, after it moved with the dossier.</summary>
    public async Task NeemOverAsync(Klacht klacht, CancellationToken cancellationToken)
    {
        var onderwerp = dossiers.Onderwerp(klacht.LeefbaarheidsdossierId);
        var lopend = (await termijnen.ZoekAsync([onderwerp], cancellationToken))[onderwerp]
            .SingleOrDefault(termijn => termijn.Soort == Klachttermijn && termijn.Open);
        if (lopend is not null)
            klacht.ZetUitersteDatum(lopend.UiterlijkeDatum);
    }

    /// <summary>The last day to file at a body that settles disputes when nobody says another; null for the others.</summary>
    public async Task<DateOnly?> IndientermijnAsync(Instantie instantie, DateOnly verwezenOp, CancellationToken cancellationToken)
        => instantie.BeslechtGeschillen()
            ? Datumformule.Lees(instellingen.Value.Indientermijn).Pas(verwezenOp, await agenda.LaadAsync(cancellationToken))
            : null;

    /// <summary>The last day on which bodies that settle disputes usually take a complaint that was filed on a day.</summary>
    public async Task<DateOnly> GeschildagAsync(DateOnly ingediendOp, CancellationToken cancellationToken)
        => Datumformule.Lees(instellingen.Value.Geschiltermijn).Pas(ingediendOp, await agenda.LaadAsync(cancellationToken));

    /// <summary>Watches the last day to file, with a warning a month before; or ends that, when there is nothing to wait for.</summary>
    public async Task WerkBijAsync(Verwijzing verwijzing, CancellationToken cancellationToken)
    {
        var onderwerp = Onderwerp(verwijzing);
        if ((verwijzing.IngediendOp ?? verwijzing.Uitkomstdatum) is { } klaar)
        {
            await termijnen.HaalAsync(onderwerp, Indientermijn, klaar, cancellationToken);
        }
        else if (verwijzing.UitersteIndiendatum is { } uiterste)
        {
            var streef = s_waarschuwingIndienen.Pas(uiterste, await agenda.LaadAsync(cancellationToken));
            await termijnen.StelAsync(onderwerp, Indientermijn, uiterste, streef > verwijzing.Datum ? streef : null, cancellationToken);
        }
        else
        {
            await termijnen.VervalAsync(onderwerp, Indientermijn, cancellationToken);
        }
    }

    private static TermijnOnderwerp Onderwerp(Verwijzing verwijzing) => new(nameof(Verwijzing), verwijzing.Id);

    private async Task StelAsync(Klacht klacht, DateOnly uiterste, DateOnly streef, CancellationToken cancellationToken)
    {
        await termijnen.StelAsync(
            dossiers.Onderwerp(klacht.LeefbaarheidsdossierId), Klachttermijn, uiterste, streef < uiterste ? streef : null, cancellationToken);
        klacht.ZetUitersteDatum(uiterste);
    }
}
