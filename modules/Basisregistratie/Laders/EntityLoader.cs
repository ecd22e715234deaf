namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>Records of this module by key: one statement per level of a query.</summary>
internal sealed class EntityLoader<TEntity>(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, TEntity>(scheduler, options)
    where TEntity : Entity
{
    protected override async Task<IReadOnlyDictionary<Guid, TEntity>> LoadBatchAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken)
        => await context.Set<TEntity>()
            .AsNoTracking()
            .Where(entity => keys.Contains(entity.Id))
            .ToDictionaryAsync(entity => entity.Id, cancellationToken);
}
