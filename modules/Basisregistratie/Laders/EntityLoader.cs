namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>Records of this module by key: one statement per level of a query.</summary>
internal sealed class EntityLoader<TEntity>(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : EntityLoader<BasisContext, TEntity>(context, scheduler, options)
    where TEntity : Entity;
