using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A variable that is declared and not used is a mistake in the document.</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void CheckVariables(OperationDefinitionNode operation, IReadOnlyList<VariableUsage> usages)
    {
        var used = usages.Select(usage => usage.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        var @in = operation.Name is { } name ? $" in operation \"{name.Value}\"" : "";
        foreach (var variable in operation.Variables.Where(variable => !used.Contains(variable.Name.Value)))
            Context.Report($"Variable \"${variable.Name.Value}\" is never used{@in}.", variable);
    }
}
