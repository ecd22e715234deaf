using Leefbaarheid.Basisregistraties.Contacten;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The persons of households, by number.</summary>
internal sealed class LedenVanHuishoudenLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Contact>(scheduler, options)
{
    protected override IQueryable<Contact> Van(IReadOnlyList<Guid> keys)
        => context.Contacten.Where(deel => deel.HuishoudenId != null && keys.Contains(deel.HuishoudenId.Value)).OrderBy(deel => deel.Nummer);

    protected override Guid GeheelVan(Contact deel) => deel.HuishoudenId!.Value;
}
