using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>The pages of tasks and of logged contact moments.</summary>
internal sealed class TaakPaginas : IPageSource
{
    /// <summary>A task that should have been done already, and one that has to be done today.</summary>
    private static readonly FieldStyle[] Vervallen =
    [
        new("{ gesloten: { eq: false }, vervaldatum: { lt: $vandaag } }", CueStyle.Ongunstig),
        new("{ gesloten: { eq: false }, vervaldatum: { eq: $vandaag } }", CueStyle.Dubbelzinnig),
    ];

    private static readonly PageField[] Kolommen =
    [
        new("nummer", "Nr."),
        new("omschrijving", "Omschrijving"),
        new("status", "Status"),
        new("prioriteit", "Prioriteit"),
        new("vervaldatum", "Vervaldatum")
        {
            Styles = Vervallen,
        },
        new("team.code", "Teamcode") { DrillDown = "team" },
        new("medewerker.code", "Medewerkercode") { DrillDown = "medewerker" },
        new("contact.naam", "Contact") { DrillDown = "contact" },
    ];

    private const string Taakgroep = "Taken";

    /// <summary>What people look for in their own list.</summary>
    private static readonly PageView[] Weergaven =
    [
        new("te-laat", "Te laat", "{ gesloten: { eq: false }, vervaldatum: { lt: $vandaag } }"),
        new("vandaag", "Vandaag", "{ gesloten: { eq: false }, vervaldatum: { eq: $vandaag } }"),
        new("deze-week", "Deze week", "{ gesloten: { eq: false }, vervaldatum: { gte: $beginVanWeek, lte: $eindeVanWeek } }"),
        new("zonder-vervaldatum", "Zonder vervaldatum", "{ gesloten: { eq: false }, vervaldatum: { eq: null } }"),
        new("niet-gestart", "Niet gestart", "{ status: { eq: NIET_GESTART } }"),
        new("in-uitvoering", "In uitvoering", "{ status: { eq: IN_UITVOERING } }"),
        new("wachten", "Wachten", "{ status: { eq: WACHTEN } }"),
        new("uitgesteld", "Uitgesteld", "{ status: { eq: UITGESTELD } }"),
        new("hoog", "Hoge prioriteit", "{ gesloten: { eq: false }, prioriteit: { eq: HOOG } }"),
    ];

    private const string Open = "{ gesloten: { eq: false } }";
    private const string Dicht = "{ gesloten: { eq: true } }";
    private const string Gesloten = "Deze taak is al voltooid. Heropen haar eerst.";

    private static readonly PageAction[] Taakacties =
    [
        new("oppakken", "Oppakken", ActionGroup.Verwerken)
        {
            Help = "Zet de taak van uw team op uw naam, zodat niemand anders eraan begint. Kan het toch niet? Wijs haar dan weer "
                + "toe aan het team.",
            Mutation = "taakOppakken",
            Bind = Gebonden(("id", "id"), ("versie", "version")),
            Confirm = "Wilt u deze taak oppakken? Zij staat daarna bij u en niet meer bij uw collega's.",
            When = "{ gesloten: { eq: false }, teamtaak: { eq: true }, medewerkerId: { eq: null } }",
            WhenNot = "Alleen een open teamtaak die nog niemand heeft, kunt u oppakken.",
            Main = true,
        },
        new("status-wijzigen", "Status wijzigen…", ActionGroup.Verwerken)
        {
            Help = "Geeft aan hoe ver het werk is. Bij Uitgesteld vraagt het programma een datum waarop de taak terugkomt; "
                + "Voltooid sluit de taak.",
            Mutation = "taakStatusWijzigen",
            Bind = Gebonden(("id", "id")),
            When = Open,
            WhenNot = Gesloten,
        },
        new("voltooien", "Voltooien", ActionGroup.Verwerken)
        {
            Help = "Sluit de taak op uw naam en met de datum van vandaag. Was dat te vroeg, dan kunt u haar heropenen.",
            Mutation = "taakVoltooien",
            Bind = Gebonden(("id", "id")),
            When = Open,
            WhenNot = Gesloten,
            Main = true,
        },
        new("heropenen", "Heropenen", ActionGroup.Functie)
        {
            Help = "Maakt een voltooide taak weer open voor wie haar had. De eerdere afronding verdwijnt van de taak.",
            Mutation = "taakHeropenen",
            Bind = Gebonden(("id", "id")),
            When = Dicht,
            WhenNot = "Deze taak is nog open.",
        },
        new("interactie-vastleggen", "Interactielogpost maken…", ActionGroup.Functie)
        {
            Help = "Legt vast dat u over deze taak contact had. De gegevens van de taak zijn al ingevuld; het gesprek hangt daarna "
                + "aan taak en contact.",
            Mutation = "taakInteractieVastleggen",
            Bind = Gebonden(("taakId", "id")),
            Offer = new ActionOffer(Dicht, "De taak is voltooid. Wilt u er een interactielogpost van maken?"),
        },
        new("deelnemers", "Deelnemers toevoegen…", ActionGroup.Functie)
        {
            Help = "Geeft collega's een eigen exemplaar van deze taak, dat meeverandert met de uwe. Iedere deelnemer rondt zijn "
                + "eigen exemplaar af.",
            Mutation = "taakDeelnemersToevoegen",
            Bind = Gebonden(("taakId", "id")),
            When = Open,
            WhenNot = Gesloten,
        },
        new("toewijzen", "Toewijzen…", ActionGroup.Functie)
        {
            Help = "Geeft een of meer taken aan een collega of een team. Kies een van beide; wie de taak had, ziet haar dan niet meer.",
            Mutation = "takenToewijzen",
            Bind = Gebonden(("taakIds", "id")),
            When = Open,
            WhenNot = Gesloten,
        },
    ];

    public IEnumerable<Page> Pages =>
    [
        Lijst("taken", "Taken", "taken") with
        {
            Menu = Menugroepen.Dossiers,
            MenuOrder = 150,
            FindRecords = true,
            Help = "Alle taken, van iedereen. Kies een weergave om te zien wat te laat is, wat van u is of wat uw team nog moet "
                + "oppakken.",
            Views =
            [
                new PageView("open", "Openstaand", "{ gesloten: { eq: false } }"),
                new PageView("van-mij", "Van mij", "{ gesloten: { eq: false }, medewerkerId: { eq: $ik } }"),
                new PageView("van-mijn-teams", "Van mijn teams", "{ gesloten: { eq: false }, teamId: { in: $mijnTeams } }"),
                .. Weergaven,
                new PageView("voltooid", "Voltooid", "{ gesloten: { eq: true } }"),
            ],
        },
        Lijst("mijn-taken", "Mijn taken", "mijnTaken") with
        {
            Menu = Menugroepen.MijnWerk,
            MenuOrder = 10,
            Help = "Uw eigen werk, het dringendste eerst. Rond taken af zodra ze klaar zijn, dan zien collega's in het dossier hoe "
                + "het ervoor staat.",
            Views = Weergaven,
        },
        Lijst("mijn-taken-te-laat", "Mijn taken die te laat zijn", "mijnTakenTeLaat") with
        {
            Menu = "",
            Help = "Uw taken waarvan de vervaldatum voorbij is. Rond ze af, of spreek een nieuwe datum af met wie erop wacht.",
        },
        Lijst("teamtaken", "Teamtaken", "teamtaken") with
        {
            Menu = Menugroepen.MijnWerk,
            MenuOrder = 20,
            Help = "Werk van uw teams dat nog niemand heeft opgepakt. Pak een taak op om haar naar uw eigen lijst te halen.",
            Views = Weergaven,
        },
        new CardPage("taak", "Taak", "taak")
        {
            Help = "Lees wat er moet gebeuren, voor wie en wanneer, en houd in de notities bij wat u deed. Een voltooide taak moet "
                + "u eerst heropenen om iets te wijzigen.",
            EditMutation = "taakWijzigen",
            Actions = Taakacties,
            Parts =
            [
                new PagePart("deelnemers", "Deelnemers", "deelnemers",
                [
                    new PageField("nummer", "Nr.") { DrillDown = "taak" },
                    new PageField("medewerker.naam", "Medewerker"),
                    new PageField("status", "Status"),
                    new PageField("datumGesloten", "Datum gesloten"),
                ])
                {
                    Add = "deelnemer-toevoegen",
                    Actions =
                    [
                        new PageAction("deelnemer-toevoegen", "Deelnemers toevoegen…", ActionGroup.Beheren)
                        {
                            Help = "Geeft collega's een eigen exemplaar van deze taak, dat meeverandert met de uwe.",
                            Mutation = "taakDeelnemersToevoegen",
                            BindCard = Gebonden(("taakId", "id")),
                        },
                    ],
                },
            ],
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("nummer", "Nr.") { Importance = FieldImportance.Promoted },
                    new PageField("omschrijving", "Omschrijving") { Input = "omschrijving", Importance = FieldImportance.Promoted },
                    new PageField("type", "Type") { Input = "type" },
                    new PageField("status", "Status") { Input = "status", Importance = FieldImportance.Promoted },
                    new PageField("prioriteit", "Prioriteit") { Input = "prioriteit" },
                    new PageField("datum", "Datum") { Input = "datum" },
                    new PageField("vervaldatum", "Vervaldatum") { Input = "vervaldatum", Importance = FieldImportance.Promoted, Styles = Vervallen },
                    new PageField("team.code", "Teamcode") { Input = "teamId", Lookup = Opzoeken.Team },
                    new PageField("medewerker.code", "Medewerkercode") { Input = "medewerkerId", Lookup = Opzoeken.Medewerker },
                    new PageField("contact.naam", "Contact") { Input = "contactId", Lookup = Opzoeken.Contact, DrillDown = "contact" },
                    new PageField("organisatortaak.nummer", "Organisatortaaknr.") { DrillDown = "taak", Importance = FieldImportance.Additional },
                    new PageField("notities", "Notities") { Input = "notities" },
                ]),
                new FastTab("gekoppelde-activiteiten", "Gekoppelde activiteiten",
                [
                    new PageField("interactielogpost.volgnummer", "Interactielogpostnr.") { DrillDown = "interactielogpost" },
                ]),
                new FastTab("afhandeling", "Afhandeling",
                [
                    new PageField("gesloten", "Gesloten"),
                    new PageField("datumGesloten", "Datum gesloten"),
                    new PageField("voltooidDoor.naam", "Voltooid door"),
                ]),
            ],
        },
        new ListPage("interactielogposten", "Interactielogposten", "interactielogposten")
        {
            Menu = Menugroepen.Relaties,
            MenuOrder = 210,
            Help = "Alle vastgelegde gesprekken, mails en bezoeken, het nieuwste eerst. Zo ziet u wat collega's al met een bewoner "
                + "bespraken.",
            SearchTerms = ["contactmoment", "gesprek", "telefoon"],
            Card = "interactielogpost",
            Fields =
            [
                new PageField("volgnummer", "Volgnr."),
                new PageField("tijdstip", "Datum en tijd"),
                new PageField("contact.naam", "Contact") { DrillDown = "contact" },
                new PageField("onderwerp", "Onderwerp"),
                new PageField("richtingNaam", "Richting"),
                new PageField("kanaalNaam", "Kanaal"),
                new PageField("medewerker.code", "Medewerkercode"),
                new PageField("geannuleerd", "Geannuleerd"),
            ],
            Views = [new PageView("geldig", "Niet geannuleerd", "{ geannuleerd: { eq: false } }")],
            Actions =
            [
                new PageAction("nieuw-via-sjabloon", "Interactie via sjabloon…", ActionGroup.Nieuw)
                {
                    Help = "Legt een gesprek vast met een sjabloon dat de meeste velden al invult. Vraagt het sjabloon om "
                        + "opvolging, dan krijgt het team er meteen een taak bij.",
                    Mutation = "interactieViaSjabloonVastleggen",
                    OpenPage = "interactielogpost",
                },
                new PageAction("nieuw", "Interactie vastleggen…", ActionGroup.Nieuw)
                {
                    Help = "Legt een telefoontje, mail of bezoek vast op uw naam. Annuleren kan later nog wel, wissen niet.",
                    Mutation = "interactieVastleggen",
                    OpenPage = "interactielogpost",
                },
            ],
        },
        new CardPage("interactielogpost", "Interactielogpost", "interactielogpost")
        {
            Help = "Lees wat er besproken is, door wie en waarover. Een gesprek is een feit: u kunt het koppelen of annuleren, "
                + "maar niet herschrijven.",
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("volgnummer", "Volgnr.") { Importance = FieldImportance.Promoted },
                    new PageField("tijdstip", "Datum en tijd") { Importance = FieldImportance.Promoted },
                    new PageField("contact.naam", "Contact") { DrillDown = "contact" },
                    new PageField("onderwerp", "Onderwerp") { Importance = FieldImportance.Promoted },
                    new PageField("notitie", "Notitie"),
                    new PageField("richtingNaam", "Richting"),
                    new PageField("kanaalNaam", "Kanaal"),
                    new PageField("initiator", "Initiatief van"),
                    new PageField("sjabloon.omschrijving", "Sjabloon") { DrillDown = "interactiesjabloon" },
                    new PageField("toonInKlantportaal", "Toon in klantportaal"),
                    new PageField("medewerker.naam", "Medewerker"),
                    new PageField("geannuleerd", "Geannuleerd"),
                ]),
                new FastTab("gekoppelde-activiteiten", "Gekoppelde activiteiten",
                [
                    new PageField("taak.nummer", "Taaknr.") { DrillDown = "taak" },
                ]),
            ],
            Actions =
            [
                new PageAction("annuleren", "Post annuleren", ActionGroup.Functie)
                {
                    Help = "Gebruik dit als het gesprek per ongeluk is vastgelegd. De post blijft zichtbaar, doorgestreept, en kan "
                        + "niet worden hersteld.",
                    Mutation = "interactieAnnuleren",
                    Bind = Gebonden(("id", "id")),
                    When = "{ geannuleerd: { eq: false } }",
                    WhenNot = "Deze interactielogpost is al geannuleerd.",
                    Confirm = "Wilt u deze interactielogpost annuleren? Zij blijft zichtbaar, maar telt niet meer mee.",
                },
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension(PageExtension.EveryRoleCenter)
        {
            Lists =
            [
                new RoleCenterList("mijn-taken-lijst", "Mijn taken", "mijn-taken"),
                new RoleCenterList("teamtaken-lijst", "Teamtaken", "teamtaken")
                {
                    Profiles = [Rolprofielen.Coordinator, Rolprofielen.Ondersteuner, Rolprofielen.Woonconsulent],
                },
            ],
            FirstSteps =
            [
                new FirstStep("Voeg collega's toe", "Geef elke collega een code en een functie: daaruit volgt welk rolcentrum hij ziet.")
                {
                    Page = "medewerkers",
                    Action = "nieuw",
                },
                new FirstStep("Maak uw teams", "Werk dat u aan een team geeft, staat bij al zijn leden tot iemand het oppakt.")
                {
                    Page = "teams",
                    Action = "nieuw",
                },
                new FirstStep("Voeg eenheden en bewoners toe", "Dossiers gaan over een plaats en over mensen. Importeer uw woningen, of voeg er hier een toe.")
                {
                    Page = "eenheden",
                },
            ],
            Cues =
            [
                new Cue("mijn-taken", "Mijn taken", "mijnTaken", "mijn-taken") { Group = Taakgroep },
                new Cue("mijn-taken-vandaag", "Vandaag te doen", "mijnTaken", "mijn-taken")
                {
                    Group = Taakgroep,
                    Where = "{ vervaldatum: { eq: $vandaag } }",
                    Headline = new CueHeadline("Eén taak is vandaag aan de beurt", "{aantal} taken zijn vandaag aan de beurt"),
                },
                new Cue("mijn-taken-te-laat", "Mijn taken die te laat zijn", "mijnTakenTeLaat", "mijn-taken-te-laat")
                {
                    Group = Taakgroep,
                    LowThreshold = 1,
                    HighThreshold = 5,
                    Headline = new CueHeadline("Eén taak had al af moeten zijn", "{aantal} taken hadden al af moeten zijn"),
                },
                new Cue("teamtaken", "Teamtaken", "teamtaken", "teamtaken")
                {
                    Group = Taakgroep,
                    LowThreshold = 5,
                    HighThreshold = 15,
                    Headline = new CueHeadline("Eén taak van uw team wacht tot iemand haar oppakt", "{aantal} taken van uw team wachten tot iemand ze oppakt"),
                },
                new Cue("taken-te-laat-van-mijn-teams", "Te laat in mijn teams", "taken", "taken")
                {
                    Group = Taakgroep,
                    Profiles = [Rolprofielen.Coordinator, Rolprofielen.Manager, Rolprofielen.Ondersteuner],
                    Where = "{ gesloten: { eq: false }, teamId: { in: $mijnTeams }, vervaldatum: { lt: $vandaag } }",
                    LowThreshold = 1,
                    HighThreshold = 10,
                },
            ],
        },
    ];

    private static ListPage Lijst(string id, string caption, string bron)
        => new(id, caption, bron)
        {
            SearchTerms = ["taak", "werk", "to-do"],
            Card = "taak",
            Fields = Kolommen,
            Actions =
            [
                new PageAction("nieuw", "Nieuwe taak…", ActionGroup.Nieuw)
                {
                    Help = "Maakt een taak voor een collega, een team of allebei. Degene voor wie zij is, ziet haar meteen staan.",
                    Mutation = "taakAanmaken",
                    OpenPage = "taak",
                },
                .. Taakacties,
            ],
        };

    private static Dictionary<string, string> Gebonden(params ReadOnlySpan<(string Invoer, string Pad)> velden)
    {
        var gebonden = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (invoer, pad) in velden)
            gebonden[invoer] = pad;
        return gebonden;
    }
}
