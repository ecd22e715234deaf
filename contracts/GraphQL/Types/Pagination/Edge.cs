namespace HotChocolate.Types.Pagination;

/// <summary>One item of a connection with the cursor that points to it.</summary>
/// <typeparam name="T">The item's type.</typeparam>
public class Edge<T> : IEdge<T>
{
    private readonly Func<Edge<T>, string>? _resolveCursor;
    private string? _cursor;

    /// <summary>An item with a cursor that is known.</summary>
    /// <param name="node">The item.</param>
    /// <param name="cursor">The cursor; neither null nor empty.</param>
    /// <exception cref="ArgumentException"><paramref name="cursor"/> is empty.</exception>
    public Edge(T node, string cursor)
    {
        ArgumentException.ThrowIfNullOrEmpty(cursor);
        Node = node;
        _cursor = cursor;
    }

    /// <summary>An item whose cursor is made when somebody asks for it.</summary>
    /// <param name="node">The item.</param>
    /// <param name="resolveCursor">Makes the cursor out of the item.</param>
    public Edge(T node, Func<T, string> resolveCursor)
    {
        ArgumentNullException.ThrowIfNull(resolveCursor);
        Node = node;
        _resolveCursor = edge => resolveCursor(edge.Node);
    }

    /// <summary>An item whose cursor is made when somebody asks for it.</summary>
    /// <param name="node">The item.</param>
    /// <param name="resolveCursor">Makes the cursor out of this edge.</param>
    public Edge(T node, Func<Edge<T>, string> resolveCursor)
    {
        ArgumentNullException.ThrowIfNull(resolveCursor);
        Node = node;
        _resolveCursor = resolveCursor;
    }

    /// <inheritdoc />
    public T Node { get; }

    object? IEdge.Node => Node;

    /// <inheritdoc />
    public string Cursor => _cursor ??= _resolveCursor!(this);
}
