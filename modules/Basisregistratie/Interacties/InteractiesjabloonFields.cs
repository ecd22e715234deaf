using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>From a template to what it names.</summary>
[ExtendObjectType<Interactiesjabloon>]
internal sealed class InteractiesjabloonFields
{
    /// <summary>The team that gets the task; null when it is asked each time.</summary>
    [BindMember(nameof(Interactiesjabloon.StandaardTeam))]
    public async Task<Team?> GetStandaardTeamAsync(
        [Parent(requires: nameof(Interactiesjabloon.StandaardTeamId))] Interactiesjabloon sjabloon,
        EntityLoader<Team> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(sjabloon.StandaardTeamId, cancellationToken);

    /// <summary>Name of the direction in COMMUNICATIERICHTING; null when the list does not hold the code.</summary>
    public Task<string?> GetRichtingNaamAsync(
        [Parent(requires: nameof(Interactiesjabloon.Richting))] Interactiesjabloon sjabloon,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Communicatierichting, sjabloon.Richting, cancellationToken);

    /// <summary>Name of the channel in COMMUNICATIEKANAAL; null when the list does not hold the code.</summary>
    public Task<string?> GetKanaalNaamAsync(
        [Parent(requires: nameof(Interactiesjabloon.Kanaal))] Interactiesjabloon sjabloon,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Communicatiekanaal, sjabloon.Kanaal, cancellationToken);
}
