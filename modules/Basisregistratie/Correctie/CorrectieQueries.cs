namespace Leefbaarheid.Basisregistraties.Correctie;

/// <summary>Reading who says that what is kept about him is wrong.</summary>
[QueryType]
internal sealed class CorrectieQueries
{
    /// <summary>Requests to put data right, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Correctieverzoek> GetCorrectieverzoeken(BasisContext context) => context.Correctieverzoeken.OrderByDescending(verzoek => verzoek.Nummer);

    /// <summary>One request to put data right, by key or by number; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Correctieverzoek> GetCorrectieverzoek(Guid? id, string? nummer, BasisContext context)
        => id is null
            ? context.Correctieverzoeken.Where(verzoek => verzoek.Nummer == nummer)
            : context.Correctieverzoeken.Where(verzoek => verzoek.Id == id);
}
