using HotChocolate;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>
/// Refuses paths that come through the same field of the same type too often: types that lead to each other are how a short document
/// asks for a whole database, or, in introspection, for the whole schema many times over. For valid documents only: it follows every fragment, and an invalid one may have no end.
/// </summary>
internal sealed class FieldCycles(ValidationContext context)
{
    private readonly Dictionary<OutputField, int> _onPath = new(ReferenceEqualityComparer.Instance);

    public void Check()
    {
        foreach (var operation in context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            NamedType? root = operation.Kind switch
            {
                OperationKind.Query => context.Schema.Query,
                OperationKind.Mutation => context.Schema.Mutation,
                _ => context.Schema.Subscription,
            };
            if (root is not null)
                Walk(operation.SelectionSet, root);
        }
    }

    private void Walk(SelectionSetNode selectionSet, NamedType parent)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsAborted)
                return;
            switch (selection)
            {
                case FieldNode { SelectionSet: { } below } field when context.Schema.Field(parent, field.Name.Value) is { } definition:
                    Walk(field, below, parent, definition);
                    break;
                case InlineFragmentNode inline:
                    Walk(inline.SelectionSet, inline.TypeCondition is { } condition ? context.Schema.Type(condition.Name.Value)! : parent);
                    break;
                case FragmentSpreadNode spread when context.Fragment(spread.Name.Value) is { } fragment:
                    Walk(fragment.SelectionSet, context.Schema.Type(fragment.TypeCondition.Name.Value)!);
                    break;
            }
        }
    }

    private void Walk(FieldNode node, SelectionSetNode below, NamedType parent, OutputField definition)
    {
        var times = _onPath.GetValueOrDefault(definition) + 1;
        if (times > LimitOf(parent, definition))
        {
            var (code, message) = parent.IsIntrospection
                ? (ErrorCodes.Validation.MaxIntrospectionDepthOverflow, "Maximum allowed introspection depth exceeded.")
                : (ErrorCodes.Validation.MaxCoordinateCycleDepthOverflow, "Maximum allowed coordinate cycle depth was exceeded.");
            context.Exceed(code, message, node);
            return;
        }

        _onPath[definition] = times;
        Walk(below, definition.Type.Named);
        _onPath[definition] = times - 1;
    }

    private int LimitOf(NamedType parent, OutputField definition) => (parent.IsIntrospection, definition.Name) switch
    {
        (false, _) => context.Options.MaxFieldCycles ?? int.MaxValue,
        (_, "ofType") => context.Options.MaxOfTypeDepth,
        (_, "fields" or "inputFields" or "interfaces" or "possibleTypes") => context.Options.MaxIntrospectionListDepth,
        _ => int.MaxValue,
    };
}
