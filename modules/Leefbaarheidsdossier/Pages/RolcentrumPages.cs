using Leefbaarheid.Contracts.Pages;
using static Leefbaarheid.Leefbaarheidsdossiers.Pages.Velden;

namespace Leefbaarheid.Leefbaarheidsdossiers.Pages;

/// <summary>What dossiers add to role centres.</summary>
internal sealed class RolcentrumPages : IPageSource
{
    private const string Bron = "leefbaarheidsdossiers";
    private const string Groep = "Leefbaarheidsdossiers";

    private static readonly string[] s_leiding = [Rolprofielen.Coordinator, Rolprofielen.Manager];
    private static readonly string[] s_verdelers = [.. s_leiding, Rolprofielen.Ondersteuner];

    /// <summary>Those who walk about the neighbourhood.</summary>
    private static readonly string[] s_buiten =
        [Rolprofielen.Wijkbeheerder, Rolprofielen.SociaalBeheerder, Rolprofielen.Leefbaarheidsmedewerker];

    IEnumerable<Page> IPageSource.Pages => [];

    public IEnumerable<PageExtension> Extensions =>
    [
        new(PageExtension.EveryRoleCenter) { Profiles = s_buiten, Actions = [Waarneming] },
        new(PageExtension.EveryRoleCenter)
        {
            Cues = [.. Mijn, .. VanTeams, .. Overal],
            Kpis = Kpis,
            Lists = Lijsten,
            Charts = Grafieken,
            RefreshOn = ["leefbaarheidsdossierAangemaakt", "leefbaarheidsdossierAfgesloten"],
            FirstSteps =
            [
                new FirstStep("Maak uw eerste dossier", "Kies een type en omschrijf wat er speelt. Daarna voegt u melder, adres en acties toe.")
                {
                    Page = Lijst,
                    Action = "nieuw",
                },
            ],
        },
    ];

    /// <summary>From the street: one dialog, of which a photo is enough.</summary>
    private static PageAction Waarneming => new("waarneming-melden", "Waarneming melden…", ActionGroup.Nieuw)
    {
        Help = "Meld met een foto wat u in de wijk ziet. Er komt meteen een dossier op uw naam; een omschrijving en het adres mag u later aanvullen.",
        Mutation = "waarnemingMelden",
        Main = true,
        OpenPage = Velden.Kaart,
        Questions =
        [
            new ActionQuestion("fotos") { Caption = "Foto's", Accept = "image/*", Order = -3 },
            new ActionQuestion("omschrijving") { Caption = "Wat ziet u?", Form = Veldvorm.Meerregelig, Order = -2 },
            new ActionQuestion("eenheidId") { Caption = "Adres", Order = -1 },
        ],
    };

    private static IReadOnlyList<RoleCenterList> Lijsten =>
    [
        new("mijn-dossiers-lijst", "Mijn leefbaarheidsdossiers", MijnLijst),
        new("te-laat-lijst", "Te laat, hele corporatie", Lijst) { View = "te-laat", Profiles = s_leiding },
    ];

    /// <summary>The reaction times that S3 measures, of the last year.</summary>
    private static IReadOnlyList<Chart> Grafieken =>
    [
        Reactiegrafiek("grafiek-ontvangst", "Ontvangst bevestigd binnen", "ontvangstbevestiging") with { Target = 80 },
        Reactiegrafiek("grafiek-terugkoppeling", "Terugkoppeling gegeven binnen", "terugkoppeling") with { Target = 90 },
        new("grafiek-gemiddeld", "Gemiddelde reactietijd", Grafieksoort.Staaf, "reactietijden", "",
        [
            new("ontvangstbevestiging.gemiddeldWerkdagen", "Ontvangstbevestiging"),
            new("terugkoppeling.gemiddeldWerkdagen", "Terugkoppeling"),
            new("doorlooptijd.gemiddeld", "Doorlooptijd"),
        ])
        {
            Arguments = "van: $eenJaarGeleden, tot: $vandaag",
            Unit = "werkdagen",
            Profiles = s_leiding,
            OpenPage = Lijst,
        },
    ];

    private static Chart Reactiegrafiek(string id, string caption, string pad)
        => new(id, caption, Grafieksoort.Staaf, "reactietijden", pad,
            [new("binnenTwee", "2 werkdagen"), new("binnenVijf", "5 werkdagen"), new("binnenTien", "10 werkdagen")])
        {
            Arguments = "van: $eenJaarGeleden, tot: $vandaag",
            Unit = "%",
            OpenPage = Lijst,
        };

    private static IReadOnlyList<Cue> Mijn =>
    [
        Van("mijn-leefbaarheidsdossiers", "Mijn leefbaarheidsdossiers", MijnLijst, where: null),
        Van("mijn-dossiers-controle", "Controledatum vandaag", MijnLijst, "{ controledatum: { lte: $vandaag } }") with
        {
            LowThreshold = 1,
            HighThreshold = 5,
            Headline = new CueHeadline("Eén dossier wacht vandaag op uw controle", "{aantal} dossiers wachten vandaag op uw controle"),
        },
        Van("mijn-dossiers-te-laat", "Te laat", MijnLijst, "{ uitersteDatum: { lt: $vandaag } }") with
        {
            LowThreshold = 1,
            HighThreshold = 3,
            Headline = new CueHeadline("Eén van uw dossiers is over de uiterste datum", "{aantal} van uw dossiers zijn over de uiterste datum"),
        },
        Van("mijn-dossiers-zonder-ontvangstbevestiging", "Ontvangst nog niet bevestigd", MijnLijst, "{ ontvangstbevestigingVerzondenOp: { eq: null } }") with
        {
            LowThreshold = 1,
            HighThreshold = 5,
        },
        Van("mijn-dossiers-wachtend", "Wachtend", MijnLijst, "{ status: { soort: { eq: WACHTEND } } }") with { LowStyle = CueStyle.Ondergeschikt },
        Van("mijn-dossiers-urgent", "Urgent", MijnLijst, "{ urgentie: { in: [HOOG, SPOED] } }") with { LowThreshold = 1, HighThreshold = 3 },
    ];

    private static IReadOnlyList<Cue> VanTeams =>
    [
        Van("nieuwe-meldingen", "Nieuwe meldingen", Lijst,
            "{ gesloten: { eq: false }, behandelendTeamId: { in: $mijnTeams }, behandelendMedewerkerId: { eq: null } }") with
        {
            LowThreshold = 3,
            HighThreshold = 10,
            Headline = new CueHeadline("Eén nieuwe melding heeft nog geen behandelaar", "{aantal} nieuwe meldingen hebben nog geen behandelaar"),
        },
        Van("dossiers-van-mijn-teams", "Dossiers van mijn teams", Lijst, "{ gesloten: { eq: false }, behandelendTeamId: { in: $mijnTeams } }"),
    ];

    private static IReadOnlyList<Cue> Overal =>
    [
        Van("open-leefbaarheidsdossiers", "Open leefbaarheidsdossiers", Lijst, "{ gesloten: { eq: false } }") with { Profiles = s_verdelers },
        Van("dossiers-zonder-behandelaar", "Zonder behandelaar", Lijst, "{ gesloten: { eq: false }, behandelendMedewerkerId: { eq: null } }") with
        {
            Profiles = s_verdelers,
            LowThreshold = 5,
            HighThreshold = 20,
        },
        Van("dossiers-te-laat", "Te laat, hele corporatie", Lijst, "{ gesloten: { eq: false }, uitersteDatum: { lt: $vandaag } }") with
        {
            Profiles = s_leiding,
            LowThreshold = 10,
            HighThreshold = 40,
        },
        Van("dossiers-deze-week", "Deze week begonnen", Lijst, "{ begindatum: { gte: $eenWeekGeleden } }") with { Profiles = s_leiding },
    ];

    private static IReadOnlyList<Kpi> Kpis =>
    [
        Reactie("ontvangst-binnen-2", "Ontvangst bevestigd binnen 2 werkdagen", "ontvangstbevestiging.binnenTwee"),
        Reactie("terugkoppeling-binnen-5", "Terugkoppeling binnen 5 werkdagen", "terugkoppeling.binnenVijf"),
        Reactie("terugkoppeling-binnen-10", "Terugkoppeling binnen 10 werkdagen", "terugkoppeling.binnenTien") with { Target = 90 },
        Reactie("doorlooptijd", "Gemiddelde doorlooptijd", "doorlooptijd.gemiddeld") with
        {
            Profiles = s_leiding,
            Unit = "werkdagen",
            LowerIsBetter = true,
            Target = null,
        },
    ];

    private static Cue Van(string id, string caption, string pagina, string? where) => new(id, caption, Bron, pagina) { Group = Groep, Where = where };

    private static Kpi Reactie(string id, string caption, string pad) => new(id, caption, "reactietijden", pad)
    {
        Arguments = "van: $eenJaarGeleden, tot: $vandaag",
        Target = 80,
    };
}
