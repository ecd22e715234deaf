using HotChocolate.CostAnalysis;

namespace HotChocolate.Execution.Configuration;

internal sealed record CostAnalyzerContribution : SchemaContribution;

internal sealed record CostOptionsContribution(Action<CostOptions> Configure) : SchemaContribution;

/// <summary>What a request wants to know of its cost.</summary>
internal enum CostReport
{
    None,

    /// <summary>Execute, and report the cost beside the result.</summary>
    Report,

    /// <summary>Report the cost only.</summary>
    Validate,
}
