using GreenDonut;
using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Contracts.GraphQL;

/// <summary>
/// Records of another module by key, as its face shows them. The keys of one level of a query become one call to the owner, so that a
/// list costs one statement and not one per row. A resolver asks for it as a parameter; nothing needs to be registered.
/// </summary>
/// <typeparam name="TRecord">The interface under which the face shows the record.</typeparam>
/// <param name="bron">The owner's records.</param>
/// <param name="scheduler">Decides when the keys are gathered.</param>
/// <param name="options">How the loader works.</param>
public sealed class RecordLoader<TRecord>(IRecordSource<TRecord> bron, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, TRecord>(scheduler, options)
    where TRecord : class
{
    /// <inheritdoc />
    protected override Task<IReadOnlyDictionary<Guid, TRecord>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => bron.LoadAsync(keys, cancellationToken);
}
