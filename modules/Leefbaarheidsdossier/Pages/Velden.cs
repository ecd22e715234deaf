using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Leefbaarheidsdossiers.Pages;

/// <summary>The parts that several pages of this module share.</summary>
internal static class Velden
{
    public const string Lijst = "leefbaarheidsdossiers";
    public const string MijnLijst = "mijn-leefbaarheidsdossiers";
    public const string Kaart = "leefbaarheidsdossier";
    public const string Open = "{ gesloten: { eq: false } }";
    public const string Afgesloten = "Dit dossier is afgesloten. Heropen het eerst.";

    public static PageField Veld(string pad, string caption, string? invoer = null, Lookup? opzoeken = null)
        => new(pad, caption) { Input = invoer, Lookup = opzoeken };

    public static Lookup Code(string bron) => new(bron, "id", ["code", "omschrijving"]);

    /// <summary>A day that is past, and one that is today, while the work is still open.</summary>
    /// <param name="pad">The day.</param>
    /// <param name="open">When the work is open, as conditions of a filter.</param>
    public static IReadOnlyList<FieldStyle> TeLaat(string pad, string open) =>
    [
        new($"{{ {open}, {pad}: {{ lt: $vandaag }} }}", CueStyle.Ongunstig),
        new($"{{ {open}, {pad}: {{ eq: $vandaag }} }}", CueStyle.Dubbelzinnig),
    ];

    /// <summary>A step of the work process on the current record.</summary>
    public static PageAction Stap(string id, string caption, ActionGroup groep, string mutatie, string invoer = "id")
        => new(id, caption, groep) { Mutation = mutatie, Bind = Bind(invoer) };

    public static Dictionary<string, string> Bind(params string[] invoer) => invoer.ToDictionary(veld => veld, _ => "id", StringComparer.Ordinal);

    /// <summary>A list of parties: their contact moments are looked up and recorded from the line.</summary>
    public static PagePart Partijdeel(string id, string caption, string pad, string kenmerk, params IReadOnlyList<PageField> velden)
    {
        var deel = Lijstdeel(id, caption, pad, kenmerk, "contactId", velden);
        return deel with
        {
            Actions =
            [
                .. deel.Actions,
                InteractieVastleggen with
                {
                    Group = ActionGroup.Functie,
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["contactId"] = "contactId" },
                },
                new PageAction("interactielogposten", "Interactielogposten", ActionGroup.Navigeren)
                {
                    Help = "Opent alle gesprekken met deze partij. Wat bij dit dossier hoort, koppelt u daar.",
                    OpenPage = "interactielogposten",
                    OpenFilter = new DrillDownFilter("{ contactId: { eq: $contact } }")
                    {
                        Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["contact"] = "contactId" },
                    },
                },
            ],
        };
    }

    /// <summary>Records a contact moment that belongs to the dossier from the start.</summary>
    public static PageAction InteractieVastleggen { get; } = new("interactie-vastleggen", "Interactie vastleggen…", ActionGroup.Beheren)
    {
        Help = "Legt een telefoontje, mail of bezoek vast op uw naam, meteen bij dit dossier. Annuleren kan later nog wel, wissen niet.",
        Mutation = "interactieVastleggen",
    };

    /// <summary>A list to which lines are only added when the dossier allows it.</summary>
    public static PagePart ToevoegenAls(this PagePart deel, string voorwaarde, string waarom) => deel with
    {
        Actions = [.. deel.Actions.Select(actie => actie.Id == deel.Add ? actie with { CardWhen = voorwaarde, CardWhenNot = waarom } : actie)],
    };

    /// <summary>A list of the dossier with its three actions: adding, showing on the card, removing.</summary>
    public static PagePart Lijstdeel(
        string id, string caption, string pad, string kenmerk, string sleutel, params IReadOnlyList<PageField> velden)
    {
        var opRegel = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["leefbaarheidsdossierId"] = "leefbaarheidsdossierId",
            [sleutel] = sleutel,
        };
        return new PagePart(id, caption, pad, [.. velden, Veld("tonenOpDossier", "Tonen op dossier")])
        {
            Add = "toevoegen",
            Remove = "verwijderen",
            Show = "tonen",
            Actions =
            [
                new PageAction("toevoegen", "Nieuwe regel…", ActionGroup.Beheren)
                {
                    Help = "Voegt een regel toe aan deze lijst van het dossier. Wat er al in staat, kan er geen tweede keer bij.",
                    Mutation = $"dossier{kenmerk}Toevoegen",
                    CardWhen = Open,
                    CardWhenNot = Afgesloten,
                },
                new PageAction("tonen", "Tonen op dossier", ActionGroup.Functie)
                {
                    Help = "Laat deze regel op de kop van het dossier zien, in plaats van de regel die daar nu staat.",
                    Mutation = $"dossier{kenmerk}Tonen",
                    CardWhen = Open,
                    CardWhenNot = Afgesloten,
                    Bind = opRegel,
                    When = "{ tonenOpDossier: { eq: false } }",
                    WhenNot = "Deze regel staat al op het dossier.",
                },
                new PageAction("verwijderen", "Regel verwijderen", ActionGroup.Beheren)
                {
                    Help = "Haalt de regel van het dossier af. Wat er elders over vastligt blijft bestaan, en u kunt de regel opnieuw toevoegen.",
                    Mutation = $"dossier{kenmerk}Verwijderen",
                    CardWhen = Open,
                    CardWhenNot = Afgesloten,
                    Bind = opRegel,
                    Confirm = "Wilt u deze regel van het dossier verwijderen?",
                },
            ],
        };
    }
}
