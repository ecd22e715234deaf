using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host.Logboek;

/// <summary>The list of changes, and the way to it from the card of every record.</summary>
/// <param name="cards">The cards of all modules.</param>
/// <param name="schema">The schema.</param>
/// <param name="stored">What is a record; what is worked out has no changes of its own.</param>
/// <param name="soorten">Which records are cases: of those it is logged who read them.</param>
internal sealed class LogboekPages(IEnumerable<CardPage> cards, SchemaModel schema, RecordTypes stored, Onderwerpsoorten soorten) : IPageSource
{
    private const string Lijst = "wijzigingslog";
    private const string Kaart = "wijzigingslogregel";

    public IEnumerable<Page> Pages => [Overzicht, Regelkaart, Leeslog];

    public IEnumerable<PageExtension> Extensions => cards
        .Where(card => schema.Query.Fields.GetValueOrDefault(card.Source) is { } source && stored.Find(source.Type.Name) is not null)
        .Select(card => new PageExtension(card.Id) { Actions = IsZaak(card) ? [Openen, WieLas] : [Openen] });

    private bool IsZaak(CardPage card) => soorten.Alle.OfType<Zaaksoort>().Any(zaak => zaak.Soort == schema.Query.Fields[card.Source].Type.Name);

    private static PageAction WieLas => new("leeslog", "Leeslog", ActionGroup.Navigeren)
    {
        Help = "Laat zien wie dit heeft gelezen terwijl het vertrouwelijk of geheim was.",
        OpenPage = "leeslog",
        OpenFilter = new DrillDownFilter("{ recordId: { eq: $record } }") { Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["record"] = "id" } },
    };

    private static PageAction Openen => new("wijzigingslog", "Wijzigingslog", ActionGroup.Navigeren)
    {
        Help = "Laat zien wie dit wanneer heeft vastgelegd en gewijzigd, met de oude en de nieuwe waarden.",
        OpenPage = Lijst,
        OpenFilter = new DrillDownFilter("{ recordId: { eq: $record } }") { Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["record"] = "id" } },
    };

    private static ListPage Leeslog => new("leeslog", "Leeslog", "leeslog")
    {
        Menu = Menugroepen.Inrichting,
        MenuOrder = 991,
        SearchTerms = ["logboek", "audit", "inzage", "gelezen", "AVG"],
        Help = "Wie heeft een vertrouwelijk of geheim dossier gelezen, of iets dat eraan hangt, met bovenaan het nieuwste. Wie binnen vijf minuten opnieuw kijkt, staat er één keer in.",
        Fields =
        [
            new PageField("tijdstip", "Tijdstip"),
            new PageField("gebruiker", "Gebruiker"),
            new PageField("recordtype", "Gegeven"),
            new PageField("vertrouwelijkheid", "Vertrouwelijkheid"),
            new PageField("onderdelen", "Wat er gelezen is"),
            new PageField("via", "Waarmee"),
        ],
        SearchFields = ["gebruiker", "recordtype", "onderdelen"],
        Views = [new PageView("geheim", "Geheim", "{ vertrouwelijkheid: { eq: GEHEIM } }")],
    };

    private static ListPage Overzicht => new(Lijst, "Wijzigingslog", "wijzigingslog")
    {
        Menu = Menugroepen.Inrichting,
        MenuOrder = 990,
        SearchTerms = ["logboek", "audit", "historie", "geschiedenis", "AVG"],
        Help = "Wie heeft wat wanneer gewijzigd, met bovenaan het nieuwste. Niemand kan hier iets wijzigen of verwijderen; het programma verzegelt de regels.",
        Card = Kaart,
        Fields =
        [
            new PageField("tijdstip", "Tijdstip") { DrillDown = Kaart },
            new PageField("gebruiker", "Gebruiker"),
            new PageField("recordtype", "Gegeven"),
            new PageField("soort", "Wat er gebeurde"),
            new PageField("samenvatting", "Wijziging"),
            new PageField("module", "Module"),
        ],
        SearchFields = ["gebruiker", "recordtype"],
        Views =
        [
            new PageView("verwijderd", "Verwijderd", "{ soort: { eq: VERWIJDERD } }"),
            new PageView("gewist", "Gewist voor de AVG", "{ soort: { eq: GEWIST } }"),
        ],
    };

    private static CardPage Regelkaart => new(Kaart, "Wijziging", "wijzigingslogregel")
    {
        Help = "Wat er in een keer aan een gegeven is gewijzigd. Van een nieuw gegeven staan de waarden in het gegeven zelf, of als oude waarde bij de eerste wijziging.",
        TitleFields = ["recordtype", "soort"],
        Tabs =
        [
            new FastTab("algemeen", "Algemeen",
            [
                new PageField("tijdstip", "Tijdstip") { Importance = FieldImportance.Promoted },
                new PageField("gebruiker", "Gebruiker") { Importance = FieldImportance.Promoted },
                new PageField("recordtype", "Gegeven"),
                new PageField("soort", "Wat er gebeurde"),
                new PageField("module", "Module"),
                new PageField("zegel", "Zegel"),
            ]),
        ],
        Parts =
        [
            new PagePart("velden", "Gewijzigde velden", "velden",
            [
                new PageField("titel", "Veld"), new PageField("oud", "Oude waarde"), new PageField("nieuw", "Nieuwe waarde"), new PageField("staat", "Waarden"),
            ]),
        ],
    };
}
