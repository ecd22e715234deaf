using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>Reading dossiers.</summary>
[QueryType]
internal sealed class DossierQueries
{
    /// <summary>Dossiers, the latest first.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Leefbaarheidsdossier> GetLeefbaarheidsdossiers(DossierContext context)
        => context.Dossiers.OrderByDescending(dossier => dossier.Nummer);

    /// <summary>One dossier, by key or by number; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Leefbaarheidsdossier> GetLeefbaarheidsdossier(Guid? id, string? nummer, DossierContext context)
        => id is null && nummer is null
            ? throw new RegelovertredingException("SLEUTEL_VERPLICHT", "Geef een id of een nummer op.", "id")
            : context.Dossiers.Where(dossier => (id == null || dossier.Id == id) && (nummer == null || dossier.Nummer == nummer));

    /// <summary>Open dossiers that the current medewerker handles, the latest first (activiteit Mijn leefbaarheidsdossiers).</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public async Task<IQueryable<Leefbaarheidsdossier>> GetMijnLeefbaarheidsdossiersAsync(
        DossierContext context, IStamgegevens stamgegevens, CancellationToken cancellationToken)
    {
        // Without a medewerker nothing is mine; an empty key belongs to nobody.
        var medewerkerId = (await stamgegevens.HuidigeMedewerkerAsync(cancellationToken))?.Id ?? Guid.Empty;
        return context.Dossiers
            .Where(dossier => dossier.BehandelendMedewerkerId == medewerkerId && !dossier.Gesloten)
            .OrderByDescending(dossier => dossier.Nummer);
    }

    /// <summary>Reaction times of the dossiers that began in a period (KPI's); the last year when nothing is given.</summary>
    /// <exception cref="RegelovertredingException"><c>EINDE_VOOR_BEGIN</c>.</exception>
    public Reactietijden GetReactietijden(DateOnly? van, DateOnly? tot, TimeProvider klok)
    {
        var einde = tot ?? klok.Vandaag();
        var begin = van ?? einde.AddYears(-1);
        return begin <= einde
            ? new Reactietijden(begin, einde)
            : throw new RegelovertredingException("EINDE_VOOR_BEGIN", "De laatste dag van de periode ligt voor de eerste.", "tot");
    }

    /// <summary>Action lines of all dossiers.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Actieregel> GetActieregels(DossierContext context)
        => context.Actieregels.OrderBy(regel => regel.LeefbaarheidsdossierId).ThenBy(regel => regel.Regelnummer);
}
