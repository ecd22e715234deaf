namespace HotChocolate.Types;

/// <summary>Configures an input object of the schema.</summary>
/// <param name="name">The name in the schema; null for the name made from the C# name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class InputObjectTypeAttribute(string? name = null) : DescriptorAttribute
{
    /// <summary>The name in the schema; null for the name made from the C# name.</summary>
    public string? Name { get; set; } = name;
}
