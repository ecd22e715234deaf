namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>Keeping the teams and who is in them.</summary>
[MutationType]
internal sealed class TeamMutations
{
    /// <summary>Voegt een team toe.</summary>
    public async Task<Team> TeamAanmakenAsync(string code, string naam, BasisContext context, CancellationToken cancellationToken)
    {
        var team = new Team(code, naam);
        await context.ControleerUniekAsync<Team>(bestaand => bestaand.Code == team.Code, "een team", team.Code, "code", cancellationToken);
        context.Add(team);
        await context.SaveChangesAsync(cancellationToken);
        return team;
    }

    /// <summary>Wijzigt de naam van een team.</summary>
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

    /// <summary>Neemt een medewerker op in een team.</summary>
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

    /// <summary>Laat een medewerker een team verlaten.</summary>
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
