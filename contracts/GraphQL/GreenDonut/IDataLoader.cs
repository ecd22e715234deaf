namespace GreenDonut;

/// <summary>Gathers single loads into batches and remembers what it loaded. One instance serves one request.</summary>
public interface IDataLoader
{
    /// <summary>Free state of this loader, handed to each fetch.</summary>
    System.Collections.Immutable.IImmutableDictionary<string, object?> ContextData { get; set; }

    /// <summary>Forgets all loaded values.</summary>
    void ClearCache();
}

/// <inheritdoc cref="IDataLoader"/>
/// <typeparam name="TKey">What a value is loaded by.</typeparam>
/// <typeparam name="TValue">What is loaded.</typeparam>
public interface IDataLoader<in TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>Loads one value, together with all others that are asked for meanwhile.</summary>
    /// <param name="key">Not null.</param>
    /// <param name="cancellationToken">Ends the waiting, not the loading: others may wait for the same value.</param>
    /// <returns>Null when there is no such value.</returns>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>Loads several values; the result follows the order of <paramref name="keys"/>.</summary>
    /// <param name="keys">Duplicates are allowed.</param>
    /// <param name="cancellationToken">Ends the waiting, not the loading: others may wait for the same value.</param>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Puts a value in the cache; without effect when the key is there already.</summary>
    void SetCacheEntry(TKey key, Task<TValue?> value);

    /// <summary>Forgets the value of one key, so that it is loaded anew.</summary>
    void RemoveCacheEntry(TKey key);
}
