namespace Leefbaarheid.Contracts.Errors;

/// <summary>
/// The checks that every entity makes of what people type, with one wording, so that the same mistake reads the same everywhere and
/// never reaches the database.
/// </summary>
public static class Invoer
{
    /// <summary>A text that must be there: trimmed, not empty, not longer than the column.</summary>
    /// <param name="tekst">What was typed.</param>
    /// <param name="maximum">The longest text allowed, in characters.</param>
    /// <param name="veld">The input field, as in the schema.</param>
    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c> or <c>TE_LANG</c>.</exception>
    public static string Verplicht(string? tekst, int maximum, string veld)
        => Optioneel(tekst, maximum, veld)
            ?? throw new RegelovertredingException("VERPLICHT", $"Vul {veld} in.", veld);

    /// <summary>A text that may be absent: trimmed, null when empty, not longer than the column.</summary>
    /// <param name="tekst">What was typed.</param>
    /// <param name="maximum">The longest text allowed, in characters.</param>
    /// <param name="veld">The input field, as in the schema.</param>
    /// <exception cref="RegelovertredingException"><c>TE_LANG</c>.</exception>
    public static string? Optioneel(string? tekst, int maximum, string veld)
    {
        var schoon = tekst?.Trim();
        if (string.IsNullOrEmpty(schoon))
            return null;
        if (schoon.Length <= maximum)
            return schoon;
        throw new RegelovertredingException(
            "TE_LANG",
            $"De tekst in {veld} is te lang: {schoon.Length} tekens, terwijl er {maximum} passen.",
            veld);
    }

    /// <summary>A number between two bounds.</summary>
    /// <param name="waarde">What was given.</param>
    /// <param name="van">The smallest value allowed.</param>
    /// <param name="tot">The largest value allowed.</param>
    /// <param name="veld">The input field, as in the schema.</param>
    /// <exception cref="RegelovertredingException"><c>BUITEN_BEREIK</c>.</exception>
    public static T Tussen<T>(T waarde, T van, T tot, string veld)
        where T : IComparable<T>
        => waarde.CompareTo(van) >= 0 && waarde.CompareTo(tot) <= 0
            ? waarde
            : throw new RegelovertredingException("BUITEN_BEREIK", $"De waarde in {veld} moet tussen {van} en {tot} liggen.", veld);

    /// <summary>A day that may not lie before another.</summary>
    /// <param name="datum">What was given.</param>
    /// <param name="vandaag">The first day allowed.</param>
    /// <param name="veld">The input field, as in the schema.</param>
    /// <exception cref="RegelovertredingException"><c>DATUM_IN_VERLEDEN</c>.</exception>
    public static DateOnly NietVoor(DateOnly datum, DateOnly vandaag, string veld)
        => datum >= vandaag
            ? datum
            : throw new RegelovertredingException(
                "DATUM_IN_VERLEDEN",
                $"De datum in {veld} ligt in het verleden. Kies {vandaag:d-M-yyyy} of later.",
                veld);
}
