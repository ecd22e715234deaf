namespace Leefbaarheid.Basisregistraties.Gebieden;

/// <summary>Reading areas.</summary>
[QueryType]
internal sealed class GebiedQueries
{
    /// <summary>Areas, by code.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Gebied> GetGebieden(BasisContext context)
        => context.Gebieden.OrderBy(gebied => gebied.Code);

    /// <summary>One area, by key or by code; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Gebied> GetGebied(Guid? id, string? code, BasisContext context)
        => id is null
            ? context.Gebieden.Where(record => record.Code == code)
            : context.Gebieden.Where(record => record.Id == id);
}
