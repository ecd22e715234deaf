using HotChocolate.Execution;
using HotChocolate.Subscriptions;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.GraphQL.Subscriptions;

/// <summary>
/// Carries events inside this process. A topic exists while it has subscribers; each of these has a buffer of its own, so that a slow
/// one costs neither the sender nor the others anything.
/// </summary>
internal sealed class InMemoryTopics(SubscriptionOptions options, ILogger<InMemoryTopics> logger) : ITopicEventSender, ITopicEventReceiver
{
    private readonly Lock _sync = new();
    private readonly Dictionary<string, Topic> _topics = new(StringComparer.Ordinal);

    public int SubscriberCount
    {
        get
        {
            lock (_sync)
                return _topics.Values.Sum(topic => topic.Subscribers.Count);
        }
    }

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        ArgumentNullException.ThrowIfNull(message);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_sync)
        {
            if (!_topics.TryGetValue(options.TopicPrefix + topicName, out var topic))
                return default;
            if (!topic.MessageType.IsInstanceOfType(message))
                throw OfAnotherType(topicName, message.GetType(), topic);

            // Writing to a buffer that drops what does not fit takes no time, so holding the lock is cheap and keeps all subscribers in step.
            foreach (var subscriber in topic.Subscribers)
                subscriber.Write(message);
        }

        return default;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        lock (_sync)
        {
            if (_topics.Remove(options.TopicPrefix + topicName, out var topic))
            {
                foreach (var subscriber in topic.Subscribers)
                    subscriber.Complete();
            }
        }

        return default;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
        => SubscribeAsync<TMessage>(topicName, bufferCapacity: null, bufferFullMode: null, cancellationToken);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        cancellationToken.ThrowIfCancellationRequested();
        var capacity = bufferCapacity ?? options.TopicBufferCapacity;
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1, nameof(bufferCapacity));
        var name = options.TopicPrefix + topicName;
        var subscriber = new TopicStream<TMessage>(
            capacity,
            bufferFullMode ?? options.TopicBufferFullMode,
            dropped: () => logger.LogWarning(
                "A subscriber of topic {Topic} does not keep up and misses events; {Capacity} wait for it already",
                topicName,
                capacity),
            disposed: stream => Remove(name, stream));
        lock (_sync)
        {
            if (!_topics.TryGetValue(name, out var topic))
                _topics.Add(name, topic = new Topic(typeof(TMessage)));
            else if (topic.MessageType != typeof(TMessage))
                throw OfAnotherType(topicName, typeof(TMessage), topic);
            topic.Subscribers.Add(subscriber);
        }

        return new ValueTask<ISourceStream<TMessage>>(subscriber);
    }

    private void Remove(string name, ITopicStream stream)
    {
        lock (_sync)
        {
            if (_topics.TryGetValue(name, out var topic) && topic.Subscribers.Remove(stream) && topic.Subscribers.Count == 0)
                _topics.Remove(name);
        }
    }

    private static InvalidOperationException OfAnotherType(string topicName, Type type, Topic topic)
        => new($"The topic `{topicName}` has subscribers to {topic.MessageType}, so it cannot carry {type}.");

    private sealed record Topic(Type MessageType)
    {
        public HashSet<ITopicStream> Subscribers { get; } = [];
    }
}
