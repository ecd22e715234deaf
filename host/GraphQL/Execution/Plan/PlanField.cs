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

    /// <summary>The merged document fields; the first one gives the arguments.</summary>
    public required IReadOnlyList<FieldNode> Nodes { get; init; }

    /// <summary>Null: always included. Else included when any of them holds.</summary>
    public PlanCondition[]? Conditions { get; init; }

    /// <summary>What is selected below; null for a leaf.</summary>
    public SelectionPlan? Selections { get; init; }

    public required ArgumentPlan Arguments { get; init; }

    /// <summary>True for <c>__typename</c>, which has no resolver.</summary>
    public bool IsTypeName { get; init; }

    /// <summary>Where phase 1 keeps the value; -1 for a field that is evaluated while it is written.</summary>
    public int Slot { get; set; } = -1;

    public bool NeedsContext => Field.Getter is null && !IsTypeName;

    public bool IsIncluded(ulong flags)
    {
        if (Conditions is null)
            return true;
        foreach (var condition in Conditions)
        {
            if (condition.Holds(flags))
                return true;
        }

        return false;
    }
}
