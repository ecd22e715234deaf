using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation.Rules;

/// <summary>Fields that share a response name become one value, so they must be the same field, with the same arguments and shape.</summary>
/// <remarks>
/// Compares pairs: two fields, a set of fields with a fragment, two fragments. Pairs with a fragment are remembered, or fragments
/// that spread each other would be compared once per path. What then remains is quadratic, and a budget bounds that.
/// "Exclusive" means: on different object types, so that only one of the two can occur and only their shapes must agree.
/// </remarks>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<SelectionSetNode, FieldSet> _sets = [];
    private readonly Dictionary<(FieldSet, string), bool> _comparedWithFragment = [];
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];
    private int _budget = context.Options.MaxFieldComparisons;

    public override void EnterOperation(OperationDefinitionNode operation) => CheckWithin(operation.SelectionSet);

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment) => CheckWithin(fragment.SelectionSet);

    public override void EnterField(FieldNode field)
    {
        if (field.SelectionSet is { } selectionSet)
            CheckWithin(selectionSet);
    }

    private void CheckWithin(SelectionSetNode selectionSet)
    {
        if (selectionSet.Selections is [not InlineFragmentNode])
            return;
        var set = SetOf(selectionSet, Context.Type?.Named);
        var conflicts = new List<FieldConflict>();
        foreach (var fields in set.Fields.Values)
        {
            for (var left = 0; left < fields.Count; left++)
            {
                for (var right = left + 1; right < fields.Count && !Context.IsAborted; right++)
                    Compare(fields[left], fields[right], isExclusive: false, conflicts);
            }
        }

        for (var left = 0; left < set.Fragments.Count; left++)
        {
            CompareWithFragment(set, set.Fragments[left], isExclusive: false, conflicts);
            for (var right = left + 1; right < set.Fragments.Count && !Context.IsAborted; right++)
                CompareFragments(set.Fragments[left], set.Fragments[right], isExclusive: false, conflicts);
        }

        foreach (var (name, reason, left, right) in conflicts)
        {
            Context.Report(
                $"Fields \"{name}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.",
                [.. left, .. right]);
        }
    }

    private void CompareWithFragment(FieldSet set, string name, bool isExclusive, List<FieldConflict> conflicts)
    {
        if (!TrySpend() || IsKnown(_comparedWithFragment, (set, name), isExclusive) || FragmentSet(name) is not { } fragment || fragment == set)
            return;
        CompareSets(set, fragment, isExclusive, conflicts);
        foreach (var nested in fragment.Fragments)
            CompareWithFragment(set, nested, isExclusive, conflicts);
    }

    private void CompareFragments(string left, string right, bool isExclusive, List<FieldConflict> conflicts)
    {
        if (left == right || !TrySpend())
            return;
        var pair = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
        if (IsKnown(_comparedFragments, pair, isExclusive) || FragmentSet(left) is not { } leftSet || FragmentSet(right) is not { } rightSet)
            return;
        CompareSets(leftSet, rightSet, isExclusive, conflicts);
        foreach (var nested in rightSet.Fragments)
            CompareFragments(left, nested, isExclusive, conflicts);
        foreach (var nested in leftSet.Fragments)
            CompareFragments(nested, right, isExclusive, conflicts);
    }

    private void CompareSets(FieldSet left, FieldSet right, bool isExclusive, List<FieldConflict> conflicts)
    {
        foreach (var (name, leftFields) in left.Fields)
        {
            if (!TrySpend() || !right.Fields.TryGetValue(name, out var rightFields))
                continue;
            foreach (var leftField in leftFields)
            {
                foreach (var rightField in rightFields)
                    Compare(leftField, rightField, isExclusive, conflicts);
            }
        }
    }

    private void Compare(SelectedField left, SelectedField right, bool isExclusive, List<FieldConflict> conflicts)
    {
        if (!TrySpend())
            return;
        isExclusive |= left.ParentType != right.ParentType && left.ParentType is ObjectType && right.ParentType is ObjectType;
        if (!isExclusive && Difference(left.Node, right.Node) is { } difference)
            conflicts.Add(new FieldConflict(left.Node.ResponseName, difference, [left.Node], [right.Node]));
        else if (left.Definition?.Type is { } leftType && right.Definition?.Type is { } rightType && HaveDifferentShapes(leftType, rightType))
            conflicts.Add(new FieldConflict(
                left.Node.ResponseName, $"they return conflicting types \"{leftType}\" and \"{rightType}\"", [left.Node], [right.Node]));
        else if (CompareBelow(left, right, isExclusive) is { } conflict)
            conflicts.Add(conflict);
    }

    private FieldConflict? CompareBelow(SelectedField left, SelectedField right, bool isExclusive)
    {
        if (left.Node.SelectionSet is null || right.Node.SelectionSet is null)
            return null;
        var leftSet = SetOf(left.Node.SelectionSet, left.Definition?.Type.Named);
        var rightSet = SetOf(right.Node.SelectionSet, right.Definition?.Type.Named);
        var conflicts = new List<FieldConflict>();
        CompareSets(leftSet, rightSet, isExclusive, conflicts);
        foreach (var fragment in rightSet.Fragments)
            CompareWithFragment(leftSet, fragment, isExclusive, conflicts);
        foreach (var fragment in leftSet.Fragments)
            CompareWithFragment(rightSet, fragment, isExclusive, conflicts);
        foreach (var leftFragment in leftSet.Fragments)
        {
            foreach (var rightFragment in rightSet.Fragments)
                CompareFragments(leftFragment, rightFragment, isExclusive, conflicts);
        }

        return FieldConflict.FromSubfields(left, right, conflicts);
    }

    private static string? Difference(FieldNode left, FieldNode right)
    {
        if (left.Name.Value != right.Name.Value)
            return $"\"{left.Name.Value}\" and \"{right.Name.Value}\" are different fields";
        return ValueEquality.AreSame(left.Arguments, right.Arguments) ? null : "they have differing arguments";
    }

    /// <summary>Composite types never differ here: their fields are compared one by one.</summary>
    private static bool HaveDifferentShapes(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (ListType a, ListType b) => HaveDifferentShapes(a.OfType, b.OfType),
        (ListType, _) or (_, ListType) => true,
        (NonNullType a, NonNullType b) => HaveDifferentShapes(a.OfType, b.OfType),
        (NonNullType, _) or (_, NonNullType) => true,
        _ => left != right && (left.Named.IsLeaf || right.Named.IsLeaf),
    };

    private FieldSet SetOf(SelectionSetNode selectionSet, NamedType? parentType)
    {
        if (!_sets.TryGetValue(selectionSet, out var set))
            _sets.Add(selectionSet, set = FieldSet.Collect(Context, selectionSet, parentType));
        return set;
    }

    private FieldSet? FragmentSet(string name)
        => Context.Fragment(name) is { } fragment ? SetOf(fragment.SelectionSet, Context.Schema.Type(fragment.TypeCondition.Name.Value)) : null;

    /// <summary>Marks the pair. A comparison of fields that can occur together also says all about the exclusive case.</summary>
    private static bool IsKnown<TKey>(Dictionary<TKey, bool> compared, TKey key, bool isExclusive)
        where TKey : notnull
    {
        if (compared.TryGetValue(key, out var knownAsExclusive) && (isExclusive || !knownAsExclusive))
            return true;
        compared[key] = isExclusive;
        return false;
    }

    private bool TrySpend()
    {
        if (_budget-- <= 0)
            Context.Exceed(LimitCodes.Comparisons, "Document has too many fields of the same name to compare. Validation aborted.", Context.Document);
        return !Context.IsAborted;
    }
}
