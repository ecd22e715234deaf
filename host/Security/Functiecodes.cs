using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Security;

/// <summary>Codes of the functions that somebody has, as they are kept in one column: in order, with a space between two of them.</summary>
internal static class Functiecodes
{
    /// <summary>Of all of them together.</summary>
    public const int Lengte = 400;

    /// <summary>Code of the function that may do everything; the first account has it.</summary>
    public const string Beheer = Functies.Applicatiebeheerder;

    private const char Tussen = ' ';

    /// <exception cref="RegelovertredingException"><c>FUNCTIE_ONGELDIG</c> or <c>TE_LANG</c>.</exception>
    public static string Schrijf(IEnumerable<string> codes)
    {
        var schoon = codes.Select(code => code.Trim().ToUpperInvariant()).Where(code => code.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return schoon.Find(code => !code.All(teken => char.IsAsciiLetterOrDigit(teken) || teken is '_' or '-')) is { } vreemd
            ? throw new RegelovertredingException("FUNCTIE_ONGELDIG", $"'{vreemd}' is geen code van een functie. Een code bestaat uit letters, cijfers en streepjes.", "functies")
            : Invoer.Optioneel(string.Join(Tussen, schoon), Lengte, "functies") ?? "";
    }

    public static IReadOnlyList<string> Lees(string functies) => functies.Split(Tussen, StringSplitOptions.RemoveEmptyEntries);
}
