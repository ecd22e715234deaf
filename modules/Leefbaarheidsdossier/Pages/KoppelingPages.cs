using Leefbaarheid.Contracts.Pages;
using static Leefbaarheid.Leefbaarheidsdossiers.Pages.Velden;

namespace Leefbaarheid.Leefbaarheidsdossiers.Pages;

/// <summary>Dossiers on the pages of tasks, contact moments and places.</summary>
internal sealed class KoppelingPages : IPageSource
{
    public static PagePart Interacties => new("interactielogposten", "Interactielogposten", "interactielogposten",
    [
        Veld("tijdstip", "Datum en tijd") with { DrillDown = "interactielogpost" },
        Veld("contact.naam", "Contact") with { DrillDown = "contact" },
        Veld("onderwerp", "Onderwerp"),
        Veld("richtingNaam", "Richting"),
        Veld("kanaalNaam", "Kanaal"),
        Veld("actieregel.regelnummer", "Regelnr."),
        Veld("geannuleerd", "Geannuleerd"),
    ])
    {
        Actions =
        [
            Stap("ontkoppelen", "Ontkoppelen", ActionGroup.Acties, "interactieOntkoppelen") with
            {
                Help = "Haalt het gesprek weer van het dossier af. Het gesprek zelf blijft bij het contact staan.",
            },
        ],
    };

    IEnumerable<Page> IPageSource.Pages => [];

    public IEnumerable<PageExtension> Extensions =>
    [
        Kolom("taken"), Kolom("mijn-taken"), Kolom("mijn-taken-te-laat"), Kolom("teamtaken"), Kolom("interactielogposten"),
        Kaart("taak"), Kaart("interactielogpost"),
        new PageExtension("eenheid") { Parts = [Taken("openTaken")] },
        new PageExtension("cluster") { Parts = [Taken("openTaken")] },
        new PageExtension("gebied") { Parts = [Taken("openTaken")] },
    ];

    /// <summary>Tasks as lines of a card.</summary>
    /// <param name="pad">Where the card's record has them.</param>
    public static PagePart Taken(string pad) => new("taken", "Taken", pad,
    [
        Veld("nummer", "Nr.") with { DrillDown = "taak" },
        Veld("omschrijving", "Omschrijving"),
        Veld("status", "Status"),
        Veld("vervaldatum", "Vervaldatum"),
        Veld("medewerker.code", "Medewerkercode"),
        Veld("team.code", "Teamcode"),
        Veld("actieregel.regelnummer", "Regelnr."),
    ]);

    private static PageField Dossiernummer => Veld("leefbaarheidsdossier.nummer", "Leefbaarheidsdossiernr.") with { DrillDown = "leefbaarheidsdossier" };

    private static PageExtension Kolom(string lijst) => new(lijst) { Fields = [new FieldPlacement("", Dossiernummer)] };

    private static PageExtension Kaart(string kaart) => new(kaart)
    {
        Fields =
        [
            new FieldPlacement("gekoppelde-activiteiten", Dossiernummer),
            new FieldPlacement("gekoppelde-activiteiten", Veld("actieregel.regelnummer", "Actieregelnr.")),
        ],
    };
}
