using System.Runtime.CompilerServices;
using System.Threading.Channels;
using HotChocolate.Execution;
using HotChocolate.Subscriptions;

namespace Leefbaarheid.GraphQL.Subscriptions;

/// <summary>A subscriber as its topic sees it.</summary>
internal interface ITopicStream
{
    /// <summary>Never waits; when the buffer is full an event is lost.</summary>
    void Write(object message);

    /// <summary>Nothing comes after what was written.</summary>
    void Complete();
}

/// <summary>One subscriber's events, as far as it has not read them.</summary>
internal sealed class TopicStream<TMessage> : ITopicStream, ISourceStream<TMessage>
{
    private readonly Channel<TMessage> _buffer;
    private readonly Action<ITopicStream> _disposed;
    private int _hasDropped;

    public TopicStream(int capacity, TopicBufferFullMode fullMode, Action dropped, Action<ITopicStream> disposed)
    {
        _disposed = disposed;
        var options = new BoundedChannelOptions(capacity)
        {
            SingleReader = true,
            FullMode = fullMode switch
            {
                TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
                TopicBufferFullMode.DropWrite => BoundedChannelFullMode.DropWrite,
                _ => BoundedChannelFullMode.DropOldest,
            },
        };
        _buffer = Channel.CreateBounded<TMessage>(options, _ =>
        {
            // Once: a subscriber that stands still loses every event from here on.
            if (Interlocked.Exchange(ref _hasDropped, 1) == 0)
                dropped();
        });
    }

    public void Write(object message) => _buffer.Writer.TryWrite((TMessage)message);

    public void Complete() => _buffer.Writer.TryComplete();

    public IAsyncEnumerable<TMessage> ReadEventsAsync() => ReadAsync();

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadBoxedAsync();

    public ValueTask DisposeAsync()
    {
        _disposed(this);
        Complete();
        return default;
    }

    private async IAsyncEnumerable<TMessage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            await foreach (var message in _buffer.Reader.ReadAllAsync(cancellationToken))
                yield return message;
        }
        finally
        {
            // A reader that stops reading is gone, also when it forgets to dispose the stream.
            await DisposeAsync();
        }
    }

    private async IAsyncEnumerable<object?> ReadBoxedAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in ReadAsync(cancellationToken))
            yield return message;
    }
}
