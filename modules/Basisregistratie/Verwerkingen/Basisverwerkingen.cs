using Leefbaarheid.Basisregistraties.Bewaren;
using Leefbaarheid.Basisregistraties.Bijlagen;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Correctie;
using Leefbaarheid.Basisregistraties.Interacties;
using Leefbaarheid.Basisregistraties.Inzage;
using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Basisregistraties.Signalen;
using Leefbaarheid.Basisregistraties.Taken;
using Leefbaarheid.Contracts.Privacy;

namespace Leefbaarheid.Basisregistraties.Verwerkingen;

/// <summary>What this module keeps personal data for.</summary>
internal sealed class Basisverwerkingen : IVerwerkingsbron
{
    private const string Bewoners = "huurders, medebewoners, omwonenden";
    private const string Collegas = "medewerkers die met de zaak of het contact werken";

    public IReadOnlyList<Verwerking> Verwerkingen { get; } =
    [
        new("Contacten en huurders", "Weten met wie wij spreken, wie waar huurt en hoe wij iemand bereiken.", Grondslag.Overeenkomst,
            "Nodig om de huurovereenkomst uit te voeren; van wie niet huurt, om zijn melding te kunnen behandelen.", [typeof(Contact), typeof(Relatierol)])
        {
            Betrokkenen = $"{Bewoners}, contactpersonen van organisaties",
            Ontvangers = "medewerkers; telefoon, e-mail en geboortedatum alleen wie die mag lezen",
            Bewaartermijn = "Zolang iemand huurt of bij een zaak betrokken is. Het programma wist contacten niet vanzelf.",
        },
        new("Signaleringen", "Medewerkers waarschuwen, en rekening houden met wie ondersteuning nodig heeft.", Grondslag.GerechtvaardigdBelang,
            "De veiligheid van medewerkers en passende hulp wegen zwaarder, omdat een signalering altijd een einddatum heeft.", [typeof(Signalering)])
        {
            Betrokkenen = Bewoners,
            Ontvangers = "medewerkers",
            Bewaartermijn = "Geldt tot en met de einddatum.",
        },
        new("Gesprekken, taken en bijlagen", "Vastleggen wat is besproken en afgesproken, en het werk verdelen.", Grondslag.GerechtvaardigdBelang,
            "Zonder verslag zijn afspraken niet na te komen en kan de corporatie zich niet verantwoorden.",
            [typeof(Interactielogpost), typeof(Taak), typeof(Bijlage), typeof(Bijlageversie), typeof(Signaal), typeof(Signaalontvanger)])
        {
            Betrokkenen = $"{Bewoners}, medewerkers",
            Ontvangers = Collegas,
            Bewaarsoort = "Leefbaarheidsdossier",
            Bewaartermijn = "Zo lang als het dossier waar het bij hoort. Wat bij geen dossier hoort, wist het programma niet vanzelf.",
        },
        new("Medewerkers", "Weten wie wat doet en wie waarvoor bereikbaar is.", Grondslag.Overeenkomst,
            "Nodig om de arbeidsovereenkomst uit te voeren.", [typeof(Medewerker), typeof(Teamlid), typeof(Werkgebied)])
        {
            Betrokkenen = "medewerkers",
            Ontvangers = "medewerkers",
            Bewaartermijn = "Zolang er zaken zijn waar de medewerker aan heeft gewerkt.",
        },
        new("Rechten van betrokkenen en bewaren", "Verzoeken om inzage en om verbetering behandelen, en kunnen aantonen wat volgens welk beleid is gewist.", Grondslag.WettelijkePlicht,
            "Dat schrijft de AVG voor (artikelen 5, 12, 15 tot en met 19).",
            [typeof(Inzageverzoek), typeof(Correctieverzoek), typeof(Correctieregel), typeof(Correctieontvanger), typeof(Bewaarronde), typeof(Bewaarregel)])
        {
            Betrokkenen = "wie om inzage of verbetering vroeg en hun vertegenwoordigers, ontvangers van gegevens, medewerkers die met wissen instemden",
            Ontvangers = "privacy officer; dat iemand gegevens betwist, zien ook collega's die het contact openen",
            Bewaartermijn = "Het programma wist dit niet vanzelf, behalve wat een verzoek uit een gewist dossier herhaalt.",
        },
    ];
}
