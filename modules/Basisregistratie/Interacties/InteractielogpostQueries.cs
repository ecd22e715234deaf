namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>Reading logged contact moments.</summary>
[QueryType]
internal sealed class InteractielogpostQueries
{
    /// <summary>Logged contact moments, the latest first; of all contacts when contactId is left out.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Interactielogpost> GetInteractielogposten(Guid? contactId, BasisContext context)
        => context.Interactielogposten
            .Where(post => contactId == null || post.ContactId == contactId)
            .OrderByDescending(post => post.Tijdstip)
            .ThenByDescending(post => post.Volgnummer);

    /// <summary>One logged contact moment, by key or by volgnummer; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Interactielogpost> GetInteractielogpost(Guid? id, string? volgnummer, BasisContext context)
        => id is null
            ? context.Interactielogposten.Where(record => record.Volgnummer == volgnummer)
            : context.Interactielogposten.Where(record => record.Id == id);
}
