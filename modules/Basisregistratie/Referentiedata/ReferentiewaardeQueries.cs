using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Referentiedata;

/// <summary>Reading reference lists.</summary>
[QueryType]
internal sealed class ReferentiewaardeQueries
{
    /// <summary>The values of one list that may be chosen today, by name.</summary>
    /// <param name="soort">The list, such as ONDERHOUDSOORT.</param>
    /// <param name="bovenliggend">
    /// Leaves out the values under another parent than this one (<c>LIST.CODE</c>); values without a parent stay. Null for all.
    /// </param>
    /// <param name="metVervallen">True to add the values that may not be chosen today.</param>
    /// <param name="context">The module's tables.</param>
    /// <param name="klok">Tells today.</param>
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Referentiewaarde> GetReferentiedata(
        string soort,
        BasisContext context,
        TimeProvider klok,
        string? bovenliggend = null,
        bool metVervallen = false)
    {
        var waarden = metVervallen ? context.Referentiewaarden : context.Referentiewaarden.GeldigOp(klok.Vandaag());
        return waarden
            .Where(waarde => waarde.Soort == soort
                && (bovenliggend == null || waarde.Bovenliggend == null || waarde.Bovenliggend == bovenliggend))
            .OrderBy(waarde => waarde.Naam)
            .ThenBy(waarde => waarde.Sleutel);
    }

    /// <summary>The values of all lists, expired ones too, by list and code.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Referentiewaarde> GetReferentiewaarden(BasisContext context)
        => context.Referentiewaarden.OrderBy(waarde => waarde.Soort).ThenBy(waarde => waarde.Code).ThenBy(waarde => waarde.Sleutel);

    /// <summary>One reference value, by key; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Referentiewaarde> GetReferentiewaarde(Guid id, BasisContext context)
        => context.Referentiewaarden.Where(waarde => waarde.Id == id);

    /// <summary>The lists that have values, by name.</summary>
    public async Task<IReadOnlyList<Referentielijst>> GetReferentielijstenAsync(BasisContext context, CancellationToken cancellationToken)
        => await context.Referentiewaarden
            .GroupBy(waarde => waarde.Soort)
            .OrderBy(lijst => lijst.Key)
            .Select(lijst => new Referentielijst(lijst.Key, lijst.Count()))
            .ToListAsync(cancellationToken);
}

/// <summary>A reference list.</summary>
/// <param name="Soort">Its name.</param>
/// <param name="Aantal">How many values it has, the expired ones too.</param>
internal sealed record Referentielijst(string Soort, int Aantal);
