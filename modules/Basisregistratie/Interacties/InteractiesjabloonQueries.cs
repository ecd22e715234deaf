namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>Reading templates of contact moments.</summary>
[QueryType]
internal sealed class InteractiesjabloonQueries
{
    /// <summary>Templates of contact moments, blocked ones too, by group and code.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Interactiesjabloon> GetInteractiesjablonen(BasisContext context)
        => context.Interactiesjablonen.OrderBy(sjabloon => sjabloon.Groep).ThenBy(sjabloon => sjabloon.Code);

    /// <summary>One template, by key or by code; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Interactiesjabloon> GetInteractiesjabloon(Guid? id, string? code, BasisContext context)
        => id is null
            ? context.Interactiesjablonen.Where(record => record.Code == code)
            : context.Interactiesjablonen.Where(record => record.Id == id);
}
