namespace GreenDonut;

/// <summary>Loads values one by one and remembers them.</summary>
/// <typeparam name="TKey">What a value is loaded by.</typeparam>
/// <typeparam name="TValue">What is loaded.</typeparam>
/// <param name="options">How the loader works.</param>
public abstract class CacheDataLoader<TKey, TValue>(DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue>(AutoBatchScheduler.Default, options)
    where TKey : notnull
{
    /// <inheritdoc/>
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken)
    {
        for (var index = 0; index < keys.Count; index++)
        {
            try
            {
                var value = await LoadSingleAsync(keys[index], cancellationToken);
                results.Span[index] = Result<TValue?>.Resolve(value);
            }
            catch (Exception exception)
            {
                results.Span[index] = Result<TValue?>.Reject(exception);
            }
        }
    }

    /// <summary>Loads the value of one key.</summary>
    /// <param name="key">Not null.</param>
    /// <param name="cancellationToken">Cancelled when the request ended.</param>
    protected abstract Task<TValue> LoadSingleAsync(TKey key, CancellationToken cancellationToken);
}
