using System.Globalization;

namespace Leefbaarheid.Correspondentie.Sjablonen;

/// <summary>Days as they are written in a Dutch letter.</summary>
internal static class Datumtekst
{
    private static readonly CultureInfo s_nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary><c>22 november 2026</c>.</summary>
    public static string Voluit(DateOnly dag) => dag.ToString("d MMMM yyyy", s_nederlands);

    /// <summary><c>zondag</c>.</summary>
    public static string Weekdag(DateOnly dag) => dag.ToString("dddd", s_nederlands);
}
