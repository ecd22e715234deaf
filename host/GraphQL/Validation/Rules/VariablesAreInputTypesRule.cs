using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A variable carries input, and output types cannot be read from a request.</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterVariableDefinition(VariableDefinitionNode variable)
    {
        if (Context.Resolve(variable.Type) is { Named.IsInput: false })
            Context.Report($"Variable \"${variable.Name.Value}\" cannot be non-input type \"{variable.Type}\".", variable.Type);
    }
}
