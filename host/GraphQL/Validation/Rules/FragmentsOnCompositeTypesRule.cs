using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>Only objects, interfaces and unions have fields for a fragment to select.</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition && IsNotComposite(condition))
            Context.Report($"Fragment cannot condition on non composite type \"{condition}\".", condition);
    }

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        if (IsNotComposite(fragment.TypeCondition))
        {
            Context.Report(
                $"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{fragment.TypeCondition}\".",
                fragment.TypeCondition);
        }
    }

    private bool IsNotComposite(NamedTypeNode condition) => Context.Schema.Type(condition.Name.Value) is { IsComposite: false };
}
