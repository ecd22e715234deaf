using System.Runtime.CompilerServices;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types;

/// <summary>
/// Pages a list by cursor: the field becomes a connection with <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.
/// A setting that is left alone follows the schema's <see cref="PagingOptions"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = false)]
public sealed class UsePagingAttribute : DescriptorAttribute
{
    /// <summary>Pages the annotated field.</summary>
    /// <param name="type">The type of one item; null takes it from the resolver's result.</param>
    /// <param name="order">Filled in by the compiler: the source line decides the order of the middleware.</param>
    public UsePagingAttribute(Type? type = null, [CallerLineNumber] int order = 0)
    {
        Type = type;
        Order = order;
    }

    /// <summary>The type of one item, or null when the resolver's result tells it.</summary>
    public Type? Type { get; }

    /// <summary>Name of the connection without <c>Connection</c>; null infers it.</summary>
    public string? ConnectionName { get; set; }

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

    /// <summary>Whether the connection has <c>totalCount</c>. Default: false.</summary>
    public bool IncludeTotalCount
    {
        get => Options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount;
        set => Options.IncludeTotalCount = value;
    }

    /// <summary>Whether <c>last</c> and <c>before</c> exist. Default: true.</summary>
    public bool AllowBackwardPagination
    {
        get => Options.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination;
        set => Options.AllowBackwardPagination = value;
    }

    /// <summary>Whether a caller must give <c>first</c> or <c>last</c> (else error HC0052). Default: false.</summary>
    public bool RequirePagingBoundaries
    {
        get => Options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries;
        set => Options.RequirePagingBoundaries = value;
    }

    /// <summary>Whether the connection is named after the field (true) or after the item's type. Default: true.</summary>
    public bool InferConnectionNameFromField
    {
        get => Options.InferConnectionNameFromField ?? PagingDefaults.InferConnectionNameFromField;
        set => Options.InferConnectionNameFromField = value;
    }

    /// <summary>Name of the paging provider; null for the default one.</summary>
    public string? ProviderName
    {
        get => Options.ProviderName;
        set => Options.ProviderName = value;
    }

    internal PagingOptions Options { get; } = new();
}
