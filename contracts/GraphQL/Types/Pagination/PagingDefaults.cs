namespace HotChocolate.Types.Pagination;

/// <summary>The paging settings that hold where nothing else is said.</summary>
public static class PagingDefaults
{
    /// <summary>Items per page when the caller names no number.</summary>
    public const int DefaultPageSize = 10;

    /// <summary>The largest number of items that a caller may ask for.</summary>
    public const int MaxPageSize = 50;

    /// <summary>Pages have no <c>totalCount</c>.</summary>
    public const bool IncludeTotalCount = false;

    /// <summary>Connections have <c>last</c> and <c>before</c>.</summary>
    public const bool AllowBackwardPagination = true;

    /// <summary>A caller need not name a page size.</summary>
    public const bool RequirePagingBoundaries = false;

    /// <summary>Connections are named after their field.</summary>
    public const bool InferConnectionNameFromField = true;

    /// <summary>Collection segments are named after their field.</summary>
    public const bool InferCollectionSegmentNameFromField = true;

    /// <summary>Connections have <c>nodes</c>.</summary>
    public const bool IncludeNodesField = true;
}
