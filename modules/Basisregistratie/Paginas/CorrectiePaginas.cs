using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>Requests of people to put right what is kept of them: from the card of a contact to the answer.</summary>
internal sealed class CorrectiePaginas : IPageSource
{
    private const string Lijst = "correctieverzoeken";
    private const string Open = "{ status: { in: [IN_BEHANDELING, BESLOTEN] } }";

    public IEnumerable<Page> Pages => [Overzicht, Correctiekaart.Kaart];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension("contact")
        {
            Fields =
            [
                new FieldPlacement("algemeen", new PageField("verwerkingsbeperking", "Betwist: alleen bewaren")
                {
                    Importance = FieldImportance.Promoted,
                    VisibleWhen = "{ verwerkingsbeperking: { neq: null } }",
                    Styles = [new FieldStyle("{ verwerkingsbeperking: { neq: null } }", CueStyle.Ongunstig)],
                })
                {
                    After = "naam",
                },
            ],
            Actions =
            [
                new PageAction("correctieverzoek", "Correctieverzoek vastleggen…", ActionGroup.Functie)
                {
                    Help = "Legt vast dat deze persoon vindt dat gegevens niet kloppen of ontbreken. Op de kaart die opengaat, kiest u "
                        + "welke. U hebt een maand voor het antwoord.",
                    Mutation = "correctieverzoekVastleggen",
                    Bind = Van("contactId", "id"),
                    Questions =
                    [
                        new ActionQuestion("indiener") { Initial = "BETROKKENE" },
                        new ActionQuestion("beperken") { Caption = "Gegevens tot het antwoord alleen bewaren", Initial = "true" },
                        new ActionQuestion("toelichting") { Form = Veldvorm.Meerregelig },
                    ],
                    When = "{ soort: { neq: ORGANISATIE } }",
                    WhenNot = "Dit recht geldt voor mensen. Dit contact is een organisatie.",
                    OpenPage = Correctiekaart.Pagina,
                },
                new PageAction("correctieverzoeken", "Correctieverzoeken", ActionGroup.Navigeren)
                {
                    Help = "Laat zien of deze persoon eerder vroeg om gegevens te verbeteren, en wat er is besloten.",
                    OpenPage = Lijst,
                    OpenFilter = new DrillDownFilter("{ contactId: { eq: $contact } }") { Bind = Van("contact", "id") },
                },
            ],
        },
        new PageExtension("wijzigingslogregel")
        {
            Actions =
            [
                new PageAction("correctieverzoeken", "Correctieverzoeken", ActionGroup.Navigeren)
                {
                    Help = "Laat zien op wiens verzoek dit gegeven is of wordt verbeterd.",
                    OpenPage = Lijst,
                    OpenFilter = new DrillDownFilter("{ regels: { some: { recordId: { eq: $record } } } }") { Bind = Van("record", "recordId") },
                },
            ],
        },
        new PageExtension(PageExtension.EveryRoleCenter)
        {
            Cues =
            [
                new Cue("correctieverzoeken-open", "Open correctieverzoeken", Lijst, Lijst)
                {
                    Group = "Privacy",
                    Where = Open,
                    LowThreshold = 1,
                    HighThreshold = 5,
                    Headline = new CueHeadline("Eén verzoek om gegevens te verbeteren wacht op antwoord", "{aantal} verzoeken om gegevens te verbeteren wachten op antwoord"),
                },
            ],
        },
    ];

    private static ListPage Overzicht => new(Lijst, "Correctieverzoeken", Lijst)
    {
        Menu = Menugroepen.Relaties,
        MenuOrder = 235,
        Help = "Wie heeft gezegd dat gegevens niet kloppen of ontbreken, en wat wij hebben besloten en gedaan. Een nieuw verzoek legt u vast "
            + "op de kaart van het contact.",
        SearchTerms = ["AVG", "privacy", "rectificatie", "verbeteren", "beperking"],
        Card = Correctiekaart.Pagina,
        Fields =
        [
            new PageField("nummer", "Nr."),
            new PageField("contact.naam", "Contact") { DrillDown = "contact" },
            new PageField("status", "Status"),
            new PageField("ontvangenOp", "Ontvangen op"),
            new PageField("uiterlijkOp", "Uiterlijk op") { Styles = [new FieldStyle("{ uiterlijkOp: { lt: $vandaag }, afgeslotenOp: { eq: null } }", CueStyle.Ongunstig)] },
            new PageField("aantalRegels", "Betwiste gegevens"),
            new PageField("besluit", "Besluit"),
            new PageField("afgeslotenOp", "Afgesloten op"),
        ],
        Views = [new PageView("open", "Open", Open)],
    };

    internal static Dictionary<string, string> Van(string invoer, string pad) => new(StringComparer.Ordinal) { [invoer] = pad };
}
