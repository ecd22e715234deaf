using HotChocolate;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>The named types made so far, and the work that remains to give them their fields.</summary>
internal sealed class TypeRegistry
{
    private readonly Dictionary<string, Entry> _types = new(StringComparer.Ordinal);
    private readonly Queue<Action> _pending = [];

    public IEnumerable<NamedType> Types => _types.Values.Select(entry => entry.Type);

    public NamedType? Find(string name) => _types.TryGetValue(name, out var entry) ? entry.Type : null;

    public T GetOrAdd<T>(string name, object origin, Func<T> create, Action<T> complete)
        where T : NamedType
    {
        if (_types.TryGetValue(name, out var known))
        {
            return known.Type is T same && Equals(known.Origin, origin)
                ? same
                : throw new SchemaException(
                    $"The name `{name}` is claimed twice: as {Kind(known.Type.GetType())} by {Describe(known.Origin)} "
                    + $"and as {Kind(typeof(T))} by {Describe(origin)}. Give one of them another name, for example with [GraphQLName].");
        }

        if (!Naming.IsValid(name))
            throw new SchemaException($"`{name}`, from {Describe(origin)}, is no name that GraphQL allows.");
        var type = create();
        _types.Add(name, new Entry(type, origin));
        _pending.Enqueue(() => complete(type));
        return type;
    }

    public void CompleteAll()
    {
        while (_pending.TryDequeue(out var complete))
            complete();
    }

    public void Remove(IEnumerable<NamedType> types)
    {
        foreach (var type in types)
            _types.Remove(type.Name);
    }

    private static string Kind(Type type) => type.IsAbstract ? "scalar" : type.Name switch
    {
        nameof(ObjectType) => "object type",
        nameof(InputObjectType) => "input object",
        nameof(InterfaceType) => "interface",
        nameof(UnionType) => "union",
        nameof(EnumType) => "enum",
        _ => "scalar",
    };

    private static string Describe(object origin)
        => origin is Type type ? $"{type} (assembly {type.Assembly.GetName().Name})" : origin.ToString()!;

    private sealed record Entry(NamedType Type, object Origin);
}
