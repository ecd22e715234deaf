using HotChocolate.Subscriptions;
using Leefbaarheid.Host.Data;

namespace Leefbaarheid.Host.Events;

/// <summary>
/// Sends what a unit of work tells its subscribers when it has been committed, and not at all when it has not: a subscriber that reads
/// the database on hearing of a change must find it there. Outside a unit of work it sends at once.
/// </summary>
internal sealed class CommittedTopicSender(UnitOfWork unitOfWork, ITopicEventSender sender) : ITopicEventSender
{
    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        if (!unitOfWork.IsActive)
            return sender.SendAsync(topicName, message, cancellationToken);

        // By then the request may be over, and its cancellation with it; the work is done all the same.
        unitOfWork.AfterCommit(() => sender.SendAsync(topicName, message, CancellationToken.None).AsTask());
        return default;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        if (!unitOfWork.IsActive)
            return sender.CompleteAsync(topicName);
        unitOfWork.AfterCommit(() => sender.CompleteAsync(topicName).AsTask());
        return default;
    }
}
