using Leefbaarheid.Contracts.Pages;
using static Leefbaarheid.Overlast.Pages.Velden;

namespace Leefbaarheid.Overlast.Pages;

/// <summary>Partners, convenanten and the register.</summary>
internal sealed class SamenwerkingPages : IPageSource
{
    private const string Convenantkaart = "convenant";

    private static readonly PageAction s_terugkoppelen
        = Stap("terugkoppelen", "Terugkoppeling vastleggen…", ActionGroup.Verwerken, "doorverwijzingTerugkoppelen", ("id", "id"));

    IEnumerable<Page> IPageSource.Pages =>
    [
        new ListPage("netwerkpartners", "Netwerkpartners", "netwerkpartners")
        {
            SearchTerms = ["partners", "politie", "gemeente", "buurtbemiddeling"],
            Fields =
            [
                Veld("naam", "Naam"), Veld("soort", "Soort"), Veld("contactpersoon", "Contactpersoon"), Veld("telefoon", "Telefoon"),
                Veld("email", "E-mail"), Veld("geblokkeerd", "Geblokkeerd"),
            ],
            Actions = [Nieuw("netwerkpartnerToevoegen"), Wijzigen("netwerkpartnerWijzigen")],
        },
        new ListPage("convenanten", "Convenanten", "convenanten")
        {
            SearchTerms = ["AVG", "gegevens delen", "privacy"],
            Card = Convenantkaart,
            Fields =
            [
                Veld("naam", "Naam") with { DrillDown = Convenantkaart }, Veld("doel", "Doel"), Veld("geldigVan", "Geldig van"),
                Veld("geldigTot", "Geldig tot en met"), Veld("gegevenscategorieen", "Gegevenscategorieën"),
            ],
            Actions = [Nieuw("convenantToevoegen") with { OpenPage = Convenantkaart }],
        },
        new CardPage(Convenantkaart, "Convenant", "convenant")
        {
            EditMutation = "convenantWijzigen",
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    Invoerveld("naam", "Naam") with { Importance = FieldImportance.Promoted },
                    Invoerveld("doel", "Doel"),
                    Invoerveld("grondslag", "Grondslag"),
                    Invoerveld("geldigVan", "Geldig van"),
                    Invoerveld("geldigTot", "Geldig tot en met") with { Importance = FieldImportance.Promoted },
                    Invoerveld("gegevenscategorieen", "Gegevenscategorieën"),
                ]),
            ],
            Parts = [new PagePart("partners", "Netwerkpartners", "partners", [Veld("naam", "Naam"), Veld("soort", "Soort")])],
        },
        new ListPage("doorverwijzingen", "Doorverwijzingen", "doorverwijzingen")
        {
            SearchTerms = ["verwijzen", "partners"],
            Fields = [Dossiernummer, .. Doorverwijsvelden],
            Views = [new PageView("open", "Zonder terugkoppeling", "{ teruggekoppeldOp: { eq: null } }")],
            Actions = [s_terugkoppelen],
        },
        new ListPage("gegevensverstrekkingen", "Register gegevensverstrekkingen", "gegevensverstrekkingen")
        {
            SearchTerms = ["AVG", "privacy", "gegevens delen", "register"],
            Fields = [Dossiernummer, .. Verstrekkingsvelden],
        },
    ];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension(Dossierkaart)
        {
            Parts =
            [
                new PagePart("doorverwijzingen", "Doorverwijzingen", "doorverwijzingen", Doorverwijsvelden) { Actions = [s_terugkoppelen] },
                new PagePart("gegevensverstrekkingen", "Gegevensverstrekkingen", "gegevensverstrekkingen", Verstrekkingsvelden),
            ],
            Actions =
            [
                Stap("doorverwijzen", "Doorverwijzen…", ActionGroup.Functie, "doorverwijzingMaken", ("leefbaarheidsdossierId", "id")),
                Stap("verstrekken", "Gegevens verstrekken…", ActionGroup.Functie, "gegevensVerstrekken", ("leefbaarheidsdossierId", "id")),
            ],
        },
    ];

    private static IReadOnlyList<PageField> Doorverwijsvelden =>
    [
        Veld("datum", "Datum"),
        Veld("netwerkpartner.naam", "Netwerkpartner"),
        Veld("reden", "Reden"),
        Veld("terugkoppelingVerwachtOp", "Terugkoppeling verwacht op"),
        Veld("teruggekoppeldOp", "Teruggekoppeld op"),
        Veld("terugkoppeling", "Terugkoppeling"),
    ];

    private static IReadOnlyList<PageField> Verstrekkingsvelden =>
    [
        Veld("datum", "Datum"),
        Veld("netwerkpartner.naam", "Netwerkpartner"),
        Veld("omschrijving", "Wat is verstrekt"),
        Veld("gegevenscategorieen", "Gegevenscategorieën"),
        Veld("convenant.naam", "Convenant") with { DrillDown = Convenantkaart },
        Veld("grondslag", "Grondslag"),
        Veld("verstrektDoor", "Verstrekt door"),
    ];

    private static PageField Invoerveld(string veld, string caption) => new(veld, caption) { Input = veld };
}
