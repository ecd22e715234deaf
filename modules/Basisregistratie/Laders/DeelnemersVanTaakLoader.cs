using Leefbaarheid.Basisregistraties.Taken;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The copies of organisatortaken, by number.</summary>
internal sealed class DeelnemersVanTaakLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Taak>(scheduler, options)
{
    protected override IQueryable<Taak> Van(IReadOnlyList<Guid> keys)
        => context.Taken.Where(deel => deel.OrganisatortaakId != null && keys.Contains(deel.OrganisatortaakId.Value)).OrderBy(deel => deel.Nummer);

    protected override Guid GeheelVan(Taak deel) => deel.OrganisatortaakId!.Value;
}
