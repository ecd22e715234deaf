using Leefbaarheid.Contracts.Pages;
using static Leefbaarheid.Overlast.Pages.Velden;

namespace Leefbaarheid.Overlast.Pages;

/// <summary>Partners, convenanten and the register.</summary>
internal sealed class SamenwerkingPages : IPageSource
{
    private const string Convenantkaart = "convenant";

    private static readonly PageAction s_terugkoppelen
        = Stap("terugkoppelen", "Terugkoppeling vastleggen…", ActionGroup.Verwerken, "doorverwijzingTerugkoppelen", ("id", "id")) with
        {
            When = "{ teruggekoppeldOp: { eq: null } }",
            WhenNot = "De terugkoppeling ligt al vast.",
            Main = true,
            Help = "Legt vast wat de partner met de zaak heeft gedaan, ook als het dossier al dicht is. Dat kan één keer.",
        };

    IEnumerable<Page> IPageSource.Pages =>
    [
        new ListPage("netwerkpartners", "Netwerkpartners", "netwerkpartners")
        {
            Menu = Menugroepen.Relaties,
            MenuOrder = 230,
            Help = "De organisaties waarmee u samenwerkt en wie u daar belt. U kunt pas gegevens delen als er een geldig convenant is.",
            SearchTerms = ["partners", "politie", "gemeente", "buurtbemiddeling"],
            Fields =
            [
                Veld("naam", "Naam"), Veld("soort", "Soort"), Veld("contactpersoon", "Contactpersoon"), Veld("telefoon", "Telefoon"),
                Veld("email", "E-mail"), Veld("geblokkeerd", "Geblokkeerd"),
            ],
            Actions =
            [
                Nieuw("netwerkpartnerToevoegen", "Voegt een organisatie toe. Leg daarna een convenant vast voordat u gegevens deelt."),
                Wijzigen("netwerkpartnerWijzigen", "Past de contactgegevens aan, of blokkeert een partner met wie u niet meer samenwerkt."),
            ],
        },
        new ListPage("convenanten", "Convenanten", "convenanten")
        {
            Menu = Menugroepen.Relaties,
            MenuOrder = 240,
            Help = "De afspraken met partners over welke gegevens u mag delen, waarvoor en tot wanneer. Let op de einddatum: "
                + "daarna kunt u onder het convenant niets meer delen.",
            SearchTerms = ["AVG", "gegevens delen", "privacy"],
            Card = Convenantkaart,
            Fields =
            [
                Veld("naam", "Naam") with { DrillDown = Convenantkaart }, Veld("doel", "Doel"), Veld("geldigVan", "Geldig van"),
                Veld("geldigTot", "Geldig tot en met"), Veld("gegevenscategorieen", "Gegevenscategorieën"),
            ],
            Actions =
            [
                Nieuw("convenantToevoegen", "Legt een ondertekend convenant vast. Binnen de looptijd kunnen collega's er gegevens onder delen.") with { OpenPage = Convenantkaart },
            ],
        },
        new CardPage(Convenantkaart, "Convenant", "convenant")
        {
            Help = "Bekijk of wijzig wat er over gegevens delen is afgesproken. Wat eerder is verstrekt, blijft in het register "
                + "staan zoals het toen was.",
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
            Menu = Menugroepen.Dossiers,
            MenuOrder = 126,
            Help = "Zaken die u aan een partner hebt overgedragen. Vraag na wat ermee is gedaan als de verwachte dag voorbij is.",
            SearchTerms = ["verwijzen", "partners"],
            Fields = [Dossiernummer, .. Doorverwijsvelden],
            Views = [new PageView("open", "Zonder terugkoppeling", "{ teruggekoppeldOp: { eq: null } }")],
            Actions = [s_terugkoppelen],
        },
        new ListPage("gegevensverstrekkingen", "Register gegevensverstrekkingen", "gegevensverstrekkingen")
        {
            Menu = Menugroepen.Overzichten,
            MenuOrder = 410,
            Help = "Het register van wat er aan wie is verteld, onder welk convenant en door wie. Regels kunnen niet worden "
                + "gewijzigd, zodat u ze altijd kunt verantwoorden.",
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
                Stap("doorverwijzen", "Doorverwijzen…", ActionGroup.Functie, "doorverwijzingMaken", ("leefbaarheidsdossierId", "id")) with
                {
                    Help = "Draagt de zaak over aan een partner en legt vast wat u over de betrokkenen vertelt. Het programma "
                        + "controleert of een convenant dat toestaat; intrekken kan niet.",
                },
                Stap("verstrekken", "Gegevens verstrekken…", ActionGroup.Functie, "gegevensVerstrekken", ("leefbaarheidsdossierId", "id")) with
                {
                    Help = "Legt in het register vast welke gegevens u aan een partner geeft. Alleen wat het convenant toestaat "
                        + "kan; de regel kan niet worden gewijzigd.",
                },
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
