using HotChocolate.Execution.Configuration;
using HotChocolate.Types.Pagination;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Switches on paging, filtering, sorting and projection.</summary>
public static class DataRequestExecutorBuilderExtensions
{
    /// <summary>Lets fields use <c>[UseFiltering]</c>; without this, that attribute is an error in the schema.</summary>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddFiltering(this IRequestExecutorBuilder builder)
        => builder.Contribute(new DataContribution(DataFeature.Filtering));

    /// <summary>Lets fields use <c>[UseSorting]</c>; without this, that attribute is an error in the schema.</summary>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddSorting(this IRequestExecutorBuilder builder)
        => builder.Contribute(new DataContribution(DataFeature.Sorting));

    /// <summary>Lets fields use <c>[UseProjection]</c>; without this, that attribute is an error in the schema.</summary>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddProjections(this IRequestExecutorBuilder builder)
        => builder.Contribute(new DataContribution(DataFeature.Projections));

    /// <summary>Changes how fields page that say nothing else themselves.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="configure">Sets options; runs once, when the schema is built.</param>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> configure)
        => builder.Contribute(new PagingOptionsContribution(configure));
}
