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
    /// <summary>As in Business Central; it also bounds the days that one formula can make the calendar walk.</summary>
    private const int MaxLengte = 32;

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
            if (match.Index != gelezen || normaal.Length > MaxLengte)
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
    /// <exception cref="RegelovertredingException"><c>DATUM_BUITEN_BEREIK</c>: the day lies outside the years 1–9999.</exception>
    public DateOnly Pas(DateOnly vanaf, Werkkalender kalender)
    {
        try
        {
            return _delen.Aggregate(vanaf, (dag, deel) => deel.Eenheid switch
            {
                "WD" => kalender.PlusWerkdagen(dag, deel.Aantal),
                "D" => dag.AddDays(deel.Aantal),
                "W" => dag.AddDays(7 * deel.Aantal),
                "M" => dag.AddMonths(deel.Aantal),
                _ => dag.AddYears(deel.Aantal),
            });
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new RegelovertredingException(
                "DATUM_BUITEN_BEREIK",
                $"Met {Tekst} vanaf {vanaf:d-M-yyyy} komt u buiten de kalender. Kies een kleiner aantal.");
        }
    }

    /// <inheritdoc />
    public override string ToString() => Tekst;

    // Four digits at the most: no term is longer.
    [GeneratedRegex("(?<aantal>[+-]?[0-9]{1,4})(?<eenheid>WD|D|W|M|J)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Deel();
}
