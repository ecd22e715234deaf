using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>How much work changed hands.</summary>
/// <param name="AantalTaken">Tasks.</param>
/// <param name="Overig">Open work of other modules, by kind.</param>
internal sealed record Werkoverdracht(int AantalTaken, IReadOnlyList<Overgedragen> Overig);

/// <summary>Gives many tasks at once to somebody else.</summary>
internal sealed class Werkverdeling(BasisContext context, IEventPublisher gebeurtenissen, IAfscherming afscherming, TimeProvider klok)
{
    private const int MeesteTaken = 500;

    /// <summary>Gives chosen tasks to a medewerker or to a team.</summary>
    public async Task<Werkoverdracht> WijsToeAsync(
        IReadOnlyCollection<Guid> taakIds, Guid? medewerkerId, Guid? teamId, CancellationToken cancellationToken)
    {
        Invoer.Tussen(taakIds.Count, 1, MeesteTaken, "taakIds");
        await ControleerOntvangerAsync(medewerkerId, teamId, "medewerkerId", "teamId", cancellationToken);
        var taken = await context.Taken.Where(taak => taakIds.Contains(taak.Id)).ToListAsync(cancellationToken);
        if (taakIds.Except(taken.Select(taak => taak.Id)).Select(id => (Guid?)id).FirstOrDefault() is { } onbekend)
            throw new NietGevondenException("De taak", onbekend.ToString(), "taakIds");
        return new Werkoverdracht(await GeefAsync(taken, medewerkerId, teamId, cancellationToken), []);
    }

    /// <summary>Gives all open work of a medewerker who leaves to a colleague or to a team.</summary>
    public async Task<Werkoverdracht> DraagOverAsync(
        Guid vanMedewerkerId, Guid? naarMedewerkerId, Guid? naarTeamId, CancellationToken cancellationToken)
    {
        await context.ControleerBestaanAsync<Medewerker>(vanMedewerkerId, "De medewerker", "vanMedewerkerId", cancellationToken);
        if (vanMedewerkerId == naarMedewerkerId)
            throw new RegelovertredingException("ZELFDE_MEDEWERKER", "Kies een andere collega: het werk is al van deze medewerker.", "naarMedewerkerId");
        await ControleerOntvangerAsync(naarMedewerkerId, naarTeamId, "naarMedewerkerId", "naarTeamId", cancellationToken);

        // What stays behind is nobody's, also of what whoever hands over may not read himself.
        using var alles = afscherming.Opheffen();
        var taken = await context.Taken.Where(taak => taak.MedewerkerId == vanMedewerkerId && !taak.Gesloten).ToListAsync(cancellationToken);
        var aantal = await GeefAsync(taken, naarMedewerkerId, naarTeamId, cancellationToken);
        var overdracht = new WerkOvergedragen(vanMedewerkerId, naarMedewerkerId, naarTeamId);
        await gebeurtenissen.PublishAsync(overdracht, cancellationToken);
        return new Werkoverdracht(aantal, overdracht.Aantallen);
    }

    private async Task<int> GeefAsync(List<Taak> taken, Guid? medewerkerId, Guid? teamId, CancellationToken cancellationToken)
    {
        // A colleague takes over somebody's place in the team's task; a team gets the task back to be taken.
        foreach (var taak in taken)
            taak.WijsToe(medewerkerId, teamId ?? taak.TeamId);
        await context.SaveChangesAsync(cancellationToken);
        return taken.Count;
    }

    private async Task ControleerOntvangerAsync(
        Guid? medewerkerId, Guid? teamId, string medewerkerveld, string teamveld, CancellationToken cancellationToken)
    {
        if (medewerkerId is null == teamId is null)
            throw new RegelovertredingException("EEN_ONTVANGER", "Kies een medewerker of een team, en niet allebei.", medewerkerveld);
        await context.ControleerBestaanAsync<Team>(teamId, "Het team", teamveld, cancellationToken);
        if (medewerkerId is not { } id)
            return;
        var medewerker = await context.ZoekAsync<Medewerker>(id, "De medewerker", cancellationToken, medewerkerveld);
        if (medewerker.Einddatum < klok.Vandaag())
        {
            throw new RegelovertredingException(
                "MEDEWERKER_UIT_DIENST", $"{medewerker.Naam} is uit dienst. Kies een andere collega of een team.", medewerkerveld);
        }
    }
}
