namespace Leefbaarheid.Klachtafhandeling.Klachten;

/// <summary>Reading complaints and referrals.</summary>
[QueryType]
internal sealed class KlachtQueries
{
    /// <summary>Complaints, those that were filed last first.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Klacht> GetKlachten(KlachtContext context)
        => context.Klachten.OrderByDescending(klacht => klacht.IngediendOp).ThenBy(klacht => klacht.Id);

    /// <summary>One complaint, by key or by its dossier; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Klacht> GetKlacht(Guid? id, Guid? leefbaarheidsdossierId, KlachtContext context)
        => context.Klachten.Where(klacht => (id != null && klacht.Id == id)
            || (leefbaarheidsdossierId != null && klacht.LeefbaarheidsdossierId == leefbaarheidsdossierId));

    /// <summary>Complaints that should have been answered by now, the oldest deadline first.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Klacht> GetKlachtenOverTermijn(KlachtContext context, TimeProvider klok)
    {
        var vandaag = klok.Vandaag();
        return context.Klachten
            .Where(klacht => klacht.Fase != Klachtfase.Afgesloten && klacht.Fase != Klachtfase.Afgewezen && klacht.UitersteDatum < vandaag)
            .OrderBy(klacht => klacht.UitersteDatum).ThenBy(klacht => klacht.Id);
    }

    /// <summary>Referrals, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Verwijzing> GetVerwijzingen(KlachtContext context)
        => context.Verwijzingen.OrderByDescending(verwijzing => verwijzing.Datum).ThenBy(verwijzing => verwijzing.Id);

    /// <summary>One referral; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Verwijzing> GetVerwijzing(Guid id, KlachtContext context)
        => context.Verwijzingen.Where(verwijzing => verwijzing.Id == id);
}
