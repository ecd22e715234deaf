using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Laders;

namespace Leefbaarheid.Basisregistraties.Clusters;

/// <summary>From a unit's time in a cluster to both of them.</summary>
[ExtendObjectType<Clustereenheid>]
internal sealed class ClustereenheidFields
{
    /// <summary>The cluster that the unit is or was in.</summary>
    [BindMember(nameof(Clustereenheid.Cluster))]
    public async Task<Cluster?> GetClusterAsync(
        [Parent(requires: nameof(Clustereenheid.ClusterId))] Clustereenheid deelname,
        EntityLoader<Cluster> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(deelname.ClusterId, cancellationToken);

    /// <summary>The unit that is or was in it.</summary>
    [BindMember(nameof(Clustereenheid.Eenheid))]
    public async Task<Eenheid?> GetEenheidAsync(
        [Parent(requires: nameof(Clustereenheid.EenheidId))] Clustereenheid deelname,
        EntityLoader<Eenheid> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(deelname.EenheidId, cancellationToken);
}
