namespace HotChocolate.Types.Pagination;

/// <summary>One page of a list, for callers that walk it by cursor.</summary>
public abstract class Connection
{
    /// <summary>A page.</summary>
    /// <param name="edges">The items, in order.</param>
    /// <param name="info">Where the page lies.</param>
    /// <param name="totalCount">Number of items in the whole list; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="totalCount"/> is negative.</exception>
    protected Connection(IReadOnlyList<IEdge> edges, ConnectionPageInfo info, int totalCount)
    {
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentNullException.ThrowIfNull(info);
        ArgumentOutOfRangeException.ThrowIfNegative(totalCount);
        Edges = edges;
        Info = info;
        TotalCount = totalCount;
    }

    /// <summary>The items of this page, in order.</summary>
    public IReadOnlyList<IEdge> Edges { get; }

    /// <summary>Where the page lies in the whole list.</summary>
    public ConnectionPageInfo Info { get; }

    /// <summary>Number of items in the whole list; 0 when it was not counted.</summary>
    public int TotalCount { get; }

    /// <summary>A connection without items.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    public static Connection<T> Empty<T>() => new(ConnectionPageInfo.Empty);
}

/// <summary>One page of a list, for callers that walk it by cursor.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public class Connection<T> : Connection
{
    /// <summary>A page with items.</summary>
    /// <param name="edges">The items, in order.</param>
    /// <param name="info">Where the page lies.</param>
    /// <param name="totalCount">Number of items in the whole list; 0 when it was not counted.</param>
    public Connection(IReadOnlyList<IEdge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
        : base(Untyped(edges), info, totalCount)
        => Edges = edges;

    /// <summary>A page without items.</summary>
    /// <param name="info">Where the page lies.</param>
    /// <param name="totalCount">Number of items in the whole list; 0 when it was not counted.</param>
    public Connection(ConnectionPageInfo info, int totalCount = 0)
        : base([], info, totalCount)
        => Edges = [];

    /// <summary>The items of this page, in order.</summary>
    public new IReadOnlyList<IEdge<T>> Edges { get; }

    private static IReadOnlyList<IEdge> Untyped(IReadOnlyList<IEdge<T>> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        return edges;
    }
}
