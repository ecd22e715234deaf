using Leefbaarheid.Contracts.Pages;
using static Leefbaarheid.Overlast.Pages.Velden;

namespace Leefbaarheid.Overlast.Pages;

/// <summary>Lists over all dossiers, and what the handling of nuisance adds to the card of a dossier.</summary>
internal sealed class OverlastPages : IPageSource
{
    private const string Afspraken = "afspraken";
    private const string Overlastgroep = "Overlast";
    private const string Overlasttype = "type: { code: { in: [\"OVERLIND\", \"OVERLOMG\"] } }";
    private const string Overlastdossier = $"{{ {Overlasttype} }}";
    private const string Lopend = "{ naleving: { eq: LOPEND } }";
    private const string AlBeoordeeld = "De naleving van deze afspraak is al beoordeeld.";

    private static readonly string[] s_sociaal =
        [Rolprofielen.Woonconsulent, Rolprofielen.SociaalBeheerder, Rolprofielen.Coordinator, Rolprofielen.Ondersteuner, Rolprofielen.Manager];

    private static readonly PageAction s_verlengen
        = Stap("verlengen", "Verlengen…", ActionGroup.Functie, "afspraakVerlengen", ("id", "id"), ("versie", "version")) with
        {
            When = Lopend,
            WhenNot = AlBeoordeeld,
            Help = "Geeft een lopende afspraak een latere laatste dag. De herinnering om de naleving te beoordelen schuift mee.",
        };

    private static readonly PageAction s_beoordelen
        = Stap("naleving", "Naleving beoordelen…", ActionGroup.Verwerken, "afspraakNalevingBeoordelen", ("id", "id")) with
        {
            When = Lopend,
            WhenNot = AlBeoordeeld,
            Main = true,
            Help = "Legt vast of de afspraak is nagekomen en sluit haar daarmee. Licht toe wat er misging als dat zo is; het "
                + "oordeel verandert niet meer.",
        };

    private static readonly PageAction s_uitkomst
        = Stap("uitkomst", "Uitkomst vastleggen…", ActionGroup.Verwerken, "interventieUitkomstVastleggen", ("id", "id")) with
        {
            When = "{ uitkomstOp: { eq: null } }",
            WhenNot = "De uitkomst van deze interventie ligt al vast.",
            Main = true,
            Help = "Legt vast wat de interventie heeft opgeleverd en rondt haar af. Daarna verandert zij niet meer.",
        };

    private static readonly PageAction s_doorhalen
        = Stap("doorhalen", "Doorhalen…", ActionGroup.Functie, "overlastlogboekregelDoorhalen", ("id", "id")) with
        {
            When = "{ doorgehaald: { eq: false } }",
            WhenNot = "Deze regel is al doorgehaald.",
            Help = "Haalt een vergissing door, met de reden. De regel blijft leesbaar en kan niet worden hersteld.",
        };

    IEnumerable<Page> IPageSource.Pages =>
    [
        new ListPage(Afspraken, "Afspraken en leefregels", "afspraken")
        {
            Menu = Menugroepen.Dossiers,
            MenuOrder = 120,
            Help = "Wat met bewoners is afgesproken of hun is opgelegd, in alle dossiers. Beoordeel een afspraak als haar laatste "
                + "dag voorbij is.",
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
            Menu = Menugroepen.Dossiers,
            MenuOrder = 122,
            Help = "De instrumenten die in dossiers zijn ingezet, en wat ze opleverden. Zo ziet u wat in uw wijk werkt.",
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
            Menu = Menugroepen.Dossiers,
            MenuOrder = 124,
            Help = "Wat bewoners wanneer meldden, in alle dossiers. Samen vormen de regels het bewijs als een zaak voor de rechter komt.",
            SearchTerms = ["logboek", "meldingen"],
            Fields = [Dossiernummer, .. Logboekvelden],
            Actions =
            [
                s_doorhalen,
            ],
        },
        new ListPage("instrumenten", "Instrumenten", "instrumenten")
        {
            Menu = Menugroepen.Inrichting,
            MenuOrder = 530,
            Help = "De catalogus van instrumenten die u in een dossier kunt inzetten. Een geblokkeerd instrument kan niemand meer "
                + "kiezen; oude dossiers houden het.",
            SearchTerms = ["instellingen", "inrichting", "interventies"],
            Fields =
            [
                Veld("code", "Code"), Veld("omschrijving", "Omschrijving"), Veld("domein", "Domein"), Veld("werking", "Werking"),
                Veld("pijler", "Pijler"), Veld("vereistGrondslag", "Vereist grondslag"), Veld("geblokkeerd", "Geblokkeerd"),
            ],
            Actions =
            [
                Nieuw("instrumentToevoegen", "Voegt een instrument toe dat collega's direct kunnen inzetten. De code verandert later niet meer."),
                Wijzigen("instrumentWijzigen", "Past naam of indeling aan, of blokkeert het instrument voor nieuwe interventies."),
            ],
        },
        new ListPage("dossieropbouwonderdelen", "Onderdelen van dossieropbouw", "dossieropbouwonderdelen")
        {
            Menu = Menugroepen.Inrichting,
            MenuOrder = 532,
            Help = "De lijst van stukken die een overlastdossier compleet maken. Elk dossier laat zien wat er nog ontbreekt.",
            SearchTerms = ["instellingen", "inrichting", "checklist", "bewijs"],
            Fields = [Veld("code", "Code"), Veld("omschrijving", "Omschrijving"), Veld("volgorde", "Volgorde"), Veld("geblokkeerd", "Geblokkeerd")],
            Actions =
            [
                Nieuw("dossieropbouwonderdeelToevoegen", "Voegt een soort bewijs toe. Het staat daarna in elk dossier als nog te verzamelen."),
                Wijzigen("dossieropbouwonderdeelWijzigen", "Past naam of volgorde aan. Blokkeer een onderdeel dat niet meer nodig is; wat er al is, blijft zichtbaar."),
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension(Dossierkaart)
        {
            PartActions = new Dictionary<string, IReadOnlyList<PageAction>>(StringComparer.Ordinal)
            {
                ["actieregels"] = [Stap("interventie", "Interventie toevoegen…", ActionGroup.Beheren, "interventieToevoegen", ("actieregelId", "id")) with
                {
                    Help = "Zet een instrument in als uitvoering van deze actieregel. Sommige instrumenten, zoals camera's, vragen "
                        + "een grondslag en een einddatum.",
                }],
            },
            Fields =
            [
                new FieldPlacement("aantallen", Veld("aantalOntbrekendeOnderdelen", "Ontbrekende stukken") with { VisibleWhen = Overlastdossier }),
                new FieldPlacement("behandeling", Veld("overlasttriage.uitkomst", "Uitkomst triage") with { VisibleWhen = Overlastdossier }),
                new FieldPlacement("behandeling", Veld("overlasttriage.motivering", "Motivering triage") with
                {
                    Importance = FieldImportance.Additional,
                    VisibleWhen = Overlastdossier,
                }),
            ],
            Parts =
            [
                new PagePart("interventies", "Interventies", "interventies", Interventievelden)
                {
                    Actions =
                    [
                        s_uitkomst,
                        Stap("deelnemer", "Deelnemer toevoegen…", ActionGroup.Functie, "interventiedeelnemerToevoegen", ("interventieId", "id")) with
                        {
                            When = "{ uitkomstOp: { eq: null } }",
                            WhenNot = "De uitkomst van deze interventie ligt al vast.",
                            Help = "Legt vast wie er meedoet: een bewoner, een collega of een netwerkpartner. Dat kan zolang de "
                                + "uitkomst nog niet vastligt.",
                        },
                        Stap("wijzigen", "Wijzigen…", ActionGroup.Beheren, "interventieWijzigen", ("id", "id"), ("versie", "version")) with
                        {
                            When = "{ uitkomstOp: { eq: null } }",
                            WhenNot = "De uitkomst van deze interventie ligt al vast.",
                            Help = "Past doel, instrument of datums aan zolang de uitkomst nog niet vastligt. Een andere einddatum "
                                + "verzet ook de herinnering.",
                        },
                    ],
                },
                new PagePart(Afspraken, "Afspraken en leefregels", "afspraken", Afspraakvelden) 
                {
                    Add = "toevoegen",
                    Actions = [NieuweAfspraak, s_beoordelen, s_verlengen],
                },
                new PagePart("overlastlogboek", "Overlastlogboek", "overlastlogboek", Logboekvelden)
                {
                    Add = "toevoegen",
                    Actions =
                    [
                        NieuweLogboekregel,
                        s_doorhalen,
                    ],
                },
                new PagePart("dossieropbouw", "Dossieropbouw", "dossieropbouw",
                    [Veld("onderdeel.omschrijving", "Onderdeel"), Veld("aanwezig", "Aanwezig"), Veld("aantal", "Aantal stukken")])
                {
                    Actions =
                    [
                        Stap("stuk", "Stuk toevoegen…", ActionGroup.Beheren, "dossieropbouwstukToevoegen", ("onderdeelId", "onderdeel.id")) with
                        {
                            Help = "Legt vast dat dit bewijsstuk er is en waar het te vinden is. Zo ziet iedereen wat nog "
                                + "ontbreekt voor een gang naar de rechter.",
                        },
                    ],
                },
            ],
            Actions =
            [
                Stap("triage", "Triage vastleggen…", ActionGroup.Verwerken, "overlasttriageVastleggen", ("leefbaarheidsdossierId", "id")) with
                {
                    Help = "Weeg de ernst van de zaak en leg vast hoe u haar aanpakt, met een motivering. Opnieuw beoordelen mag; "
                        + "dan geldt de nieuwste uitkomst.",
                },
                Stap("afspraak", "Afspraak vastleggen…", ActionGroup.Acties, "afspraakVastleggen", ("leefbaarheidsdossierId", "id")) with
                {
                    Help = "Legt vast wat u met een betrokkene afsprak, of wat een rechter of burgemeester oplegde. Op de laatste "
                        + "dag krijgt de behandelaar een taak om de naleving te beoordelen.",
                },
                Stap("logboekregel", "Logboekregel toevoegen…", ActionGroup.Acties, "overlastlogboekregelToevoegen", ("leefbaarheidsdossierId", "id")) with
                {
                    Help = "Schrijft een voorval in het logboek: wat, wanneer en hoe lang. Houd u aan feiten; wissen kan niet, "
                        + "alleen doorhalen met een reden.",
                },
            ],
        },
        new PageExtension(Dossierkaart)
        {
            Timeline =
            [
                new TimelineSource("interventies", "Interventie", "interventies", "datum", "instrument.omschrijving") { Text = "doel", Icon = Tijdlijnicoon.Regel },
                new TimelineSource("interventie-uitkomsten", "Uitkomst van een interventie", "interventies", "uitkomstOp", "instrument.omschrijving")
                {
                    Text = "uitkomst", Icon = Tijdlijnicoon.Status,
                },
                new TimelineSource("afspraken", "Afspraak", "afspraken", "datum", "omschrijving") { Text = "contact.naam", Icon = Tijdlijnicoon.Persoon },
                new TimelineSource("logboek", "Overlast", "overlastlogboek", "datum", "aard") { Text = "omschrijving", Author = "contact.naam", Icon = Tijdlijnicoon.Melding },
                new TimelineSource("doorverwijzingen", "Doorverwezen", "doorverwijzingen", "datum", "netwerkpartner.naam") { Text = "reden", Icon = Tijdlijnicoon.Persoon },
            ],
        },
        .. new[] { "interventies", Afspraken, "overlastlogboek" }.Select(deel => Bijlagepaginas.Regels(Dossierkaart, deel)),
        new PageExtension(PageExtension.EveryRoleCenter)
        {
            Cues =
            [
                new Cue("open-overlastdossiers", "Open overlastdossiers", "leefbaarheidsdossiers", "leefbaarheidsdossiers")
                {
                    Group = Overlastgroep,
                    Profiles = s_sociaal,
                    Where = $"{{ gesloten: {{ eq: false }}, {Overlasttype} }}",
                },
                new Cue("lopende-afspraken", "Lopende afspraken en leefregels", "afspraken", Afspraken)
                {
                    Group = Overlastgroep,
                    Where = "{ naleving: { eq: LOPEND } }",
                },
                new Cue("aflopende-afspraken", "Afspraken die binnen een maand aflopen", "afspraken", Afspraken)
                {
                    Group = Overlastgroep,
                    Where = "{ naleving: { eq: LOPEND }, geldigTot: { gte: $vandaag, lte: $overEenMaand } }",
                    LowThreshold = 1,
                    HighThreshold = 5,
                },
                new Cue("afgelopen-afspraken", "Afgelopen, naleving nog te beoordelen", "afspraken", Afspraken)
                {
                    Group = Overlastgroep,
                    Profiles = s_sociaal,
                    Where = "{ naleving: { eq: LOPEND }, geldigTot: { lt: $vandaag } }",
                    LowThreshold = 1,
                    HighThreshold = 3,
                    Headline = new CueHeadline("Eén afspraak is afgelopen en nog niet beoordeeld", "{aantal} afspraken zijn afgelopen en nog niet beoordeeld"),
                },
                new Cue("doorverwijzingen-zonder-terugkoppeling", "Doorverwijzingen zonder terugkoppeling", "doorverwijzingen", "doorverwijzingen")
                {
                    Group = Overlastgroep,
                    Profiles = s_sociaal,
                    Where = "{ teruggekoppeldOp: { eq: null } }",
                    LowThreshold = 1,
                    HighThreshold = 10,
                },
            ],
        },
    ];

    private static PageAction NieuweAfspraak => new("toevoegen", "Afspraak vastleggen…", ActionGroup.Beheren)
    {
        Help = "Legt vast wat u met een betrokkene afsprak, of wat een rechter of burgemeester oplegde.",
        Mutation = "afspraakVastleggen",
    };

    private static PageAction NieuweLogboekregel => new("toevoegen", "Logboekregel toevoegen…", ActionGroup.Beheren)
    {
        Help = "Schrijft een voorval in het logboek: wat, wanneer en hoe lang. Houd u aan feiten.",
        Mutation = "overlastlogboekregelToevoegen",
    };

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
        Veld("contact.nummer", "Betrokkene") with { DrillDown = "contact" },
        Veld("contact.naam", "Naam"),
        Veld("soort", "Soort"),
        Veld("vorm", "Vorm"),
        Veld("omschrijving", "Omschrijving"),
        Veld("datum", "Ingangsdatum"),
        Veld("geldigTot", "Geldig tot en met") with
        {
            Styles = [new FieldStyle("{ naleving: { eq: LOPEND }, geldigTot: { lt: $vandaag } }", CueStyle.Ongunstig)],
        },
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
        Veld("contact.nummer", "Gemeld door") with { DrillDown = "contact" },
        Veld("contact.naam", "Naam"),
        Veld("doorgehaald", "Doorgehaald"),
    ];
}
