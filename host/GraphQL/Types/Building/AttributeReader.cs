using System.Reflection;
using System.Runtime.CompilerServices;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>
/// The attributes of types, members and parameters, each read once while a schema is built: the runtime makes them anew out of metadata
/// for every question, and a field is asked some twenty. Notes of the compiler that say nothing about a schema are left out. Lives as long as the
/// build, and is used by one thread.
/// </summary>
internal sealed class AttributeReader
{
    private readonly Dictionary<ICustomAttributeProvider, Attribute[]> _known = new(new SameSource());
    private readonly Dictionary<Assembly, MetadataTables?> _tables = [];

    // Questions come in rows about the same member, and about members of the same assembly.
    private ICustomAttributeProvider? _last;
    private Attribute[] _ofLast = [];
    private Assembly? _lastAssembly;
    private MetadataTables? _lastTables;

    /// <summary>How often metadata was read; at most once per type, member and parameter.</summary>
    public int Reads => _known.Count;

    /// <summary>In source order, those of overridden members included.</summary>
    public Attribute[] All(ICustomAttributeProvider source)
    {
        if (ReferenceEquals(source, _last))
            return _ofLast;
        if (!_known.TryGetValue(source, out var attributes))
            _known.Add(source, attributes = Read(source));
        (_last, _ofLast) = (source, attributes);
        return attributes;
    }

    public T? Find<T>(ICustomAttributeProvider source)
        where T : Attribute
    {
        foreach (var attribute in All(source))
        {
            if (attribute is T found)
                return found;
        }

        return null;
    }

    public bool Has<T>(ICustomAttributeProvider source)
        where T : Attribute
        => Find<T>(source) is not null;

    /// <summary>The metadata that a member comes from; null where there is none to be read.</summary>
    public MetadataTables? Tables(MemberInfo member)
    {
        var assembly = member.Module.Assembly;
        if (ReferenceEquals(assembly, _lastAssembly))
            return _lastTables;
        if (!_tables.TryGetValue(assembly, out var tables))
            _tables.Add(assembly, tables = MetadataTables.Of(assembly));
        (_lastAssembly, _lastTables) = (assembly, tables);
        return tables;
    }

    private Attribute[] Read(ICustomAttributeProvider source) => source switch
    {
        PropertyInfo property when !Overrides(property.GetMethod ?? property.SetMethod!) => OwnOf(property),
        MethodInfo method when !Overrides(method) => OwnOf(method),
        FieldInfo field => OwnOf(field),
        ParameterInfo { Member: MethodInfo method } parameter when !Overrides(method)
            => Tables(method)?.Attributes(parameter.MetadataToken) ?? Own(parameter),
        MemberInfo member => Attribute.GetCustomAttributes(member, inherit: true),
        ParameterInfo parameter => Attribute.GetCustomAttributes(parameter, inherit: true),
        _ => [.. source.GetCustomAttributes(inherit: true).OfType<Attribute>()],
    };

    private Attribute[] OwnOf(MemberInfo member) => Tables(member)?.Attributes(member.MetadataToken) ?? Own(member);

    private static Attribute[] Own(ICustomAttributeProvider source) => (Attribute[])source.GetCustomAttributes(typeof(Attribute), inherit: false);

    /// <summary>What overrides nothing inherits nothing, and is then spared the runtime's search for what it overrides.</summary>
    private static bool Overrides(MethodInfo method)
        => method.IsVirtual && (method.Attributes & MethodAttributes.VtableLayoutMask) == MethodAttributes.ReuseSlot;

    /// <summary>A member has the same attributes in every class that inherits it, though the runtime shows another object in each.</summary>
    private sealed class SameSource : IEqualityComparer<ICustomAttributeProvider>
    {
        public bool Equals(ICustomAttributeProvider? left, ICustomAttributeProvider? right)
            => ReferenceEquals(left, right)
                || (left is PropertyInfo one && right is PropertyInfo other && one.MetadataToken == other.MetadataToken && one.Module == other.Module);

        public int GetHashCode(ICustomAttributeProvider source)
            => source is PropertyInfo property ? property.MetadataToken : RuntimeHelpers.GetHashCode(source);
    }
}
