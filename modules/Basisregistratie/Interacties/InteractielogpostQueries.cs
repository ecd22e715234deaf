namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>Reading logged contact moments.</summary>
[QueryType]
internal sealed class InteractielogpostQueries
{
    /// <summary>De interactielogposten, de nieuwste eerst; van één contact als dat gevraagd is.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Interactielogpost> GetInteractielogposten(Guid? contactId, BasisContext context)
        => context.Interactielogposten
            .Where(post => contactId == null || post.ContactId == contactId)
            .OrderByDescending(post => post.Tijdstip)
            .ThenByDescending(post => post.Volgnummer);

    /// <summary>Eén interactielogpost, op sleutel of op volgnummer.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Interactielogpost> GetInteractielogpost(Guid? id, string? volgnummer, BasisContext context)
        => id is null
            ? context.Interactielogposten.Where(record => record.Volgnummer == volgnummer)
            : context.Interactielogposten.Where(record => record.Id == id);
}
