using Leefbaarheid.Basisregistraties.Medewerkers;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The members of teams, by code.</summary>
internal sealed class LedenVanTeamLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : DelenLoader<Teamlid>(scheduler, options)
{
    protected override IQueryable<Teamlid> Van(IReadOnlyList<Guid> keys)
        => context.Teamleden.Where(deel => keys.Contains(deel.TeamId)).OrderBy(deel => deel.Medewerker!.Code).ThenBy(deel => deel.Begindatum);

    protected override Guid GeheelVan(Teamlid deel) => deel.TeamId;
}
