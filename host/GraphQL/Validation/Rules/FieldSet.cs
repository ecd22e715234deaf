using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>A selection set as the merging of fields sees it: inline fragments flattened, spreads still apart.</summary>
internal sealed class FieldSet
{
    private readonly HashSet<string> _spread = new(StringComparer.Ordinal);

    /// <summary>Fields by response name, in the order of the document.</summary>
    public OrderedDictionary<string, List<SelectedField>> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the fragments that are spread in it, each once.</summary>
    public List<string> Fragments { get; } = [];

    public static FieldSet Collect(ValidationContext context, SelectionSetNode selectionSet, NamedType? parentType)
    {
        var set = new FieldSet();
        set.Add(context, selectionSet, parentType);
        return set;
    }

    private void Add(ValidationContext context, SelectionSetNode selectionSet, NamedType? parentType)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (!Fields.TryGetValue(field.ResponseName, out var sameName))
                        Fields.Add(field.ResponseName, sameName = []);
                    // Meta fields are left without a definition on purpose, as graphql-js does: their types conflict with nothing.
                    sameName.Add(new SelectedField(field, parentType, (parentType as FieldsType)?.Field(field.Name.Value)));
                    break;
                case FragmentSpreadNode spread when _spread.Add(spread.Name.Value):
                    Fragments.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode inline:
                    var innerType = inline.TypeCondition is { } condition ? context.Schema.Type(condition.Name.Value) : parentType;
                    Add(context, inline.SelectionSet, innerType);
                    break;
            }
        }
    }
}

internal sealed record SelectedField(FieldNode Node, NamedType? ParentType, OutputField? Definition);
