using System.Collections.Immutable;

namespace GreenDonut;

/// <summary>Gathers keys into batches and remembers the promise of each key. Safe for concurrent use.</summary>
/// <typeparam name="TKey">What a value is loaded by.</typeparam>
/// <typeparam name="TValue">What is loaded.</typeparam>
public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _sync = new();
    private readonly Dictionary<TKey, Task<TValue?>> _promises = [];
    private readonly IBatchScheduler _batchScheduler;
    private readonly IBatchGate? _gate;
    private readonly int _maxBatchSize;
    private readonly IDataLoaderDiagnosticEvents? _events;
    private Batch? _open;

    /// <summary>Sets the loader up.</summary>
    /// <param name="batchScheduler">Decides when a batch is loaded.</param>
    /// <param name="options">How the loader works.</param>
    protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        ArgumentNullException.ThrowIfNull(options);
        _batchScheduler = batchScheduler;
        _gate = batchScheduler as IBatchGate;
        _events = options.DiagnosticEvents;
        _maxBatchSize = options.MaxBatchSize > 0 ? options.MaxBatchSize : int.MaxValue;
    }

    /// <inheritdoc/>
    public IImmutableDictionary<string, object?> ContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        cancellationToken.ThrowIfCancellationRequested();
        var promise = Promise(key);

        // The request's own token ends the batch itself; only a foreign one needs a way out of the shared promise.
        return promise.IsCompleted || !cancellationToken.CanBeCanceled || cancellationToken == _gate?.RequestAborted
            ? promise
            : promise.WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var index = 0;
        var promises = new Task<TValue?>[keys.Count];
        foreach (var key in keys)
            promises[index++] = LoadAsync(key, cancellationToken);
        return await Task.WhenAll(promises);
    }

    /// <inheritdoc/>
    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        lock (_sync)
            _promises.TryAdd(key, value);
    }

    /// <inheritdoc/>
    public void RemoveCacheEntry(TKey key)
    {
        lock (_sync)
            _promises.Remove(key);
    }

    /// <inheritdoc/>
    public void ClearCache()
    {
        lock (_sync)
            _promises.Clear();
    }

    /// <summary>Loads one batch.</summary>
    /// <param name="keys">Without duplicates. Valid during the call only.</param>
    /// <param name="results">To be filled in the order of <paramref name="keys"/>; an entry left alone means: unknown key.</param>
    /// <param name="context">State of the loader.</param>
    /// <param name="cancellationToken">Cancelled when the request ended.</param>
    protected internal abstract ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken);

    private Task<TValue?> Promise(TKey key)
    {
        Batch? opened = null;
        Task<TValue?>? promise;
        lock (_sync)
        {
            if (_promises.TryGetValue(key, out promise))
            {
                _events?.ResolvedTaskFromCache(this, new PromiseCacheKey(GetType().FullName ?? GetType().Name, key), promise);
                return promise;
            }

            if (_open is null || _open.Keys.Count >= _maxBatchSize)
                _open = opened = new Batch();
            promise = _open.Add(key);
            _promises.Add(key, promise);
        }

        // Outside the lock: a scheduler may dispatch at once.
        if (opened is not null)
            _batchScheduler.Schedule(() => DispatchAsync(opened));
        return promise;
    }

    private async ValueTask DispatchAsync(Batch batch)
    {
        lock (_sync)
        {
            if (_open == batch)
                _open = null;
        }

        var results = new Result<TValue?>[batch.Keys.Count];
        try
        {
            using (_events?.ExecuteBatch(this, batch.Keys))
                await FetchAsync(batch.Keys, results, new(ContextData), _gate?.RequestAborted ?? CancellationToken.None);
            if (_events is not null)
                Tell(_events, batch.Keys, results);
        }
        catch (Exception exception)
        {
            // Whoever waits for a key gets the failure; the scheduler has nobody to tell.
            Array.Fill(results, Result<TValue?>.Reject(exception));
            _events?.BatchError(batch.Keys, exception);
        }

        using (_gate?.Hold() ?? default)
            batch.Complete(results);
    }

    private static void Tell(IDataLoaderDiagnosticEvents events, List<TKey> keys, Result<TValue?>[] results)
    {
        events.BatchResults<TKey, TValue>(keys, results);
        for (var index = 0; index < results.Length; index++)
        {
            if (results[index].Error is { } error)
                events.BatchItemError(keys[index], error);
        }
    }

    private sealed class Batch
    {
        private readonly List<TaskCompletionSource<TValue?>> _sources = [];

        public List<TKey> Keys { get; } = [];

        public Task<TValue?> Add(TKey key)
        {
            // Continuations run in line on purpose: when Complete returns, every waiting resolver has asked for its next keys.
            var source = new TaskCompletionSource<TValue?>();
            Keys.Add(key);
            _sources.Add(source);
            return source.Task;
        }

        public void Complete(Result<TValue?>[] results)
        {
            for (var index = 0; index < results.Length; index++)
            {
                switch (results[index].Error)
                {
                    case null:
                        _sources[index].SetResult(results[index].Value);
                        break;
                    case OperationCanceledException cancelled:
                        _sources[index].SetCanceled(cancelled.CancellationToken);
                        break;
                    case var error:
                        _sources[index].SetException(error);
                        break;
                }
            }
        }
    }
}
