namespace HotChocolate.Types;

/// <summary>Makes a .NET interface or base class a union of the schema; its members are the object types whose .NET types implement it.</summary>
/// <param name="name">The name in the schema; null for the name made from the C# name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class UnionTypeAttribute(string? name = null) : DescriptorAttribute
{
    /// <summary>The name in the schema; null for the name made from the C# name.</summary>
    public string? Name { get; set; } = name;
}
