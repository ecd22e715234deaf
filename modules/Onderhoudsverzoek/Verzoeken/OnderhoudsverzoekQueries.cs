using Leefbaarheid.Onderhoudsverzoeken.Vraagboom;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>Reading maintenance requests.</summary>
[QueryType]
internal sealed class OnderhoudsverzoekQueries
{
    /// <summary>The maintenance requests, latest first.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Onderhoudsverzoek> GetOnderhoudsverzoeken(OnderhoudContext context)
        => context.Onderhoudsverzoeken.OrderByDescending(verzoek => verzoek.Nummer);

    /// <summary>One maintenance request, by key or by number; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Onderhoudsverzoek> GetOnderhoudsverzoek(Guid? id, string? nummer, OnderhoudContext context)
        => context.Onderhoudsverzoeken.Where(verzoek => (id != null && verzoek.Id == id) || (nummer != null && verzoek.Nummer == nummer));

    /// <summary>All answers of the vraagboom, by name, for those who search instead of walking it.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Vraagboomknoop> GetVraagboomknopen(OnderhoudContext context)
        => context.Vraagboomknopen.OrderBy(knoop => knoop.Naam).ThenBy(knoop => knoop.Id);

    /// <summary>The vraagboom: the rooms, or the choices below an answer.</summary>
    [UseProjection]
    [UseSorting]
    public IQueryable<Vraagboomknoop> GetVraagboom(Guid? bovenliggendId, OnderhoudContext context)
        => context.Vraagboomknopen.Where(knoop => knoop.BovenliggendId == bovenliggendId).OrderBy(knoop => knoop.Naam);
}
