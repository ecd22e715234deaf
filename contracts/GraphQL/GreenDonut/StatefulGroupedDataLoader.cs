namespace GreenDonut;

/// <summary>Loads several values per key, many keys at once, and hands each batch the state of the loader. A key without values gives an empty array.</summary>
/// <typeparam name="TKey">What the values are loaded by.</typeparam>
/// <typeparam name="TValue">What is loaded.</typeparam>
/// <param name="batchScheduler">Decides when a batch is loaded.</param>
/// <param name="options">How the loader works.</param>
public abstract class StatefulGroupedDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue[]>(batchScheduler, options)
    where TKey : notnull
{
    /// <inheritdoc/>
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue[]?>> results,
        DataLoaderFetchContext<TValue[]> context,
        CancellationToken cancellationToken)
    {
        var groups = await LoadGroupedBatchAsync(keys, context, cancellationToken);
        for (var index = 0; index < keys.Count; index++)
            results.Span[index] = Result<TValue[]?>.Resolve([.. groups[keys[index]]]);
    }

    /// <summary>Loads the values of a batch.</summary>
    /// <param name="keys">Without duplicates. Valid during the call only.</param>
    /// <param name="context">State of the loader.</param>
    /// <param name="cancellationToken">Cancelled when the request ended.</param>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(
        IReadOnlyList<TKey> keys,
        DataLoaderFetchContext<TValue[]> context,
        CancellationToken cancellationToken);
}
