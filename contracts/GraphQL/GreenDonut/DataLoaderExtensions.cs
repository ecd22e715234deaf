namespace GreenDonut;

/// <summary>Shorthands for <see cref="IDataLoader{TKey, TValue}"/>.</summary>
public static class DataLoaderExtensions
{
    /// <summary>Loads one value that must be there.</summary>
    /// <exception cref="KeyNotFoundException">There is no such value.</exception>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader,
        TKey key,
        CancellationToken cancellationToken = default)
        where TKey : notnull
        => await dataLoader.LoadAsync(key, cancellationToken)
            ?? throw new KeyNotFoundException($"The key {key} could not be resolved.");

    /// <summary>Loads several values that must all be there.</summary>
    /// <exception cref="KeyNotFoundException">At least one of them is not.</exception>
    public static async Task<IReadOnlyList<TValue>> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader,
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        var values = await dataLoader.LoadAsync(keys, cancellationToken);
        var missing = keys.Zip(values).Where(pair => pair.Second is null).Select(pair => pair.First).ToList();
        return missing.Count == 0
            ? [.. values.Select(value => value!)]
            : throw new KeyNotFoundException($"The keys {string.Join(", ", missing)} could not be resolved.");
    }

    /// <summary>Puts a value in the cache; without effect when the key is there already.</summary>
    public static void SetCacheEntry<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, TKey key, TValue? value)
        where TKey : notnull
        => dataLoader.SetCacheEntry(key, Task.FromResult(value));
}
