using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A schema without mutations or subscriptions cannot execute one.</summary>
internal sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Context.Type is null)
            Context.Report($"The {operation.Kind.Keyword()} operation is not supported by the schema.", operation);
    }
}
