using System.Reflection;
using HotChocolate;
using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>What attributes and XML documentation say of types, members and parameters.</summary>
internal sealed class Annotations(SchemaOptions options)
{
    private readonly XmlDocumentation? _documentation = options.UseXmlDocumentation
        ? new XmlDocumentation(options.ResolveXmlDocumentationFileName)
        : null;

    public string TypeName(Type type)
    {
        var name = ExplicitTypeName(type);
        if (name is not null)
            return name;
        name = Naming.Type(type);
        return type.IsInterface && options.StripLeadingIFromInterface && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1])
            ? name[1..]
            : name;
    }

    public string? ExplicitTypeName(Type type)
        => type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name
            ?? type.GetCustomAttribute<ObjectTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<InterfaceTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<UnionTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<EnumTypeAttribute>()?.Name;

    /// <summary>The suffix <c>Input</c> is added unless the name that the type's own attribute gives stands.</summary>
    public string InputTypeName(Type type)
        => type.GetCustomAttribute<InputObjectTypeAttribute>()?.Name
            ?? Naming.Input(type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name ?? Naming.Type(type));

    public static string FieldName(MemberInfo member)
        => member.GetCustomAttribute<GraphQLNameAttribute>()?.Name
            ?? (member is MethodInfo method
                ? Naming.Method(method.Name, IsAsynchronous(method.ReturnType))
                : Naming.Camel(member.Name));

    public static string ArgumentName(ParameterInfo parameter)
        => parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name
            ?? parameter.GetCustomAttribute<ArgumentAttribute>()?.Name
            ?? Naming.Camel(parameter.Name!);

    public string? Describe(MemberInfo member)
        => member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? _documentation?.Of(member);

    public string? Describe(ParameterInfo parameter)
        => parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? _documentation?.Of(parameter);

    public static string? DeprecationReason(ICustomAttributeProvider source)
    {
        if (source.GetCustomAttributes(typeof(GraphQLDeprecatedAttribute), inherit: true) is [GraphQLDeprecatedAttribute deprecated, ..])
            return deprecated.DeprecationReason;
        return source.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: true) is [ObsoleteAttribute obsolete, ..]
            ? obsolete.Message ?? "No longer supported"
            : null;
    }

    /// <summary>In source order: attributes that know their line by it, those before them that do not.</summary>
    public static IEnumerable<Attribute> InOrder(MemberInfo member)
        => member.GetCustomAttributes().OrderBy(attribute => attribute is DescriptorAttribute descriptor ? descriptor.Order : -1);

    private static bool IsAsynchronous(Type type)
        => typeof(Task).IsAssignableFrom(type)
            || type == typeof(ValueTask)
            || (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
                && (definition == typeof(ValueTask<>) || definition == typeof(IAsyncEnumerable<>)));
}
