using GreenDonut;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// Dispatches the batches of one request when everything that can ask for keys has asked: never on a timer. While the executor
/// starts a level of resolvers, or a loader hands out results, the gate is held; its release dispatches what has gathered.
/// </summary>
internal sealed class BatchScheduler(CancellationToken requestAborted) : IBatchScheduler, IBatchGate, IThreadPoolWorkItem
{
    private readonly Lock _sync = new();
    private List<Func<ValueTask>> _pending = [];
    private int _holds;
    private bool _isQueued;

    public CancellationToken RequestAborted => requestAborted;

    public void Schedule(Func<ValueTask> dispatch)
    {
        lock (_sync)
        {
            _pending.Add(dispatch);
            if (_holds > 0 || _isQueued)
                return;
            _isQueued = true;
        }

        // A resolver that comes back from its own I/O: at the end of the queue it meets the others that came back meanwhile.
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    public BatchHold Hold()
    {
        lock (_sync)
            _holds++;
        return new BatchHold(this);
    }

    public void Release()
    {
        lock (_sync)
        {
            if (--_holds > 0 || _isQueued)
                return;
        }

        Dispatch();
    }

    void IThreadPoolWorkItem.Execute()
    {
        lock (_sync)
            _isQueued = false;
        Dispatch();
    }

    private void Dispatch()
    {
        while (true)
        {
            List<Func<ValueTask>> batches;
            lock (_sync)
            {
                if (_holds > 0 || _pending.Count == 0)
                    return;
                batches = _pending;
                _pending = [];

                // Loaders that load through other loaders: all of them start before the inner loader's batch goes out.
                _holds++;
            }

            foreach (var dispatch in batches)
                _ = dispatch().AsTask();
            lock (_sync)
                _holds--;
        }
    }
}
