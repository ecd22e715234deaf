using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Which members of a .NET type become fields: those of base classes first, each class in order of declaration.</summary>
internal static class MemberReader
{
    private static readonly string[] s_objectMethods = ["ToString", "GetHashCode", "Equals", "CompareTo", "Clone"];

    public static IEnumerable<MemberInfo> Fields(Type type, bool includeStatic)
    {
        var flags = BindingFlags.Public | BindingFlags.Instance | (includeStatic ? BindingFlags.Static : BindingFlags.Default);
        var types = type.IsInterface ? type.GetInterfaces().Append(type) : [type];
        return types
            .SelectMany(source => source.GetMembers(flags))
            .Where(IsField)
            .GroupBy(member => (member.MemberType, Signature(member)))
            .Select(hiding => hiding.MaxBy(member => Depth(member.DeclaringType!))!)
            .OrderBy(member => Depth(member.DeclaringType!))
            .ThenBy(Position);
    }

    private static bool IsField(MemberInfo member)
        => member.DeclaringType != typeof(object)
            && !member.IsDefined(typeof(GraphQLIgnoreAttribute))
            && !member.IsDefined(typeof(CompilerGeneratedAttribute))
            && member switch
            {
                PropertyInfo property => property.GetMethod is { IsPublic: true }
                    && property.GetIndexParameters().Length == 0
                    && IsResult(property.PropertyType, property),
                MethodInfo method => !method.IsSpecialName
                    && !method.IsGenericMethodDefinition
                    && !s_objectMethods.Contains(method.Name)
                    && IsResult(method.ReturnType, method)
                    && method.GetParameters().All(IsParameter),
                _ => false,
            };

    private static bool IsResult(Type type, MemberInfo member)
    {
        if (type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask) || !IsUsable(type))
            return false;
        return ShapeReader.Unwrap(type) != typeof(object) || member.IsDefined(typeof(GraphQLTypeAttribute));
    }

    private static bool IsParameter(ParameterInfo parameter)
        => (IsUsable(parameter.ParameterType) || StateSetters.IsSetter(parameter.ParameterType))
            && !typeof(Task).IsAssignableFrom(parameter.ParameterType)
            && (parameter.ParameterType != typeof(object) || parameter.GetCustomAttributes().Any());

    private static bool IsUsable(Type type)
        => !type.IsByRef
            && !type.IsByRefLike
            && !type.IsPointer
            && !typeof(Delegate).IsAssignableFrom(type)
            && !typeof(MemberInfo).IsAssignableFrom(type)
            && !typeof(ParameterInfo).IsAssignableFrom(type)
            && !typeof(Assembly).IsAssignableFrom(type);

    private static string Signature(MemberInfo member) => member is MethodInfo method
        ? $"{method.Name}({string.Join(',', method.GetParameters().Select(parameter => parameter.ParameterType))})"
        : member.Name;

    /// <summary>Accessors and methods share one table of the assembly, which is in source order.</summary>
    private static int Position(MemberInfo member) => ((member as PropertyInfo)?.GetMethod ?? member).MetadataToken;

    private static int Depth(Type type)
    {
        var depth = 0;
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            depth++;
        return depth + (type.IsInterface ? type.GetInterfaces().Length : 0);
    }
}
