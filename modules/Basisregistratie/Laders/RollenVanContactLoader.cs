using Leefbaarheid.Basisregistraties.Contacten;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>What contacts are to units, the latest first.</summary>
internal sealed class RollenVanContactLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Relatierol>(scheduler, options)
{
    protected override IQueryable<Relatierol> Van(IReadOnlyList<Guid> keys)
        => context.Relatierollen.Where(deel => keys.Contains(deel.ContactId)).OrderByDescending(deel => deel.Begindatum).ThenBy(deel => deel.Id);

    protected override Guid GeheelVan(Relatierol deel) => deel.ContactId;
}
