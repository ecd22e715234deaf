using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A variable has one type and one default.</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        var groups = operation.Variables.GroupBy(variable => variable.Name.Value, StringComparer.Ordinal);
        foreach (var group in groups.Where(group => group.Count() > 1))
            Context.Report($"There can be only one variable named \"${group.Key}\".", group.Select(variable => variable.Name));
    }
}
