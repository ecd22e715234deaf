using System.Reflection;
using HotChocolate.Execution.Configuration;

namespace Leefbaarheid.GraphQL.Types;

/// <summary>The types of the schema while it is being built. Asking for one makes it; its fields follow later.</summary>
internal interface ISchemaTypes
{
    /// <summary>The services that the schema is built with; null where it is built without a host.</summary>
    IServiceProvider? Services { get; }

    /// <summary>The output type of a .NET type that is not a list, Task or nullable value.</summary>
    NamedType OutputType(Type clr);

    /// <summary>The input type of a .NET type that is not a list or nullable value.</summary>
    NamedType InputType(Type clr);

    /// <summary>The scalar or enum of a .NET type; null when it is an object or a list. Nullable values count as what they hold.</summary>
    NamedType? LeafType(Type clr);

    /// <summary>The scalar with this name; made when it is one of the built-in ones.</summary>
    ScalarType Scalar(string name);

    /// <summary>
    /// The type with this name, made when there is none. <paramref name="origin"/> tells what it is made for (usually a .NET type):
    /// asking for the same name with another origin is an error in the schema that names both.
    /// </summary>
    /// <param name="create">Makes the type without its fields.</param>
    /// <param name="complete">Gives it its fields; runs later, when all types that it may refer to can be asked for.</param>
    T GetOrAdd<T>(string name, object origin, Func<T> create, Action<T> complete)
        where T : NamedType;

    /// <summary>
    /// The public properties of a .NET type that are, or would be, fields of its output type, in order of declaration, with their
    /// names in the schema. Fields that extensions add are not among them.
    /// </summary>
    IReadOnlyList<FieldProperty> FieldProperties(Type clr);

    /// <summary>The name of a .NET type's output type.</summary>
    string TypeName(Type clr);

    /// <summary>Makes the value of an <c>[ID]</c> member or parameter out of what the client sent; null where there is no such attribute.</summary>
    Func<object?, object?>? IdDecoder(ICustomAttributeProvider source, Type runtimeType);

    /// <summary>What an attribute or the .NET documentation says of a member.</summary>
    Description? Describe(MemberInfo member);

    /// <summary>The contributions of a kind, in order of registration.</summary>
    IReadOnlyList<T> Contributions<T>()
        where T : SchemaContribution;
}

/// <summary>A property that is a field of its type's output type.</summary>
/// <param name="Property">The property.</param>
/// <param name="Name">The field's name in the schema.</param>
internal sealed record FieldProperty(PropertyInfo Property, string Name);
