using Leefbaarheid.Basisregistraties.Laders;

namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>From a team to its members.</summary>
[ExtendObjectType<Team>]
internal sealed class TeamFields
{
    /// <summary>Who is or was in the team, by code.</summary>
    [BindMember(nameof(Team.Leden))]
    public async Task<Teamlid[]> GetLedenAsync(
        [Parent(requires: nameof(Team.Id))] Team team,
        LedenVanTeamLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(team.Id, cancellationToken) ?? [];
}
