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

    /// <summary>Sets a state by its type; fetches from here on get it.</summary>
    /// <typeparam name="TKey">What a value is loaded by.</typeparam>
    /// <typeparam name="TValue">What is loaded.</typeparam>
    /// <typeparam name="TState">The type of the state.</typeparam>
    /// <param name="dataLoader">The loader.</param>
    /// <param name="value">The state.</param>
    public static IDataLoader<TKey, TValue> SetState<TKey, TValue, TState>(this IDataLoader<TKey, TValue> dataLoader, TState value)
        where TKey : notnull
        => dataLoader.SetState(typeof(TState).FullName!, value);

    /// <summary>Sets a state by a key; fetches from here on get it.</summary>
    /// <typeparam name="TKey">What a value is loaded by.</typeparam>
    /// <typeparam name="TValue">What is loaded.</typeparam>
    /// <typeparam name="TState">The type of the state.</typeparam>
    /// <param name="dataLoader">The loader.</param>
    /// <param name="key">The key of the state.</param>
    /// <param name="value">The state.</param>
    public static IDataLoader<TKey, TValue> SetState<TKey, TValue, TState>(this IDataLoader<TKey, TValue> dataLoader, string key, TState value)
        where TKey : notnull
    {
        dataLoader.ContextData = dataLoader.ContextData.SetItem(key, value);
        return dataLoader;
    }

    /// <summary>Sets a state by a key, unless there is one.</summary>
    /// <typeparam name="TKey">What a value is loaded by.</typeparam>
    /// <typeparam name="TValue">What is loaded.</typeparam>
    /// <typeparam name="TState">The type of the state.</typeparam>
    /// <param name="dataLoader">The loader.</param>
    /// <param name="key">The key of the state.</param>
    /// <param name="value">The state.</param>
    public static IDataLoader<TKey, TValue> TrySetState<TKey, TValue, TState>(this IDataLoader<TKey, TValue> dataLoader, string key, TState value)
        where TKey : notnull
        => dataLoader.ContextData.ContainsKey(key) ? dataLoader : dataLoader.SetState(key, value);

    /// <summary>The state of a key; made and kept when there is none.</summary>
    /// <typeparam name="TKey">What a value is loaded by.</typeparam>
    /// <typeparam name="TValue">What is loaded.</typeparam>
    /// <typeparam name="TState">The type of the state.</typeparam>
    /// <param name="dataLoader">The loader.</param>
    /// <param name="key">The key of the state.</param>
    /// <param name="createValue">Makes the state; gets the key.</param>
    public static TState GetOrSetState<TKey, TValue, TState>(this IDataLoader<TKey, TValue> dataLoader, string key, Func<string, TState> createValue)
        where TKey : notnull
    {
        if (dataLoader.ContextData.TryGetValue(key, out var value) && value is TState state)
            return state;
        state = createValue(key);
        dataLoader.SetState(key, state);
        return state;
    }
}
