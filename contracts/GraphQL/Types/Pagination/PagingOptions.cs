namespace HotChocolate.Types.Pagination;

/// <summary>How paged fields behave. A setting that is null follows the next wider level, and at last the default.</summary>
public sealed class PagingOptions
{
    /// <summary>Items per page when the caller names no number. Default: 10.</summary>
    public int? DefaultPageSize { get; set; }

    /// <summary>The largest number of items that a caller may ask for. Default: 50.</summary>
    public int? MaxPageSize { get; set; }

    /// <summary>Whether pages have <c>totalCount</c>. Default: false.</summary>
    public bool? IncludeTotalCount { get; set; }

    /// <summary>Whether connections have <c>last</c> and <c>before</c>. Default: true.</summary>
    public bool? AllowBackwardPagination { get; set; }

    /// <summary>Whether a caller must name a page size (else error HC0052). Default: false.</summary>
    public bool? RequirePagingBoundaries { get; set; }

    /// <summary>Whether a connection is named after its field (true) or after the item's type. Default: true.</summary>
    public bool? InferConnectionNameFromField { get; set; }

    /// <summary>Whether a collection segment is named after its field (true) or after the item's type. Default: true.</summary>
    public bool? InferCollectionSegmentNameFromField { get; set; }

    /// <summary>Whether connections have <c>nodes</c> beside <c>edges</c>. Default: true.</summary>
    public bool? IncludeNodesField { get; set; }

    /// <summary>Name of the paging provider; null for the default one.</summary>
    public string? ProviderName { get; set; }

    /// <summary>These settings, with those of <paramref name="wider"/> where a setting is null.</summary>
    internal PagingOptions Over(PagingOptions wider) => new()
    {
        DefaultPageSize = DefaultPageSize ?? wider.DefaultPageSize,
        MaxPageSize = MaxPageSize ?? wider.MaxPageSize,
        IncludeTotalCount = IncludeTotalCount ?? wider.IncludeTotalCount,
        AllowBackwardPagination = AllowBackwardPagination ?? wider.AllowBackwardPagination,
        RequirePagingBoundaries = RequirePagingBoundaries ?? wider.RequirePagingBoundaries,
        InferConnectionNameFromField = InferConnectionNameFromField ?? wider.InferConnectionNameFromField,
        InferCollectionSegmentNameFromField = InferCollectionSegmentNameFromField ?? wider.InferCollectionSegmentNameFromField,
        IncludeNodesField = IncludeNodesField ?? wider.IncludeNodesField,
        ProviderName = ProviderName ?? wider.ProviderName,
    };
}
