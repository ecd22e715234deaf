namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The parts of many records at once, such as the roles of all units on a page.</summary>
internal abstract class DelenLoader<TDeel>(IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, TDeel>(scheduler, options)
    where TDeel : Entity
{
    /// <summary>The parts of these records, in the order in which people expect them.</summary>
    protected abstract IQueryable<TDeel> Van(IReadOnlyList<Guid> keys);

    /// <summary>The record that a part belongs to.</summary>
    protected abstract Guid GeheelVan(TDeel deel);

    protected override async Task<ILookup<Guid, TDeel>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken)
        => (await Van(keys).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(GeheelVan);
}
