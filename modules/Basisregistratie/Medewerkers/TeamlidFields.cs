using Leefbaarheid.Basisregistraties.Laders;

namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>From a membership to both sides.</summary>
[ExtendObjectType<Teamlid>]
internal sealed class TeamlidFields
{
    /// <summary>The team that the medewerker is or was in.</summary>
    [BindMember(nameof(Teamlid.Team))]
    public async Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(Teamlid.TeamId))] Teamlid lid,
        EntityLoader<Team> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(lid.TeamId, cancellationToken);

    /// <summary>Who is or was in it.</summary>
    [BindMember(nameof(Teamlid.Medewerker))]
    public async Task<Medewerker?> GetMedewerkerAsync(
        [Parent(requires: nameof(Teamlid.MedewerkerId))] Teamlid lid,
        EntityLoader<Medewerker> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(lid.MedewerkerId, cancellationToken);
}
