using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Onderhoudsverzoeken.Pages;

/// <summary>The pages of maintenance requests, and what they add to the pages of a dossier.</summary>
internal sealed class OnderhoudPages : IPageSource
{
    private const string Lijst = "onderhoudsverzoeken";
    private const string Kaart = "onderhoudsverzoek";

    IEnumerable<Page> IPageSource.Pages =>
    [
        new ListPage(Lijst, "Onderhoudsverzoeken", "onderhoudsverzoeken")
        {
            Help = "Verzoeken om reparatie of onderhoud, met en zonder dossier. Gebruik een weergave om te zien wat nog openstaat.",
            Menu = Menugroepen.Dossiers,
            MenuOrder = 130,
            FindRecords = true,
            SearchFields = ["nummer", "omschrijving"],
            SearchTerms = ["reparatie", "onderhoud", "OHV"],
            Card = Kaart,
            Fields =
            [
                new PageField("nummer", "Nr."),
                new PageField("omschrijving", "Omschrijving"),
                new PageField("status", "Status"),
                new PageField("onderhoudsoort", "Onderhoudsoort"),
                new PageField("melddatum", "Melddatum"),
                new PageField("eenheid.nummer", "Eenheid"),
                new PageField("cluster.code", "Cluster"),
                new PageField("leefbaarheidsdossier.nummer", "Leefbaarheidsdossiernr.") { DrillDown = "leefbaarheidsdossier" },
            ],
            Views =
            [
                new PageView("open", "Openstaand", "{ status: { nin: [AFGEHANDELD, GEANNULEERD] } }"),
                new PageView("leefbaarheid", "Leefbaarheid", "{ onderhoudsoort: { eq: \"LEE\" } }"),
            ],
            Actions = [Nieuw],
        },
        new CardPage(Kaart, "Onderhoudsverzoek", "onderhoudsverzoek")
        {
            Help = "Leg vast wat er kapot is, waar, en wanneer de bewoner thuis is. Na afhandelen of annuleren kan het verzoek "
                + "niet meer worden gewijzigd.",
            EditMutation = "onderhoudsverzoekWijzigen",
            Timeline =
            [
                new TimelineSource("defecten", "Defect gemeld", "defecten", "systemCreatedAt", "omschrijving")
                {
                    Author = "systemCreatedBy", Icon = Tijdlijnicoon.Melding,
                },
                new TimelineSource("voorkeuren", "Voorkeursafspraak", "voorkeurAfspraken", "datum", "dagdeel") { Icon = Tijdlijnicoon.Persoon },
                new TimelineSource("verrekeningen", "Verrekening", "verrekeningen", "systemCreatedAt", "omschrijving") { Author = "systemCreatedBy" },
                new TimelineSource("bijlagen", "Bijlage", "bijlagen", "registratiedatum", "titel")
                {
                    Text = "bestandsnaam", Author = "systemCreatedBy", Icon = Tijdlijnicoon.Bijlage,
                },
            ],
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("nummer", "Nr.") { Importance = FieldImportance.Promoted },
                    new PageField("omschrijving", "Omschrijving") { Input = "omschrijving", Importance = FieldImportance.Promoted },
                    new PageField("status", "Status") { Importance = FieldImportance.Promoted },
                    new PageField("onderhoudsoort", "Onderhoudsoort") { Input = "onderhoudsoort" },
                    new PageField("melddatum", "Melddatum"),
                    new PageField("toelichting", "Toelichting") { Input = "toelichting" },
                    new PageField("leefbaarheidsdossier.nummer", "Leefbaarheidsdossiernr.") { DrillDown = "leefbaarheidsdossier" },
                    new PageField("actieregel.omschrijving", "Actieregel"),
                ]),
                new FastTab("plaats", "Plaats",
                [
                    new PageField("eenheid.nummer", "Eenheid")
                    {
                        Input = "eenheidId",
                        Lookup = new Lookup("eenheden", "id", ["nummer", "adres"]),
                    },
                    new PageField("cluster.code", "Cluster")
                    {
                        Input = "clusterId",
                        Lookup = new Lookup("clusters", "id", ["code", "naam"]),
                    },
                    new PageField("ruimtecode", "Ruimtecode") { Input = "ruimtecode" },
                ]),
                new FastTab("melder", "Melder",
                [
                    new PageField("melder.nummer", "Melder")
                    {
                        Input = "melderId",
                        Lookup = new Lookup("contacten", "id", ["nummer", "naam"]),
                    },
                    new PageField("melder.naam", "Naam"),
                    new PageField("alternatiefContactgegeven", "Alternatief contactgegeven") { Input = "alternatiefContactgegeven" },
                    new PageField("communicatiekanaal", "Communicatiewijze") { Input = "communicatiekanaal" },
                    new PageField("huurderAkkoordMetKosten", "Huurder akkoord met kosten") { Input = "huurderAkkoordMetKosten" },
                ]),
                new FastTab("uitvoering", "Uitvoering",
                [
                    new PageField("uitvoeringDoor", "Uitvoering door") { Input = "uitvoeringDoor" },
                    new PageField("bekwaamheid", "Bekwaamheid") { Input = "bekwaamheid" },
                    new PageField("leveranciersnummer", "Leveranciersnr.") { Input = "leveranciersnummer" },
                    new PageField("afgehandeldDoor", "Afgehandeld door"),
                    new PageField("afgehandeldPer", "Afgehandeld per"),
                ]),
            ],
            Parts =
            [
                new PagePart("defecten", "Defecten", "defecten",
                [
                    new PageField("omschrijving", "Omschrijving"),
                    new PageField("locatie", "Locatie"),
                    new PageField("oorzaak", "Oorzaak"),
                    new PageField("aangetroffenOorzaak", "Aangetroffen oorzaak"),
                ])
                {
                    Add = "toevoegen",
                    Remove = "verwijderen",
                    Actions =
                    [
                        new PageAction("toevoegen", "Defect toevoegen…", ActionGroup.Beheren)
                        {
                            Help = "Voegt toe wat er kapot is, via de vraagboom of in eigen woorden.",
                            Mutation = "defectToevoegen",
                        },
                        new PageAction("verwijderen", "Regel verwijderen", ActionGroup.Beheren)
                        {
                            Help = "Haalt de regel van het verzoek af.",
                            Mutation = "defectVerwijderen",
                            Bind = Bind("defectId"),
                            Confirm = "Wilt u deze regel verwijderen?",
                        },
                    ],
                },
                new PagePart("voorkeuren", "Voorkeursafspraken", "voorkeurAfspraken",
                [
                    new PageField("datum", "Datum"),
                    new PageField("dagdeel", "Dagdeel"),
                ])
                {
                    Add = "toevoegen",
                    Remove = "verwijderen",
                    Actions =
                    [
                        new PageAction("toevoegen", "Voorkeursafspraak toevoegen…", ActionGroup.Beheren)
                        {
                            Help = "Legt een dag en dagdeel vast waarop de bewoner thuis is.",
                            Mutation = "voorkeurAfspraakToevoegen",
                        },
                        new PageAction("verwijderen", "Regel verwijderen", ActionGroup.Beheren)
                        {
                            Help = "Haalt de regel van het verzoek af.",
                            Mutation = "voorkeurAfspraakVerwijderen",
                            Bind = Bind("voorkeurAfspraakId"),
                            Confirm = "Wilt u deze regel verwijderen?",
                        },
                    ],
                },
                new PagePart("verrekeningen", "Verrekeningen", "verrekeningen",
                [
                    new PageField("omschrijving", "Omschrijving"),
                    new PageField("bedrag", "Bedrag"),
                ])
                {
                    Add = "toevoegen",
                    Remove = "verwijderen",
                    Actions =
                    [
                        new PageAction("toevoegen", "Verrekening toevoegen…", ActionGroup.Beheren)
                        {
                            Help = "Legt een bedrag vast dat u doorberekent aan wie de schade veroorzaakte.",
                            Mutation = "verrekeningToevoegen",
                        },
                        new PageAction("verwijderen", "Regel verwijderen", ActionGroup.Beheren)
                        {
                            Help = "Haalt de regel van het verzoek af.",
                            Mutation = "verrekeningVerwijderen",
                            Bind = Bind("verrekeningId"),
                            Confirm = "Wilt u deze regel verwijderen?",
                        },
                    ],
                },
            ],
            Actions =
            [
                Stap("defect-toevoegen", "Defect toevoegen…", ActionGroup.Beheren, "defectToevoegen") with
                {
                    Help = "Voegt toe wat er kapot is, via de vraagboom of in eigen woorden. Zo weet de vakman wat hij mee moet nemen.",
                },
                Stap("voorkeur-toevoegen", "Voorkeursafspraak toevoegen…", ActionGroup.Beheren, "voorkeurAfspraakToevoegen") with
                {
                    Help = "Legt een dag en dagdeel vast waarop de bewoner thuis is. Het is een voorkeur: de afspraak zelf maakt "
                        + "de uitvoerder.",
                },
                Stap("verrekening-toevoegen", "Verrekening toevoegen…", ActionGroup.Beheren, "verrekeningToevoegen") with
                {
                    Help = "Legt een bedrag vast dat u doorberekent aan wie de schade veroorzaakte. Bespreek dat eerst met de bewoner.",
                },
                Stap("status", "Status wijzigen…", ActionGroup.Verwerken, "onderhoudsverzoekStatusWijzigen") with
                {
                    Help = "Laat zien hoe ver het onderhoud is. Voor afronden en stoppen zijn er de acties Afhandelen en Annuleren.",
                },
                Stap("afhandelen", "Afhandelen", ActionGroup.Verwerken, "onderhoudsverzoekAfhandelen") with
                {
                    Main = true,
                    Help = "Sluit het verzoek omdat het werk gedaan is. Dit kunt u niet terugdraaien; hoort er een actieregel bij, "
                        + "dan kan die mee worden voltooid.",
                    Confirm = "Wilt u dit onderhoudsverzoek afhandelen?",
                },
                Stap("annuleren", "Annuleren…", ActionGroup.Verwerken, "onderhoudsverzoekAnnuleren") with
                {
                    Help = "Stopt het verzoek met een reden, zonder dat het werk gedaan is. Dit kunt u niet terugdraaien.",
                },
                Stap("koppelen", "Koppelen aan actieregel…", ActionGroup.Functie, "onderhoudsverzoekKoppelen") with
                {
                    Help = "Hangt het verzoek aan een actieregel van een dossier, zodat u daar ziet hoe het met het onderhoud "
                        + "staat. Een regel heeft één open verzoek tegelijk.",
                },
                Stap("relateren", "Verzoek relateren…", ActionGroup.Functie, "onderhoudsverzoekRelateren") with
                {
                    Help = "Legt vast dat dit verzoek met een ander te maken heeft, bijvoorbeeld omdat het om dezelfde lekkage gaat.",
                },
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension(PageExtension.EveryRoleCenter)
        {
            Cues =
            [
                new Cue("open-onderhoudsverzoeken", "Open onderhoudsverzoeken", "onderhoudsverzoeken", Lijst)
                {
                    Group = "Onderhoud",
                    Where = "{ status: { in: [GEREGISTREERD, TER_BEOORDELING, IN_BEHANDELING, TECHNISCH_GEREED, FINANCIEEL_AFWIKKELEN] } }",
                },
                new Cue("onderhoudsverzoeken-leefbaarheid", "Leefbaarheid, langer dan een maand open", "onderhoudsverzoeken", Lijst)
                {
                    Group = "Onderhoud",
                    Profiles = [Rolprofielen.Wijkbeheerder, Rolprofielen.Leefbaarheidsmedewerker, Rolprofielen.Coordinator],
                    Where = "{ status: { in: [GEREGISTREERD, TER_BEOORDELING, IN_BEHANDELING, TECHNISCH_GEREED, FINANCIEEL_AFWIKKELEN] }, onderhoudsoort: { eq: \"LEE\" }, melddatum: { lt: $eenMaandGeleden } }",
                    LowThreshold = 1,
                    HighThreshold = 10,
                },
            ],
        },
        new PageExtension("leefbaarheidsdossier")
        {
            PartActions = new Dictionary<string, IReadOnlyList<PageAction>>(StringComparer.Ordinal)
            {
                ["actieregels"] =
                [
                    new PageAction("onderhoudsverzoek-aanmaken", "Onderhoudsverzoek aanmaken…", ActionGroup.Beheren)
                    {
                        Help = "Maakt een onderhoudsverzoek bij deze actieregel; de plaats komt uit het dossier. U blijft in het "
                            + "dossier en ziet daar de voortgang.",
                        Mutation = "onderhoudsverzoekAanmakenVanuitActieregel",
                        Bind = Bind("actieregelId"),
                        Confirm = "Wilt u een onderhoudsverzoek aanmaken bij deze actieregel?",
                        When = "{ status: { in: [OPEN, IN_UITVOERING] } }",
                        WhenNot = "Deze actieregel is al afgehandeld.",
                    },
                    new PageAction("onderhoudsverzoek", "Onderhoudsverzoek", ActionGroup.Functie)
                    {
                        Help = "Opent het onderhoudsverzoek van deze regel.",
                        OpenPage = Kaart,
                        OpenKey = "onderhoudsverzoek.id",
                        When = "{ onderhoudsverzoek: { id: { neq: null } } }",
                        WhenNot = "Bij deze actieregel hoort nog geen onderhoudsverzoek.",
                    },
                ],
            },
            Fields = [new FieldPlacement("actieregels", new PageField("onderhoudsverzoek.nummer", "Onderhoudsverzoeknr.") { DrillDown = Kaart })],
            Parts =
            [
                new PagePart("onderhoudsverzoeken", "Onderhoudsverzoeken", "onderhoudsverzoeken",
                [
                    new PageField("nummer", "Nr.") { DrillDown = Kaart },
                    new PageField("omschrijving", "Omschrijving"),
                    new PageField("status", "Status"),
                    new PageField("melddatum", "Melddatum"),
                ]),
            ],
        },
    ];

    private static PageAction Nieuw { get; } = new("nieuw", "Nieuw…", ActionGroup.Nieuw)
    {
        Help = "Maakt een onderhoudsverzoek dat niet bij een dossier hoort. Vul daarna in waar het is en wat er kapot is.",
        Mutation = "onderhoudsverzoekAanmaken",
        OpenPage = Kaart,
    };

    private static PageAction Stap(string id, string caption, ActionGroup group, string mutation)
        => new(id, caption, group)
        {
            Mutation = mutation,
            Bind = Bind("onderhoudsverzoekId"),
            When = "{ open: { eq: true } }",
            WhenNot = "Dit onderhoudsverzoek is afgehandeld of geannuleerd.",
        };

    private static Dictionary<string, string> Bind(string input) => new(StringComparer.Ordinal) { [input] = "id" };
}
