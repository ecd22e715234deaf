using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>
/// Refuses a document that is larger than allowed, as it is written and with its fragments filled in. A hundred lines can stand for 2^50
/// fields; the rules, the planner and the executor all rely on this check having been done before them.
/// </summary>
internal sealed class DocumentLimits(ValidationContext context)
{
    private readonly Dictionary<FragmentDefinitionNode, Extent> _known = [];
    private readonly HashSet<FragmentDefinitionNode> _inProgress = [];
    private readonly WrittenLimits _written = new(context);

    /// <summary>Fields of all operations together, fragments filled in.</summary>
    public int ExpandedFields { get; private set; }

    public void Check()
    {
        foreach (var definition in context.Document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    CheckOperation(operation);
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

    private void CheckOperation(OperationDefinitionNode operation)
    {
        _written.Check(operation);
        var extent = Measure(operation.SelectionSet, depth: 1, operation);
        if (context.IsAborted)
            return;
        ExpandedFields += extent.Fields;
        if (ExpandedFields > context.Options.MaxExpandedFields)
            ExceedFields(operation);
        if (extent.OwnFields > context.Options.MaxRootFields)
        {
            context.Exceed(
                LimitCodes.RootFields, $"Operation selects more than {context.Options.MaxRootFields} fields at its root.", operation);
        }

        if (extent.Depth > context.Options.MaxDepth)
        {
            context.Exceed(
                LimitCodes.Depth,
                $"The GraphQL document has an execution depth of {extent.Depth} which exceeds the max allowed execution depth of {context.Options.MaxDepth}.",
                operation,
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["allowedExecutionDepth"] = context.Options.MaxDepth,
                    ["detectedExecutionDepth"] = extent.Depth,
                });
        }
    }

    /// <param name="depth">Nesting so far of selection sets of every kind: what recursion over the document costs.</param>
    private Extent Measure(SelectionSetNode selectionSet, int depth, SyntaxNode definition)
    {
        var whole = new Extent(Fields: 0, OwnFields: 0, Height: 1, Depth: 0);
        foreach (var selection in selectionSet.Selections)
        {
            if (depth > context.Options.MaxExpandedDepth)
                ExceedNesting(definition);
            _written.Check(selection);
            if (context.IsAborted)
                break;
            whole = whole.With(selection switch
            {
                FieldNode { SelectionSet: { } set } field => Measure(set, depth + 1, definition).Below(SkipsDepthOf(field)),
                FieldNode => Extent.Leaf,
                InlineFragmentNode inline => Measure(inline.SelectionSet, depth + 1, definition),
                FragmentSpreadNode spread when context.Fragment(spread.Name.Value) is { } fragment => Measure(fragment, depth),
                _ => default,
            });
            if (whole.Fields > context.Options.MaxExpandedFields)
                ExceedFields(definition);
        }

        return whole;
    }

    private Extent Measure(FragmentDefinitionNode fragment, int depth)
    {
        if (_known.TryGetValue(fragment, out var known))
        {
            if (depth + known.Height > context.Options.MaxExpandedDepth)
                ExceedNesting(fragment);
            return known;
        }

        // A cycle is an error of its own, with a better message than "too deep".
        if (!_inProgress.Add(fragment))
            return default;
        _written.Check(fragment);
        var extent = Measure(fragment.SelectionSet, depth + 1, fragment);
        _inProgress.Remove(fragment);
        _known[fragment] = extent;
        return extent;
    }

    private bool SkipsDepthOf(FieldNode field)
        => context.Options.SkipsIntrospectionInDepth && field.Name.Value is "__schema" or "__type";

    private void ExceedNesting(SyntaxNode definition)
        => context.Exceed(
            LimitCodes.Nesting, $"Document is nested more than {context.Options.MaxExpandedDepth} levels deep through fragments.", definition);

    private void ExceedFields(SyntaxNode definition)
        => context.Exceed(
            LimitCodes.ExpandedFields, $"Document selects more than {context.Options.MaxExpandedFields} fields through fragments.", definition);

    /// <param name="Fields">In and below the selection set.</param>
    /// <param name="OwnFields">In the selection set itself and its fragments.</param>
    /// <param name="Height">Nesting of selection sets of every kind.</param>
    /// <param name="Depth">Nesting of fields.</param>
    private readonly record struct Extent(int Fields, int OwnFields, int Height, int Depth)
    {
        public static Extent Leaf => new(1, 1, 0, 1);

        public Extent With(Extent inner)
            => new(Fields + inner.Fields, OwnFields + inner.OwnFields, Math.Max(Height, inner.Height + 1), Math.Max(Depth, inner.Depth));

        /// <summary>A field with this below it.</summary>
        public Extent Below(bool skipDepth) => new(Fields + 1, 1, Height, skipDepth ? 1 : Depth + 1);
    }
}
