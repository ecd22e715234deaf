using HotChocolate.Execution.Instrumentation;

namespace GreenDonut;

/// <summary>What DataLoaders tell while they work.</summary>
public interface IDataLoaderDiagnosticEvents
{
    /// <summary>A value was asked for that is loaded, or being loaded, already.</summary>
    /// <param name="dataLoader">The loader.</param>
    /// <param name="cacheKey">Which value.</param>
    /// <param name="task">The value, or the promise of it.</param>
    void ResolvedTaskFromCache(IDataLoader dataLoader, PromiseCacheKey cacheKey, Task task);

    /// <summary>A batch is loaded; the scope is disposed when it is.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="dataLoader">The loader.</param>
    /// <param name="keys">The keys of the batch.</param>
    IDisposable ExecuteBatch<TKey>(IDataLoader dataLoader, IReadOnlyList<TKey> keys)
        where TKey : notnull;

    /// <summary>A batch was loaded.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="keys">The keys of the batch.</param>
    /// <param name="values">The values, in the order of the keys.</param>
    void BatchResults<TKey, TValue>(IReadOnlyList<TKey> keys, ReadOnlySpan<Result<TValue?>> values)
        where TKey : notnull;

    /// <summary>A batch could not be loaded.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="keys">The keys of the batch.</param>
    /// <param name="error">What happened.</param>
    void BatchError<TKey>(IReadOnlyList<TKey> keys, Exception error)
        where TKey : notnull;

    /// <summary>One value of a batch could not be loaded.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="key">The key of the value.</param>
    /// <param name="error">What happened.</param>
    void BatchItemError<TKey>(TKey key, Exception error)
        where TKey : notnull;
}

/// <summary>
/// Hears what DataLoaders do. Override what is of interest and register the class with <c>AddDiagnosticEventListener</c>.
/// </summary>
public class DataLoaderDiagnosticEventListener : IDataLoaderDiagnosticEvents
{
    /// <summary>A scope that does nothing.</summary>
    protected IDisposable EmptyScope => EmptyActivityScope.Instance;

    /// <inheritdoc/>
    public virtual void ResolvedTaskFromCache(IDataLoader dataLoader, PromiseCacheKey cacheKey, Task task)
    {
    }

    /// <inheritdoc/>
    public virtual IDisposable ExecuteBatch<TKey>(IDataLoader dataLoader, IReadOnlyList<TKey> keys)
        where TKey : notnull
        => EmptyScope;

    /// <inheritdoc/>
    public virtual void BatchResults<TKey, TValue>(IReadOnlyList<TKey> keys, ReadOnlySpan<Result<TValue?>> values)
        where TKey : notnull
    {
    }

    /// <inheritdoc/>
    public virtual void BatchError<TKey>(IReadOnlyList<TKey> keys, Exception error)
        where TKey : notnull
    {
    }

    /// <inheritdoc/>
    public virtual void BatchItemError<TKey>(TKey key, Exception error)
        where TKey : notnull
    {
    }
}

/// <summary>Names one value of one kind of DataLoader.</summary>
/// <param name="Type">The kind of loader.</param>
/// <param name="Key">The key of the value.</param>
public readonly record struct PromiseCacheKey(string Type, object Key);
