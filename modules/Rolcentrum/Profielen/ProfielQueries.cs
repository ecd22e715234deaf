namespace Leefbaarheid.Rolcentra.Profielen;

/// <summary>Reading profiles.</summary>
[QueryType]
internal sealed class ProfielQueries
{
    /// <summary>The profiles that people can work in.</summary>
    public IReadOnlyList<Rolprofiel> GetRolprofielen(IRoleCenters rolcentra)
        => [.. rolcentra.All.Where(pagina => pagina.Profile is not null).Select(Rolprofiel.Van)];

    /// <summary>Which function works in which profile, by function.</summary>
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Profieltoewijzing> GetProfieltoewijzingen(RolcentrumContext context)
        => context.Toewijzingen.OrderBy(toewijzing => toewijzing.Functie);
}

/// <summary>From an assignment to its profile.</summary>
[ExtendObjectType<Profieltoewijzing>]
internal sealed class ProfieltoewijzingFields
{
    /// <summary>The profile; null when it went with the module that brought it.</summary>
    [BindMember(nameof(Profieltoewijzing.Profiel))]
    public Rolprofiel? GetProfiel([Parent(requires: nameof(Profieltoewijzing.Profiel))] Profieltoewijzing toewijzing, Profielbepaling profielen)
        => profielen.Zoek(toewijzing.Profiel) is { } pagina ? Rolprofiel.Van(pagina) : null;
}
