using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using HotChocolate;
using HotChocolate.CostAnalysis;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.CostAnalysis;

/// <summary>
/// The cost of one operation. Computed once where the variables have no say in it, else once for each set of the numbers that they give:
/// page sizes and the costs of filters.
/// </summary>
internal sealed class OperationCost(
    GraphQLSchema schema,
    CostOptions options,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    OperationDefinitionNode operation)
{
    // A client has a handful of page sizes; one that tries all of them has each computed anew.
    private const int MaxVariants = 64;

    private readonly ConcurrentDictionary<string, CostMetrics> _variants = new(StringComparer.Ordinal);
    private CostInput[]? _inputs;
    private CostMetrics? _constant;

    public bool IsEnforced => options.EnforceCostLimits;

    /// <exception cref="GraphQLException">A list needs exactly one argument that says how long it may be.</exception>
    public CostMetrics Of(VariableValues variables)
    {
        if (_constant is not null)
            return _constant;
        if (_inputs is null)
            return Analyze(variables);
        var key = string.Join('|', _inputs.Select(input => Read(input, variables)));
        return _variants.TryGetValue(key, out var known) ? known : Analyze(variables);
    }

    /// <summary>Null: it is within the limits.</summary>
    public IError? Exceeded(CostMetrics metrics)
    {
        if (!IsEnforced)
            return null;
        if (metrics.FieldCost > options.MaxFieldCost)
            return Exceeded("The maximum allowed field cost was exceeded.", "fieldCost", metrics.FieldCost, "maxFieldCost", options.MaxFieldCost);
        return metrics.TypeCost > options.MaxTypeCost
            ? Exceeded("The maximum allowed type cost was exceeded.", "typeCost", metrics.TypeCost, "maxTypeCost", options.MaxTypeCost)
            : null;
    }

    private static IError Exceeded(string message, string name, double cost, string maxName, double maxCost) => ErrorBuilder.New()
        .SetMessage(message)
        .SetCode(ErrorCodes.Execution.CostExceeded)
        .SetExtension(name, cost)
        .SetExtension(maxName, maxCost)
        .Build();

    private CostMetrics Analyze(VariableValues variables)
    {
        var read = new OrderedDictionary<CostInput, double?>();
        var metrics = new CostAnalyzer(schema, options, fragments, Value).Analyze(operation);
        if (read.Count == 0)
        {
            _constant = metrics;
        }
        else
        {
            // Which numbers are read does not depend on their values.
            _inputs ??= [.. read.Keys];
            if (_variants.Count < MaxVariants)
                _variants.TryAdd(string.Join('|', read.Values), metrics);
        }

        return metrics;

        double? Value(CostInput input)
        {
            if (!read.TryGetValue(input, out var value))
                read.Add(input, value = Read(input, variables));
            return value;
        }
    }

    /// <summary>Null: the variable was not given, and has no default.</summary>
    private static double? Read(CostInput input, VariableValues variables)
    {
        if (!variables.TryGet(input.Variable, out var value) || value.IsNull)
            return null;
        if (input.InputType is { } type)
            return value.Default is { } literal ? InputCosts.Of(literal, type, static (_, _) => 0) : InputCosts.Of(value.Json, type);
        return value.Default switch
        {
            IntValueNode number when int.TryParse(number.Text, CultureInfo.InvariantCulture, out var size) => size,
            null when value.Json.ValueKind == JsonValueKind.Number && value.Json.TryGetInt32(out var size) => size,
            _ => null,
        };
    }
}
