using HotChocolate;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>Types lead to fields and fields back to types: nested lists of them multiply the whole schema with itself.</summary>
internal sealed class MaxIntrospectionDepthRule(ValidationContext context) : ValidationRule(context)
{
    private const int MaxListDepth = 3;

    public override void EnterField(FieldNode field)
    {
        if (field.Name.Value is "__schema" or "__type" && field.SelectionSet is { } selectionSet && IsExceeded(selectionSet, 0, []))
            Context.ReportExceeded(ErrorCodes.Validation.MaxIntrospectionDepthOverflow, "Maximum introspection depth exceeded", field);
    }

    /// <param name="visited">The greatest depth at which a fragment was entered: a smaller one can find nothing new.</param>
    private bool IsExceeded(SelectionSetNode selectionSet, int depth, Dictionary<FragmentDefinitionNode, int> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    var isList = field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
                    var fieldDepth = isList ? depth + 1 : depth;
                    if (fieldDepth >= MaxListDepth || (field.SelectionSet is { } set && IsExceeded(set, fieldDepth, visited)))
                        return true;
                    break;
                case InlineFragmentNode inline when IsExceeded(inline.SelectionSet, depth, visited):
                    return true;
                case FragmentSpreadNode spread when Context.Fragment(spread.Name.Value) is { } fragment:
                    if (visited.TryGetValue(fragment, out var visitedDepth) && visitedDepth >= depth)
                        break;
                    visited[fragment] = depth;
                    if (IsExceeded(fragment.SelectionSet, depth, visited))
                        return true;
                    break;
            }
        }

        return false;
    }
}
