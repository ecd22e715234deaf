using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>
/// Which members of a .NET type become fields: those of base classes first, each class in order of declaration. Every type is read once,
/// however many schema types (object, filter, sort order) are made of it.
/// </summary>
internal sealed class MemberReader(AttributeReader attributes)
{
    private static readonly string[] s_objectMethods = ["ToString", "GetHashCode", "Equals", "CompareTo", "Clone"];

    private readonly Dictionary<Type, IReadOnlyList<MemberInfo>> _ofInstance = [];
    private readonly Dictionary<Type, IReadOnlyList<MemberInfo>> _withStatic = [];

    public IReadOnlyList<MemberInfo> Fields(Type type, bool includeStatic)
    {
        var known = includeStatic ? _withStatic : _ofInstance;
        if (!known.TryGetValue(type, out var members))
            known.Add(type, members = Read(type, BindingFlags.Public | BindingFlags.Instance | (includeStatic ? BindingFlags.Static : BindingFlags.Default)));
        return members;
    }

    public IEnumerable<PropertyInfo> Properties(Type type) => Fields(type, includeStatic: false).OfType<PropertyInfo>();

    private MemberInfo[] Read(Type type, BindingFlags flags)
    {
        var found = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        if (type.IsInterface)
        {
            foreach (var inherited in type.GetInterfaces())
                Collect(inherited, flags, found);
        }

        Collect(type, flags, found);
        return [.. found.Values.OrderBy(candidate => candidate.Depth).ThenBy(candidate => candidate.Position).Select(candidate => candidate.Member)];
    }

    private void Collect(Type type, BindingFlags flags, Dictionary<string, Candidate> found)
    {
        foreach (var property in type.GetProperties(flags))
        {
            if (IsField(property))
                Keep(property, property.Name, property.GetMethod!, found);
        }

        foreach (var method in type.GetMethods(flags))
        {
            if (!method.IsSpecialName && method.GetParameters() is var parameters && IsField(method, parameters))
                Keep(method, Signature(method, parameters), method, found);
        }
    }

    /// <summary>Of members that hide each other, the one of the most derived class.</summary>
    private static void Keep(MemberInfo member, string signature, MethodInfo method, Dictionary<string, Candidate> found)
    {
        var depth = Depth(member.DeclaringType!);
        if (!found.TryGetValue(signature, out var other) || depth > other.Depth)
            found[signature] = new Candidate(member, depth, method.MetadataToken);
    }

    private bool IsField(PropertyInfo property)
        => property.DeclaringType != typeof(object)
            && property.GetMethod is { IsPublic: true }
            && property.GetIndexParameters().Length == 0
            && IsResult(property.PropertyType, property)
            && IsWritten(property);

    private bool IsField(MethodInfo method, ParameterInfo[] parameters)
        => method.DeclaringType != typeof(object)
            && !method.IsGenericMethodDefinition
            && !s_objectMethods.Contains(method.Name)
            && IsWritten(method)
            && IsResult(method.ReturnType, method)
            && Array.TrueForAll(parameters, IsParameter);

    /// <summary>By a person, and meant for the schema.</summary>
    private bool IsWritten(MemberInfo member) => !attributes.Has<GraphQLIgnoreAttribute>(member) && !attributes.Has<CompilerGeneratedAttribute>(member);

    private bool IsResult(Type type, MemberInfo member)
    {
        if (type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask) || !IsUsable(type))
            return false;
        return ShapeReader.Unwrap(type) != typeof(object) || attributes.Has<GraphQLTypeAttribute>(member);
    }

    private bool IsParameter(ParameterInfo parameter)
        => (IsUsable(parameter.ParameterType) || StateSetters.IsSetter(parameter.ParameterType))
            && !typeof(Task).IsAssignableFrom(parameter.ParameterType)
            && (parameter.ParameterType != typeof(object) || attributes.All(parameter).Length > 0);

    private static bool IsUsable(Type type)
        => !type.IsByRef
            && !type.IsByRefLike
            && !type.IsPointer
            && !typeof(Delegate).IsAssignableFrom(type)
            && !typeof(MemberInfo).IsAssignableFrom(type)
            && !typeof(ParameterInfo).IsAssignableFrom(type)
            && !typeof(Assembly).IsAssignableFrom(type);

    /// <summary>With parentheses, so that no method has the signature of a property.</summary>
    private static string Signature(MethodInfo method, ParameterInfo[] parameters)
        => parameters.Length == 0
            ? string.Concat(method.Name, "()")
            : $"{method.Name}({string.Join(',', parameters.Select(parameter => parameter.ParameterType))})";

    private static int Depth(Type type)
    {
        var depth = 0;
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            depth++;
        return depth + (type.IsInterface ? type.GetInterfaces().Length : 0);
    }

    /// <param name="Member">The property or method.</param>
    /// <param name="Depth">How derived the class that declares it is.</param>
    /// <param name="Position">Its token: accessors and methods share one table of the assembly, which is in source order.</param>
    private sealed record Candidate(MemberInfo Member, int Depth, int Position);
}
