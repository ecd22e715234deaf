using System.Reflection;
using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using HotChocolate.Types.Relay;
using Leefbaarheid.GraphQL.Types.Building;

namespace Leefbaarheid.GraphQL.Types.Relay;

/// <summary>The node types of a schema, and the fields that fetch them.</summary>
internal sealed class Nodes(
    ISchemaTypes types,
    GlobalIds ids,
    ParameterBinder binder,
    AttributeReader attributes,
    IReadOnlyList<TypeExtension> extensions,
    SchemaOptions options)
{
    private readonly Dictionary<ObjectType, NodeDefinition> _nodes = [];
    private readonly Dictionary<ObjectType, FieldDelegate> _queries = [];
    private readonly HashSet<MethodInfo> _resolvers = [];

    public InterfaceType Interface => types.GetOrAdd(
        "Node",
        "the engine",
        () => new InterfaceType("Node")
        {
            Description = "The node interface is implemented by entities that have a global unique identifier.",
        },
        type => type.Complete([new OutputField("id", new NonNullType(types.Scalar("ID"))) { Pipeline = static _ => default }], []));

    public IReadOnlyDictionary<ObjectType, NodeDefinition> All => _nodes;

    private List<TypeExtension> Extensions => field ??= [.. extensions.Where(extension => attributes.Has<NodeAttribute>(extension.Source.Type))];

    /// <summary>True for a method of the type or an extension of it that is only there to fetch nodes.</summary>
    public bool IsResolver(MemberInfo member) => member is MethodInfo method && _resolvers.Contains(method);

    public bool IsNodeId(NamedType owner, MemberInfo member)
        => owner is ObjectType type && _nodes.TryGetValue(type, out var node) && node.Id is { } id && IsSame(id, member);

    /// <summary>Called with every field of the query type: those with <c>[NodeResolver]</c> make what they return a node.</summary>
    public void AddQuery(FieldsType root, OutputField query)
    {
        if (query.Member is null || !attributes.Has<NodeResolverAttribute>(query.Member))
            return;
        if (query.Type.Nullable is not ObjectType type)
            throw new SchemaException($"The query `{query.Name}` cannot be a node resolver: it must return one object.");
        _queries[type] = NodeResolvers.OfQuery(root, query);
    }

    /// <summary>Called before the fields of a type are made. False: it is no node.</summary>
    public bool TryEnter(FieldsType fields, Type clr)
    {
        if (fields is not ObjectType type)
            return false;
        var (attribute, annotated) = Annotation(type, clr);
        if (attribute is null && !_queries.ContainsKey(type))
            return false;
        var idName = attribute?.IdField ?? "Id";
        var id = clr.GetProperty(idName);
        if (id is null && attribute?.IdField is not null)
            throw new SchemaException($"[Node] on {annotated} names the id `{idName}`, but {clr} has no such public property.");
        var node = new NodeDefinition(type, id);
        _nodes.Add(type, node);
        if (attribute is not null && NodeResolvers.Find(attribute, annotated!, clr) is var (method, source))
        {
            _resolvers.Add(method);
            node.Method = method;
            node.Resolver = NodeResolvers.Compile(method, source, binder);
        }

        if (_queries.TryGetValue(type, out var query))
            node.Resolver ??= query;
        return true;
    }

    /// <summary>Puts <c>node</c> and <c>nodes</c> first in the query type, once all types are complete.</summary>
    public void Complete(ObjectType query)
    {
        foreach (var node in _nodes.Values)
            Check(node);
        if (!types.Contributions<GlobalObjectIdentificationContribution>().Any(contribution => contribution.RegisterNodeInterface))
            return;
        _ = Interface;
        var fetcher = new NodeFetcher(_nodes.Values, ids.Serializer, options.MaxAllowedNodeBatchSize);
        query.Complete([fetcher.NodeField(Interface, types), fetcher.NodesField(Interface, types), .. query.Fields], query.Interfaces);
    }

    private void Check(NodeDefinition node)
    {
        if (node.Type.Field("id") is not { Type: NonNullType { OfType: ScalarType { Name: "ID" } } })
            throw new SchemaException($"The node type `{node.Type.Name}` has no field `id: ID!`: it needs a property Id, or [Node(IdField = …)].");
        if (node.Resolver is null && options.EnsureAllNodesCanBeResolved
            && types.Contributions<GlobalObjectIdentificationContribution>().Any(contribution => contribution.RegisterNodeInterface))
        {
            throw new SchemaException(
                $"{ErrorCodes.Schema.NodeResolverMissing}: the type `{node.Type.Name}` implements the node interface but does not provide a node "
                + $"resolver: give it a public static method Get{node.Type.RuntimeType?.Name}Async, or one with [NodeResolver].");
        }
    }

    private (NodeAttribute? Attribute, Type? Annotated) Annotation(ObjectType type, Type clr)
    {
        if (attributes.Find<NodeAttribute>(clr) is { } own)
            return (own, clr);
        var extension = Extensions.Find(extension => extension.Extends(type, operation: null));
        return extension is null ? (null, null) : (attributes.Find<NodeAttribute>(extension.Source.Type), extension.Source.Type);
    }

    private static bool IsSame(MemberInfo left, MemberInfo right)
        => left.MetadataToken == right.MetadataToken && left.Module == right.Module;
}
