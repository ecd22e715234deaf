using HotChocolate.Types.Pagination;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Data.Paging;

/// <summary>The object types of pages, named and described as Hot Chocolate does.</summary>
internal sealed class PagingTypes(ISchemaTypes types)
{
    private GraphQLType RequiredInt => new NonNullType(types.Scalar("Int"));

    private GraphQLType RequiredBoolean => new NonNullType(types.Scalar("Boolean"));

    /// <param name="name">Without <c>Connection</c> and <c>Edge</c>.</param>
    /// <param name="item">The type of one item, non-null where the list says so.</param>
    public ObjectType Connection(string name, GraphQLType item, PagingOptions options)
    {
        var withTotal = options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount;
        var withNodes = options.IncludeNodesField ?? PagingDefaults.IncludeNodesField;
        return types.GetOrAdd(
            $"{name}Connection",
            string.Concat("a connection of ", item.ToString(), withTotal ? " with its total" : null, withNodes ? " with nodes" : null),
            () => new ObjectType($"{name}Connection") { Description = "A connection to a list of items." },
            type =>
            {
                List<OutputField> fields =
                [
                    Field("pageInfo", new NonNullType(PageInfo()), "Information to aid in pagination.", Info),
                    Field("edges", new ListType(new NonNullType(Edge(name, item))), "A list of edges.", Edges),
                ];
                if (withNodes)
                    fields.Add(Field("nodes", new ListType(item), "A flattened list of the nodes.", Nodes));
                if (withTotal)
                    fields.Add(Field("totalCount", RequiredInt, "Identifies the total count of items in the connection.", TotalCount));
                type.Complete(fields, []);
            });
    }

    /// <param name="name">Without <c>CollectionSegment</c>.</param>
    /// <param name="item">The type of one item, non-null where the list says so.</param>
    public ObjectType Segment(string name, GraphQLType item, PagingOptions options)
    {
        var withTotal = options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount;
        return types.GetOrAdd(
            $"{name}CollectionSegment",
            string.Concat("a segment of ", item.ToString(), withTotal ? " with its total" : null),
            () => new ObjectType($"{name}CollectionSegment") { Description = "A segment of a collection." },
            type =>
            {
                List<OutputField> fields =
                [
                    Field("pageInfo", new NonNullType(SegmentInfo()), "Information to aid in pagination.", Info),
                    Field("items", new ListType(item), "A flattened list of the items.", Nodes),
                ];
                if (withTotal)
                    fields.Add(Field("totalCount", RequiredInt, null, TotalCount));
                type.Complete(fields, []);
            });
    }

    private ObjectType Edge(string name, GraphQLType item) => types.GetOrAdd(
        $"{name}Edge",
        string.Concat("an edge to ", item.ToString()),
        () => new ObjectType($"{name}Edge") { Description = "An edge in a connection." },
        type => type.Complete(
            [
                Field(
                    "cursor", new NonNullType(types.Scalar("String")), "A cursor for use in pagination.", edge => ((IEdge)edge).Cursor),
                Field("node", item, "The item at the end of the edge.", edge => ((IEdge)edge).Node),
            ],
            []));

    private ObjectType PageInfo() => types.GetOrAdd(
        "PageInfo",
        "pageInfo",
        () => new ObjectType("PageInfo") { Description = "Information about pagination in a connection." },
        type => type.Complete(
            [
                Field(
                    "hasNextPage",
                    RequiredBoolean,
                    "Indicates whether more edges exist following the set defined by the clients arguments.",
                    HasNextPage),
                Field(
                    "hasPreviousPage",
                    RequiredBoolean,
                    "Indicates whether more edges exist prior the set defined by the clients arguments.",
                    HasPreviousPage),
                Field(
                    "startCursor",
                    types.Scalar("String"),
                    "When paginating backwards, the cursor to continue.",
                    info => ((IPageInfo)info).StartCursor),
                Field(
                    "endCursor",
                    types.Scalar("String"),
                    "When paginating forwards, the cursor to continue.",
                    info => ((IPageInfo)info).EndCursor),
            ],
            []));

    private ObjectType SegmentInfo() => types.GetOrAdd(
        "CollectionSegmentInfo",
        "collectionSegmentInfo",
        () => new ObjectType("CollectionSegmentInfo") { Description = "Information about the offset pagination." },
        type => type.Complete(
            [
                Field(
                    "hasNextPage",
                    RequiredBoolean,
                    "Indicates whether more items exist following the set defined by the clients arguments.",
                    HasNextPage),
                Field(
                    "hasPreviousPage",
                    RequiredBoolean,
                    "Indicates whether more items exist prior the set defined by the clients arguments.",
                    HasPreviousPage),
            ],
            []));

    private static OutputField Field(string name, GraphQLType type, string? description, Func<object, object?> read)
        => new(name, type)
        {
            Description = description,
            Getter = read,
            IsPure = true,
            IsPagingWrapper = true,
            ParentRequires = [],
            Pipeline = context =>
            {
                context.Result = read(context.Parent<object>());
                return default;
            },
        };

    private static object Info(object page) => page switch
    {
        Page own => own,
        Connection connection => connection.Info,
        _ => ((CollectionSegment)page).Info,
    };

    private static object Edges(object page) => page is Page own ? own.Edges() : ((Connection)page).Edges;

    private static object Nodes(object page) => page switch
    {
        Page own => own.Items,
        Connection connection => connection.Edges.Select(edge => edge.Node).ToArray(),
        _ => ((CollectionSegment)page).Items,
    };

    private static object TotalCount(object page) => page switch
    {
        Page own => own.TotalCount,
        Connection connection => connection.TotalCount,
        _ => ((CollectionSegment)page).TotalCount,
    };

    private static object HasNextPage(object info)
        => info is IPageInfo page ? page.HasNextPage : ((CollectionSegmentInfo)info).HasNextPage;

    private static object HasPreviousPage(object info)
        => info is IPageInfo page ? page.HasPreviousPage : ((CollectionSegmentInfo)info).HasPreviousPage;
}
