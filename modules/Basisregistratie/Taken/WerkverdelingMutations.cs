namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>Handing over work.</summary>
[MutationType]
internal sealed class WerkverdelingMutations
{
    /// <summary>Gives tasks, at most 500 at once, to a medewerker or to a team. All of them change hands, or none.</summary>
    public Task<Werkoverdracht> TakenToewijzenAsync(
        IReadOnlyList<Guid> taakIds, Guid? medewerkerId, Guid? teamId, Werkverdeling verdeling, CancellationToken cancellationToken)
        => verdeling.WijsToeAsync([.. taakIds.Distinct()], medewerkerId, teamId, cancellationToken);

    /// <summary>
    /// Gives all open work of a medewerker who leaves to a colleague or to a team: tasks, and what other modules have in that name.
    /// The answer says how much it was.
    /// </summary>
    public Task<Werkoverdracht> WerkOverdragenAsync(
        Guid vanMedewerkerId, Guid? naarMedewerkerId, Guid? naarTeamId, Werkverdeling verdeling, CancellationToken cancellationToken)
        => verdeling.DraagOverAsync(vanMedewerkerId, naarMedewerkerId, naarTeamId, cancellationToken);
}
