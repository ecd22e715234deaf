using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>Reading medewerkers and their teams.</summary>
[QueryType]
internal sealed class MedewerkerQueries
{
    /// <summary>Medewerkers, by code; those who have left are among them.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Medewerker> GetMedewerkers(BasisContext context)
        => context.Medewerkers.OrderBy(medewerker => medewerker.Code);

    /// <summary>One medewerker, by key or by code; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Medewerker> GetMedewerker(Guid? id, string? code, BasisContext context)
        => id is null
            ? context.Medewerkers.Where(record => record.Code == code)
            : context.Medewerkers.Where(record => record.Id == id);

    /// <summary>The medewerker who is signed in; null when the current user is not one, such as another program.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Medewerker> GetMijnMedewerker(BasisContext context, ICurrentUser gebruiker)
        => context.Medewerkers.Where(medewerker => medewerker.Code == gebruiker.Medewerkercode);

    /// <summary>Teams, by code.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Team> GetTeams(BasisContext context) => context.Teams.OrderBy(team => team.Code);

    /// <summary>One team, by key or by code; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Team> GetTeam(Guid? id, string? code, BasisContext context)
        => id is null
            ? context.Teams.Where(team => team.Code == code)
            : context.Teams.Where(team => team.Id == id);
}
