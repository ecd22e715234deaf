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
            EditMutation = "onderhoudsverzoekWijzigen",
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
                        Lookup = new Lookup("eenheden", "id", ["nummer", "straat", "huisnummer"]),
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
                ]),
                new PagePart("voorkeuren", "Voorkeursafspraken", "voorkeurAfspraken",
                [
                    new PageField("datum", "Datum"),
                    new PageField("dagdeel", "Dagdeel"),
                ]),
                new PagePart("verrekeningen", "Verrekeningen", "verrekeningen",
                [
                    new PageField("omschrijving", "Omschrijving"),
                    new PageField("bedrag", "Bedrag"),
                ]),
            ],
            Actions =
            [
                Stap("defect-toevoegen", "Defect toevoegen…", ActionGroup.Beheren, "defectToevoegen"),
                Stap("voorkeur-toevoegen", "Voorkeursafspraak toevoegen…", ActionGroup.Beheren, "voorkeurAfspraakToevoegen"),
                Stap("verrekening-toevoegen", "Verrekening toevoegen…", ActionGroup.Beheren, "verrekeningToevoegen"),
                Stap("status", "Status wijzigen…", ActionGroup.Verwerken, "onderhoudsverzoekStatusWijzigen"),
                Stap("afhandelen", "Afhandelen", ActionGroup.Verwerken, "onderhoudsverzoekAfhandelen") with
                {
                    Confirm = "Wilt u dit onderhoudsverzoek afhandelen?",
                },
                Stap("annuleren", "Annuleren…", ActionGroup.Verwerken, "onderhoudsverzoekAnnuleren"),
                Stap("koppelen", "Koppelen aan actieregel…", ActionGroup.Functie, "onderhoudsverzoekKoppelen"),
                Stap("relateren", "Verzoek relateren…", ActionGroup.Functie, "onderhoudsverzoekRelateren"),
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension("leefbaarheidsdossier")
        {
            PartActions = new Dictionary<string, IReadOnlyList<PageAction>>(StringComparer.Ordinal)
            {
                ["actieregels"] =
                [
                    new PageAction("onderhoudsverzoek-aanmaken", "Onderhoudsverzoek aanmaken…", ActionGroup.Beheren)
                    {
                        Mutation = "onderhoudsverzoekAanmakenVanuitActieregel",
                        Bind = Bind("actieregelId"),
                        Confirm = "Wilt u een onderhoudsverzoek aanmaken bij deze actieregel?",
                    },
                    new PageAction("onderhoudsverzoek", "Onderhoudsverzoek", ActionGroup.Functie) { OpenPage = Kaart },
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
        Mutation = "onderhoudsverzoekAanmaken",
        OpenPage = Kaart,
    };

    private static PageAction Stap(string id, string caption, ActionGroup group, string mutation)
        => new(id, caption, group) { Mutation = mutation, Bind = Bind("onderhoudsverzoekId") };

    private static Dictionary<string, string> Bind(string input) => new(StringComparer.Ordinal) { [input] = "id" };
}
