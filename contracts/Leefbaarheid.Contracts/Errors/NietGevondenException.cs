namespace Leefbaarheid.Contracts.Errors;

/// <summary>A record that was asked for does not exist. Every mutation may return it, as <c>NietGevondenError</c>.</summary>
/// <param name="soort">What was looked for, with its article, as it stands in the sentence: <c>Het leefbaarheidsdossier</c>.</param>
/// <param name="sleutel">The number, code or key that was given.</param>
/// <param name="veld">The input field that held it.</param>
public sealed class NietGevondenException(Foutbericht soort, string sleutel, string? veld = null)
    : DomainException("NIET_GEVONDEN", $"{soort} '{sleutel}' bestaat niet.", veld)
{
    /// <summary>The number, code or key that was given.</summary>
    public string Sleutel { get; } = sleutel;
}
