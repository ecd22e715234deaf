namespace Leefbaarheid.Basisregistraties.Referentiedata;

/// <summary>Reading reference lists.</summary>
[QueryType]
internal sealed class ReferentiewaardeQueries
{
    /// <summary>De waarden van één lijst die vandaag gekozen mogen worden, op naam.</summary>
    /// <param name="soort">De lijst, bijvoorbeeld ONDERHOUDSOORT.</param>
    /// <param name="bovenliggend">Alleen waarden onder deze waarde (LIJST.CODE), of waarden die nergens onder vallen.</param>
    /// <param name="metVervallen">Ook waarden die niet meer gekozen mogen worden.</param>
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

    /// <summary>Alle referentiewaarden, ook de vervallen, op lijst en code.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Referentiewaarde> GetReferentiewaarden(BasisContext context)
        => context.Referentiewaarden.OrderBy(waarde => waarde.Soort).ThenBy(waarde => waarde.Code).ThenBy(waarde => waarde.Sleutel);

    /// <summary>Eén referentiewaarde, op sleutel.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Referentiewaarde> GetReferentiewaarde(Guid id, BasisContext context)
        => context.Referentiewaarden.Where(waarde => waarde.Id == id);

    /// <summary>De lijsten die er zijn, met het aantal waarden.</summary>
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
