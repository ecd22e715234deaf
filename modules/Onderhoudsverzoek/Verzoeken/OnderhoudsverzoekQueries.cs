using Leefbaarheid.Onderhoudsverzoeken.Vraagboom;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>Reading maintenance requests.</summary>
[QueryType]
internal sealed class OnderhoudsverzoekQueries
{
    /// <summary>De onderhoudsverzoeken, nieuwste eerst.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Onderhoudsverzoek> GetOnderhoudsverzoeken(OnderhoudContext context)
        => context.Onderhoudsverzoeken.OrderByDescending(verzoek => verzoek.Nummer);

    /// <summary>Eén onderhoudsverzoek, op sleutel of op nummer.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Onderhoudsverzoek> GetOnderhoudsverzoek(Guid? id, string? nummer, OnderhoudContext context)
        => context.Onderhoudsverzoeken.Where(verzoek => (id != null && verzoek.Id == id) || (nummer != null && verzoek.Nummer == nummer));

    /// <summary>De vraagboom: de ruimten, of de keuzes onder een knoop.</summary>
    [UseProjection]
    [UseSorting]
    public IQueryable<Vraagboomknoop> GetVraagboom(Guid? bovenliggendId, OnderhoudContext context)
        => context.Vraagboomknopen.Where(knoop => knoop.BovenliggendId == bovenliggendId).OrderBy(knoop => knoop.Naam);
}
