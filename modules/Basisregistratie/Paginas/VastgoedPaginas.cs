using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>The pages of units, clusters, collective objects and areas.</summary>
internal sealed class VastgoedPaginas : IPageSource
{
    public IEnumerable<Page> Pages =>
    [
        new ListPage("eenheden", "Eenheden", "eenheden")
        {
            Menu = Menugroepen.Vastgoed,
            MenuOrder = 300,
            FindRecords = true,
            SearchFields = ["nummer", "adres", "postcode", "woonplaats"],
            Help = "Zoek een woning of andere eenheid op adres of nummer en zie wie er woont. Open de eenheid voor waarschuwingen, "
                + "relaties en lopende taken.",
            SearchTerms = ["OG eenheid", "verhuureenheid", "woning", "adres"],
            Card = "eenheid",
            Fields =
            [
                new PageField("nummer", "Nr."),
                new PageField("adres", "Adres"),
                new PageField("postcode", "Postcode"),
                new PageField("woonplaats", "Woonplaats"),
                new PageField("gebied.naam", "Buurt"),
                new PageField("soortNaam", "Soort"),
                new PageField("statusNaam", "Status"),
                new PageField("huidigeHuurder.naam", "Huidige huurder") { DrillDown = "contact" },
            ],
            Views =
            [
                new PageView("verhuurd", "Verhuurd", "{ status: { eq: \"VEH\" } }"),
                new PageView("leegstand", "Leegstand", "{ status: { eq: \"LEE\" } }"),
            ],
            Actions =
            [
                new PageAction("nieuw", "Nieuwe eenheid…", ActionGroup.Nieuw)
                {
                    Help = "Voegt een eenheid toe onder een eigen nummer. Doe dit alleen als zij niet via de import binnenkomt: "
                        + "het nummer verandert niet meer.",
                    Mutation = "eenheidAanmaken",
                    OpenPage = "eenheid",
                },
            ],
        },
        new CardPage("eenheid", "Eenheid", "eenheid")
        {
            Help = "Bekijk adres, huurder, complexen en waarschuwingen van één woning. Lees de signaleringen voordat u op bezoek gaat.",
            EditMutation = "eenheidWijzigen",
            TitleFields = ["nummer", "adres"],
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("nummer", "Nr.") { Importance = FieldImportance.Promoted },
                    new PageField("soort", "Soort") { Input = "soort", Lookup = Opzoeken.Code(Keuzelijsten.Eenheidsoort) },
                    new PageField("detailsoort", "Detailsoort") { Input = "detailsoort", Lookup = Opzoeken.Code(Keuzelijsten.Eenheiddetailsoort) },
                    new PageField("status", "Status") { Input = "status", Lookup = Opzoeken.Code(Keuzelijsten.Eenheidstatus) },
                    new PageField("bouwjaar", "Bouwjaar") { Input = "bouwjaar" },
                    new PageField("huidigeHuurder.naam", "Huidige huurder") { DrillDown = "contact", Importance = FieldImportance.Promoted },
                ]),
                new FastTab("adres", "Adres",
                [
                    new PageField("straat", "Straat") { Input = "straat" },
                    new PageField("huisnummer", "Huisnummer") { Input = "huisnummer" },
                    new PageField("huisletter", "Huisletter") { Input = "huisletter" },
                    new PageField("toevoeging", "Toevoeging") { Input = "toevoeging" },
                    new PageField("postcode", "Postcode") { Input = "postcode" },
                    new PageField("woonplaats", "Woonplaats") { Input = "woonplaats" },
                    new PageField("gebied.naam", "Buurt") { Input = "gebiedId", Lookup = Opzoeken.Gebied },
                    new PageField("bagId", "BAG-id") { Input = "bagId", Importance = FieldImportance.Additional },
                ]),
            ],
            Parts =
            [
                new PagePart("clusters", "Clusters", "clusters",
                [
                    new PageField("cluster.code", "Code"),
                    new PageField("cluster.naam", "Naam"),
                    new PageField("begindatum", "Begindatum"),
                    new PageField("einddatum", "Einddatum"),
                ]),
                new PagePart("relaties", "Relaties", "relatierollen",
                [
                    new PageField("contact.naam", "Contact") { DrillDown = "contact" },
                    new PageField("rolNaam", "Rol"),
                    new PageField("begindatum", "Begindatum"),
                    new PageField("einddatum", "Einddatum"),
                ])
                {
                    Add = "toevoegen",
                    Actions = [Relatieacties.Toevoegen, Relatieacties.Beeindigen],
                },
                new PagePart("collectieve-objecten", "Collectieve objecten", "collectieveObjecten",
                [
                    new PageField("collectiefObject.nummer", "Nr."),
                    new PageField("collectiefObject.naam", "Naam"),
                ]),
                new PagePart("signaleringen", "Signaleringen", "signaleringen", ContactPaginas.Signaleringskolommen)
                {
                    Add = "toevoegen",
                    Actions = [Relatieacties.Signaleren],
                },
            ],
        },
        new ListPage("clusters", "Clusters", "clusters")
        {
            Menu = Menugroepen.Vastgoed,
            MenuOrder = 310,
            FindRecords = true,
            Help = "Complexen, wijken en andere groepen van eenheden. Gebruik een cluster als een melding een heel complex aangaat "
                + "en niet één woning.",
            SearchTerms = ["complex", "rayon", "wijk"],
            Card = "cluster",
            Fields =
            [
                new PageField("code", "Code"),
                new PageField("naam", "Naam"),
                new PageField("soortNaam", "Soort"),
                new PageField("bovenliggend.code", "Valt onder") { DrillDown = "cluster" },
                new PageField("einddatum", "Einddatum"),
            ],
            Actions =
            [
                new PageAction("nieuw", "Nieuw cluster…", ActionGroup.Nieuw)
                {
                    Help = "Maakt een leeg cluster onder een eigen code, eventueel binnen een ander cluster. De code verandert "
                        + "later niet meer.",
                    Mutation = "clusterAanmaken",
                    OpenPage = "cluster",
                },
            ],
        },
        new CardPage("cluster", "Cluster", "cluster")
        {
            Help = "Zie welke eenheden bij dit cluster horen en welke taken er lopen. Een einddatum sluit het cluster voor nieuwe "
                + "keuzes; de geschiedenis blijft.",
            EditMutation = "clusterWijzigen",
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("code", "Code") { Importance = FieldImportance.Promoted },
                    new PageField("naam", "Naam") { Input = "naam", Importance = FieldImportance.Promoted },
                    new PageField("soort", "Soort") { Input = "soort", Lookup = Opzoeken.Code(Keuzelijsten.Clustersoort) },
                    new PageField("bovenliggend.code", "Valt onder") { Input = "bovenliggendId", Lookup = Opzoeken.Cluster },
                    new PageField("begindatum", "Begindatum") { Input = "begindatum" },
                    new PageField("einddatum", "Einddatum") { Input = "einddatum" },
                ]),
            ],
            Parts =
            [
                new PagePart("eenheden", "Eenheden", "eenheden",
                [
                    new PageField("eenheid.nummer", "Nr.") { DrillDown = "eenheid" },
                    new PageField("eenheid.adres", "Adres"),
                    new PageField("begindatum", "Begindatum"),
                    new PageField("einddatum", "Einddatum"),
                ]),
            ],
        },
        new ListPage("collectieve-objecten", "Collectieve objecten", "collectieveObjecten")
        {
            Menu = Menugroepen.Vastgoed,
            MenuOrder = 320,
            Help = "Wat bewoners delen: galerijen, liften, trappenhuizen, achterpaden. Kies zo'n object in een dossier als de "
                + "overlast daar plaatsvindt.",
            SearchTerms = ["galerij", "lift", "trappenhuis", "achterpad"],
            Card = "collectief-object",
            Fields =
            [
                new PageField("nummer", "Nr."),
                new PageField("naam", "Naam"),
                new PageField("soortNaam", "Soort"),
                new PageField("cluster.code", "Cluster") { DrillDown = "cluster" },
            ],
            Actions =
            [
                new PageAction("nieuw", "Nieuw collectief object…", ActionGroup.Nieuw)
                {
                    Help = "Voegt een gedeelde ruimte of voorziening toe onder een eigen nummer. Koppel daarna de eenheden die "
                        + "haar gebruiken.",
                    Mutation = "collectiefObjectAanmaken",
                    OpenPage = "collectief-object",
                },
            ],
        },
        new CardPage("collectief-object", "Collectief object", "collectiefObject")
        {
            Help = "Zie bij welk cluster het hoort en welke eenheden het delen. Zo weet u wie er last van kan hebben.",
            EditMutation = "collectiefObjectWijzigen",
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("nummer", "Nr.") { Importance = FieldImportance.Promoted },
                    new PageField("naam", "Naam") { Input = "naam", Importance = FieldImportance.Promoted },
                    new PageField("soort", "Soort") { Input = "soort", Lookup = Opzoeken.Code(Keuzelijsten.Collectiefobjectsoort) },
                    new PageField("cluster.code", "Cluster") { Input = "clusterId", Lookup = Opzoeken.Cluster },
                ]),
            ],
            Parts =
            [
                new PagePart("eenheden", "Eenheden", "eenheden",
                [
                    new PageField("eenheid.nummer", "Nr.") { DrillDown = "eenheid" },
                    new PageField("eenheid.adres", "Adres"),
                ]),
            ],
        },
        new ListPage("gebieden", "Geografische gebieden", "gebieden")
        {
            Menu = Menugroepen.Vastgoed,
            MenuOrder = 330,
            Help = "Gemeenten, wijken en buurten. De buurt van een woning bepaalt in wiens werkgebied zij valt.",
            SearchTerms = ["buurt", "wijk", "gemeente", "CBS"],
            Card = "gebied",
            Fields =
            [
                new PageField("code", "Code"),
                new PageField("naam", "Naam"),
                new PageField("niveau", "Niveau"),
                new PageField("bovenliggend.naam", "Ligt in") { DrillDown = "gebied" },
            ],
            Views = [new PageView("buurten", "Buurten", "{ niveau: { eq: BUURT } }"), new PageView("wijken", "Wijken", "{ niveau: { eq: WIJK } }")],
            Actions =
            [
                new PageAction("nieuw", "Nieuw gebied…", ActionGroup.Nieuw)
                {
                    Help = "Voegt een gebied toe onder een eigen code, eventueel binnen een groter gebied. De code verandert later "
                        + "niet meer.",
                    Mutation = "gebiedAanmaken",
                    OpenPage = "gebied",
                },
            ],
        },
        new CardPage("gebied", "Geografisch gebied", "gebied")
        {
            Help = "Zie waar dit gebied in ligt, welke gebieden erin liggen en welke taken er lopen.",
            EditMutation = "gebiedWijzigen",
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("code", "Code") { Importance = FieldImportance.Promoted },
                    new PageField("naam", "Naam") { Input = "naam", Importance = FieldImportance.Promoted },
                    new PageField("niveau", "Niveau") { Input = "niveau" },
                    new PageField("bovenliggend.naam", "Ligt in") { Input = "bovenliggendId", Lookup = Opzoeken.Gebied },
                ]),
            ],
            Parts =
            [
                new PagePart("onderliggend", "Gebieden hierin", "onderliggend",
                [
                    new PageField("code", "Code") { DrillDown = "gebied" },
                    new PageField("naam", "Naam"),
                    new PageField("niveau", "Niveau"),
                ]),
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions => [];
}
