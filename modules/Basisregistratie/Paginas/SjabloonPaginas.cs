using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>The set-up pages of templates of contact moments.</summary>
internal sealed class SjabloonPaginas : IPageSource
{
    public IEnumerable<Page> Pages =>
    [
        new ListPage("interactiesjablonen", "Interactiesjablonen", "interactiesjablonen")
        {
            Menu = Menugroepen.Inrichting,
            MenuOrder = 560,
            Help = "De sjablonen waarmee collega's een gesprek in één keer goed vastleggen. Een sjabloon kan ook meteen een taak "
                + "voor een team maken.",
            SearchTerms = ["contactmoment", "inrichting", "instellingen"],
            Card = "interactiesjabloon",
            Fields =
            [
                new PageField("code", "Code"),
                new PageField("groep", "Groep"),
                new PageField("omschrijving", "Omschrijving"),
                new PageField("richtingNaam", "Richting"),
                new PageField("kanaalNaam", "Kanaal"),
                new PageField("taakAanmaken", "Taak aanmaken"),
                new PageField("standaardTeam.code", "Teamcode") { DrillDown = "team" },
                new PageField("geblokkeerd", "Geblokkeerd"),
            ],
            Views = [new PageView("in-gebruik", "In gebruik", "{ geblokkeerd: { eq: false } }")],
            Actions =
            [
                new PageAction("nieuw", "Nieuw sjabloon…", ActionGroup.Nieuw)
                {
                    Help = "Maakt een sjabloon onder een eigen code, die later niet meer verandert. Collega's kunnen het direct kiezen.",
                    Mutation = "interactiesjabloonAanmaken",
                    OpenPage = "interactiesjabloon",
                },
            ],
        },
        new CardPage("interactiesjabloon", "Interactiesjabloon", "interactiesjabloon")
        {
            Help = "Bepaal wat een gesprek via dit sjabloon alvast invult, en welke taak eruit volgt. Wijzigingen gelden voor "
                + "nieuwe gesprekken; blokkeer een sjabloon dat niemand meer mag kiezen.",
            EditMutation = "interactiesjabloonWijzigen",
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("code", "Code") { Importance = FieldImportance.Promoted },
                    new PageField("omschrijving", "Omschrijving") { Input = "omschrijving", Importance = FieldImportance.Promoted },
                    new PageField("groep", "Groep") { Input = "groep" },
                    new PageField("richting", "Richting") { Input = "richting", Lookup = Opzoeken.Code(Keuzelijsten.Communicatierichting) },
                    new PageField("kanaal", "Kanaal") { Input = "kanaal", Lookup = Opzoeken.Code(Keuzelijsten.Communicatiekanaal) },
                    new PageField("initiator", "Initiatief van") { Input = "initiator" },
                    new PageField("toonInKlantportaal", "Toon in klantportaal") { Input = "toonInKlantportaal" },
                    new PageField("geblokkeerd", "Geblokkeerd") { Input = "geblokkeerd" },
                ]),
                new FastTab("taak", "Taak",
                [
                    new PageField("taakAanmaken", "Taak aanmaken") { Input = "taakAanmaken", Importance = FieldImportance.Promoted },
                    new PageField("taakomschrijving", "Taakomschrijving") { Input = "taakomschrijving" },
                    new PageField("taaktermijn", "Termijn (werkdagen)") { Input = "taaktermijn" },
                    new PageField("standaardTeam.code", "Teamcode") { Input = "standaardTeamId", Lookup = Opzoeken.Team },
                ]),
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions => [];
}
