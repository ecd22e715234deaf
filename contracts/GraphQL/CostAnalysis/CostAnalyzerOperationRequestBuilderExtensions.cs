using HotChocolate.Execution.Configuration;

namespace HotChocolate.Execution;

/// <summary>Asks for the cost of an operation.</summary>
public static class CostAnalyzerOperationRequestBuilderExtensions
{
    /// <summary>Executes the operation and reports its cost in the extensions of the result, as <c>operationCost</c>.</summary>
    /// <param name="builder">The request.</param>
    public static OperationRequestBuilder ReportCost(this OperationRequestBuilder builder) => builder.SetCostReport(CostReport.Report);

    /// <summary>Reports the cost of the operation, whatever it is, without executing anything.</summary>
    /// <param name="builder">The request.</param>
    public static OperationRequestBuilder ValidateCost(this OperationRequestBuilder builder) => builder.SetCostReport(CostReport.Validate);
}
