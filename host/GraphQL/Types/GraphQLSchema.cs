using System.Collections.Frozen;
using HotChocolate.Authorization;
using HotChocolate.CostAnalysis;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types.Introspection;
using Leefbaarheid.GraphQL.Types.Scalars;

namespace Leefbaarheid.GraphQL.Types;

/// <summary>The finished, immutable schema: what validation, planning, printing and introspection read.</summary>
internal sealed class GraphQLSchema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly ObjectType[] _objects;
    private FrozenDictionary<Type, ObjectType[]>? _objectsByRuntimeType;
    private readonly Dictionary<string, ObjectType[]> _possibleTypes;
    private readonly Dictionary<Type, IReadOnlyList<string>> _observed = [];
    private readonly OutputField _typeName;

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
        Directives = directives;
        var text = types.OfType<ScalarType>().FirstOrDefault(type => type.Name == "String") ?? new StringScalar();
        var truth = types.OfType<ScalarType>().FirstOrDefault(type => type.Name == "Boolean") ?? new BooleanScalar();
        var introspection = new IntrospectionTypes(text, truth) { Schema = this };
        types = [.. types.Where(type => !type.IsIntrospection).Union<NamedType>([text, truth]), .. introspection.All];
        Types = types;
        _typeName = introspection.TypenameField();
        MetaFields = [introspection.SchemaField(this), introspection.TypeField(this)];
        _types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _objects = [.. types.OfType<ObjectType>()];
        _possibleTypes = types.Where(type => type is UnionType or InterfaceType).ToDictionary(
            type => type.Name,
            type => type is UnionType union ? union.Members.ToArray() : _objects.Where(candidate => candidate.Interfaces.Contains(type)).ToArray(),
            StringComparer.Ordinal);
    }

    public ObjectType Query { get; }

    public ObjectType? Mutation { get; }

    public ObjectType? Subscription { get; }

    /// <summary>All named types, those of introspection included.</summary>
    public IReadOnlyCollection<NamedType> Types { get; }

    public IReadOnlyCollection<DirectiveDefinition> Directives { get; }

    /// <summary><c>__schema</c> and <c>__type</c>, which the query root has beside its declared fields.</summary>
    public IReadOnlyList<OutputField> MetaFields { get; }

    /// <summary>What fields demand of the user before anything of a request runs; see <see cref="Authorization.PolicyCollector"/>.</summary>
    public IReadOnlyDictionary<OutputField, IReadOnlyList<AuthorizeDirective>> ValidationPolicies { get; init; }
        = new Dictionary<OutputField, IReadOnlyList<AuthorizeDirective>>();

    /// <summary>What was registered but has no effect; worth a line in the log.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>How the cost of operations is limited; null: not at all.</summary>
    public CostOptions? Costs { get; init; }

    /// <summary>What queries fetch of objects of a type because somebody wants to know which are shown; null: nothing.</summary>
    public IReadOnlyList<string>? ObservedMembers(Type runtimeType) => _observed.GetValueOrDefault(runtimeType);

    /// <summary>Asks somebody which objects he wants to know of.</summary>
    public void Observe(IObjectObserver observer)
    {
        foreach (var type in _objects)
        {
            if (type.RuntimeType is { } runtimeType && observer.Needs(runtimeType) is { } members)
                _observed[runtimeType] = type.ObservedMembers = members;
        }
    }

    public NamedType? Type(string name) => _types.GetValueOrDefault(name);

    public DirectiveDefinition? Directive(string name)
        => Directives.FirstOrDefault(directive => directive.Name == name);

    /// <summary>The field that a selection on this composite type means, meta fields included; null when there is none.</summary>
    public OutputField? Field(NamedType parent, string name)
    {
        if (name == "__typename")
            return parent.IsComposite ? _typeName : null;
        if (parent == Query && MetaFields.FirstOrDefault(field => field.Name == name) is { } meta)
            return meta;
        return (parent as FieldsType)?.Field(name);
    }

    /// <summary>The object types that a value of this composite type can have.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(NamedType type)
        => type is ObjectType self ? self.Itself : _possibleTypes.GetValueOrDefault(type.Name) ?? [];

    /// <summary>Finds the object type of a value of an interface or union; null when its .NET type belongs to none of them.</summary>
    public ObjectType? ResolveAbstract(NamedType type, object value)
    {
        var possible = PossibleTypes(type);
        _objectsByRuntimeType ??= _objects
            .Where(candidate => candidate.RuntimeType is not null)
            .GroupBy(candidate => candidate.RuntimeType!)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
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
