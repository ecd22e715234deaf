using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>One response member of an object: all fields of the document that merge into it.</summary>
internal sealed class PlanField
{
    public required OutputField Field { get; init; }

    public required ObjectType DeclaringType { get; init; }

    public required string ResponseName { get; init; }

    /// <summary>The response name as <see cref="JsonBuffer.Name(ReadOnlySpan{byte})"/> takes it.</summary>
    public required byte[] EncodedName { get; init; }

    /// <summary>The merged document fields.</summary>
    public required IReadOnlyList<FieldOccurrence> Occurrences { get; init; }

    /// <summary>The document field that gives the arguments; the others have the same.</summary>
    public FieldNode Node => Occurrences[0].Node;

    /// <summary>Null: always included, but for <see cref="Unless"/>. Else included when any of them holds.</summary>
    public PlanCondition[]? Conditions { get; init; }

    /// <summary>
    /// Conditions under which the same response member stands at an earlier place; null for the first or only place. The order of a
    /// response follows the fields that the request includes, so a member has several places when its first field may be skipped.
    /// </summary>
    public PlanCondition[]? Unless { get; init; }

    /// <summary>Writes the field by itself, from its parent; null where that takes more than reading a property.</summary>
    public LeafWriter? Leaf { get; init; }

    /// <summary>What is selected below; null for a leaf.</summary>
    public SelectionPlan? Selections { get; init; }

    public required ArgumentPlan Arguments { get; init; }

    /// <summary>True for <c>__typename</c>, which has no resolver.</summary>
    public bool IsTypeName { get; init; }

    /// <summary>Where phase 1 keeps the value; -1 for a field that is evaluated while it is written.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>The fields below, at any depth, that demand something of the user before they run.</summary>
    public IReadOnlyList<OutputField> Guarded => field ??= [.. GuardedBelow(Selections).Distinct()];

    public bool NeedsContext => Field.Getter is null && !IsTypeName;

    public bool IsIncluded(ulong flags)
        => (Conditions is null || AnyHolds(Conditions, flags)) && (Unless is null || !AnyHolds(Unless, flags));

    /// <summary>The document fields that the request includes: those are where its errors are.</summary>
    public IEnumerable<FieldNode> Nodes(ulong flags)
        => Occurrences.Where(occurrence => occurrence.Condition.Holds(flags)).Select(occurrence => occurrence.Node).Distinct();

    /// <summary>Of an interface or union the objects are read whole, so nothing is gained by knowing.</summary>
    private static IEnumerable<OutputField> GuardedBelow(SelectionPlan? selections)
        => selections is { MayNeedResolvers: true, Only.Fields: { } fields }
            ? fields.SelectMany(field => field.Field.Authorization.Count > 0
                ? GuardedBelow(field.Selections).Prepend(field.Field)
                : GuardedBelow(field.Selections))
            : [];

    private static bool AnyHolds(PlanCondition[] conditions, ulong flags)
    {
        foreach (var condition in conditions)
        {
            if (condition.Holds(flags))
                return true;
        }

        return false;
    }
}
