namespace GreenDonut;

/// <summary>Tells several listeners.</summary>
internal sealed class CombinedDataLoaderEvents(DataLoaderDiagnosticEventListener[] listeners) : IDataLoaderDiagnosticEvents
{
    /// <summary>Null when nobody listens.</summary>
    public static IDataLoaderDiagnosticEvents? Of(IEnumerable<DataLoaderDiagnosticEventListener> listeners) => listeners.ToArray() switch
    {
        [] => null,
        [var one] => one,
        var several => new CombinedDataLoaderEvents(several),
    };

    public void ResolvedTaskFromCache(IDataLoader dataLoader, PromiseCacheKey cacheKey, Task task)
        => Array.ForEach(listeners, listener => listener.ResolvedTaskFromCache(dataLoader, cacheKey, task));

    public IDisposable ExecuteBatch<TKey>(IDataLoader dataLoader, IReadOnlyList<TKey> keys)
        where TKey : notnull
        => new CombinedScope(Array.ConvertAll(listeners, listener => listener.ExecuteBatch(dataLoader, keys)));

    public void BatchResults<TKey, TValue>(IReadOnlyList<TKey> keys, ReadOnlySpan<Result<TValue?>> values)
        where TKey : notnull
    {
        foreach (var listener in listeners)
            listener.BatchResults(keys, values);
    }

    public void BatchError<TKey>(IReadOnlyList<TKey> keys, Exception error)
        where TKey : notnull
        => Array.ForEach(listeners, listener => listener.BatchError(keys, error));

    public void BatchItemError<TKey>(TKey key, Exception error)
        where TKey : notnull
        => Array.ForEach(listeners, listener => listener.BatchItemError(key, error));
}

/// <summary>Ends several scopes, the last one first.</summary>
internal sealed class CombinedScope(IDisposable[] scopes) : IDisposable
{
    public void Dispose()
    {
        for (var index = scopes.Length - 1; index >= 0; index--)
            scopes[index].Dispose();
    }
}
