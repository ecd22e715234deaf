using System.Globalization;
using System.Text.RegularExpressions;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Contracts.Termijnen;

/// <summary>
/// A relative date as Business Central writes it, in Dutch letters: <c>5WD</c> (werkdagen), <c>10D</c> (dagen), <c>6W</c> (weken),
/// <c>1M</c> (maanden), <c>1J</c> (jaren), each with an optional sign and in sequence, e.g. <c>1M-2WD</c>. Case does not matter.
/// </summary>
public sealed partial record Datumformule
{
    private readonly IReadOnlyList<(int Aantal, string Eenheid)> _delen;

    private Datumformule(string tekst, IReadOnlyList<(int Aantal, string Eenheid)> delen)
    {
        Tekst = tekst;
        _delen = delen;
    }

    /// <summary>The formula in its normal form: upper case, without spaces or a leading plus sign.</summary>
    public string Tekst { get; }

    /// <summary>Reads a formula.</summary>
    /// <param name="tekst">The formula.</param>
    /// <param name="veld">The input field that held it, for the error.</param>
    /// <exception cref="RegelovertredingException"><c>DATUMFORMULE_ONGELDIG</c>.</exception>
    public static Datumformule Lees(string tekst, string? veld = null)
    {
        var normaal = tekst.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant().TrimStart('+');
        var delen = new List<(int, string)>();
        var gelezen = 0;
        foreach (Match match in Deel().Matches(normaal))
        {
            if (match.Index != gelezen)
                break;
            gelezen += match.Length;
            delen.Add((int.Parse(match.Groups["aantal"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), match.Groups["eenheid"].Value));
        }

        if (delen.Count == 0 || gelezen != normaal.Length)
        {
            throw new RegelovertredingException(
                "DATUMFORMULE_ONGELDIG",
                $"'{tekst}' is geen datumformule. Gebruik bijvoorbeeld 5WD (werkdagen), 10D, 6W, 1M of 1J.",
                veld);
        }

        return new Datumformule(normaal, delen);
    }

    /// <summary>The day that this formula gives from another day.</summary>
    /// <param name="vanaf">The day to count from.</param>
    /// <param name="kalender">Decides what a working day is.</param>
    public DateOnly Pas(DateOnly vanaf, Werkkalender kalender)
    {
        foreach (var (aantal, eenheid) in _delen)
        {
            vanaf = eenheid switch
            {
                "WD" => kalender.PlusWerkdagen(vanaf, aantal),
                "D" => vanaf.AddDays(aantal),
                "W" => vanaf.AddDays(7 * aantal),
                "M" => vanaf.AddMonths(aantal),
                _ => vanaf.AddYears(aantal),
            };
        }

        return vanaf;
    }

    /// <inheritdoc />
    public override string ToString() => Tekst;

    // Four digits at the most: longer ones can leave the calendar's range.
    [GeneratedRegex("(?<aantal>[+-]?[0-9]{1,4})(?<eenheid>WD|D|W|M|J)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Deel();
}
