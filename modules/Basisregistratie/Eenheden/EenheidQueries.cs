namespace Leefbaarheid.Basisregistraties.Eenheden;

/// <summary>Reading units.</summary>
[QueryType]
internal sealed class EenheidQueries
{
    /// <summary>De eenheden, op nummer.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Eenheid> GetEenheden(BasisContext context)
        => context.Eenheden.OrderBy(eenheid => eenheid.Nummer);

    /// <summary>Eén eenheid, op sleutel of op nummer.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Eenheid> GetEenheid(Guid? id, string? nummer, BasisContext context)
        => id is null
            ? context.Eenheden.Where(record => record.Nummer == nummer)
            : context.Eenheden.Where(record => record.Id == id);
}
