using Leefbaarheid.Basisregistraties.CollectieveObjecten;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The collective objects of units, by number.</summary>
internal sealed class ObjectenVanEenheidLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Eenheidobject>(scheduler, options)
{
    protected override IQueryable<Eenheidobject> Van(IReadOnlyList<Guid> keys)
        => context.Eenheidobjecten.Where(deel => keys.Contains(deel.EenheidId)).OrderBy(deel => deel.CollectiefObject!.Nummer);

    protected override Guid GeheelVan(Eenheidobject deel) => deel.EenheidId;
}
