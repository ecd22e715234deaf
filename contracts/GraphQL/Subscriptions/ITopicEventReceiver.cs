using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Subscribes to topics. Safe for concurrent use.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Subscribes to a topic with the buffer that <see cref="SubscriptionOptions"/> gives.</summary>
    /// <typeparam name="TMessage">The type of the events.</typeparam>
    /// <param name="topicName">The topic; case-sensitive. It need not exist yet.</param>
    /// <param name="cancellationToken">Ends the subscribing, not the stream.</param>
    /// <returns>The events from now on, until the topic is completed or the stream disposed.</returns>
    /// <exception cref="InvalidOperationException">The topic has subscribers to another type of event.</exception>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);

    /// <summary>Subscribes to a topic with a buffer of its own.</summary>
    /// <typeparam name="TMessage">The type of the events.</typeparam>
    /// <param name="topicName">The topic; case-sensitive. It need not exist yet.</param>
    /// <param name="bufferCapacity">How many events may wait for this subscriber, 1 or more; null: as the options say.</param>
    /// <param name="bufferFullMode">Which event is lost when more wait; null: as the options say.</param>
    /// <param name="cancellationToken">Ends the subscribing, not the stream.</param>
    /// <returns>The events from now on, until the topic is completed or the stream disposed.</returns>
    /// <exception cref="InvalidOperationException">The topic has subscribers to another type of event.</exception>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default);
}
