using Leefbaarheid.Contracts.Pages;
using static Leefbaarheid.Overlast.Pages.Velden;

namespace Leefbaarheid.Overlast.Pages;

/// <summary>Lists over all dossiers, and what the handling of nuisance adds to the card of a dossier.</summary>
internal sealed class OverlastPages : IPageSource
{
    private const string Afspraken = "afspraken";

    private static readonly PageAction s_verlengen
        = Stap("verlengen", "Verlengen…", ActionGroup.Functie, "afspraakVerlengen", ("id", "id"), ("versie", "version"));

    private static readonly PageAction s_beoordelen
        = Stap("naleving", "Naleving beoordelen…", ActionGroup.Verwerken, "afspraakNalevingBeoordelen", ("id", "id"));

    private static readonly PageAction s_uitkomst
        = Stap("uitkomst", "Uitkomst vastleggen…", ActionGroup.Verwerken, "interventieUitkomstVastleggen", ("id", "id"));

    IEnumerable<Page> IPageSource.Pages =>
    [
        new ListPage(Afspraken, "Afspraken en leefregels", "afspraken")
        {
            SearchTerms = ["leefregels", "gedragsaanwijzing", "allonge", "overlast"],
            Fields = [Dossiernummer, .. Afspraakvelden],
            Views =
            [
                new PageView("lopend", "Lopend", "{ naleving: { eq: LOPEND } }"),
                new PageView("gerechtelijk", "Gerechtelijk", "{ vorm: { eq: GERECHTELIJK } }"),
                new PageView("niet-nageleefd", "Niet nageleefd", "{ naleving: { eq: NIET_NAGELEEFD } }"),
            ],
            Actions = [s_beoordelen, s_verlengen],
        },
        new ListPage("interventies", "Interventies", "interventies")
        {
            SearchTerms = ["instrumenten", "overlast"],
            Fields = [Dossiernummer, .. Interventievelden],
            Views =
            [
                new PageView("lopend", "Lopend", "{ uitkomstOp: { eq: null } }"),
                new PageView("repressief", "Repressief", "{ instrument: { werking: { eq: REPRESSIEF } } }"),
            ],
            Actions = [s_uitkomst],
        },
        new ListPage("overlastlogboek", "Overlastlogboek", "overlastlogboekregels")
        {
            SearchTerms = ["logboek", "meldingen"],
            Fields = [Dossiernummer, .. Logboekvelden],
            Actions = [Stap("doorhalen", "Doorhalen…", ActionGroup.Functie, "overlastlogboekregelDoorhalen", ("id", "id"))],
        },
        new ListPage("instrumenten", "Instrumenten", "instrumenten")
        {
            SearchTerms = ["instellingen", "inrichting", "interventies"],
            Fields =
            [
                Veld("code", "Code"), Veld("omschrijving", "Omschrijving"), Veld("domein", "Domein"), Veld("werking", "Werking"),
                Veld("pijler", "Pijler"), Veld("vereistGrondslag", "Vereist grondslag"), Veld("geblokkeerd", "Geblokkeerd"),
            ],
            Actions = [Nieuw("instrumentToevoegen"), Wijzigen("instrumentWijzigen")],
        },
        new ListPage("dossieropbouwonderdelen", "Onderdelen van dossieropbouw", "dossieropbouwonderdelen")
        {
            SearchTerms = ["instellingen", "inrichting", "checklist", "bewijs"],
            Fields = [Veld("code", "Code"), Veld("omschrijving", "Omschrijving"), Veld("volgorde", "Volgorde"), Veld("geblokkeerd", "Geblokkeerd")],
            Actions = [Nieuw("dossieropbouwonderdeelToevoegen"), Wijzigen("dossieropbouwonderdeelWijzigen")],
        },
    ];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension(Dossierkaart)
        {
            PartActions = new Dictionary<string, IReadOnlyList<PageAction>>(StringComparer.Ordinal)
            {
                ["actieregels"] = [Stap("interventie", "Interventie toevoegen…", ActionGroup.Beheren, "interventieToevoegen", ("actieregelId", "id"))],
            },
            Fields =
            [
                new FieldPlacement("aantallen", Veld("aantalOntbrekendeOnderdelen", "Ontbrekende stukken")),
                new FieldPlacement("behandeling", Veld("overlasttriage.uitkomst", "Uitkomst triage")),
                new FieldPlacement("behandeling", Veld("overlasttriage.motivering", "Motivering triage") with { Importance = FieldImportance.Additional }),
            ],
            Parts =
            [
                new PagePart("interventies", "Interventies", "interventies", Interventievelden)
                {
                    Actions =
                    [
                        s_uitkomst,
                        Stap("deelnemer", "Deelnemer toevoegen…", ActionGroup.Functie, "interventiedeelnemerToevoegen", ("interventieId", "id")),
                        Stap("wijzigen", "Wijzigen…", ActionGroup.Beheren, "interventieWijzigen", ("id", "id"), ("versie", "version")),
                    ],
                },
                new PagePart(Afspraken, "Afspraken en leefregels", "afspraken", Afspraakvelden) { Actions = [s_beoordelen, s_verlengen] },
                new PagePart("overlastlogboek", "Overlastlogboek", "overlastlogboek", Logboekvelden)
                {
                    Actions = [Stap("doorhalen", "Doorhalen…", ActionGroup.Functie, "overlastlogboekregelDoorhalen", ("id", "id"))],
                },
                new PagePart("dossieropbouw", "Dossieropbouw", "dossieropbouw",
                    [Veld("onderdeel.omschrijving", "Onderdeel"), Veld("aanwezig", "Aanwezig"), Veld("aantal", "Aantal stukken")])
                {
                    Actions =
                    [
                        Stap("stuk", "Stuk toevoegen…", ActionGroup.Beheren, "dossieropbouwstukToevoegen", ("onderdeelId", "onderdeel.id")),
                    ],
                },
            ],
            Actions =
            [
                Stap("triage", "Triage vastleggen…", ActionGroup.Verwerken, "overlasttriageVastleggen", ("leefbaarheidsdossierId", "id")),
                Stap("afspraak", "Afspraak vastleggen…", ActionGroup.Acties, "afspraakVastleggen", ("leefbaarheidsdossierId", "id")),
                Stap("logboekregel", "Logboekregel toevoegen…", ActionGroup.Acties, "overlastlogboekregelToevoegen", ("leefbaarheidsdossierId", "id")),
            ],
        },
        new PageExtension("rolcentrum")
        {
            Cues = [new Cue("lopende-afspraken", "Lopende afspraken en leefregels", "afspraken", Afspraken) { Where = "{ naleving: { eq: LOPEND } }" }],
        },
    ];

    private static IReadOnlyList<PageField> Interventievelden =>
    [
        Veld("instrument.omschrijving", "Instrument"),
        Veld("instrument.werking", "Werking"),
        Veld("doel", "Doel"),
        Veld("datum", "Datum"),
        Veld("einddatum", "Einddatum"),
        Veld("resultaat", "Resultaat"),
        Veld("uitkomst", "Uitkomst"),
        Veld("uitkomstOp", "Uitkomst op"),
    ];

    private static IReadOnlyList<PageField> Afspraakvelden =>
    [
        Veld("contact.nummer", "Betrokkene"),
        Veld("soort", "Soort"),
        Veld("vorm", "Vorm"),
        Veld("omschrijving", "Omschrijving"),
        Veld("datum", "Ingangsdatum"),
        Veld("geldigTot", "Geldig tot en met"),
        Veld("naleving", "Naleving"),
        Veld("beoordeeldOp", "Beoordeeld op"),
    ];

    private static IReadOnlyList<PageField> Logboekvelden =>
    [
        Veld("datum", "Datum"),
        Veld("tijd", "Tijd"),
        Veld("duurMinuten", "Duur (minuten)"),
        Veld("aard", "Aard"),
        Veld("omschrijving", "Omschrijving"),
        Veld("contact.nummer", "Gemeld door"),
        Veld("doorgehaald", "Doorgehaald"),
    ];
}
