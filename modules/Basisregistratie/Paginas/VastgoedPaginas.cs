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
            Actions = [new PageAction("nieuw", "Nieuwe eenheid…", ActionGroup.Nieuw) { Mutation = "eenheidAanmaken", OpenPage = "eenheid" }],
        },
        new CardPage("eenheid", "Eenheid", "eenheid")
        {
            EditMutation = "eenheidWijzigen",
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
                ]),
                new PagePart("collectieve-objecten", "Collectieve objecten", "collectieveObjecten",
                [
                    new PageField("collectiefObject.nummer", "Nr."),
                    new PageField("collectiefObject.naam", "Naam"),
                ]),
                new PagePart("signaleringen", "Signaleringen", "signaleringen", ContactPaginas.Signaleringskolommen),
            ],
        },
        new ListPage("clusters", "Clusters", "clusters")
        {
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
            Actions = [new PageAction("nieuw", "Nieuw cluster…", ActionGroup.Nieuw) { Mutation = "clusterAanmaken", OpenPage = "cluster" }],
        },
        new CardPage("cluster", "Cluster", "cluster")
        {
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
                    Mutation = "collectiefObjectAanmaken",
                    OpenPage = "collectief-object",
                },
            ],
        },
        new CardPage("collectief-object", "Collectief object", "collectiefObject")
        {
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
            Actions = [new PageAction("nieuw", "Nieuw gebied…", ActionGroup.Nieuw) { Mutation = "gebiedAanmaken", OpenPage = "gebied" }],
        },
        new CardPage("gebied", "Geografisch gebied", "gebied")
        {
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
