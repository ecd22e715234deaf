namespace HotChocolate.Subscriptions;

/// <summary>Which event is lost when a subscriber does not keep up.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The newest of those that wait makes room.</summary>
    DropNewest,

    /// <summary>The oldest of those that wait makes room.</summary>
    DropOldest,

    /// <summary>The one being sent.</summary>
    DropWrite,
}
