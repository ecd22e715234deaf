namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

/// <summary>Reading the set-up tables. Blocked lines are among them: closed dossiers still show them.</summary>
[QueryType]
internal sealed class InstellingQueries
{
    /// <summary>Statuses of dossiers, in their own order.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Dossierstatus> GetDossierstatussen(DossierContext context)
        => context.Statussen.OrderBy(regel => regel.Volgorde).ThenBy(regel => regel.Code);

    /// <summary>Types of dossiers.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Leefbaarheidsdossiertype> GetLeefbaarheidsdossiertypen(DossierContext context)
        => context.Typen.OrderBy(regel => regel.Code);

    /// <summary>Soorten of dossiers.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Dossiersoort> GetDossiersoorten(DossierContext context)
        => context.Soorten.OrderBy(regel => regel.Code);

    /// <summary>Agressiesoorten.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Agressiesoort> GetAgressiesoorten(DossierContext context)
        => context.Agressiesoorten.OrderBy(regel => regel.Code);

    /// <summary>Terms for the handling of dossiers.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Uitvoeringstermijn> GetUitvoeringstermijnen(DossierContext context)
        => context.Uitvoeringstermijnen.OrderBy(regel => regel.Code);

    /// <summary>The catalogue of actions.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Actie> GetActies(DossierContext context)
        => context.Acties.OrderBy(regel => regel.Code);

    /// <summary>Reasons to close a dossier.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Dossierafhandelingsreden> GetDossierafhandelingsredenen(DossierContext context)
        => context.Dossierredenen.OrderBy(regel => regel.Code);

    /// <summary>Reasons to close an action line.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Actieregelafhandelingsreden> GetActieregelafhandelingsredenen(DossierContext context)
        => context.Regelredenen.OrderBy(regel => regel.Code);

    /// <summary>Templates of action lines.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Processtappensjabloon> GetProcesstappensjablonen(DossierContext context)
        => context.Sjablonen.OrderBy(regel => regel.Code);
}
