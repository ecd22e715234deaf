using System.Globalization;
using System.Text;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Bestanden;

/// <summary>Makes of what somebody called a file a name that every system can take, and that says what it is.</summary>
internal static class Bestandsnaam
{
    public const int MaxLengte = 200;
    public const string Veld = "bestand";

    private const string Verboden = "<>:\"/\\|?*";

    // Windows opens a device by these names, whatever the extension.
    private static readonly HashSet<string> s_apparaten = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>Without folders, without characters that turn the reading direction ("gpj.exe" shown as "exe.jpg"), not too long.</summary>
    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c>: nothing is left of it.</exception>
    public static string Schoon(string? naam)
    {
        var eigen = (naam ?? "")[((naam ?? "").LastIndexOfAny(['/', '\\']) + 1)..];
        var schoon = new StringBuilder(eigen.Length);
        foreach (var teken in Normaal(eigen).EnumerateRunes().Where(Mag))
            schoon.Append(teken.ToString());
        var resultaat = schoon.ToString().Trim(' ', '.');
        if (resultaat.Length == 0)
            throw new RegelovertredingException("VERPLICHT", "Het bestand heeft geen naam. Geef het een naam en probeer het opnieuw.", Veld);
        var stam = Path.GetFileNameWithoutExtension(resultaat);
        if (s_apparaten.Contains(stam.Split('.')[0]))
            (resultaat, stam) = ("_" + resultaat, "_" + stam);
        return resultaat.Length <= MaxLengte ? resultaat : Kort(resultaat, stam);
    }

    /// <summary>Lower case, without the dot; empty when there is none.</summary>
    public static string Extensie(string naam) => Path.GetExtension(naam).TrimStart('.').ToLowerInvariant();

    /// <summary>An accent typed as a character of its own (macOS) becomes one with its letter; half a character is left out.</summary>
    private static string Normaal(string naam)
    {
        var heel = string.Concat(naam.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar).Select(rune => rune.ToString()));
        return heel.Normalize(NormalizationForm.FormC);
    }

    private static bool Mag(Rune teken)
        => Rune.GetUnicodeCategory(teken) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            && !(teken.IsAscii && Verboden.Contains((char)teken.Value, StringComparison.Ordinal));

    private static string Kort(string naam, string stam)
    {
        var extensie = naam[stam.Length..];
        // A name that is all extension says nothing of what it is either.
        if (extensie.Length > MaxLengte / 2)
            extensie = "";
        var ruimte = MaxLengte - extensie.Length;
        if (char.IsHighSurrogate(stam[ruimte - 1]))
            ruimte--;
        return stam[..ruimte].TrimEnd(' ', '.') + extensie;
    }
}
