namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>A value of a reference list, by its list and code.</summary>
internal readonly record struct Codesleutel(string Soort, string Code);

/// <summary>The names of codes. Also of expired ones: a record keeps the meaning that it was given.</summary>
internal sealed class NaamLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Codesleutel, string>(scheduler, options)
{
    public async Task<string?> NaamAsync(string soort, string? code, CancellationToken cancellationToken)
        => code is null ? null : await LoadAsync(new Codesleutel(soort, code), cancellationToken);

    protected override async Task<IReadOnlyDictionary<Codesleutel, string>> LoadBatchAsync(
        IReadOnlyList<Codesleutel> keys,
        CancellationToken cancellationToken)
    {
        var soorten = keys.Select(key => key.Soort).Distinct(StringComparer.Ordinal).ToList();
        var codes = keys.Select(key => key.Code).Distinct(StringComparer.Ordinal).ToList();
        var waarden = await context.Referentiewaarden
            .Where(waarde => soorten.Contains(waarde.Soort) && codes.Contains(waarde.Code))
            .Select(waarde => new { waarde.Soort, waarde.Code, waarde.Naam, waarde.Einddatum, waarde.Sleutel })
            .ToListAsync(cancellationToken);

        // A code that stands in its list twice goes by the name that holds longest.
        return waarden
            .OrderByDescending(waarde => waarde.Einddatum ?? DateOnly.MaxValue)
            .ThenBy(waarde => waarde.Sleutel, StringComparer.Ordinal)
            .DistinctBy(waarde => new Codesleutel(waarde.Soort, waarde.Code))
            .ToDictionary(waarde => new Codesleutel(waarde.Soort, waarde.Code), waarde => waarde.Naam);
    }
}
