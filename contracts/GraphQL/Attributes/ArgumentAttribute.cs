namespace HotChocolate;

/// <summary>Makes a parameter a GraphQL argument, also where its type is registered as a service.</summary>
/// <param name="name">The argument's name in the schema; null for the parameter's name.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ArgumentAttribute(string? name = null) : Attribute
{
    /// <summary>The argument's name in the schema; null for the parameter's name.</summary>
    public string? Name { get; } = name;
}
