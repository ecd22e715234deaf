using System.Collections.Frozen;

namespace Leefbaarheid.GraphQL.Types;

/// <summary>The finished, immutable schema: what validation, planning, printing and introspection read.</summary>
internal sealed class GraphQLSchema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<Type, ObjectType[]> _objectsByRuntimeType;
    private readonly FrozenDictionary<string, ObjectType[]> _possibleTypes;

    public GraphQLSchema(
        ObjectType query,
        ObjectType? mutation,
        ObjectType? subscription,
        IReadOnlyCollection<NamedType> types,
        IReadOnlyCollection<DirectiveDefinition> directives)
    {
        Query = query;
        Mutation = mutation;
        Subscription = subscription;
        Types = types;
        Directives = directives;
        _types = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        var objects = types.OfType<ObjectType>().ToArray();
        _objectsByRuntimeType = objects
            .Where(type => type.RuntimeType is not null)
            .GroupBy(type => type.RuntimeType!)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _possibleTypes = types.Where(type => type.IsComposite).ToFrozenDictionary(
            type => type.Name,
            type => type switch
            {
                ObjectType self => [self],
                UnionType union => [.. union.Members],
                _ => objects.Where(candidate => candidate.Interfaces.Contains(type)).ToArray(),
            },
            StringComparer.Ordinal);
    }

    public ObjectType Query { get; }

    public ObjectType? Mutation { get; }

    public ObjectType? Subscription { get; }

    /// <summary>All named types, those of introspection included.</summary>
    public IReadOnlyCollection<NamedType> Types { get; }

    public IReadOnlyCollection<DirectiveDefinition> Directives { get; }

    public NamedType? Type(string name) => _types.GetValueOrDefault(name);

    public DirectiveDefinition? Directive(string name)
        => Directives.FirstOrDefault(directive => directive.Name == name);

    /// <summary>The object types that a value of this composite type can have.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(NamedType type) => _possibleTypes.GetValueOrDefault(type.Name) ?? [];

    /// <summary>Finds the object type of a value of an interface or union; null when its .NET type belongs to none of them.</summary>
    public ObjectType? ResolveAbstract(NamedType type, object value)
    {
        var possible = PossibleTypes(type);
        for (var runtimeType = value.GetType(); runtimeType is not null; runtimeType = runtimeType.BaseType)
        {
            if (!_objectsByRuntimeType.TryGetValue(runtimeType, out var candidates))
                continue;
            foreach (var candidate in candidates)
            {
                if (possible.Contains(candidate))
                    return candidate;
            }
        }

        return null;
    }
}
