using Leefbaarheid.Basisregistraties.Clusters;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The clusters of units, the present ones first.</summary>
internal sealed class ClustersVanEenheidLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Clustereenheid>(scheduler, options)
{
    protected override IQueryable<Clustereenheid> Van(IReadOnlyList<Guid> keys)
        => context.Clustereenheden.Where(deel => keys.Contains(deel.EenheidId)).OrderByDescending(deel => deel.Begindatum).ThenBy(deel => deel.Id);

    protected override Guid GeheelVan(Clustereenheid deel) => deel.EenheidId;
}
