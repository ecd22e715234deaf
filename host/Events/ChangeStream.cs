using System.Runtime.CompilerServices;
using System.Threading.Channels;
using HotChocolate.Execution;

namespace Leefbaarheid.Host.Events;

/// <summary>
/// What one listener has still to hear. One that is slow hears of several transactions at once, and misses none.
/// </summary>
internal sealed class ChangeStream(IReadOnlySet<Type> types, Action<ChangeStream> disposed) : ISourceStream<IReadOnlyList<RecordChange>>
{
    private readonly Lock _sync = new();
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private ChangeSet _pending = new();

    public void Write(ChangeSet changes)
    {
        lock (_sync)
        {
            foreach (var change in changes.Changes.Where(change => types.Contains(change.Type)))
                _pending.Add(change);
            if (_pending.IsEmpty)
                return;
        }

        _signal.Writer.TryWrite(true);
    }

    public IAsyncEnumerable<IReadOnlyList<RecordChange>> ReadEventsAsync() => ReadAsync();

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadAsync();

    public ValueTask DisposeAsync()
    {
        disposed(this);
        _signal.Writer.TryComplete();
        return default;
    }

    private async IAsyncEnumerable<IReadOnlyList<RecordChange>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            await foreach (var _ in _signal.Reader.ReadAllAsync(cancellationToken))
            {
                if (Take() is { Count: > 0 } changes)
                    yield return changes;
            }
        }
        finally
        {
            // A reader that stops reading is gone, also when it forgets to dispose the stream.
            await DisposeAsync();
        }
    }

    private List<RecordChange> Take()
    {
        lock (_sync)
        {
            var taken = _pending;
            _pending = new ChangeSet();
            return [.. taken.Changes];
        }
    }
}
