using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A subscription follows one source of events, so it has exactly one root field.</summary>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Kind != OperationKind.Subscription || Context.Type is not ObjectType root)
            return;
        var subscription = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var conditional = new List<DirectiveNode>();
        Collect(operation.SelectionSet, root, fields, conditional, []);

        if (conditional.Count > 0)
            Context.Report($"{subscription} must not use `@skip` or `@include` directives in the top level selection.", conditional);
        if (fields.Count > 1)
            Context.Report($"{subscription} must select only one top level field.", fields.Values.Skip(1).SelectMany(nodes => nodes));
        foreach (var nodes in fields.Values.Where(nodes => nodes[0].Name.Value.StartsWith("__", StringComparison.Ordinal)))
            Context.Report($"{subscription} must not select an introspection top level field.", nodes);
    }

    private void Collect(
        SelectionSetNode selectionSet,
        ObjectType root,
        OrderedDictionary<string, List<FieldNode>> fields,
        List<DirectiveNode> conditional,
        HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            conditional.AddRange(selection.Directives.Where(directive => directive.Name.Value is "skip" or "include"));
            switch (selection)
            {
                case FieldNode field:
                    if (!fields.TryGetValue(field.ResponseName, out var nodes))
                        fields.Add(field.ResponseName, nodes = []);
                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, root):
                    Collect(inline.SelectionSet, root, fields, conditional, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    if (Context.Fragment(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition, root))
                        Collect(fragment.SelectionSet, root, fields, conditional, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType root)
        => Context.Schema.CompositeType(condition.Name.Value) is { } type && Context.Schema.PossibleTypes(type).Contains(root);
}
