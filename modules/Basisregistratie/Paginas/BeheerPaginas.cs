using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>The pages of medewerkers, teams and reference values.</summary>
internal sealed class BeheerPaginas : IPageSource
{
    public IEnumerable<Page> Pages =>
    [
        new ListPage("medewerkers", "Medewerkers", "medewerkers")
        {
            Menu = Menugroepen.Inrichting,
            MenuOrder = 500,
            FindRecords = true,
            SearchFields = ["code", "naam"],
            Help = "Alle collega's die dossiers of taken kunnen hebben. Open een medewerker om gegevens, teams en werkgebied te "
                + "bekijken, of om werk over te dragen bij vertrek of verlof.",
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
            Actions =
            [
                new PageAction("nieuw", "Nieuwe medewerker…", ActionGroup.Nieuw)
                {
                    Help = "Voegt een collega toe onder een eigen code. Kies die met zorg: de code verandert later niet meer.",
                    Mutation = "medewerkerAanmaken",
                    OpenPage = "medewerker",
                },
            ],
        },
        new CardPage("medewerker", "Medewerker", "medewerker")
        {
            Help = "Houd hier functie, bereikbaarheid en vervanging van een collega bij. Vul bij vertrek de dag uit dienst in; "
                + "eerder gemaakte dossiers en taken blijven op naam staan.",
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
                    Help = "Geeft alle open taken en dossiers van deze collega in één keer aan een ander. Terugdraaien kan niet in "
                        + "één keer: dan draagt u het werk opnieuw over.",
                    Mutation = "werkOverdragen",
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["vanMedewerkerId"] = "id" },
                    Confirm = "Wilt u al het openstaande werk van deze medewerker overdragen? Het gaat om taken en om dossiers.",
                },
            ],
        },
        new ListPage("teams", "Teams", "teams")
        {
            Menu = Menugroepen.Inrichting,
            MenuOrder = 505,
            Help = "De teams waaraan u werk kunt geven. Een taak voor een team staat bij alle leden, totdat iemand haar oppakt.",
            Card = "team",
            Fields = [new PageField("code", "Code"), new PageField("naam", "Naam")],
            Actions =
            [
                new PageAction("nieuw", "Nieuw team…", ActionGroup.Nieuw)
                {
                    Help = "Maakt een leeg team. Voeg daarna de leden toe: zij zien vanaf dan de taken van het team. De code "
                        + "verandert later niet meer.",
                    Mutation = "teamAanmaken",
                    OpenPage = "team",
                },
            ],
        },
        new CardPage("team", "Team", "team")
        {
            Help = "Bekijk wie er in het team zit en van wanneer tot wanneer. Wie lid is, ziet de taken van het team bij Teamtaken.",
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
                ])
                {
                    Add = "toevoegen",
                    Actions =
                    [
                        new PageAction("toevoegen", "Lid toevoegen…", ActionGroup.Beheren)
                        {
                            Help = "Maakt een collega lid, vanaf vandaag of vanaf de dag die u kiest. Vanaf die dag ziet de collega het "
                                + "werk van het team.",
                            Mutation = "teamlidToevoegen",
                        },
                        new PageAction("beeindigen", "Lidmaatschap beëindigen…", ActionGroup.Beheren)
                        {
                            Help = "Geeft de laatste dag in het team op. Daarna ziet de collega het werk van het team niet meer.",
                            Mutation = "teamlidBeeindigen",
                            Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = "id" },
                            When = "{ einddatum: { eq: null } }",
                            WhenNot = "Dit lidmaatschap heeft al een einddatum.",
                        },
                    ],
                },
            ],
            Actions =
            [
                new PageAction("lid-toevoegen", "Lid toevoegen…", ActionGroup.Functie)
                {
                    Help = "Maakt een collega lid, vanaf vandaag of vanaf de dag die u kiest. Vanaf die dag ziet de collega het "
                        + "werk van het team.",
                    Mutation = "teamlidToevoegen",
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["teamId"] = "id" },
                },
            ],
        },
        new ListPage("referentiewaarden", "Referentiewaarden", "referentiewaarden")
        {
            Menu = Menugroepen.Inrichting,
            MenuOrder = 590,
            Help = "Alle waarden van de keuzelijsten: uit de landelijke standaard VERA en van uw eigen organisatie. Wat hier "
                + "vervalt, kan niemand meer kiezen; bestaande gegevens houden hun waarde.",
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
                    Help = "Voegt een eigen waarde toe aan een lijst, naast die van de standaard. Lijst en code liggen daarna vast.",
                    Mutation = "referentiewaardeAanmaken",
                    OpenPage = "referentiewaarde",
                },
            ],
        },
        new CardPage("referentiewaarde", "Referentiewaarde", "referentiewaarde")
        {
            Help = "Pas de naam van een waarde aan, of vul een einddatum in als zij niet meer gekozen mag worden. Verwijderen kan "
                + "niet, omdat oude gegevens ernaar verwijzen.",
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
