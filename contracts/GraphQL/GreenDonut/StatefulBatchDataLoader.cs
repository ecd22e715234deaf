namespace GreenDonut;

/// <summary>Loads one value per key, many keys at once, and hands each batch the state of the loader.</summary>
/// <typeparam name="TKey">What a value is loaded by.</typeparam>
/// <typeparam name="TValue">What is loaded.</typeparam>
/// <param name="batchScheduler">Decides when a batch is loaded.</param>
/// <param name="options">How the loader works.</param>
public abstract class StatefulBatchDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue>(batchScheduler, options)
    where TKey : notnull
{
    /// <inheritdoc/>
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken)
    {
        var values = await LoadBatchAsync(keys, context, cancellationToken);
        for (var index = 0; index < keys.Count; index++)
        {
            if (values.TryGetValue(keys[index], out var value))
                results.Span[index] = Result<TValue?>.Resolve(value);
        }
    }

    /// <summary>Loads the values of a batch; keys without a value may be left out.</summary>
    /// <param name="keys">Without duplicates. Valid during the call only.</param>
    /// <param name="context">State of the loader.</param>
    /// <param name="cancellationToken">Cancelled when the request ended.</param>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken);
}
