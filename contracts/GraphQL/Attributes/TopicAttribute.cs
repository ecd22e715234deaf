namespace HotChocolate.Types;

/// <summary>Says which topic a field with <see cref="SubscribeAttribute"/> listens to. Without it: the name of its C# method.</summary>
/// <param name="name">
/// The topic. A field's argument in braces stands for its value, as in <c>gewijzigd_{id}</c>. Null: the name of the C# method.
/// </param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    /// <summary>The topic; null: the name of the C# method.</summary>
    public string? Name { get; } = name;
}
