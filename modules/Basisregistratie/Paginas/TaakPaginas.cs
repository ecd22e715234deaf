using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>The pages of tasks and of logged contact moments.</summary>
internal sealed class TaakPaginas : IPageSource
{
    private static readonly PageField[] Kolommen =
    [
        new("nummer", "Nr."),
        new("omschrijving", "Omschrijving"),
        new("status", "Status"),
        new("prioriteit", "Prioriteit"),
        new("vervaldatum", "Vervaldatum"),
        new("team.code", "Teamcode") { DrillDown = "team" },
        new("medewerker.code", "Medewerkercode") { DrillDown = "medewerker" },
        new("contact.naam", "Contact") { DrillDown = "contact" },
    ];

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

    private static readonly PageAction[] Taakacties =
    [
        new("oppakken", "Oppakken", ActionGroup.Verwerken)
        {
            Mutation = "taakOppakken",
            Bind = Gebonden(("id", "id"), ("versie", "version")),
            Confirm = "Wilt u deze taak oppakken? Zij staat daarna bij u en niet meer bij uw collega's.",
        },
        new("status-wijzigen", "Status wijzigen…", ActionGroup.Verwerken)
        {
            Mutation = "taakStatusWijzigen",
            Bind = Gebonden(("id", "id")),
        },
        new("voltooien", "Voltooien", ActionGroup.Verwerken) { Mutation = "taakVoltooien", Bind = Gebonden(("id", "id")) },
        new("heropenen", "Heropenen", ActionGroup.Functie) { Mutation = "taakHeropenen", Bind = Gebonden(("id", "id")) },
        new("interactie-vastleggen", "Interactielogpost maken…", ActionGroup.Functie)
        {
            Mutation = "taakInteractieVastleggen",
            Bind = Gebonden(
                ("taakId", "id"),
                ("contactId", "interactievoorstel.contactId"),
                ("onderwerp", "interactievoorstel.onderwerp"),
                ("richting", "interactievoorstel.richting"),
                ("kanaal", "interactievoorstel.kanaal")),
        },
        new("deelnemers", "Deelnemers toevoegen…", ActionGroup.Functie)
        {
            Mutation = "taakDeelnemersToevoegen",
            Bind = Gebonden(("taakId", "id")),
        },
        new("koppelen", "Koppelen aan leefbaarheidsdossier…", ActionGroup.Acties)
        {
            Mutation = "taakKoppelen",
            Bind = Gebonden(("taakId", "id")),
        },
    ];

    public IEnumerable<Page> Pages =>
    [
        Lijst("taken", "Taken", "taken") with
        {
            Views =
            [
                new PageView("open", "Openstaand", "{ gesloten: { eq: false } }"),
                new PageView("van-mij", "Van mij", "{ gesloten: { eq: false }, medewerkerId: { eq: $ik } }"),
                new PageView("van-mijn-teams", "Van mijn teams", "{ gesloten: { eq: false }, teamId: { in: $mijnTeams } }"),
                .. Weergaven,
                new PageView("voltooid", "Voltooid", "{ gesloten: { eq: true } }"),
            ],
        },
        Lijst("mijn-taken", "Mijn taken", "mijnTaken") with { Views = Weergaven },
        Lijst("mijn-taken-te-laat", "Mijn taken die te laat zijn", "mijnTakenTeLaat"),
        Lijst("teamtaken", "Teamtaken", "teamtaken") with { Views = Weergaven },
        new CardPage("taak", "Taak", "taak")
        {
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
                ]),
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
                    new PageField("vervaldatum", "Vervaldatum") { Input = "vervaldatum", Importance = FieldImportance.Promoted },
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
                    Mutation = "interactieViaSjabloonVastleggen",
                    OpenPage = "interactielogpost",
                },
                new PageAction("nieuw", "Interactie vastleggen…", ActionGroup.Nieuw) { Mutation = "interactieVastleggen", OpenPage = "interactielogpost" },
            ],
        },
        new CardPage("interactielogpost", "Interactielogpost", "interactielogpost")
        {
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
                new PageAction("koppelen", "Koppelen…", ActionGroup.Acties) { Mutation = "interactieKoppelen", Bind = Gebonden(("id", "id")) },
                new PageAction("ontkoppelen", "Ontkoppelen", ActionGroup.Acties) { Mutation = "interactieOntkoppelen", Bind = Gebonden(("id", "id")) },
                new PageAction("annuleren", "Post annuleren", ActionGroup.Functie)
                {
                    Mutation = "interactieAnnuleren",
                    Bind = Gebonden(("id", "id")),
                    Confirm = "Wilt u deze interactielogpost annuleren? Zij blijft zichtbaar, maar telt niet meer mee.",
                },
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension("rolcentrum")
        {
            Cues =
            [
                new Cue("mijn-taken", "Mijn taken", "mijnTaken", "mijn-taken"),
                new Cue("mijn-taken-te-laat", "Mijn taken die te laat zijn", "mijnTakenTeLaat", "mijn-taken-te-laat") { LowThreshold = 1, HighThreshold = 5 },
                new Cue("teamtaken", "Teamtaken", "teamtaken", "teamtaken"),
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
                new PageAction("nieuw", "Nieuwe taak…", ActionGroup.Nieuw) { Mutation = "taakAanmaken", OpenPage = "taak" },
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
