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
    private readonly Dictionary<Type, IReadOnlyList<PropertyInfo>> _properties = [];
    private readonly Dictionary<Type, int> _depths = [];

    public IReadOnlyList<MemberInfo> Fields(Type type, bool includeStatic)
    {
        var known = includeStatic ? _withStatic : _ofInstance;
        if (!known.TryGetValue(type, out var members))
        {
            var flags = BindingFlags.Public | BindingFlags.Instance | (includeStatic ? BindingFlags.Static : BindingFlags.Default);
            known.Add(type, members = Read(type, flags, withMethods: true));
        }

        return members;
    }

    /// <summary>The properties among the fields of an instance. Methods are not looked at for their sake.</summary>
    public IReadOnlyList<PropertyInfo> Properties(Type type)
    {
        if (!_properties.TryGetValue(type, out var properties))
        {
            var members = _ofInstance.GetValueOrDefault(type) ?? Read(type, BindingFlags.Public | BindingFlags.Instance, withMethods: false);
            _properties.Add(type, properties = [.. members.OfType<PropertyInfo>()]);
        }

        return properties;
    }

    private MemberInfo[] Read(Type type, BindingFlags flags, bool withMethods)
    {
        var found = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        if (type.IsInterface)
        {
            foreach (var inherited in type.GetInterfaces())
                Collect(inherited, flags, withMethods, found);
        }

        Collect(type, flags, withMethods, found);
        return [.. found.Values.SelectMany(candidate => candidate.AndNamesakes()).OrderBy(candidate => candidate.Depth).ThenBy(candidate => candidate.Position).Select(candidate => candidate.Member)];
    }

    private void Collect(Type type, BindingFlags flags, bool withMethods, Dictionary<string, Candidate> found)
    {
        foreach (var property in type.GetProperties(flags))
        {
            if (IsField(property))
                Keep(property, [], property.GetMethod!, found);
        }

        foreach (var method in withMethods ? type.GetMethods(flags) : [])
        {
            if (!method.IsSpecialName && IsField(method) && method.GetParameters() is var parameters && Array.TrueForAll(parameters, IsParameter))
                Keep(method, parameters, method, found);
        }
    }

    /// <summary>Of members that hide each other, the one of the most derived class.</summary>
    private void Keep(MemberInfo member, ParameterInfo[] parameters, MethodInfo method, Dictionary<string, Candidate> found)
    {
        var candidate = new Candidate(member, parameters, Depth(member.DeclaringType!), method.MetadataToken);
        if (!found.TryAdd(member.Name, candidate))
            found[member.Name] = found[member.Name].With(candidate);
    }

    private bool IsField(PropertyInfo property)
        => property.DeclaringType != typeof(object)
            && property.GetMethod is { IsPublic: true }
            && !IsIndexer(property)
            && IsResult(property.PropertyType, property)
            && IsWritten(property);

    private bool IsIndexer(PropertyInfo property)
        => attributes.Tables(property)?.TakesParameters(property.MetadataToken) ?? property.GetIndexParameters().Length > 0;

    private bool IsField(MethodInfo method)
        => method.DeclaringType != typeof(object)
            && !method.IsGenericMethodDefinition
            && !s_objectMethods.Contains(method.Name)
            && method.ReturnType != typeof(void)
            && IsWritten(method)
            && IsResult(method.ReturnType, method);

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

    private int Depth(Type type)
    {
        if (_depths.TryGetValue(type, out var depth))
            return depth;
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            depth++;
        depth += type.IsInterface ? type.GetInterfaces().Length : 0;
        _depths.Add(type, depth);
        return depth;
    }

    /// <param name="Member">The property or method.</param>
    /// <param name="Parameters">Of a method.</param>
    /// <param name="Depth">How derived the class that declares it is.</param>
    /// <param name="Position">Its token: accessors and methods share one table of the assembly, which is in source order.</param>
    private sealed record Candidate(MemberInfo Member, ParameterInfo[] Parameters, int Depth, int Position)
    {
        /// <summary>Another member of the same name that neither hides the other: an overload.</summary>
        private Candidate? Namesake { get; init; }

        public IEnumerable<Candidate> AndNamesakes()
        {
            for (var candidate = this; candidate is not null; candidate = candidate.Namesake)
                yield return candidate;
        }

        public Candidate With(Candidate other)
            => !Hides(other) ? this with { Namesake = Namesake?.With(other) ?? other }
                : other.Depth > Depth ? other with { Namesake = Namesake }
                : this;

        private bool Hides(Candidate other)
        {
            if (Member is MethodInfo != other.Member is MethodInfo || Parameters.Length != other.Parameters.Length)
                return false;
            for (var index = 0; index < Parameters.Length; index++)
            {
                if (Parameters[index].ParameterType != other.Parameters[index].ParameterType)
                    return false;
            }

            return true;
        }
    }
}
