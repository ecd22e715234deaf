namespace HotChocolate.Types.Relay;

/// <summary>
/// Makes an output field, argument or input field a global id: of type <c>ID</c> in the schema, carrying a type name beside the value.
/// Outputs are encoded and inputs decoded, also inside lists; the C# type stays what it is.
/// </summary>
/// <param name="typeName">
/// The schema name of the type that the id belongs to. Null: an output takes the name of the type that declares the field, and an input
/// accepts the ids of every type. Where a name is given, an input refuses the ids of other types.
/// </param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public class IDAttribute(string? typeName = null) : DescriptorAttribute
{
    /// <summary>The schema name of the type that the id belongs to; null when none was given.</summary>
    public string? TypeName { get; } = typeName;
}

/// <summary>Makes an output field, argument or input field the global id of an object of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The .NET type whose schema name the id carries.</typeparam>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IDAttribute<T> : DescriptorAttribute, ITypedId
{
    Type ITypedId.Type => typeof(T);
}

/// <summary>An id attribute that names its type by a .NET type.</summary>
internal interface ITypedId
{
    Type Type { get; }
}
