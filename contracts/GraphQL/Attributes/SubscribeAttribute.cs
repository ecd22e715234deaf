namespace HotChocolate.Types;

/// <summary>
/// Makes a method of the subscription type a field that clients can subscribe to; the method then runs for every event and gives its
/// result. Without <see cref="With"/> the events are those of a topic: see <see cref="TopicAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>The type of the topic's events; null: that of the parameter with <see cref="EventMessageAttribute"/>.</summary>
    public Type? MessageType { get; set; }

    /// <summary>
    /// The name of a method of the same class that subscribes; use <c>nameof</c>. It may be private or static, takes what a resolver can
    /// take (arguments only under the names that the field's own method gives them), and returns
    /// <see cref="Execution.ISourceStream{TMessage}"/> or <see cref="IAsyncEnumerable{T}"/>, or a task of one. It is no field itself.
    /// </summary>
    public string? With { get; set; }
}
