using Leefbaarheid.Basisregistraties.Clusters;
using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.CollectieveObjecten;

/// <summary>From a collective object to what belongs to it.</summary>
[ExtendObjectType<CollectiefObject>]
internal sealed class CollectiefObjectFields
{
    /// <summary>The cluster that it belongs to; null for none.</summary>
    [BindMember(nameof(CollectiefObject.Cluster))]
    public async Task<Cluster?> GetClusterAsync(
        [Parent(requires: nameof(CollectiefObject.ClusterId))] CollectiefObject collectiefObject,
        EntityLoader<Cluster> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(collectiefObject.ClusterId, cancellationToken);

    /// <summary>The units that share it.</summary>
    [BindMember(nameof(CollectiefObject.Eenheden))]
    public async Task<Eenheidobject[]> GetEenhedenAsync(
        [Parent(requires: nameof(CollectiefObject.Id))] CollectiefObject collectiefObject,
        EenhedenVanObjectLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(collectiefObject.Id, cancellationToken) ?? [];

    /// <summary>Name of the soort in COLLECTIEFOBJECTSOORT; null when the list does not hold the code.</summary>
    public Task<string?> GetSoortNaamAsync(
        [Parent(requires: nameof(CollectiefObject.Soort))] CollectiefObject collectiefObject,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Collectiefobjectsoort, collectiefObject.Soort, cancellationToken);
}
