namespace HotChocolate.Types.Pagination;

/// <summary>Where a page lies in the list that it was cut from.</summary>
/// <param name="hasNextPage">Whether there are items after this page.</param>
/// <param name="hasPreviousPage">Whether there are items before this page.</param>
/// <param name="startCursor">Cursor of the first item; null on an empty page.</param>
/// <param name="endCursor">Cursor of the last item; null on an empty page.</param>
public class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor = null, string? endCursor = null) : IPageInfo
{
    /// <summary>The page info of an empty list.</summary>
    public static ConnectionPageInfo Empty { get; } = new(false, false);

    /// <inheritdoc />
    public bool HasNextPage { get; } = hasNextPage;

    /// <inheritdoc />
    public bool HasPreviousPage { get; } = hasPreviousPage;

    /// <inheritdoc />
    public string? StartCursor { get; } = startCursor;

    /// <inheritdoc />
    public string? EndCursor { get; } = endCursor;
}
