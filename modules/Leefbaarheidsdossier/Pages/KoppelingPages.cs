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
        Add = InteractieVastleggen.Id,
        Actions = [InteractieVastleggen, InteractieOntkoppelen],
    };

    IEnumerable<Page> IPageSource.Pages => [];

    public IEnumerable<PageExtension> Extensions =>
    [
        .. new[] { "taken", "mijn-taken", "mijn-taken-te-laat", "teamtaken" }.Select(lijst => Kolom(lijst, TaakKoppelen)),
        Kolom("interactielogposten", InteractieKoppelen, InteractieOntkoppelen),
        Kaart("taak", TaakKoppelen),
        Kaart("interactielogpost", InteractieKoppelen, InteractieOntkoppelen),
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
        Veld("vervaldatum", "Vervaldatum") with { Styles = TeLaat("vervaldatum", "gesloten: { eq: false }") },
        Veld("medewerker.code", "Medewerkercode"),
        Veld("team.code", "Teamcode"),
        Veld("actieregel.regelnummer", "Regelnr."),
    ]);

    private static PageField Dossiernummer => Veld("leefbaarheidsdossier.nummer", "Leefbaarheidsdossiernr.") with { DrillDown = "leefbaarheidsdossier" };

    private static PageAction TaakKoppelen
        => Stap("koppelen", "Koppelen aan leefbaarheidsdossier…", ActionGroup.Acties, "taakKoppelen", "taakId") with
        {
            Help = "Hangt de taak aan een dossier, en desgewenst aan één actieregel. Een eerdere koppeling vervalt daarmee.",
        };

    private static PageAction InteractieKoppelen
        => Stap("koppelen", "Koppelen…", ActionGroup.Acties, "interactieKoppelen") with
        {
            Help = "Hangt dit gesprek aan een dossier, en desgewenst aan één actieregel, zodat het daar in de geschiedenis staat. Een "
                + "eerdere koppeling vervalt daarmee.",
            When = "{ geannuleerd: { eq: false } }",
            WhenNot = "Deze interactielogpost is geannuleerd.",
        };

    private static PageAction InteractieOntkoppelen
        => Stap("ontkoppelen", "Ontkoppelen", ActionGroup.Acties, "interactieOntkoppelen") with
        {
            Help = "Haalt het gesprek weer van het dossier af. Het gesprek zelf blijft bij het contact staan.",
            When = "{ leefbaarheidsdossierId: { neq: null } }",
            WhenNot = "Dit gesprek hangt niet aan een dossier.",
        };

    private static PageExtension Kolom(string lijst, params IReadOnlyList<PageAction> acties)
        => new(lijst) { Fields = [new FieldPlacement("", Dossiernummer)], Actions = acties };

    private static PageExtension Kaart(string kaart, params IReadOnlyList<PageAction> acties) => new(kaart)
    {
        Actions = acties,
        Fields =
        [
            new FieldPlacement("gekoppelde-activiteiten", Dossiernummer),
            new FieldPlacement("gekoppelde-activiteiten", Veld("actieregel.regelnummer", "Actieregelnr.")),
        ],
    };
}
