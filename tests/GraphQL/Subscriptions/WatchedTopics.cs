using HotChocolate.Execution;
using HotChocolate.Subscriptions;
using Leefbaarheid.GraphQL.Subscriptions;

namespace Leefbaarheid.GraphQL.Tests.Subscriptions;

/// <summary>Topics that tell when somebody has subscribed or unsubscribed.</summary>
internal sealed class WatchedTopics(InMemoryTopics topics) : ITopicEventReceiver
{
    private readonly Lock _sync = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task WaitForSubscribersAsync(int count)
    {
        while (true)
        {
            Task changed;
            lock (_sync)
                changed = _changed.Task;
            if (topics.SubscriberCount == count)
                return;
            await changed.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
        => SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public async ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default)
    {
        var stream = await topics.SubscribeAsync<TMessage>(topicName, bufferCapacity, bufferFullMode, cancellationToken);
        Signal();
        return new Watched<TMessage>(stream, Signal);
    }

    private void Signal()
    {
        TaskCompletionSource changed;
        lock (_sync)
        {
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }

    private sealed class Watched<TMessage>(ISourceStream<TMessage> stream, Action disposed) : ISourceStream<TMessage>
    {
        public IAsyncEnumerable<TMessage> ReadEventsAsync() => stream.ReadEventsAsync();

        IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ((ISourceStream)stream).ReadEventsAsync();

        public async ValueTask DisposeAsync()
        {
            await stream.DisposeAsync();
            disposed();
        }
    }
}
