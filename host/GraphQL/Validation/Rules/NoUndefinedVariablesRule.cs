using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>An operation must declare every variable that it uses, also through fragments.</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void CheckVariables(OperationDefinitionNode operation, IReadOnlyList<VariableUsage> usages)
    {
        var defined = operation.Variables.Select(variable => variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        var by = operation.Name is { } name ? $" by operation \"{name.Value}\"" : "";
        foreach (var usage in usages.Where(usage => !defined.Contains(usage.Variable.Name.Value)))
            Context.Report($"Variable \"${usage.Variable.Name.Value}\" is not defined{by}.", usage.Variable, operation);
    }
}
