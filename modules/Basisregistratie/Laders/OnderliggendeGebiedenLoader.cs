using Leefbaarheid.Basisregistraties.Gebieden;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The areas right below others, by code.</summary>
internal sealed class OnderliggendeGebiedenLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Gebied>(scheduler, options)
{
    protected override IQueryable<Gebied> Van(IReadOnlyList<Guid> keys)
        => context.Gebieden.Where(deel => deel.BovenliggendId != null && keys.Contains(deel.BovenliggendId.Value)).OrderBy(deel => deel.Code);

    protected override Guid GeheelVan(Gebied deel) => deel.BovenliggendId!.Value;
}
