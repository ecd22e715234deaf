namespace Leefbaarheid.Basisregistraties.Eenheden;

/// <summary>Reading units.</summary>
[QueryType]
internal sealed class EenheidQueries
{
    /// <summary>Units, by number.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Eenheid> GetEenheden(BasisContext context)
        => context.Eenheden.OrderBy(eenheid => eenheid.Nummer);

    /// <summary>One unit, by key or by number; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Eenheid> GetEenheid(Guid? id, string? nummer, BasisContext context)
        => id is null
            ? context.Eenheden.Where(record => record.Nummer == nummer)
            : context.Eenheden.Where(record => record.Id == id);
}
