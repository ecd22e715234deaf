using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>An operation without a name cannot be chosen, so it must be the only one.</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    private readonly int _operations = context.Document.Definitions.OfType<OperationDefinitionNode>().Count();

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _operations > 1)
            Context.Report("This anonymous operation must be the only defined operation.", operation);
    }
}
