using System.Reflection;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>The ids by which a documentation file names members, such as <c>M:Ns.Type.Method(System.String)</c>.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{Name(Definition(type))}",
        PropertyInfo => $"P:{Name(Definition(member.DeclaringType!))}.{member.Name}",
        FieldInfo => $"F:{Name(Definition(member.DeclaringType!))}.{member.Name}",
        MethodBase method => $"M:{Name(Definition(method.DeclaringType!))}.{method.Name.Replace('.', '#')}{Parameters(method)}",
        _ => string.Empty,
    };

    private static Type Definition(Type type) => type is { IsGenericType: true, IsGenericTypeDefinition: false } ? type.GetGenericTypeDefinition() : type;

    private static string Name(Type type) => type.FullName?.Replace('+', '.') ?? type.Name;

    private static string Parameters(MethodBase method)
    {
        // Of a member of a closed generic type the documentation has the open parameters.
        var open = method.DeclaringType is { IsGenericType: true } declaring && !declaring.IsGenericTypeDefinition
            ? declaring.GetGenericTypeDefinition().GetMethods().FirstOrDefault(candidate => candidate.MetadataToken == method.MetadataToken) ?? method
            : method;
        var parameters = open.GetParameters();
        return parameters.Length == 0 ? string.Empty : $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})";
    }

    private static string Reference(Type type)
    {
        if (type.IsArray)
            return $"{Reference(type.GetElementType()!)}[]";
        if (type.IsGenericParameter)
            return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}";
        if (!type.IsGenericType)
            return Name(type);
        var bare = Name(type.GetGenericTypeDefinition());
        return $"{bare[..bare.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}";
    }
}
