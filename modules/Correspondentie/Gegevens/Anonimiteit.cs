using System.Globalization;
using System.Text.RegularExpressions;

namespace Leefbaarheid.Correspondentie.Gegevens;

/// <summary>
/// Reads a finished letter as the one who gets it would, and refuses it when it says who reported. The data of a letter leave reporters out
/// already; this is for what people type in an answer, and for what stands in a template.
/// </summary>
internal static class Anonimiteit
{
    private const int KortsteVoornaam = 3;

    private static readonly TimeSpan s_tijd = TimeSpan.FromSeconds(1);

    /// <exception cref="RegelovertredingException"><c>MELDER_HERKENBAAR</c>.</exception>
    public static void Controleer(string tekst, Briefgegevens gegevens)
    {
        if (gegevens.Beschermd.Count == 0)
            return;

        // Who the reader is, stands in the letter by right, also where it is the same as of the reporter.
        var eigen = tekst;
        foreach (var waarde in gegevens.Waarden.Values.Where(waarde => waarde.Length > 3).OrderByDescending(waarde => waarde.Length))
            eigen = eigen.Replace(waarde, " ", StringComparison.Ordinal);
        eigen = Regex.Replace(eigen, @"[^\S\n]+", " ", RegexOptions.CultureInvariant, s_tijd);
        foreach (var melder in gegevens.Beschermd)
        {
            if (Spoor(eigen, melder, gegevens.Ontvanger) is { } spoor)
            {
                throw new RegelovertredingException(
                    "MELDER_HERKENBAAR",
                    $"In deze brief staat '{spoor}'. Daaraan kan de ontvanger zien wie er heeft gemeld. Schrijf het zonder namen, adressen of nummers van de melder.",
                    "antwoorden");
            }
        }
    }

    /// <summary>What gives the reporter away, as it stands in the letter; null for nothing.</summary>
    private static string? Spoor(string tekst, Adressering melder, Adressering ontvanger)
        => Woord(tekst, melder.Nummer)
            ?? Woord(tekst, melder.Organisatienaam)
            ?? Woord(tekst, melder.Email)
            ?? Telefoon(tekst, melder.Telefoon)
            ?? Adres(tekst, melder.Adres, ontvanger.Adres)
            ?? melder.Huisgenoten.Prepend(melder.Naam).Select(naam => Naam(tekst, naam, ontvanger)).FirstOrDefault(spoor => spoor is not null);

    private static string? Naam(string tekst, Persoonsnaam naam, Adressering ontvanger)
    {
        var zelfde = ontvanger.Huisgenoten.Prepend(ontvanger.Naam).ToList();
        if (naam.Achternaam is { } achternaam && !zelfde.Exists(ander => Gelijk(ander.Achternaam, achternaam)))
        {
            // By itself a family name can be a word (Bos, Bakker): then it must be written as a name. After a title it is always one.
            var gevonden = Woord(tekst, achternaam, hoofdletters: true)
                ?? Vind(tekst, $@"\b(heer|meneer|mevrouw|mevr\.?|mw\.?|dhr\.?|fam\.?|familie|buurvrouw|buurman)\s+((?:van|von|de|den|der|het|ten|ter|'t)\s+)*{Regex.Escape(achternaam)}(?!\p{{L}})", RegexOptions.IgnoreCase);
            if (gevonden is not null)
                return gevonden;
        }

        return naam.Voornaam is { Length: >= KortsteVoornaam } voornaam && !zelfde.Exists(ander => Gelijk(ander.Voornaam, voornaam))
            ? Woord(tekst, voornaam, hoofdletters: true)
            : null;
    }

    private static string? Adres(string tekst, Postadres? adres, Postadres? eigen)
    {
        if (adres is null || adres == eigen)
            return null;
        var nummer = adres.Huisnummer.ToString(CultureInfo.InvariantCulture);
        return Vind(tekst, $@"{Regex.Escape(adres.Straat)}\s+(nummer\s+|nr\.?\s*)?{nummer}(?!\d)", RegexOptions.IgnoreCase)
            ?? (Gelijk(adres.Straat, eigen?.Straat) && adres.Huisnummer != eigen?.Huisnummer
                ? Vind(tekst, $@"\b((huis)?nummer|nr\.?)\s*{nummer}(?!\d)", RegexOptions.IgnoreCase)
                : null);
    }

    /// <summary>However it was typed: with spaces or dashes, with 0 or +31.</summary>
    private static string? Telefoon(string tekst, string? telefoon)
    {
        var cijfers = new string([.. (telefoon ?? "").Where(char.IsAsciiDigit)]);
        if (cijfers.Length < 8)
            return null;
        var kern = cijfers[Math.Max(0, cijfers.Length - 9)..];
        return Vind(tekst, string.Join(@"[\s\-()]*", kern.Select(cijfer => cijfer)), RegexOptions.None);
    }

    private static string? Woord(string tekst, string? woord, bool hoofdletters = false)
        => string.IsNullOrWhiteSpace(woord)
            ? null
            : Vind(tekst, $@"(?<![\p{{L}}\d]){Regex.Escape(woord)}(?![\p{{L}}\d])", hoofdletters ? RegexOptions.None : RegexOptions.IgnoreCase);

    private static string? Vind(string tekst, string patroon, RegexOptions opties)
        => Regex.Match(tekst, patroon, opties | RegexOptions.CultureInvariant, s_tijd) is { Success: true } gevonden ? gevonden.Value : null;

    private static bool Gelijk(string? een, string? ander) => een is not null && string.Equals(een, ander, StringComparison.OrdinalIgnoreCase);
}
