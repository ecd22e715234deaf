using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A fragment on objects that cannot occur in its place would never select anything.</summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (Context.Type is NamedType { IsComposite: true } type && Context.ParentType is { } parent && !Context.Schema.Overlap(type, parent))
        {
            Context.Report(
                $"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", fragment);
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        var name = spread.Name.Value;
        if (Context.Fragment(name) is { } fragment
            && Context.Schema.CompositeType(fragment.TypeCondition.Name.Value) is { } type
            && Context.ParentType is { } parent
            && !Context.Schema.Overlap(type, parent))
        {
            Context.Report(
                $"Fragment \"{name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", spread);
        }
    }
}
