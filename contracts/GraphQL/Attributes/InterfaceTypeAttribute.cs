namespace HotChocolate.Types;

/// <summary>Makes a .NET interface or base class an interface of the schema. Object types whose .NET types implement it, implement it in the schema.</summary>
/// <param name="name">The name in the schema; null for the name made from the C# name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class InterfaceTypeAttribute(string? name = null) : DescriptorAttribute
{
    /// <summary>The name in the schema; null for the name made from the C# name.</summary>
    public string? Name { get; set; } = name;
}
