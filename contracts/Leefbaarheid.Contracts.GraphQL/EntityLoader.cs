using GreenDonut;
using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Contracts.GraphQL;

/// <summary>
/// A module's own records by key, in one statement per level of a query. A module derives from it to say in which context they are:
/// <c>class EntityLoader&lt;T&gt;(BasisContext context, …) : EntityLoader&lt;BasisContext, T&gt;(context, …)</c>.
/// </summary>
/// <typeparam name="TContext">The module's context.</typeparam>
/// <typeparam name="TEntity">The record.</typeparam>
/// <param name="context">The module's tables.</param>
/// <param name="scheduler">Decides when the keys are gathered.</param>
/// <param name="options">How the loader works.</param>
public abstract class EntityLoader<TContext, TEntity>(TContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, TEntity>(scheduler, options)
    where TContext : ModuleDbContext
    where TEntity : Entity
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<Guid, TEntity>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => await context.Set<TEntity>()
            .AsNoTracking()
            .Where(entity => keys.Contains(entity.Id))
            .ToDictionaryAsync(entity => entity.Id, cancellationToken);
}
