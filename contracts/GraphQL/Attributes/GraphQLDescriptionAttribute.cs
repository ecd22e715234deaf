namespace HotChocolate;

/// <summary>Describes a type, field, argument or enum value in the schema. Takes precedence over XML documentation.</summary>
/// <param name="description">Text for people who read the schema; may be Markdown.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description in the schema.</summary>
    public string Description { get; } = description;
}
