using Leefbaarheid.Basisregistraties.Clusters;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The clusters right below others, by code.</summary>
internal sealed class OnderliggendeClustersLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Cluster>(scheduler, options)
{
    protected override IQueryable<Cluster> Van(IReadOnlyList<Guid> keys)
        => context.Clusters.Where(deel => deel.BovenliggendId != null && keys.Contains(deel.BovenliggendId.Value)).OrderBy(deel => deel.Code);

    protected override Guid GeheelVan(Cluster deel) => deel.BovenliggendId!.Value;
}
