using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>The pages of medewerkers, teams and reference values.</summary>
internal sealed class BeheerPaginas : IPageSource
{
    public IEnumerable<Page> Pages =>
    [
        new ListPage("medewerkers", "Medewerkers", "medewerkers")
        {
            SearchTerms = ["collega", "wijkbeheerder", "consulent"],
            Card = "medewerker",
            Fields =
            [
                new PageField("code", "Code"),
                new PageField("naam", "Naam"),
                new PageField("functie", "Functie"),
                new PageField("telefoon", "Telefoon"),
                new PageField("email", "E-mail"),
            ],
            Actions = [new PageAction("nieuw", "Nieuwe medewerker…", ActionGroup.Nieuw) { Mutation = "medewerkerAanmaken", OpenPage = "medewerker" }],
        },
        new CardPage("medewerker", "Medewerker", "medewerker")
        {
            EditMutation = "medewerkerWijzigen",
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("code", "Code") { Importance = FieldImportance.Promoted },
                    new PageField("naam", "Naam") { Input = "naam", Importance = FieldImportance.Promoted },
                    new PageField("functie", "Functie") { Input = "functie" },
                    new PageField("telefoon", "Telefoon") { Input = "telefoon" },
                    new PageField("email", "E-mail") { Input = "email" },
                    new PageField("begindatum", "In dienst") { Input = "begindatum" },
                    new PageField("einddatum", "Uit dienst") { Input = "einddatum" },
                    new PageField("leidinggevende.naam", "Leidinggevende") { Input = "leidinggevendeId", Lookup = Opzoeken.Medewerker },
                    new PageField("plaatsvervanger.naam", "Plaatsvervanger") { Input = "plaatsvervangerId", Lookup = Opzoeken.Medewerker },
                ]),
            ],
            Parts =
            [
                new PagePart("teams", "Teams", "teams",
                [
                    new PageField("team.code", "Code") { DrillDown = "team" },
                    new PageField("team.naam", "Naam"),
                    new PageField("begindatum", "Begindatum"),
                    new PageField("einddatum", "Einddatum"),
                ]),
                new PagePart("werkgebieden", "Werkgebied", "werkgebieden",
                [
                    new PageField("gebied.code", "Code") { DrillDown = "gebied" },
                    new PageField("gebied.naam", "Naam"),
                ]),
            ],
            Actions =
            [
                new PageAction("werk-overdragen", "Werk overdragen…", ActionGroup.Functie)
                {
                    Mutation = "werkOverdragen",
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["vanMedewerkerId"] = "id" },
                    Confirm = "Wilt u al het openstaande werk van deze medewerker overdragen? Het gaat om taken en om dossiers.",
                },
            ],
        },
        new ListPage("teams", "Teams", "teams")
        {
            Card = "team",
            Fields = [new PageField("code", "Code"), new PageField("naam", "Naam")],
            Actions = [new PageAction("nieuw", "Nieuw team…", ActionGroup.Nieuw) { Mutation = "teamAanmaken", OpenPage = "team" }],
        },
        new CardPage("team", "Team", "team")
        {
            EditMutation = "teamWijzigen",
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("code", "Code") { Importance = FieldImportance.Promoted },
                    new PageField("naam", "Naam") { Input = "naam", Importance = FieldImportance.Promoted },
                ]),
            ],
            Parts =
            [
                new PagePart("leden", "Leden", "leden",
                [
                    new PageField("medewerker.code", "Code") { DrillDown = "medewerker" },
                    new PageField("medewerker.naam", "Naam"),
                    new PageField("medewerker.functie", "Functie"),
                    new PageField("begindatum", "Begindatum"),
                    new PageField("einddatum", "Einddatum"),
                ]),
            ],
            Actions =
            [
                new PageAction("lid-toevoegen", "Lid toevoegen…", ActionGroup.Functie)
                {
                    Mutation = "teamlidToevoegen",
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["teamId"] = "id" },
                },
            ],
        },
        new ListPage("referentiewaarden", "Referentiewaarden", "referentiewaarden")
        {
            SearchTerms = ["referentiedata", "VERA", "keuzelijst", "code"],
            Card = "referentiewaarde",
            Fields =
            [
                new PageField("soort", "Lijst"),
                new PageField("code", "Code"),
                new PageField("naam", "Naam"),
                new PageField("bovenliggend", "Valt onder"),
                new PageField("begindatum", "Begindatum"),
                new PageField("einddatum", "Einddatum"),
                new PageField("bron", "Bron"),
            ],
            Views =
            [
                new PageView("geldig", "Niet vervallen", "{ einddatum: { eq: null } }"),
                new PageView("eigen", "Eigen waarden", "{ bron: { eq: EIGEN } }"),
            ],
            Actions =
            [
                new PageAction("nieuw", "Nieuwe waarde…", ActionGroup.Nieuw)
                {
                    Mutation = "referentiewaardeAanmaken",
                    OpenPage = "referentiewaarde",
                },
            ],
        },
        new CardPage("referentiewaarde", "Referentiewaarde", "referentiewaarde")
        {
            EditMutation = "referentiewaardeWijzigen",
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("soort", "Lijst") { Importance = FieldImportance.Promoted },
                    new PageField("code", "Code") { Importance = FieldImportance.Promoted },
                    new PageField("naam", "Naam") { Input = "naam", Importance = FieldImportance.Promoted },
                    new PageField("omschrijving", "Omschrijving") { Input = "omschrijving" },
                    new PageField("bovenliggend", "Valt onder"),
                    new PageField("begindatum", "Begindatum"),
                    new PageField("begindatumtekst", "Begindatum zoals aangeleverd") { Importance = FieldImportance.Additional },
                    new PageField("einddatum", "Einddatum") { Input = "einddatum" },
                    new PageField("einddatumtekst", "Einddatum zoals aangeleverd") { Importance = FieldImportance.Additional },
                    new PageField("domein", "Informatiedomein"),
                    new PageField("bron", "Bron"),
                ]),
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions => [];
}
