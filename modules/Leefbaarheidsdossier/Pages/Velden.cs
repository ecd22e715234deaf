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

    /// <summary>A step of the work process on the current record.</summary>
    public static PageAction Stap(string id, string caption, ActionGroup groep, string mutatie, string invoer = "id")
        => new(id, caption, groep) { Mutation = mutatie, Bind = Bind(invoer) };

    public static Dictionary<string, string> Bind(params string[] invoer) => invoer.ToDictionary(veld => veld, _ => "id", StringComparer.Ordinal);

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
