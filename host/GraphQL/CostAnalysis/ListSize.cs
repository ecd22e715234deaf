using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types.Pagination;

namespace Leefbaarheid.GraphQL.CostAnalysis;

/// <summary>What <c>@listSize</c> says of a field; see <see cref="ListSizeAttribute"/>.</summary>
internal sealed record ListSize
{
    public int? AssumedSize { get; init; }

    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    public int? SlicingArgumentDefaultValue { get; init; }

    public IReadOnlyList<string> SizedFields { get; init; } = [];

    public bool RequiresOneSlicingArgument { get; init; }

    /// <summary>Made by paging, not by an attribute: the options for costs may take it back.</summary>
    public bool IsOfPage { get; init; }

    public static ListSize Of(ListSizeAttribute attribute) => new()
    {
        AssumedSize = attribute.KnownAssumedSize,
        SlicingArguments = attribute.SlicingArguments ?? [],
        SlicingArgumentDefaultValue = attribute.KnownDefaultValue,
        SizedFields = attribute.SizedFields ?? [],
        RequiresOneSlicingArgument = attribute is { RequireOneSlicingArgument: true, SlicingArguments.Length: > 0 },
    };

    public static ListSize OfPage(IReadOnlyList<string> slicingArguments, IReadOnlyList<string> sizedFields, PagingOptions options)
    {
        var largest = options.MaxPageSize ?? PagingDefaults.MaxPageSize;
        return new ListSize
        {
            AssumedSize = largest,
            SlicingArguments = slicingArguments,
            SlicingArgumentDefaultValue = Math.Min(options.DefaultPageSize ?? PagingDefaults.DefaultPageSize, largest),
            SizedFields = sizedFields,
            RequiresOneSlicingArgument = options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries,
            IsOfPage = true,
        };
    }
}
