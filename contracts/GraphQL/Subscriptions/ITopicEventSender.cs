namespace HotChocolate.Subscriptions;

/// <summary>Sends events to the subscribers of a topic. Safe for concurrent use.</summary>
public interface ITopicEventSender
{
    /// <summary>
    /// Sends one event to everyone who is subscribed to the topic now; without subscribers it is lost. Never waits for a subscriber:
    /// one that does not keep up misses events, as <see cref="SubscriptionOptions.TopicBufferFullMode"/> says. The event is on its
    /// way at once, so send it when what it tells of is certain, not inside a transaction that may still fail.
    /// </summary>
    /// <typeparam name="TMessage">The type of the event: the one that subscribers ask for, or one derived from it.</typeparam>
    /// <param name="topicName">The topic; case-sensitive.</param>
    /// <param name="message">The event; not null.</param>
    /// <param name="cancellationToken">Ends the sending.</param>
    /// <exception cref="InvalidOperationException">The topic has subscribers to another type of event.</exception>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the topic: its subscribers get what was sent before, and then the end of their stream.</summary>
    /// <param name="topicName">The topic; case-sensitive. One without subscribers is fine.</param>
    ValueTask CompleteAsync(string topicName);
}
