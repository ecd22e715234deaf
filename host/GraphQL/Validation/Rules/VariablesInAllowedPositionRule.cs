using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A variable may stand where every value that it can have is allowed.</summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    public override void CheckVariables(OperationDefinitionNode operation, IReadOnlyList<VariableUsage> usages)
    {
        if (usages.Count == 0)
            return;
        var definitions = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>(StringComparer.Ordinal);
        foreach (var variable in operation.Variables)
            definitions[variable.Name.Value] = (variable, Context.Resolve(variable.Type));
        foreach (var usage in usages)
        {
            if (definitions.TryGetValue(usage.Variable.Name.Value, out var definition) && definition.Type is { } type && usage.Type is { } expected)
                Check(usage, definition.Node, type, expected);
        }
    }

    private void Check(VariableUsage usage, VariableDefinitionNode definition, GraphQLType type, GraphQLType expected)
    {
        var name = usage.Variable.Name.Value;
        if (!IsAllowed(type, definition.DefaultValue, expected, usage.HasLocationDefault))
        {
            Context.Report(
                $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Variable);
        }

        if (usage.OneOf is { } oneOf && !type.IsNonNull)
        {
            Context.Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".",
                definition,
                usage.Variable);
        }
    }

    /// <summary>A nullable variable may fill a non-null place when a default, its own or the place's, stands in for a missing value.</summary>
    private static bool IsAllowed(GraphQLType type, ValueNode? defaultValue, GraphQLType expected, bool hasLocationDefault)
    {
        if (!expected.IsNonNull || type.IsNonNull)
            return type.IsInputSubtypeOf(expected);
        var hasDefault = hasLocationDefault || defaultValue is not (null or NullValueNode);
        return hasDefault && type.IsInputSubtypeOf(expected.Nullable);
    }
}
