using Leefbaarheid.Basisregistraties.CollectieveObjecten;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The units of collective objects, by number.</summary>
internal sealed class EenhedenVanObjectLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Eenheidobject>(scheduler, options)
{
    protected override IQueryable<Eenheidobject> Van(IReadOnlyList<Guid> keys)
        => context.Eenheidobjecten.Where(deel => keys.Contains(deel.CollectiefObjectId)).OrderBy(deel => deel.Eenheid!.Nummer);

    protected override Guid GeheelVan(Eenheidobject deel) => deel.CollectiefObjectId;
}
