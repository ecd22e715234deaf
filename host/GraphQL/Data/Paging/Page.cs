using System.Collections;
using HotChocolate.Types.Pagination;

namespace Leefbaarheid.GraphQL.Data.Paging;

/// <summary>A page as the engine makes it; edges and cursors come into being only when they are asked for.</summary>
internal sealed class Page(IList items, int offset, bool hasNextPage, int? totalCount) : IPageInfo
{
    public IList Items { get; } = items;

    public int TotalCount => totalCount ?? throw new InvalidOperationException("The total count was not selected when the page was read.");

    public bool HasNextPage { get; } = hasNextPage;

    // As in Hot Chocolate: a page that begins beyond the end of the list still has pages before it.
    public bool HasPreviousPage => offset > 0;

    public string? StartCursor => Items.Count == 0 ? null : PageCursor.Format(offset);

    public string? EndCursor => Items.Count == 0 ? null : PageCursor.Format(offset + Items.Count - 1);

    public IReadOnlyList<PageEdge> Edges()
    {
        var edges = new PageEdge[Items.Count];
        for (var index = 0; index < edges.Length; index++)
            edges[index] = new PageEdge(Items[index], offset + index);
        return edges;
    }
}

internal sealed class PageEdge(object? node, int index) : IEdge
{
    public object? Node { get; } = node;

    public string Cursor => PageCursor.Format(index);
}
