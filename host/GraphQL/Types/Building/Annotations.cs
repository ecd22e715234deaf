using System.Reflection;
using HotChocolate;
using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>What attributes and XML documentation say of types, members and parameters.</summary>
internal sealed class Annotations(SchemaOptions options, AttributeReader attributes)
{
    private readonly Dictionary<Type, string> _typeNames = [];
    private readonly XmlDocumentation? _documentation = options.UseXmlDocumentation
        ? new XmlDocumentation(options.ResolveXmlDocumentationFileName)
        : null;

    public string TypeName(Type type)
    {
        if (!_typeNames.TryGetValue(type, out var name))
            _typeNames.Add(type, name = ExplicitTypeName(type) ?? InferredTypeName(type));
        return name;
    }

    /// <summary>The suffix <c>Input</c> is added unless the name that the type's own attribute gives stands.</summary>
    public string InputTypeName(Type type)
        => attributes.Find<InputObjectTypeAttribute>(type)?.Name
            ?? Naming.Input(type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name ?? Naming.Type(type));

    public string FieldName(MemberInfo member)
        => attributes.Find<GraphQLNameAttribute>(member)?.Name
            ?? (member is MethodInfo method
                ? Naming.Method(method.Name, IsAsynchronous(method.ReturnType))
                : Naming.Camel(member.Name));

    public string ArgumentName(ParameterInfo parameter)
        => attributes.Find<GraphQLNameAttribute>(parameter)?.Name
            ?? attributes.Find<ArgumentAttribute>(parameter)?.Name
            ?? Naming.Camel(parameter.Name!);

    public Description? Describe(ICustomAttributeProvider source)
        => attributes.Find<GraphQLDescriptionAttribute>(source)?.Description
            ?? _documentation?.Describe(source);

    public string? DeprecationReason(ICustomAttributeProvider source)
    {
        if (attributes.Find<GraphQLDeprecatedAttribute>(source) is { } deprecated)
            return deprecated.DeprecationReason;
        return attributes.Find<ObsoleteAttribute>(source) is { } obsolete ? obsolete.Message ?? "No longer supported" : null;
    }

    /// <summary>In source order: attributes that know their line by it, those before them that do not.</summary>
    public IEnumerable<Attribute> InOrder(MemberInfo member)
        => attributes.All(member) is { Length: > 1 } several
            ? several.OrderBy(attribute => attribute is DescriptorAttribute descriptor ? descriptor.Order : -1)
            : attributes.All(member);

    private string? ExplicitTypeName(Type type)
        => type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name
            ?? attributes.Find<ObjectTypeAttribute>(type)?.Name
            ?? attributes.Find<InterfaceTypeAttribute>(type)?.Name
            ?? attributes.Find<UnionTypeAttribute>(type)?.Name
            ?? attributes.Find<EnumTypeAttribute>(type)?.Name;

    private string InferredTypeName(Type type)
    {
        var name = Naming.Type(type);
        return type.IsInterface && options.StripLeadingIFromInterface && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1])
            ? name[1..]
            : name;
    }

    private static bool IsAsynchronous(Type type)
        => typeof(Task).IsAssignableFrom(type)
            || type == typeof(ValueTask)
            || (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
                && (definition == typeof(ValueTask<>) || definition == typeof(IAsyncEnumerable<>)));
}
