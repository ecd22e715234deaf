using System.Globalization;

namespace Leefbaarheid.Rolcentra.Weergave;

/// <summary>Writes the sentences at the head of a role centre.</summary>
internal static class Kopregels
{
    private const int Meeste = 5;

    private static readonly string[] s_telwoorden =
        ["Geen", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf"];

    /// <param name="naam">Full name of the user; null for none.</param>
    /// <param name="tijd">The time of the day.</param>
    /// <param name="cues">The cues of the role centre.</param>
    /// <param name="standen">Their numbers, in the same order.</param>
    public static IReadOnlyList<Kop> Maak(string? naam, TimeOnly tijd, IReadOnlyList<Cue> cues, IReadOnlyList<Cuestand> standen)
    {
        var groet = Groet(tijd);
        var voornaam = naam?.Split(' ')[0];
        var begroeting = new Kop("Welkom", voornaam is null ? groet : $"{groet}, {voornaam}", voornaam, Pagina: null, Filter: null);
        var met = cues.Zip(standen).Where(paar => paar.First.Headline is not null).ToList();
        var regels = met.Select(paar => Regel(paar.First, paar.Second)).OfType<Kop>().Take(Meeste - 1).ToList();

        // What could not be counted may well be waiting.
        if (regels.Count == 0 && met.Count > 0 && met.TrueForAll(paar => paar.Second.Aantal == 0))
            regels.Add(new Kop("Vandaag", "Alles is bij. Er wacht nu niets op u", "Alles is bij", Pagina: null, Filter: null));
        return [begroeting, .. regels];
    }

    private static Kop? Regel(Cue cue, Cuestand stand)
    {
        if (cue.Headline is not { } kop || stand.Aantal is not > 0)
            return null;
        var aantal = Telwoord(stand.Aantal.Value);
        var tekst = stand.Aantal == 1 ? kop.One : kop.Many.Replace("{aantal}", aantal, StringComparison.Ordinal);
        return new Kop(cue.Group, tekst, tekst.Contains(aantal, StringComparison.Ordinal) ? aantal : null, cue.Page, cue.Where);
    }

    private static string Telwoord(int aantal)
        => aantal < s_telwoorden.Length ? s_telwoorden[aantal] : aantal.ToString(CultureInfo.InvariantCulture);

    private static string Groet(TimeOnly tijd) => tijd.Hour switch
    {
        < 6 => "Goedenacht",
        < 12 => "Goedemorgen",
        < 18 => "Goedemiddag",
        _ => "Goedenavond",
    };
}
