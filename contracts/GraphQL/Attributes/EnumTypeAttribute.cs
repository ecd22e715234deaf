namespace HotChocolate.Types;

/// <summary>Configures an enum of the schema.</summary>
/// <param name="name">The name in the schema; null for the name made from the C# name.</param>
[AttributeUsage(AttributeTargets.Enum | AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class EnumTypeAttribute(string? name = null) : DescriptorAttribute
{
    /// <summary>The name in the schema; null for the name made from the C# name.</summary>
    public string? Name { get; set; } = name;
}
