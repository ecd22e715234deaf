using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Meelezers;

/// <summary>The meelezers of dossiers, in order of adding.</summary>
internal sealed class Meelezerlader(DossierContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Meelezer>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Meelezer>> LoadGroupedBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<Meelezer>().AsNoTracking()
                .Where(meelezer => keys.Contains(meelezer.LeefbaarheidsdossierId))
                .OrderBy(meelezer => meelezer.SystemCreatedAt)
                .ThenBy(meelezer => meelezer.Id)
                .ToListAsync(cancellationToken))
            .ToLookup(meelezer => meelezer.LeefbaarheidsdossierId);
}

/// <summary>Who reads along.</summary>
[ExtendObjectType(typeof(Meelezer))]
internal sealed class MeelezerFields
{
    /// <summary>Who it is; null when that medewerker no longer exists.</summary>
    [GraphQLType("Medewerker")]
    public Task<IMedewerker?> GetMedewerkerAsync(
        [Parent(nameof(Meelezer.MedewerkerId))] Meelezer meelezer, RecordLoader<IMedewerker> lader, CancellationToken cancellationToken)
        => lader.LoadAsync(meelezer.MedewerkerId, cancellationToken);
}
