using System.Runtime.CompilerServices;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types;

/// <summary>
/// Pages a list by position: the field becomes a collection segment with <c>skip</c> and <c>take</c>.
/// A setting that is left alone follows the schema's <see cref="PagingOptions"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = false)]
public sealed class UseOffsetPagingAttribute : DescriptorAttribute
{
    /// <summary>Pages the annotated field.</summary>
    /// <param name="type">The type of one item; null takes it from the resolver's result.</param>
    /// <param name="order">Filled in by the compiler: the source line decides the order of the middleware.</param>
    public UseOffsetPagingAttribute(Type? type = null, [CallerLineNumber] int order = 0)
    {
        Type = type;
        Order = order;
    }

    /// <summary>The type of one item, or null when the resolver's result tells it.</summary>
    public Type? Type { get; }

    /// <summary>Name of the segment without <c>CollectionSegment</c>; null infers it.</summary>
    public string? CollectionSegmentName { get; set; }

    /// <summary>Items per page when the caller names no number. Default: 10.</summary>
    public int DefaultPageSize
    {
        get => Options.DefaultPageSize ?? PagingDefaults.DefaultPageSize;
        set => Options.DefaultPageSize = value;
    }

    /// <summary>The largest number of items that a caller may ask for. Default: 50.</summary>
    public int MaxPageSize
    {
        get => Options.MaxPageSize ?? PagingDefaults.MaxPageSize;
        set => Options.MaxPageSize = value;
    }

    /// <summary>Whether the segment has <c>totalCount</c>. Default: false.</summary>
    public bool IncludeTotalCount
    {
        get => Options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount;
        set => Options.IncludeTotalCount = value;
    }

    /// <summary>Whether a caller must give <c>take</c> (else error HC0052). Default: false.</summary>
    public bool RequirePagingBoundaries
    {
        get => Options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries;
        set => Options.RequirePagingBoundaries = value;
    }

    /// <summary>Whether the segment is named after the field (true) or after the item's type. Default: true.</summary>
    public bool InferCollectionSegmentNameFromField
    {
        get => Options.InferCollectionSegmentNameFromField ?? PagingDefaults.InferCollectionSegmentNameFromField;
        set => Options.InferCollectionSegmentNameFromField = value;
    }

    /// <summary>Name of the paging provider; null for the default one.</summary>
    public string? ProviderName
    {
        get => Options.ProviderName;
        set => Options.ProviderName = value;
    }

    internal PagingOptions Options { get; } = new();
}
