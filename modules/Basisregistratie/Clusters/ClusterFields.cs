using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Clusters;

/// <summary>From a cluster to what belongs to it.</summary>
[ExtendObjectType<Cluster>]
internal sealed class ClusterFields
{
    /// <summary>The cluster right above it; null at the top of the tree.</summary>
    [BindMember(nameof(Cluster.Bovenliggend))]
    public async Task<Cluster?> GetBovenliggendAsync(
        [Parent(requires: nameof(Cluster.BovenliggendId))] Cluster cluster,
        EntityLoader<Cluster> loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(cluster.BovenliggendId, cancellationToken);

    /// <summary>The clusters right below it.</summary>
    [BindMember(nameof(Cluster.Onderliggend))]
    public async Task<Cluster[]> GetOnderliggendAsync(
        [Parent(requires: nameof(Cluster.Id))] Cluster cluster,
        OnderliggendeClustersLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(cluster.Id, cancellationToken) ?? [];

    /// <summary>The units that are or were in it.</summary>
    [BindMember(nameof(Cluster.Eenheden))]
    public async Task<Clustereenheid[]> GetEenhedenAsync(
        [Parent(requires: nameof(Cluster.Id))] Cluster cluster,
        EenhedenVanClusterLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(cluster.Id, cancellationToken) ?? [];

    /// <summary>Name of the soort in CLUSTERSOORT; null when the list does not hold the code.</summary>
    public Task<string?> GetSoortNaamAsync(
        [Parent(requires: nameof(Cluster.Soort))] Cluster cluster,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Clustersoort, cluster.Soort, cancellationToken);
}
