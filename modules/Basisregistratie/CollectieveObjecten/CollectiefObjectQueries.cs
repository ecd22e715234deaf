namespace Leefbaarheid.Basisregistraties.CollectieveObjecten;

/// <summary>Reading collective objects.</summary>
[QueryType]
internal sealed class CollectiefObjectQueries
{
    /// <summary>Collective objects, by number.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<CollectiefObject> GetCollectieveObjecten(BasisContext context)
        => context.CollectieveObjecten.OrderBy(collectiefObject => collectiefObject.Nummer);

    /// <summary>One collective object, by key or by number; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<CollectiefObject> GetCollectiefObject(Guid? id, string? nummer, BasisContext context)
        => id is null
            ? context.CollectieveObjecten.Where(record => record.Nummer == nummer)
            : context.CollectieveObjecten.Where(record => record.Id == id);
}
