namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>Reading who asked what is known of him.</summary>
[QueryType]
internal sealed class InzageverzoekQueries
{
    /// <summary>Requests for inzage that were answered, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Inzageverzoek> GetInzageverzoeken(BasisContext context) => context.Inzageverzoeken.OrderByDescending(verzoek => verzoek.Nummer);

    /// <summary>One request for inzage, by key or by number; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Inzageverzoek> GetInzageverzoek(Guid? id, string? nummer, BasisContext context)
        => id is null
            ? context.Inzageverzoeken.Where(verzoek => verzoek.Nummer == nummer)
            : context.Inzageverzoeken.Where(verzoek => verzoek.Id == id);
}
