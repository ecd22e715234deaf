using Leefbaarheid.Basisregistraties.Medewerkers;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The areas that medewerkers work in, by code.</summary>
internal sealed class WerkgebiedenLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Werkgebied>(scheduler, options)
{
    protected override IQueryable<Werkgebied> Van(IReadOnlyList<Guid> keys)
        => context.Werkgebieden.Where(deel => keys.Contains(deel.MedewerkerId)).OrderBy(deel => deel.Gebied!.Code);

    protected override Guid GeheelVan(Werkgebied deel) => deel.MedewerkerId;
}
