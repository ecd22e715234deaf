namespace GreenDonut;

/// <summary>Loads every batch as soon as the thread pool gets to it. For DataLoaders outside a GraphQL request.</summary>
public class AutoBatchScheduler : IBatchScheduler
{
    /// <summary>The shared instance; it has no state.</summary>
    public static AutoBatchScheduler Default { get; } = new();

    /// <inheritdoc/>
    public void Schedule(Func<ValueTask> dispatch)
        => ThreadPool.UnsafeQueueUserWorkItem(static load => _ = load().AsTask(), dispatch, preferLocal: false);
}
