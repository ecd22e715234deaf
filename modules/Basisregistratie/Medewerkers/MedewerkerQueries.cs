using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>Reading medewerkers and their teams.</summary>
[QueryType]
internal sealed class MedewerkerQueries
{
    /// <summary>De medewerkers, op code.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Medewerker> GetMedewerkers(BasisContext context)
        => context.Medewerkers.OrderBy(medewerker => medewerker.Code);

    /// <summary>Eén medewerker, op sleutel of op code.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Medewerker> GetMedewerker(Guid? id, string? code, BasisContext context)
        => id is null
            ? context.Medewerkers.Where(record => record.Code == code)
            : context.Medewerkers.Where(record => record.Id == id);

    /// <summary>De medewerker die nu is aangemeld; leeg voor koppelingen.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Medewerker> GetMijnMedewerker(BasisContext context, ICurrentUser gebruiker)
        => context.Medewerkers.Where(medewerker => medewerker.Code == gebruiker.Medewerkercode);

    /// <summary>De teams, op code.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Team> GetTeams(BasisContext context) => context.Teams.OrderBy(team => team.Code);

    /// <summary>Eén team, op sleutel of op code.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Team> GetTeam(Guid? id, string? code, BasisContext context)
        => id is null
            ? context.Teams.Where(team => team.Code == code)
            : context.Teams.Where(team => team.Id == id);
}
