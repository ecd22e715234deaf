using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>
/// Refuses a document whose fragments make it much larger or deeper than its text. A hundred lines can stand for 2^50 fields;
/// the rules, the planner and the executor all rely on this check having been done before them.
/// </summary>
internal sealed class DocumentLimits(ValidationContext context)
{
    private readonly Dictionary<FragmentDefinitionNode, Extent> _known = [];
    private readonly HashSet<FragmentDefinitionNode> _inProgress = [];

    public void Check()
    {
        foreach (var definition in context.Document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Measure(operation.SelectionSet, depth: 1, operation);
                    break;
                // Also fragments that no operation uses: the rules walk those too.
                case FragmentDefinitionNode fragment:
                    Measure(fragment, depth: 0);
                    break;
            }

            if (context.IsAborted)
                return;
        }
    }

    private Extent Measure(SelectionSetNode selectionSet, int depth, SyntaxNode definition)
    {
        var fields = 0;
        var height = 1;
        foreach (var selection in selectionSet.Selections)
        {
            if (depth > context.Options.MaxExpandedDepth)
                context.Abort($"Document is nested more than {context.Options.MaxExpandedDepth} levels deep through fragments.", definition);
            if (context.IsAborted)
                break;
            var inner = selection switch
            {
                FieldNode { SelectionSet: { } set } => Measure(set, depth + 1, definition),
                InlineFragmentNode inline => Measure(inline.SelectionSet, depth + 1, definition),
                FragmentSpreadNode spread when context.Fragment(spread.Name.Value) is { } fragment => Measure(fragment, depth),
                _ => default,
            };
            fields += inner.Fields + (selection is FieldNode ? 1 : 0);
            height = Math.Max(height, inner.Height + 1);
            if (fields > context.Options.MaxExpandedFields)
                context.Abort($"Document selects more than {context.Options.MaxExpandedFields} fields through fragments.", definition);
        }

        return new Extent(fields, height);
    }

    private Extent Measure(FragmentDefinitionNode fragment, int depth)
    {
        if (_known.TryGetValue(fragment, out var known))
        {
            if (depth + known.Height > context.Options.MaxExpandedDepth)
                context.Abort($"Document is nested more than {context.Options.MaxExpandedDepth} levels deep through fragments.", fragment);
            return known;
        }

        // A cycle is an error of its own, with a better message than "too deep".
        if (!_inProgress.Add(fragment))
            return default;
        var extent = Measure(fragment.SelectionSet, depth + 1, fragment);
        _inProgress.Remove(fragment);
        _known[fragment] = extent;
        return extent;
    }

    private readonly record struct Extent(int Fields, int Height);
}
