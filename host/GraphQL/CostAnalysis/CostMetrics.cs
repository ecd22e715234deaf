namespace Leefbaarheid.GraphQL.CostAnalysis;

/// <summary>The cost of an operation.</summary>
/// <param name="FieldCost">What resolvers have to do.</param>
/// <param name="TypeCost">How many objects the response can have.</param>
internal sealed record CostMetrics(double FieldCost, double TypeCost)
{
    /// <summary>As the extensions of a response carry it.</summary>
    public IReadOnlyDictionary<string, object?> Report() => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["operationCost"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["fieldCost"] = FieldCost, ["typeCost"] = TypeCost },
    };
}
