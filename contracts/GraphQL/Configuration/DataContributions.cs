using HotChocolate.Types.Pagination;

namespace HotChocolate.Execution.Configuration;

internal sealed record PagingOptionsContribution(Action<PagingOptions> Configure) : SchemaContribution;

internal sealed record DataContribution(DataFeature Feature) : SchemaContribution;

internal enum DataFeature
{
    Filtering,
    Sorting,
    Projections,
}
