namespace HotChocolate.Subscriptions;

/// <summary>How events travel from senders to subscribers.</summary>
public class SubscriptionOptions
{
    /// <summary>Put before every topic name, so that applications can share one event system; null: nothing.</summary>
    public string? TopicPrefix { get; set; }

    /// <summary>How many events may wait for one subscriber; 1 or more. Default 64.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    /// <summary>Which event is lost when more than <see cref="TopicBufferCapacity"/> wait. Default: the oldest.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.DropOldest;
}
