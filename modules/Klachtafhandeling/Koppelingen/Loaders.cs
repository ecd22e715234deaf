using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Klachtafhandeling.Koppelingen;

/// <summary>The complaint of each dossier.</summary>
internal sealed class KlachtVanDossierLoader(KlachtContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, Klacht>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, Klacht>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => await context.Klachten.AsNoTracking()
            .Where(klacht => keys.Contains(klacht.LeefbaarheidsdossierId))
            .ToDictionaryAsync(klacht => klacht.LeefbaarheidsdossierId, cancellationToken);
}

/// <summary>Complaints, by key.</summary>
internal sealed class KlachtLoader(KlachtContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : EntityLoader<KlachtContext, Klacht>(context, scheduler, options);

/// <summary>The referrals of each complaint, in order of their day.</summary>
internal sealed class VerwijzingenLoader(KlachtContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Verwijzing>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Verwijzing>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Verwijzingen.AsNoTracking()
                .Where(verwijzing => keys.Contains(verwijzing.KlachtId))
                .OrderBy(verwijzing => verwijzing.Datum).ThenBy(verwijzing => verwijzing.Id)
                .ToListAsync(cancellationToken))
            .ToLookup(verwijzing => verwijzing.KlachtId);
}

/// <summary>The checks of the solution of each complaint, the oldest first.</summary>
internal sealed class ControlesLoader(KlachtContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Oplossingscontrole>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Oplossingscontrole>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<Oplossingscontrole>().AsNoTracking()
                .Where(controle => keys.Contains(controle.KlachtId))
                .OrderBy(controle => controle.Volgnummer)
                .ToListAsync(cancellationToken))
            .ToLookup(controle => controle.KlachtId);
}
