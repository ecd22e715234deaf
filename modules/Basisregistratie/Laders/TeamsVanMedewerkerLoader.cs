using Leefbaarheid.Basisregistraties.Medewerkers;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The teams of medewerkers, by code.</summary>
internal sealed class TeamsVanMedewerkerLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Teamlid>(scheduler, options)
{
    protected override IQueryable<Teamlid> Van(IReadOnlyList<Guid> keys)
        => context.Teamleden.Where(deel => keys.Contains(deel.MedewerkerId)).OrderBy(deel => deel.Team!.Code).ThenBy(deel => deel.Begindatum);

    protected override Guid GeheelVan(Teamlid deel) => deel.MedewerkerId;
}
