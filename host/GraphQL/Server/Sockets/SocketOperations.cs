namespace Leefbaarheid.GraphQL.Server.Sockets;

/// <summary>The operations of one socket: those that run under the client's names, and those that were cancelled and have not ended yet.</summary>
internal sealed class SocketOperations(int capacity, CancellationToken ended)
{
    private readonly Lock _sync = new();
    private readonly Dictionary<string, SocketOperation> _named = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;
    private bool _isDraining;

    /// <summary>Null: as many run as may. One that was cancelled counts until it has really ended.</summary>
    /// <exception cref="SocketClosingException">The name is in use.</exception>
    public SocketOperation? Add(string id)
    {
        lock (_sync)
        {
            if (_named.ContainsKey(id))
                throw new SocketClosingException(CloseCode.SubscriberAlreadyExists, $"Subscriber for {id} already exists");
            if (_running >= capacity || _isDraining)
                return null;
            _running++;
            return _named[id] = new SocketOperation(id, CancellationTokenSource.CreateLinkedTokenSource(ended));
        }
    }

    /// <summary>Frees the name, so that the client may use it as soon as it hears of the end. False: the client has freed it before.</summary>
    public bool Release(SocketOperation operation)
    {
        lock (_sync)
            return _named.GetValueOrDefault(operation.Id) == operation && _named.Remove(operation.Id);
    }

    /// <summary>Cancels an operation because the client wants no more of it; one that is not there ended by itself.</summary>
    public void Cancel(string id)
    {
        SocketOperation? operation;
        lock (_sync)
        {
            if (!_named.Remove(id, out operation))
                return;
        }

        operation.Cancel();
    }

    public void End(SocketOperation operation)
    {
        Release(operation);
        operation.Dispose();
        lock (_sync)
        {
            if (--_running == 0 && _isDraining)
                _drained.SetResult();
        }
    }

    /// <summary>Waits until everything has ended; nothing new begins.</summary>
    public Task DrainAsync()
    {
        lock (_sync)
        {
            _isDraining = true;
            return _running == 0 ? Task.CompletedTask : _drained.Task;
        }
    }
}

/// <summary>One operation of a socket.</summary>
internal sealed class SocketOperation(string id, CancellationTokenSource cancellation) : IDisposable
{
    public string Id => id;

    public CancellationToken Cancelled { get; } = cancellation.Token;

    public void Cancel()
    {
        try
        {
            cancellation.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended in the same moment.
        }
    }

    public void Dispose() => cancellation.Dispose();
}
