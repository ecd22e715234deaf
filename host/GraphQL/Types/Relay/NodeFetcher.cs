using System.Collections.Immutable;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types.Relay;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Relay;

/// <summary>The fields <c>node</c> and <c>nodes</c>.</summary>
internal sealed class NodeFetcher(IEnumerable<NodeDefinition> nodes, INodeIdSerializer serializer, int maxBatchSize) : INodeIdRuntimeTypeLookup
{
    private readonly Dictionary<string, NodeDefinition> _nodes = nodes.ToDictionary(node => node.Type.Name, StringComparer.Ordinal);

    public Type? GetNodeIdRuntimeType(string typeName) => _nodes.GetValueOrDefault(typeName)?.IdType;

    public OutputField NodeField(InterfaceType node, ISchemaTypes types) => new("node", node)
    {
        Description = "Fetches an object given its ID.",
        Arguments =
        [
            new InputValue("id", new NonNullType(types.Scalar("ID"))) { Description = "ID of the object.", RuntimeType = typeof(string) },
        ],
        Pipeline = context => ResolveAsync(context, context.ArgumentValue<string>("id")),
        ParentRequires = [],
    };

    public OutputField NodesField(InterfaceType node, ISchemaTypes types) => new("nodes", new NonNullType(new ListType(node)))
    {
        Description = "Lookup nodes by a list of IDs.",
        Arguments =
        [
            new InputValue("ids", new NonNullType(new ListType(new NonNullType(types.Scalar("ID")))))
            {
                Description = "The list of node IDs.",
                RuntimeType = typeof(string[]),
            },
        ],
        Pipeline = context => ResolveAllAsync((ResolverContext)context),
        ParentRequires = [],
    };

    private ValueTask ResolveAsync(IMiddlewareContext context, string formattedId)
    {
        var schema = ((ResolverContext)context).Schema;
        var id = serializer.Parse(formattedId, new Known(this, schema));
        if (schema.Type(id.TypeName) is null || _nodes.GetValueOrDefault(id.TypeName)?.Resolver is not { } resolver)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"There is no node resolver registered for type `{id.TypeName}`.")
                .SetExtension("originalValue", formattedId)
                .Build());
        }

        context.LocalContextData = ImmutableDictionary<string, object?>.Empty.Add(NodeDefinition.InternalId, id.InternalId);
        return resolver(context);
    }

    /// <summary>All at once, so that a DataLoader sees all ids as one batch. One that fails leaves a null and its own error.</summary>
    private async ValueTask ResolveAllAsync(ResolverContext context)
    {
        var ids = context.ArgumentValue<string[]>("ids");
        if (ids.Length > maxBatchSize)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The maximum number of nodes that can be fetched at once is {maxBatchSize}. This selection tried to fetch "
                    + $"{ids.Length} nodes that exceeded the maximum allowed amount.")
                .SetCode(ErrorCodes.Execution.FetchedToManyNodesAtOnce)
                .Build());
        }

        var items = Array.ConvertAll(ids, _ => context.Clone());
        var running = ids.Select((id, index) => items[index].RunAsync(item => ResolveAsync(item, id)).AsTask()).ToList();
        await Task.WhenAll(running);
        for (var index = 0; index < items.Length; index++)
        {
            foreach (var error in items[index].Errors)
                context.ReportError(error.Path is null ? error.WithPath(context.Path.Append(index)) : error);
        }

        context.Result = Array.ConvertAll(items, item => item.Result);
    }

    /// <summary>The id of a type that the caller knows nothing of is read like that of one that nobody knows.</summary>
    private sealed class Known(NodeFetcher nodes, GraphQLSchema schema) : INodeIdRuntimeTypeLookup
    {
        public Type? GetNodeIdRuntimeType(string typeName) => schema.Type(typeName) is null ? null : nodes.GetNodeIdRuntimeType(typeName);
    }
}
