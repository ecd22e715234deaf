using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Klachtafhandeling.Pages;

/// <summary>The pages of complaints and referrals, and what they add to the card of a dossier.</summary>
internal sealed class KlachtPages : IPageSource
{
    private const string Klachten = "klachten";
    private const string Klachtkaart = "klacht";
    private const string Verwijzingen = "verwijzingen";
    private const string Verwijzingkaart = "verwijzing";
    private const string Dossierkaart = "leefbaarheidsdossier";
    private const string DossierId = "leefbaarheidsdossierId";
    private const string Klachtgroep = "Klachten";

    private static readonly string[] s_klachtprofielen =
        [Rolprofielen.Woonconsulent, Rolprofielen.SociaalBeheerder, Rolprofielen.Coordinator, Rolprofielen.Ondersteuner, Rolprofielen.Manager];

    IEnumerable<Page> IPageSource.Pages =>
    [
        Lijst(Klachten, "Klachten", "klachten") with
        {
            Menu = Menugroepen.Dossiers,
            MenuOrder = 110,
            Help = "Alle klachten, met hun fase en termijn. Beoordeel nieuwe klachten zo snel mogelijk: de klager wacht op bericht.",
            Views =
            [
                new PageView("te-beoordelen", "Te beoordelen", "{ fase: { eq: TE_BEOORDELEN } }"),
                new PageView("in-behandeling", "In behandeling", "{ fase: { eq: IN_BEHANDELING } }"),
                new PageView("verwezen", "Verwezen", "{ fase: { eq: VERWEZEN } }"),
                new PageView("open", "Open", "{ fase: { neq: AFGESLOTEN } }"),
                new PageView("heropend", "Heropend", "{ aantalKeerHeropend: { gt: 0 } }"),
            ],
        },
        Lijst("klachten-over-termijn", "Klachten over de termijn", "klachtenOverTermijn") with
        {
            Menu = "",
            Help = "Klachten waarop de klager al een antwoord had moeten hebben. Pak deze het eerst op en laat de klager weten "
                + "waar hij aan toe is.",
        },
        Kaart,
        Verwijzinglijst,
        Verwijzingpagina,
    ];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension(Dossierkaart)
        {
            Tabs = [new FastTab("klacht", "Klacht", [.. Beoordeling("klacht."), .. Oplossing("klacht.")])],
            Parts = [Verwijzingdeel("klacht.verwijzingen")],
            Timeline = Verhaal("klacht."),
            Actions = Stappen("id", "klacht"),
        },
        .. new[] { "taak", "mijn-taken", "teamtaken" }.Select(pagina => new PageExtension(pagina) { Actions = [TaakAfwijzen] }),
        new PageExtension(PageExtension.EveryRoleCenter)
        {
            Cues =
            [
                Cue("klachten-te-beoordelen", "Klachten te beoordelen", "{ fase: { eq: TE_BEOORDELEN } }") with
                {
                    LowThreshold = 1,
                    HighThreshold = 5,
                    Headline = new CueHeadline("Eén klacht wacht op beoordeling", "{aantal} klachten wachten op beoordeling"),
                },
                Cue("open-klachten", "Open klachten", "{ fase: { in: [TE_BEOORDELEN, IN_BEHANDELING, GECONTROLEERD, VERWEZEN] } }"),
                Cue("klachten-deze-week", "Klachttermijn verstrijkt binnen een week",
                    "{ fase: { in: [TE_BEOORDELEN, IN_BEHANDELING, GECONTROLEERD, VERWEZEN] }, uitersteDatum: { gte: $vandaag, lte: $overEenWeek } }") with
                {
                    LowThreshold = 1,
                    HighThreshold = 5,
                },
                new Cue("klachten-over-termijn", "Klachten over de termijn", "klachtenOverTermijn", "klachten-over-termijn")
                {
                    Group = Klachtgroep,
                    Profiles = s_klachtprofielen,
                    LowThreshold = 1,
                    HighThreshold = 0,
                },
                new Cue("verwijzingen-zonder-uitkomst", "Verwijzingen zonder uitkomst", "verwijzingen", Verwijzingen)
                {
                    Group = Klachtgroep,
                    Profiles = s_klachtprofielen,
                    Where = "{ uitkomst: { eq: null } }",
                },
            ],
        },
    ];

    private static CardPage Kaart => new(Klachtkaart, "Klacht", "klacht")
    {
        Help = "Beoordeel de klacht, leg vast wat de klager van de oplossing vindt en verwijs hem zo nodig door. Het werk zelf "
            + "doet u in het leefbaarheidsdossier.",
        SearchTerms = ["klager", "ontevreden"],
        EditMutation = "klachtWijzigen",
        TitleFields = ["leefbaarheidsdossier.nummer", "leefbaarheidsdossier.omschrijving"],
        Timeline =
        [
            .. Verhaal(""),
            new TimelineSource("status", "Dossierstatus", "leefbaarheidsdossier.statushistorie", "van", "status.omschrijving")
            {
                Text = "toelichting", Author = "door", Icon = Tijdlijnicoon.Status,
            },
            new TimelineSource("afgehandeld", "Actieregel afgehandeld", "leefbaarheidsdossier.actieregels", "afgehandeldPer", "omschrijving")
            {
                Author = "afgehandeldDoor", Icon = Tijdlijnicoon.Regel,
            },
            new TimelineSource("interacties", "Contactmoment", "leefbaarheidsdossier.interactielogposten", "tijdstip", "onderwerp")
            {
                Text = "notitie", Author = "medewerker.naam", Icon = Tijdlijnicoon.Gesprek, Card = "interactielogpost",
            },
            new TimelineSource("opmerkingen", "Opmerking", "leefbaarheidsdossier.opmerkingen", "datum", "tekst")
            {
                Author = "auteur", Icon = Tijdlijnicoon.Opmerking,
            },
        ],
        Tabs =
        [
            new FastTab("klacht", "Klacht", [Dossiernummer, Veld("leefbaarheidsdossier.omschrijving", "Omschrijving"), .. Beoordeling("", bewerken: true)]),
            new FastTab("oplossing", "Oplossing", Oplossing("")),
        ],
        Parts =
        [
            new PagePart("controles", "Controles van de oplossing", "controles",
            [
                Veld("op", "Datum"), Veld("door", "Door"), Veld("tevreden", "Tevreden"), Veld("toelichting", "Toelichting"),
                Veld("alHetRedelijkeGedaan", "Al het redelijke gedaan"), Veld("motivering", "Motivering"),
            ]),
            Verwijzingdeel("verwijzingen"),
        ],
        Actions = Stappen(DossierId, pad: null),
    };

    private static ListPage Verwijzinglijst => new(Verwijzingen, "Verwijzingen", "verwijzingen")
    {
        Help = "Klagers die u naar een commissie of andere instantie hebt verwezen. Let op de uiterste indiendatum, en leg de "
            + "uitkomst vast zodra die er is.",
        Menu = Menugroepen.Dossiers,
        MenuOrder = 112,
        SearchTerms = ["klachtencommissie", "geschillencommissie", "huurcommissie"],
        Card = Verwijzingkaart,
        Fields = [Dossiernummer, .. Verwijzingvelden],
        Views =
        [
            new PageView("wacht-op-uitkomst", "Wacht op uitkomst", "{ uitkomst: { eq: null } }"),
            new PageView("huurcommissie", "Huurcommissie", "{ instantie: { eq: HUURCOMMISSIE } }"),
        ],
        Actions = [Uitkomst],
    };

    private static CardPage Verwijzingpagina => new(Verwijzingkaart, "Verwijzing", "verwijzing")
    {
        TitleFields = ["leefbaarheidsdossier.nummer", "instantie"],
        Help = "Volg hier één zaak bij een andere instantie, van indiening tot uitkomst. Dat kan ook nog als het dossier al gesloten is.",
        EditMutation = "verwijzingWijzigen",
        Tabs =
        [
            new FastTab("verwijzing", "Verwijzing",
            [
                Dossiernummer,
                Veld("instantie", "Instantie", "instantie") with { Importance = FieldImportance.Promoted },
                Veld("naam", "Naam", "naam"),
                Veld("datum", "Datum", "datum"),
                Veld("uitersteIndiendatum", "Uiterste indiendatum", "uitersteIndiendatum") with
                {
                    Importance = FieldImportance.Promoted,
                    Styles = NietIngediend,
                },
                Veld("toelichting", "Toelichting", "toelichting"),
            ]),
            new FastTab("verloop", "Verloop",
            [
                Veld("ingediendOp", "Ingediend op", "ingediendOp"),
                Veld("zaaknummer", "Zaaknummer", "zaaknummer"),
                Veld("hoorzittingdatum", "Hoorzitting", "hoorzittingdatum"),
                Veld("uitkomst", "Uitkomst") with { Importance = FieldImportance.Promoted },
                Veld("uitkomstdatum", "Datum uitkomst"),
                Veld("uitkomsttoelichting", "Toelichting op de uitkomst"),
            ]),
        ],
        Actions = [Uitkomst],
    };

    /// <summary>What happens to a complaint itself.</summary>
    /// <param name="pad">Path of the complaint with a dot behind it, or nothing.</param>
    private static IReadOnlyList<TimelineSource> Verhaal(string pad) =>
    [
        new("controles", "Oplossing gecontroleerd", $"{pad}controles", "op", "tevreden") { Text = "toelichting", Author = "door", Icon = Tijdlijnicoon.Status },
        new("verwijzingen", "Klager verwezen", $"{pad}verwijzingen", "datum", "instantie") { Text = "toelichting", Icon = Tijdlijnicoon.Brief, Card = Verwijzingkaart },
        new("uitkomsten", "Uitkomst van een verwijzing", $"{pad}verwijzingen", "uitkomstdatum", "uitkomst")
        {
            Text = "uitkomsttoelichting", Icon = Tijdlijnicoon.Status, Card = Verwijzingkaart,
        },
    ];

    private static PageAction TaakAfwijzen { get; } = new("klacht-afwijzen", "Klacht afwijzen…", ActionGroup.Verwerken)
    {
        Help = "Zet de reden op de taak en rondt haar af; er komt geen dossier. Laat de klager zelf nog weten waarom.",
        Mutation = "klachttaakAfwijzen",
        Bind = Bind("taakId", "id"),
        When = "{ gesloten: { eq: false }, leefbaarheidsdossierId: { eq: null } }",
        WhenNot = "Deze taak is voltooid of hangt al aan een dossier.",
    };

    private static PageField Dossiernummer { get; } = Veld("leefbaarheidsdossier.nummer", "Leefbaarheidsdossiernr.") with { DrillDown = Dossierkaart };

    private static PageAction Uitkomst { get; } = new("uitkomst", "Uitkomst vastleggen…", ActionGroup.Verwerken)
    {
        Help = "Legt vast wat de instantie besliste of adviseerde. Daarna verandert de verwijzing niet meer.",
        Mutation = "verwijzingUitkomstVastleggen",
        Bind = Bind("id", "id"),
        When = "{ uitkomst: { eq: null } }",
        WhenNot = "De uitkomst van deze verwijzing ligt al vast.",
        Main = true,
    };

    /// <summary>The complainant can no longer turn to the body that he was referred to.</summary>
    private static IReadOnlyList<FieldStyle> NietIngediend { get; } =
        [new("{ ingediendOp: { eq: null }, uitkomst: { eq: null }, uitersteIndiendatum: { lt: $vandaag } }", CueStyle.Ongunstig)];

    private static IReadOnlyList<PageField> Verwijzingvelden =>
    [
        Veld("instantie", "Instantie") with { DrillDown = Verwijzingkaart },
        Veld("naam", "Naam"),
        Veld("datum", "Datum"),
        Veld("uitersteIndiendatum", "Uiterste indiendatum") with { Styles = NietIngediend },
        Veld("ingediendOp", "Ingediend op"),
        Veld("uitkomst", "Uitkomst"),
        Veld("uitkomstdatum", "Datum uitkomst"),
    ];

    private static ListPage Lijst(string id, string caption, string bron) => new(id, caption, bron)
    {
        SearchTerms = ["klacht", "klager", "ontevreden"],
        Card = Klachtkaart,
        Fields =
        [
            Dossiernummer,
            Veld("leefbaarheidsdossier.omschrijving", "Omschrijving"),
            Veld("klachtOver", "Klacht over"),
            Veld("fase", "Fase"),
            Veld("ingediendOp", "Ingediend op"),
            Veld("uitersteDatum", "Uiterste datum") with { Styles = TeLaat(pad: null) },
            Veld("overTermijn", "Over de termijn"),
            Veld("tevreden", "Tevreden"),
        ],
        Actions = Stappen(DossierId, pad: null),
    };

    private static PageField[] Beoordeling(string pad, bool bewerken = false) =>
    [
        Veld($"{pad}fase", "Fase") with { Importance = FieldImportance.Promoted },
        Veld($"{pad}klachtOver", "Klacht over", bewerken ? "klachtOver" : null) with { Importance = FieldImportance.Promoted },
        Veld($"{pad}ingediendOp", "Ingediend op", bewerken ? "ingediendOp" : null),
        Veld($"{pad}uitersteDatum", "Klachttermijn") with { Importance = FieldImportance.Promoted, Styles = TeLaat(pad.Length == 0 ? null : pad.TrimEnd('.')) },
        Veld($"{pad}overTermijn", "Over de termijn"),
        Veld($"{pad}waarschuwing", "Let op") with { Importance = FieldImportance.Promoted },
        Veld($"{pad}inBehandeling", "In behandeling"),
        Veld($"{pad}beoordelingsreden", "Reden"),
        Veld($"{pad}beoordeeldOp", "Beoordeeld op") with { Importance = FieldImportance.Additional },
        Veld($"{pad}beoordeeldDoor", "Beoordeeld door") with { Importance = FieldImportance.Additional },
    ];

    private static PageField[] Oplossing(string pad) =>
    [
        Veld($"{pad}tevreden", "Klager tevreden"),
        Veld($"{pad}tevredenToelichting", "Toelichting van de klager"),
        Veld($"{pad}alHetRedelijkeGedaan", "Al het redelijke gedaan"),
        Veld($"{pad}motivering", "Motivering"),
        Veld($"{pad}gecontroleerdOp", "Oplossing gecontroleerd op"),
        Veld($"{pad}gecontroleerdDoor", "Gecontroleerd door") with { Importance = FieldImportance.Additional },
        Veld($"{pad}verwezenOp", "Verwezen op"),
        Veld($"{pad}heropenbaarTot", "Heropenen kan tot en met") with { Importance = FieldImportance.Additional },
        Veld($"{pad}aantalKeerHeropend", "Aantal keer heropend") with { Importance = FieldImportance.Additional },
        Veld($"{pad}heropenreden", "Reden van heropenen") with { Importance = FieldImportance.Additional },
    ];

    private static PagePart Verwijzingdeel(string pad) => new("verwijzingen", "Verwijzingen", pad, Verwijzingvelden) { Actions = [Uitkomst] };

    /// <summary>The steps of the work instruction, from any page that knows the dossier.</summary>
    /// <param name="dossierpad">Path of the key of the dossier.</param>
    /// <param name="pad">Path of the complaint; null when the record is the complaint itself.</param>
    private static IReadOnlyList<PageAction> Stappen(string dossierpad, string? pad) =>
    [
        Stap("klacht-in-behandeling", "Klacht in behandeling nemen…", ActionGroup.Verwerken, "klachtInBehandelingNemen", dossierpad) with
        {
            When = Bij(pad, "fase: { in: [TE_BEOORDELEN, AFGEWEZEN] }"),
            WhenNot = "Deze klacht is al in behandeling of al afgesloten.",
            Main = true,
            Help = "Neemt de klacht aan, ook als zij eerder was afgewezen. De klachttermijn loopt dan (weer).",
        },
        Stap("klacht-afwijzen", "Klacht afwijzen…", ActionGroup.Verwerken, "klachtAfwijzen", dossierpad) with
        {
            When = Bij(pad, "fase: { in: [TE_BEOORDELEN, IN_BEHANDELING, GECONTROLEERD, VERWEZEN] }"),
            WhenNot = "Deze klacht is al afgewezen of afgesloten.",
            Help = "Neemt de klacht niet in behandeling, met de reden. Daarmee is de klacht beantwoord; u kunt haar later alsnog "
                + "aannemen.",
        },
        Stap("klacht-controleren", "Oplossing controleren…", ActionGroup.Verwerken, "klachtOplossingControleren", dossierpad) with
        {
            When = Bij(pad, "fase: { in: [IN_BEHANDELING, GECONTROLEERD, VERWEZEN] }"),
            WhenNot = "Alleen van een klacht die in behandeling is, controleert u de oplossing.",
            Main = true,
            Help = "Vraag de klager of het is opgelost. Is hij niet tevreden, motiveer dan of u al het redelijke hebt gedaan; pas "
                + "daarna kan het dossier dicht.",
        },
        Stap("klacht-tevredenheid", "Tevredenheid vastleggen…", ActionGroup.Functie, "klachtTevredenheidVastleggen", dossierpad) with
        {
            Help = "Legt vast wat de klager van de afhandeling vindt, los van de controle. Een nieuw antwoord vervangt het vorige.",
        },
        Stap("klacht-verwijzen", "Klager verwijzen…", ActionGroup.Functie, "verwijzingMaken", dossierpad) with
        {
            When = Bij(pad, "fase: { in: [TE_BEOORDELEN, IN_BEHANDELING, AFGEWEZEN, GECONTROLEERD, VERWEZEN] }"),
            WhenNot = "Deze klacht is afgesloten.",
            Help = "Wijst de klager de weg naar een commissie of andere instantie, met de datum tot wanneer hij daar terechtkan. U "
                + "krijgt er een verwijzing bij om te volgen.",
            OpenPage = Verwijzingkaart,
        },
        Stap("klacht-heropenen", "Klacht heropenen…", ActionGroup.Verwerken, "klachtHeropenen", dossierpad) with
        {
            When = Bij(pad, "fase: { eq: AFGESLOTEN }"),
            WhenNot = "Deze klacht is nog niet afgesloten.",
            Help = "Gaat verder in hetzelfde dossier omdat de klacht toch niet is opgelost. Dit kan tot een aantal dagen na het "
                + "sluiten; daarna maakt u een nieuwe klacht.",
        },
    ];

    private static string Bij(string? pad, string voorwaarde) => pad is null ? $"{{ {voorwaarde} }}" : $"{{ {pad}: {{ {voorwaarde} }} }}";

    /// <summary>A complaint that should have been answered already, and one that has to be answered today.</summary>
    /// <param name="pad">Path of the complaint; null when the record is the complaint itself.</param>
    private static IReadOnlyList<FieldStyle> TeLaat(string? pad)
    {
        const string Loopt = "fase: { in: [TE_BEOORDELEN, IN_BEHANDELING, GECONTROLEERD, VERWEZEN] }";
        return
        [
            new(Bij(pad, $"{Loopt}, uitersteDatum: {{ lt: $vandaag }}"), CueStyle.Ongunstig),
            new(Bij(pad, $"{Loopt}, uitersteDatum: {{ eq: $vandaag }}"), CueStyle.Dubbelzinnig),
        ];
    }

    private static PageAction Stap(string id, string caption, ActionGroup groep, string mutatie, string dossierpad)
        => new(id, caption, groep) { Mutation = mutatie, Bind = Bind(DossierId, dossierpad) };

    private static Cue Cue(string id, string caption, string filter)
        => new(id, caption, "klachten", Klachten) { Group = Klachtgroep, Profiles = s_klachtprofielen, Where = filter };

    private static Dictionary<string, string> Bind(string invoer, string pad) => new(StringComparer.Ordinal) { [invoer] = pad };

    private static PageField Veld(string pad, string caption, string? invoer = null) => new(pad, caption) { Input = invoer };
}
