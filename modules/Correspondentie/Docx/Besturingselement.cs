using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leefbaarheid.Correspondentie.Docx;

/// <summary>What a content control does in a template.</summary>
internal enum Besturing
{
    /// <summary>It stands there for no reason of ours: its content stays.</summary>
    Geen,

    /// <summary>It is replaced by a value.</summary>
    Veld,

    /// <summary>Its content stays only when there is a value.</summary>
    Alleen,

    /// <summary>Its content is repeated for every line of a value.</summary>
    Herhaling,
}

/// <summary>A content control, read the way a template means it.</summary>
internal static class Besturingselement
{
    /// <summary>Before the name of a field in a tag: the content stays only when the field has a value.</summary>
    public const string Alleen = "als:";

    /// <summary>Before the name of a field in a tag: for programs that have no repeating sections of their own.</summary>
    public const string Herhaal = "herhaal:";

    /// <summary>What a control does, and with which field. Word shows the tag beside the title; who fills in the title only means that.</summary>
    public static (Besturing Soort, string Naam) Lees(this SdtElement element)
    {
        var eigenschappen = element.SdtProperties;
        var naam = (eigenschappen?.GetFirstChild<Tag>()?.Val?.Value is { Length: > 0 } tag
            ? tag
            : eigenschappen?.GetFirstChild<SdtAlias>()?.Val?.Value ?? "").Trim();
        if (naam.StartsWith(Alleen, StringComparison.OrdinalIgnoreCase))
            return (Besturing.Alleen, naam[Alleen.Length..].Trim());
        if (naam.StartsWith(Herhaal, StringComparison.OrdinalIgnoreCase))
            return (Besturing.Herhaling, naam[Herhaal.Length..].Trim());
        if (Heeft(eigenschappen, "repeatingSectionItem") || naam.Length == 0)
            return (Besturing.Geen, "");
        return (Heeft(eigenschappen, "repeatingSection") ? Besturing.Herhaling : Besturing.Veld, naam);
    }

    /// <summary>What stands inside the control.</summary>
    public static IReadOnlyList<OpenXmlElement> Inhoud(this SdtElement element)
        => element.ChildElements.FirstOrDefault(deel => deel.LocalName == "sdtContent")?.ChildElements.ToList() ?? [];

    /// <summary>The looks of the text: those of the control while it shows Word's grey prompt, else those of its first run.</summary>
    public static RunProperties? Opmaak(this SdtElement element)
    {
        var eigenschappen = element.SdtProperties;
        if (eigenschappen?.GetFirstChild<ShowingPlaceholder>() is null)
            return (RunProperties?)element.Descendants<Run>().FirstOrDefault()?.RunProperties?.CloneNode(deep: true);
        return eigenschappen.GetFirstChild<RunProperties>() is { } gekozen ? (RunProperties)gekozen.CloneNode(deep: true) : null;
    }

    private static bool Heeft(SdtProperties? eigenschappen, string element)
        => eigenschappen?.ChildElements.Any(deel => deel.LocalName == element) == true;
}
