namespace Leefbaarheid.Basisregistraties.Clusters;

/// <summary>Reading clusters.</summary>
[QueryType]
internal sealed class ClusterQueries
{
    /// <summary>Clusters, by code.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Cluster> GetClusters(BasisContext context)
        => context.Clusters.OrderBy(cluster => cluster.Code);

    /// <summary>One cluster, by key or by code; null when there is none.</summary>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Cluster> GetCluster(Guid? id, string? code, BasisContext context)
        => id is null
            ? context.Clusters.Where(record => record.Code == code)
            : context.Clusters.Where(record => record.Id == id);
}
