using Leefbaarheid.Basisregistraties.Laders;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Clusters;

/// <summary>From a cluster to what belongs to it.</summary>
[ExtendObjectType<Cluster>]
internal sealed class ClusterFields
{
    /// <summary>Het cluster waar het onder valt.</summary>
    [BindMember(nameof(Cluster.Bovenliggend))]
    public async Task<Cluster?> GetBovenliggendAsync(
        [Parent(requires: nameof(Cluster.BovenliggendId))] Cluster cluster,
        EntityLoader<Cluster> loader,
        CancellationToken cancellationToken)
        => cluster.BovenliggendId is { } id ? await loader.LoadAsync(id, cancellationToken) : null;

    /// <summary>De clusters die er direct onder vallen.</summary>
    [BindMember(nameof(Cluster.Onderliggend))]
    public async Task<Cluster[]> GetOnderliggendAsync(
        [Parent(requires: nameof(Cluster.Id))] Cluster cluster,
        OnderliggendeClustersLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(cluster.Id, cancellationToken) ?? [];

    /// <summary>De eenheden die in het cluster zitten of zaten.</summary>
    [BindMember(nameof(Cluster.Eenheden))]
    public async Task<Clustereenheid[]> GetEenhedenAsync(
        [Parent(requires: nameof(Cluster.Id))] Cluster cluster,
        EenhedenVanClusterLoader loader,
        CancellationToken cancellationToken)
        => await loader.LoadAsync(cluster.Id, cancellationToken) ?? [];

    /// <summary>De soort, voluit.</summary>
    public Task<string?> GetSoortNaamAsync(
        [Parent(requires: nameof(Cluster.Soort))] Cluster cluster,
        NaamLoader loader,
        CancellationToken cancellationToken)
        => loader.NaamAsync(Keuzelijsten.Clustersoort, cluster.Soort, cancellationToken);
}
