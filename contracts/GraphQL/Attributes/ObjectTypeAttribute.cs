namespace HotChocolate.Types;

/// <summary>Makes a class, struct or .NET interface an object type of the schema.</summary>
/// <param name="name">The name in the schema; null for the name made from the C# name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class ObjectTypeAttribute(string? name = null) : ObjectTypeDescriptorAttribute
{
    /// <summary>The name in the schema; null for the name made from the C# name.</summary>
    public string? Name { get; set; } = name;

    /// <summary>True: public static members become fields too.</summary>
    public bool IncludeStaticMembers { get; set; }
}
