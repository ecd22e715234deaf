namespace HotChocolate;

/// <summary>Gives a type, field, argument or enum value its name in the schema instead of the name made from the C# name.</summary>
/// <param name="name">A GraphQL name: letters, digits and underscores, not starting with a digit. Checked when the schema is built.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;
}
