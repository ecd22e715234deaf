using Leefbaarheid.Contracts.Import;

namespace Leefbaarheid.Klachtafhandeling.Demo;

/// <summary>
/// Tells how the complaints among the demonstration dossiers went: those that are closed went all the way, of the open ones each stands
/// at another stage. Their age makes some of them overdue.
/// </summary>
internal sealed class KlachtDemodata(KlachtContext context, Klachtregister register, Klachttermijnen termijnen) : IDemodata
{
    private const string Behandelaar = "JVISSER";

    private static readonly (Klachtonderwerp Over, string Reden)[] s_redenen =
    [
        (Klachtonderwerp.Organisatie, "De klager is drie keer niet teruggebeld. Dat hoort bij ons thuis."),
        (Klachtonderwerp.Medewerker, "De klager voelde zich aan de balie niet serieus genomen."),
        (Klachtonderwerp.Samenwerkingspartner, "De aannemer werkte in onze opdracht."),
        (Klachtonderwerp.Beleid, "De klager vindt de regels voor het zelf klussen onredelijk."),
    ];

    private static readonly string[] s_afwijzingen =
    [
        "Deze klacht gaat over de hoogte van de servicekosten. Daarover beslist de Huurcommissie.",
        "Het voorval is meer dan een jaar geleden en is toen al besproken.",
    ];

    private static readonly string[] s_motiveringen =
    [
        "We hebben excuses aangeboden, de reparatie gratis opnieuw gedaan en twee keer een gesprek gevoerd.",
        "De medewerker en de klager hebben met elkaar gesproken. Meer kunnen we in redelijkheid niet doen.",
        "De klager vraagt een vergoeding die buiten ons beleid valt. We hebben uitgelegd waarom.",
    ];

    public async Task MaakAsync(DemoOpdracht opdracht, CancellationToken cancellationToken)
    {
        foreach (var (plaats, stand) in (await register.ZonderKlachtAsync(cancellationToken)).Index())
        {
            var klacht = new Klacht(stand.Dossier.Id, stand.Begindatum);
            context.Add(klacht);
            await termijnen.StelAsync(klacht, cancellationToken);
            if (stand.AfgehandeldPer is { } einde)
                await SluitAsync(klacht, plaats, einde, stand.Geannuleerd, cancellationToken);
            else
                BrengOpGang(klacht, plaats, opdracht.Vandaag);
            foreach (var verwijzing in klacht.Verwijzingen)
                await termijnen.WerkBijAsync(verwijzing, cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task SluitAsync(Klacht klacht, int plaats, DateOnly einde, bool geannuleerd, CancellationToken cancellationToken)
    {
        if (plaats % 9 == 4)
        {
            klacht.WijsAf(s_afwijzingen[plaats % s_afwijzingen.Length], einde, Behandelaar);
        }
        else
        {
            NeemAan(klacht, plaats, klacht.IngediendOp);
            if (plaats % 5 == 2)
            {
                VerwijsOntevreden(klacht, plaats, einde);
                klacht.Verwijzingen[0].LegUitkomstVast(
                    plaats % 2 == 0 ? Verwijzingsuitkomst.Ongegrond : Verwijzingsuitkomst.DeelsGegrond,
                    einde,
                    "De commissie heeft beide partijen gehoord.",
                    einde);
            }
            else
            {
                klacht.ControleerOplossing(new Oplossingsoordeel(Tevredenheid.Ja, "Fijn dat het is opgelost.", null, null), einde, Behandelaar);
            }
        }

        klacht.SluitAf(einde);
        if (geannuleerd)
            await termijnen.VervalAsync(klacht, cancellationToken);
        else
            await termijnen.HaalAsync(klacht, einde, cancellationToken);
    }

    /// <summary>Of four open complaints one waits for a judgement, one is being handled, one was checked and one was referred.</summary>
    private static void BrengOpGang(Klacht klacht, int plaats, DateOnly vandaag)
    {
        if (plaats % 4 == 0)
            return;
        NeemAan(klacht, plaats, klacht.IngediendOp);
        if (plaats % 4 == 2)
        {
            klacht.ControleerOplossing(
                new Oplossingsoordeel(Tevredenheid.Nee, "De klager wil ook excuses van de directie.", false, "De directie belt de klager nog."),
                vandaag,
                Behandelaar);
        }
        else if (plaats % 4 == 3)
        {
            VerwijsOntevreden(klacht, plaats, vandaag);
        }
    }

    private static void NeemAan(Klacht klacht, int plaats, DateOnly op)
    {
        var (over, reden) = s_redenen[plaats % s_redenen.Length];
        klacht.NeemInBehandeling(over, reden, op, Behandelaar);
    }

    private static void VerwijsOntevreden(Klacht klacht, int plaats, DateOnly op)
    {
        klacht.ControleerOplossing(
            new Oplossingsoordeel(Tevredenheid.Nee, "De klager is het niet eens met onze uitleg.", true, s_motiveringen[plaats % s_motiveringen.Length]),
            op,
            Behandelaar);
        klacht.Verwijs(
            new Verwijsgegevens(plaats % 3 == 0 ? Instantie.Huurcommissie : Instantie.Klachtencommissie, op)
            {
                Naam = plaats % 3 == 0 ? null : "Klachtencommissie Wonen Waterdam",
                UitersteIndiendatum = op.AddYears(1),
                Toelichting = "De klager heeft de folder en het adres gekregen.",
            },
            op);
    }
}
