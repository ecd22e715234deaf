using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>What personal data are kept for.</summary>
internal sealed class VerwerkingPaginas : IPageSource
{
    private const string Uitgaven = "registeruitgaven";

    public IEnumerable<Page> Pages =>
    [
        new ListPage("verwerkingsregister", "Verwerkingsregister", "verwerkingsregister")
        {
            Menu = Menugroepen.Overzichten,
            MenuOrder = 440,
            SearchTerms = ["AVG", "privacy", "grondslag", "persoonsgegevens", "artikel 30"],
            SearchFields = [],
            Help = "Welke persoonsgegevens het programma bewaart, waarvoor, op welke grondslag en hoe lang. Het register volgt de inrichting: wat u "
                + "aan het bewaarbeleid wijzigt, staat er meteen in.",
            Fields =
            [
                new PageField("verwerking", "Verwerking"),
                new PageField("gegeven", "Gegeven"),
                new PageField("persoonsgegevens", "Persoonsgegevens"),
                new PageField("doel", "Doel"),
                new PageField("grondslag", "Grondslag"),
                new PageField("toelichting", "Waarom die geldt"),
                new PageField("betrokkenen", "Betrokkenen"),
                new PageField("ontvangers", "Ontvangers"),
                new PageField("bewaartermijn", "Bewaartermijn"),
                new PageField("module", "Module"),
            ],
            Actions =
            [
                new PageAction("vastleggen", "Vastleggen als document", ActionGroup.Verwerken)
                {
                    Help = "Maakt een document van het register zoals het nu is, en bewaart dat. Zo kunt u later laten zien wat er vandaag gold.",
                    Mutation = "verwerkingsregisterVastleggen",
                    Main = true,
                },
                new PageAction("uitgaven", "Vastgelegde registers", ActionGroup.Navigeren)
                {
                    Help = "Opent de registers die eerder als document zijn vastgelegd.",
                    OpenPage = Uitgaven,
                },
            ],
        },
        new ListPage(Uitgaven, "Vastgelegde verwerkingsregisters", Uitgaven)
        {
            Menu = "",
            Help = "Het verwerkingsregister zoals het op een dag was, als document. Vul in het document aan wat het programma niet weet.",
            Fields =
            [
                new PageField("datum", "Datum"),
                new PageField("aantalRegels", "Soorten gegevens"),
                new PageField("systemCreatedBy", "Vastgelegd door"),
                new PageField("documentDownloadpad", "Document"),
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions => [];
}
