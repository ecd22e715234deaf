using System.Globalization;
using System.Text.RegularExpressions;

namespace Leefbaarheid.Basisregistraties.Adressen;

/// <summary>A Dutch address that has passed the checks. Units and contacts store its parts in columns of their own.</summary>
internal sealed partial record Adresgegevens
{
    public const int StraatLengte = 80;
    public const int HuisletterLengte = 1;
    public const int ToevoegingLengte = 10;
    public const int PostcodeLengte = 7;
    public const int WoonplaatsLengte = 80;
    public const int AdresLengte = 120;

    private const int HoogsteHuisnummer = 99_999;

    public Adresgegevens(string? straat, int huisnummer, string? huisletter, string? toevoeging, string? postcode, string? woonplaats)
    {
        Straat = Invoer.Verplicht(straat, StraatLengte, "straat");
        Huisnummer = Invoer.Tussen(huisnummer, 1, HoogsteHuisnummer, "huisnummer");
        Huisletter = Letter(Invoer.Optioneel(huisletter, HuisletterLengte, "huisletter"));
        Toevoeging = Invoer.Optioneel(toevoeging, ToevoegingLengte, "toevoeging");
        Postcode = Code(Invoer.Verplicht(postcode, PostcodeLengte, "postcode"));
        Woonplaats = Invoer.Verplicht(woonplaats, WoonplaatsLengte, "woonplaats");
    }

    public string Straat { get; }

    public int Huisnummer { get; }

    public string? Huisletter { get; }

    public string? Toevoeging { get; }

    /// <summary>Four digits, a space and two capitals.</summary>
    public string Postcode { get; }

    public string Woonplaats { get; }

    /// <summary>Street and number in one line, as on an envelope.</summary>
    public string Regel
        => string.Create(CultureInfo.InvariantCulture, $"{Straat} {Huisnummer}{Huisletter}{(Toevoeging is null ? "" : "-" + Toevoeging)}");

    private static string? Letter(string? letter)
        => letter is null || char.IsAsciiLetter(letter[0])
            ? letter?.ToUpperInvariant()
            : throw new RegelovertredingException("HUISLETTER_ONGELDIG", "Een huisletter is één letter, bijvoorbeeld A.", "huisletter");

    private static string Code(string postcode)
    {
        var vorm = Postcodevorm().Match(postcode);
        return vorm.Success
            ? $"{vorm.Groups["cijfers"].Value} {vorm.Groups["letters"].Value.ToUpperInvariant()}"
            : throw new RegelovertredingException(
                "POSTCODE_ONGELDIG",
                $"'{postcode}' is geen Nederlandse postcode. Vul vier cijfers en twee letters in, bijvoorbeeld 7772 AB.",
                "postcode");
    }

    [GeneratedRegex("^(?<cijfers>[1-9][0-9]{3}) ?(?<letters>[A-Za-z]{2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Postcodevorm();
}
