using Leefbaarheid.Basisregistraties.Clusters;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The units of clusters, by number.</summary>
internal sealed class EenhedenVanClusterLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Clustereenheid>(scheduler, options)
{
    protected override IQueryable<Clustereenheid> Van(IReadOnlyList<Guid> keys)
        => context.Clustereenheden.Where(deel => keys.Contains(deel.ClusterId)).OrderBy(deel => deel.Eenheid!.Nummer).ThenBy(deel => deel.Begindatum);

    protected override Guid GeheelVan(Clustereenheid deel) => deel.ClusterId;
}
