using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>Attachments on the pages of records that can have them, the same everywhere.</summary>
public static class Bijlagepaginas
{
    private const string Toevoegmutatie = "bijlageToevoegen";

    /// <summary>What a card gets: the list of attachments, their number and the action to add one.</summary>
    /// <param name="kaart">Id of the card, whose records are <see cref="IBijlagehouder"/>s.</param>
    /// <param name="feitenblok">Id of the card's fact box that shows the number; null: one of its own.</param>
    /// <param name="wanneer">What the record must satisfy for attachments to come and go, as <see cref="PageAction.When"/>; null for always.</param>
    /// <param name="wanneerNiet">Why they cannot while it does not, in Dutch; required with <paramref name="wanneer"/>.</param>
    public static PageExtension Kaart(string kaart, string? feitenblok, string? wanneer = null, string? wanneerNiet = null) => new(kaart)
    {
        Parts = [Deel(wanneer, wanneerNiet)],
        Fields = feitenblok is null ? [] : [new FieldPlacement(feitenblok, Aantal)],
        FactBoxes = feitenblok is null ? [new FactBox("bijlagen-aantal", "Bijlagen", [Aantal])] : [],
        Actions = [Toevoegen with { When = wanneer, WhenNot = wanneerNiet }],
    };

    /// <summary>What the lines of a part get: a column with the number and the action to add one.</summary>
    /// <param name="kaart">Id of the card.</param>
    /// <param name="deel">Id of its part, whose lines are <see cref="IBijlagehouder"/>s.</param>
    public static PageExtension Regels(string kaart, string deel) => new(kaart)
    {
        Fields = [new FieldPlacement(deel, Aantal)],
        PartActions = new Dictionary<string, IReadOnlyList<PageAction>>(StringComparer.Ordinal) { [deel] = [Toevoegen] },
    };

    /// <summary>The number of attachments; leads to the list of them.</summary>
    public static PageField Aantal => new("aantalBijlagen", "Bijlagen")
    {
        DrillDown = "bijlagen",
        DrillDownFilter = new DrillDownFilter("{ onderwerpId: { eq: $houder }, verwijderd: { eq: false } }")
        {
            Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["houder"] = "id" },
        },
    };

    /// <summary>Asks for a file and attaches it to the current record.</summary>
    public static PageAction Toevoegen => new("bijlage-toevoegen", "Bijlage toevoegen…", ActionGroup.Nieuw)
    {
        Help = "Voegt een foto, document of opname toe. De inhoud bepaalt wat voor bestand het is, en de naam moet daarbij passen. "
            + "Foto's blijven precies zoals zij zijn; vaak staat erin waar en wanneer zij zijn gemaakt.",
        Mutation = Toevoegmutatie,
        Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["onderwerpsoort"] = "__typename", ["onderwerpId"] = "id" },
    };

    /// <summary>What can be done with one attachment.</summary>
    public static IReadOnlyList<PageAction> Acties =>
    [
        Actie("wijzigen", "Wijzigen…", "bijlageWijzigen", "Past titel, soort, vertrouwelijkheid, ontvangstdatum of auteur aan. Het bestand zelf blijft.", "id", "versie"),
        Actie("vervangen", "Nieuwe versie…", "bijlageVervangen", "Zet een ander bestand voor dit in de plaats. De vorige versie blijft bewaard en te openen.", "id", "versie"),
        Actie("verwijderen", "Verwijderen…", "bijlageVerwijderen", "Haalt de bijlage weg, met een reden. Zij is dan niet meer te openen; wie haar weghaalde blijft zichtbaar, en zij kan worden hersteld.", "id"),
    ];

    /// <summary>The columns that describe an attachment.</summary>
    public static IReadOnlyList<PageField> Kolommen =>
    [
        new("titel", "Titel"),
        new("soortNaam", "Soort"),
        new("bestandsnaam", "Bestandsnaam"),
        new("grootte", "Grootte (bytes)"),
        new("versienummer", "Versie"),
        new("vertrouwelijkheid", "Vertrouwelijkheid"),
        new("ontvangstdatum", "Ontvangen op"),
        new("registratiedatum", "Toegevoegd op"),
        new("systemCreatedBy", "Toegevoegd door"),
        new("downloadpad", "Downloaden"),
    ];

    private static PagePart Deel(string? wanneer, string? wanneerNiet) => new("bijlagen", "Bijlagen", "bijlagen", Kolommen)
    {
        Add = "toevoegen",
        Remove = "verwijderen",
        Actions =
        [
            .. new[]
            {
                Toevoegen with
                {
                    Id = "toevoegen",
                    Group = ActionGroup.Beheren,
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal),
                    BindCard = Toevoegen.Bind,
                },
            }.Concat(Acties).Select(actie => actie with { CardWhen = wanneer, CardWhenNot = wanneerNiet }),
        ],
    };

    private static PageAction Actie(string id, string caption, string mutatie, string help, params string[] invoer)
        => new(id, caption, ActionGroup.Beheren)
        {
            Mutation = mutatie,
            Help = help,
            Bind = invoer.ToDictionary(veld => veld, veld => veld == "versie" ? "version" : veld, StringComparer.Ordinal),
        };
}
