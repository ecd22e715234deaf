using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>Keeping the teams and who is in them.</summary>
[MutationType]
internal sealed class TeamMutations
{
    /// <summary>Adds a team under a code of its own.</summary>
    public async Task<Team> TeamAanmakenAsync(string code, string naam, BasisContext context, CancellationToken cancellationToken)
    {
        var team = new Team(code, naam);
        await context.ControleerUniekAsync<Team>(bestaand => bestaand.Code == team.Code, "een team", team.Code, "code", cancellationToken);
        context.Add(team);
        await context.SaveChangesAsync(cancellationToken);
        return team;
    }

    /// <summary>Changes the name of a team; its code stays.</summary>
    public async Task<Team> TeamWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> naam,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var team = await context.ZoekAsync<Team>(id, "Het team", cancellationToken);
        team.ControleerVersie(versie);
        team.Hernoem(naam.Of(team.Naam));
        await context.SaveChangesAsync(cancellationToken);
        return team;
    }

    /// <summary>Makes a medewerker a member of a team, from today when begindatum is left out.</summary>
    public async Task<Teamlid> TeamlidToevoegenAsync(
        Guid teamId,
        Guid medewerkerId,
        DateOnly? begindatum,
        BasisContext context,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        await context.ControleerBestaanAsync<Team>(teamId, "Het team", "teamId", cancellationToken);
        await context.ControleerBestaanAsync<Medewerker>(medewerkerId, "De medewerker", "medewerkerId", cancellationToken);
        if (await context.Teamleden.AnyAsync(
            bestaand => bestaand.TeamId == teamId && bestaand.MedewerkerId == medewerkerId && bestaand.Einddatum == null,
            cancellationToken))
        {
            throw new RegelovertredingException("MEDEWERKER_AL_IN_TEAM", "De medewerker zit al in dit team.", "medewerkerId");
        }

        var lid = new Teamlid(teamId, medewerkerId, begindatum ?? klok.Vandaag());
        context.Add(lid);
        await context.SaveChangesAsync(cancellationToken);
        return lid;
    }

    /// <summary>Ends a membership and keeps it as history; einddatum is the last day, today when left out.</summary>
    public async Task<Teamlid> TeamlidBeeindigenAsync(
        Guid id,
        DateOnly? einddatum,
        BasisContext context,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        var lid = await context.ZoekAsync<Teamlid>(id, "Het teamlidmaatschap", cancellationToken);
        lid.Beeindig(einddatum ?? klok.Vandaag());
        await context.SaveChangesAsync(cancellationToken);
        return lid;
    }
}
