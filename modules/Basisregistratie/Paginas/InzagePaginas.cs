using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>Requests of people to see what is known of them: from the card of a contact to the answer.</summary>
internal sealed class InzagePaginas : IPageSource
{
    private const string Kaart = "inzageverzoek";

    public IEnumerable<Page> Pages =>
    [
        new ListPage("inzageverzoeken", "Inzageverzoeken", "inzageverzoeken")
        {
            Menu = Menugroepen.Relaties,
            MenuOrder = 230,
            Help = "Wie heeft gevraagd wat er van hem is vastgelegd, en wat wij hebben geantwoord. Een nieuw verzoek beantwoordt u op de "
                + "kaart van het contact.",
            SearchTerms = ["AVG", "privacy", "persoonsgegevens", "inzage"],
            Card = Kaart,
            Fields =
            [
                new PageField("nummer", "Nr."),
                new PageField("contact.naam", "Contact") { DrillDown = "contact" },
                new PageField("ontvangenOp", "Ontvangen op"),
                new PageField("uiterlijkOp", "Uiterlijk op"),
                new PageField("beantwoordOp", "Beantwoord op"),
                new PageField("systemCreatedBy", "Beantwoord door"),
            ],
        },
        new CardPage(Kaart, "Inzageverzoek", "inzageverzoek")
        {
            Help = "Het antwoord op een verzoek om inzage. Lees het document na voordat u het verstuurt: in vrije tekst kan iets over een "
                + "ander staan dat het programma niet herkent.",
            TitleFields = ["nummer", "contact.naam"],
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("nummer", "Nr.") { Importance = FieldImportance.Promoted },
                    new PageField("contact.naam", "Contact") { DrillDown = "contact", Importance = FieldImportance.Promoted },
                    new PageField("ontvangenOp", "Ontvangen op"),
                    new PageField("uiterlijkOp", "Uiterlijk op"),
                    new PageField("beantwoordOp", "Beantwoord op") { Importance = FieldImportance.Promoted },
                    new PageField("systemCreatedBy", "Beantwoord door"),
                ]),
                new FastTab("antwoord", "Antwoord",
                [
                    new PageField("aantalGegevens", "Aantal gegevens") { Importance = FieldImportance.Promoted },
                    new PageField("documentDownloadpad", "Document"),
                    new PageField("gegevensDownloadpad", "JSON-bestand"),
                ]),
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension("contact")
        {
            Actions =
            [
                new PageAction("inzageverzoek", "Inzageverzoek beantwoorden…", ActionGroup.Functie)
                {
                    Help = "Verzamelt alles wat er van deze persoon is vastgelegd in een document en een JSON-bestand. Wat over anderen gaat "
                        + "en interne aantekeningen blijven eruit.",
                    Mutation = "inzageverzoekBeantwoorden",
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["contactId"] = "id" },
                    When = "{ soort: { neq: ORGANISATIE } }",
                    WhenNot = "Inzage geldt voor mensen. Dit contact is een organisatie.",
                    OpenPage = Kaart,
                },
            ],
        },
    ];
}
