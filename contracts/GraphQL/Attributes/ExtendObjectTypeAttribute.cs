using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>
/// Adds the members of a class, static or not, to object types that exist elsewhere. Register the class with <c>AddTypeExtension</c>.
/// An extension whose target is not in the schema has no effect.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public class ExtendObjectTypeAttribute : ObjectTypeDescriptorAttribute
{
    /// <summary>Extends the type with this name.</summary>
    /// <param name="name">The name in the schema; null: the target is named by <see cref="ExtendsType"/>.</param>
    public ExtendObjectTypeAttribute(string? name = null) => Name = name;

    /// <summary>Extends a root type.</summary>
    /// <param name="operationType">The operation whose root type is extended.</param>
    public ExtendObjectTypeAttribute(OperationType operationType) => Operation = operationType;

    /// <summary>Extends every object type whose .NET type is, derives from or implements a type.</summary>
    /// <param name="extendsType">A class, struct or interface.</param>
    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    /// <summary>The target's name in the schema; null when the target is given otherwise.</summary>
    public string? Name { get; }

    /// <summary>The target's .NET type; null when the target is given otherwise.</summary>
    public Type? ExtendsType { get; }

    /// <summary>Schema names of fields that the extension takes away from its target.</summary>
    public string[]? IgnoreFields { get; set; }

    /// <summary>C# names of properties whose fields the extension takes away from its target.</summary>
    public string[]? IgnoreProperties { get; set; }

    /// <summary>True: public static members of a class that is not static become fields too.</summary>
    public bool IncludeStaticMembers { get; set; }

    internal OperationType? Operation { get; }
}

/// <summary>Adds the members of a class, static or not, to every object type whose .NET type is, derives from or implements a type.</summary>
/// <typeparam name="T">A class, struct or interface.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ExtendObjectTypeAttribute<T>() : ExtendObjectTypeAttribute(typeof(T));
