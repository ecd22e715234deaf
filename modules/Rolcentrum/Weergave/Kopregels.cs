using System.Globalization;

namespace Leefbaarheid.Rolcentra.Weergave;

/// <summary>Writes the sentences at the head of a role centre.</summary>
internal static class Kopregels
{
    private const int Meeste = 5;
    private const string Welkom = "Welkom";
    private const string Vandaag = "Vandaag";
    private const string AllesIsBij = "Alles is bij";
    private const string NietsTeDoen = "Alles is bij. Er wacht nu niets op u";

    private static readonly string[] s_groeten = ["Goedenacht", "Goedemorgen", "Goedemiddag", "Goedenavond"];

    private static readonly string[] s_telwoorden =
        ["Geen", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf"];

    /// <summary>Everything of itself that it says, beside what cues say.</summary>
    public static IEnumerable<string> Woorden => [Welkom, Vandaag, AllesIsBij, NietsTeDoen, .. s_groeten, .. s_telwoorden];

    /// <param name="naam">Full name of the user; null for none.</param>
    /// <param name="tijd">The time of the day.</param>
    /// <param name="cues">The cues of the role centre.</param>
    /// <param name="standen">Their numbers, in the same order.</param>
    /// <param name="teksten">The language to say it in.</param>
    public static IReadOnlyList<Kop> Maak(string? naam, TimeOnly tijd, IReadOnlyList<Cue> cues, IReadOnlyList<Cuestand> standen, IPageTexts teksten)
    {
        var groet = teksten.Translate(Groet(tijd));
        var voornaam = naam?.Split(' ')[0];
        var begroeting = new Kop(teksten.Translate(Welkom), voornaam is null ? groet : $"{groet}, {voornaam}", voornaam, Pagina: null, Filter: null);
        var met = cues.Zip(standen).Where(paar => paar.First.Headline is not null).ToList();
        var regels = met.Select(paar => Regel(paar.First, paar.Second, teksten)).OfType<Kop>().Take(Meeste - 1).ToList();

        // What could not be counted may well be waiting.
        if (regels.Count == 0 && met.Count > 0 && met.TrueForAll(paar => paar.Second.Aantal == 0))
            regels.Add(new Kop(teksten.Translate(Vandaag), teksten.Translate(NietsTeDoen), teksten.Translate(AllesIsBij), Pagina: null, Filter: null));
        return [begroeting, .. regels];
    }

    private static Kop? Regel(Cue cue, Cuestand stand, IPageTexts teksten)
    {
        if (cue.Headline is not { } kop || stand.Aantal is not > 0)
            return null;
        var aantal = teksten.Translate(Telwoord(stand.Aantal.Value));
        var tekst = stand.Aantal == 1 ? teksten.Translate(kop.One) : teksten.Translate(kop.Many).Replace("{aantal}", aantal, StringComparison.Ordinal);
        return new Kop(teksten.Translate(cue.Group), tekst, tekst.Contains(aantal, StringComparison.Ordinal) ? aantal : null, cue.Page, cue.Where);
    }

    private static string Telwoord(int aantal)
        => aantal < s_telwoorden.Length ? s_telwoorden[aantal] : aantal.ToString(CultureInfo.InvariantCulture);

    /// <summary>Night, morning, afternoon and evening last six hours each.</summary>
    private static string Groet(TimeOnly tijd) => s_groeten[tijd.Hour / 6];
}
