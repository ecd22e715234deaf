using HotChocolate.Subscriptions;
using Leefbaarheid.Host.Data;

namespace Leefbaarheid.Host.Events;

/// <summary>
/// Sends what a unit of work tells its subscribers when it has been committed, and not at all when it has not: a subscriber that reads
/// the database on hearing of a change must find it there. Outside a unit of work it sends at once.
/// </summary>
internal sealed class CommittedTopicSender(UnitOfWork unitOfWork, ITopicEventSender sender, ILogger<CommittedTopicSender> logger) : ITopicEventSender
{
    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        unitOfWork.AfterCommit(() => _ = SendAsync(topicName, () => sender.SendAsync(topicName, message, CancellationToken.None)));
        return default;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        unitOfWork.AfterCommit(() => _ = SendAsync(topicName, () => sender.CompleteAsync(topicName)));
        return default;
    }

    private async Task SendAsync(string topicName, Func<ValueTask> send)
    {
        try
        {
            await send();
        }
        catch (Exception exception)
        {
            // The work is done and stays done; its subscribers miss an event.
            logger.LogError(exception, "An event for topic {Topic} was not sent", topicName);
        }
    }
}
