namespace HotChocolate;

/// <summary>
/// Marks a field, enum value, nullable argument or nullable input field as deprecated. <see cref="ObsoleteAttribute"/> does the same.
/// </summary>
/// <param name="deprecationReason">Why, and what to use instead.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class GraphQLDeprecatedAttribute(string deprecationReason) : Attribute
{
    /// <summary>Why, and what to use instead.</summary>
    public string DeprecationReason { get; } = deprecationReason;
}
