using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Switches on and configures the analysis of costs.</summary>
public static class CostAnalyzerRequestExecutorBuilderExtensions
{
    /// <summary>Computes the cost of every operation before it runs. A server does so of its own accord.</summary>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddCostAnalyzer(this IRequestExecutorBuilder builder)
        => builder.Contribute(new CostAnalyzerContribution());

    /// <summary>Changes how costs are computed and limited.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="configure">Sets options; runs once, when the schema is built.</param>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure)
        => builder.Contribute(new CostOptionsContribution(configure));
}
