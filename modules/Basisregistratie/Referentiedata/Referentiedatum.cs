using System.Globalization;
using System.Text.RegularExpressions;

namespace Leefbaarheid.Basisregistraties.Referentiedata;

/// <summary>
/// A date as reference files deliver it. The sector's own file writes it in seven shapes; one that no date can be read in is kept
/// as text, because losing it would be worse than not understanding it.
/// </summary>
/// <param name="Datum">The date; null when there is none, or none can be read.</param>
/// <param name="Tekst">What stood there when no date can be read in it.</param>
internal readonly partial record struct Referentiedatum(DateOnly? Datum, string? Tekst)
{
    public static Referentiedatum Geen => default;

    public static Referentiedatum Lees(string? tekst)
    {
        var schoon = tekst?.Trim();
        if (string.IsNullOrEmpty(schoon))
            return Geen;
        var vorm = Vorm().Match(schoon);
        if (!vorm.Success)
            return new Referentiedatum(Datum: null, schoon);

        var (dag, maand, jaar) = (Getal(vorm, "dag"), Getal(vorm, "maand"), Getal(vorm, "jaar"));
        if (vorm.Groups["jaar"].Length == 2)
            jaar += 2000;
        return maand is >= 1 and <= 12 && jaar >= 1900 && dag >= 1 && dag <= DateTime.DaysInMonth(jaar, maand)
            ? new Referentiedatum(new DateOnly(jaar, maand, dag), Tekst: null)
            : new Referentiedatum(Datum: null, schoon);
    }

    private static int Getal(Match vorm, string groep) => int.Parse(vorm.Groups[groep].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>Day, month and a year of four or two digits; a full stop after it is a slip of the pen.</summary>
    [GeneratedRegex(@"^(?<dag>[0-9]{1,2})-(?<maand>[0-9]{1,2})-(?<jaar>[0-9]{4}|[0-9]{2})\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Vorm();
}
