using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>The variables that a document uses in <c>@skip</c> and <c>@include</c>.</summary>
internal static class ConditionNames
{
    public static HashSet<string> Of(DocumentNode document)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Add(operation.SelectionSet, names);
                    break;
                case FragmentDefinitionNode fragment:
                    Add(fragment.SelectionSet, names);
                    break;
            }
        }

        return names;
    }

    private static void Add(SelectionSetNode selectionSet, HashSet<string> names)
    {
        foreach (var selection in selectionSet.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is not ("skip" or "include"))
                    continue;
                foreach (var argument in directive.Arguments)
                {
                    if (argument.Value is VariableNode variable)
                        names.Add(variable.Name.Value);
                }
            }

            switch (selection)
            {
                case FieldNode { SelectionSet: { } below }:
                    Add(below, names);
                    break;
                case InlineFragmentNode inline:
                    Add(inline.SelectionSet, names);
                    break;
            }
        }
    }
}
