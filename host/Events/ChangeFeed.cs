using HotChocolate.Execution;

namespace Leefbaarheid.Host.Events;

/// <summary>
/// Tells those who listen on this host which records were saved, once it is certain. Changes that another host or a program beside it
/// makes are not told.
/// </summary>
internal sealed class ChangeFeed
{
    private readonly Lock _sync = new();
    private readonly HashSet<ChangeStream> _listeners = [];

    public int ListenerCount
    {
        get
        {
            lock (_sync)
                return _listeners.Count;
        }
    }

    /// <summary>Changes of these types from now on, until the stream is disposed.</summary>
    public ISourceStream<IReadOnlyList<RecordChange>> Listen(IReadOnlySet<Type> types)
    {
        var listener = new ChangeStream(types, Remove);
        lock (_sync)
            _listeners.Add(listener);
        return listener;
    }

    public void Tell(ChangeSet changes)
    {
        ChangeStream[] listeners;
        lock (_sync)
            listeners = [.. _listeners];
        foreach (var listener in listeners)
            listener.Write(changes);
    }

    private void Remove(ChangeStream listener)
    {
        lock (_sync)
            _listeners.Remove(listener);
    }
}
