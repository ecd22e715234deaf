using Leefbaarheid.Host.Modules;

namespace Leefbaarheid.Host.Bestanden;

/// <summary>Where files are kept, and how large one may be.</summary>
/// <param name="Map">Setting <c>Bestanden:Map</c>: a folder, relative to the content root.</param>
/// <param name="MaxBytes">Setting <c>Bestanden:MaxBytes</c>.</param>
internal sealed record Bestandsinstellingen(string Map, long MaxBytes)
{
    private const string MapSetting = "Bestanden:Map";
    private const string MaxSetting = "Bestanden:MaxBytes";
    private const string DefaultMap = "var/bestanden";
    private const long DefaultMax = 25L * 1024 * 1024;

    // Above this nobody waits for an upload in a browser, and reverse proxies refuse it.
    private const long LargestMax = 2L * 1024 * 1024 * 1024;

    /// <exception cref="HostStartException">The largest size is no number of bytes, or beyond what a request can carry.</exception>
    public static Bestandsinstellingen Lees(IConfiguration configuration, string contentRoot)
    {
        var map = configuration[MapSetting] is { Length: > 0 } ingesteld ? ingesteld : DefaultMap;
        return new Bestandsinstellingen(Path.GetFullPath(map, Path.GetFullPath(contentRoot)), LeesMax(configuration));
    }

    /// <exception cref="HostStartException">The largest size is no number of bytes, or beyond what a request can carry.</exception>
    public static long LeesMax(IConfiguration configuration)
    {
        if (configuration[MaxSetting] is not { Length: > 0 } tekst)
            return DefaultMax;
        return long.TryParse(tekst, System.Globalization.CultureInfo.InvariantCulture, out var max) && max is > 0 and <= LargestMax
            ? max
            : throw new HostStartException($"Setting {MaxSetting} is '{tekst}'; it must be a number of bytes up to {LargestMax}.");
    }
}
