using System.Globalization;

namespace Leefbaarheid.Host.Logboek;

/// <summary>A value as it stands in the log: the same whatever the server's language, and as the API writes it.</summary>
internal static class Waardetekst
{
    public static string? Van(object? waarde) => waarde switch
    {
        null => null,
        string tekst => tekst,
        bool ja => ja ? "true" : "false",
        DateTime moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture),
        DateOnly dag => dag.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly tijd => tijd.ToString("O", CultureInfo.InvariantCulture),
        IFormattable getal => getal.ToString(format: null, CultureInfo.InvariantCulture),
        _ => waarde.ToString(),
    };
}
