using System.Collections.Immutable;
using HotChocolate;
using Path = HotChocolate.Path;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>An object of which some fields were resolved before writing. Objects of plain getters never get one.</summary>
internal sealed class ObjectNode(object value, ObjectSelection selection, ObjectNode? parent, PlanField? via, int[] indices)
{
    public object Value { get; } = value;

    public ObjectSelection Selection { get; } = selection;

    /// <summary>By <see cref="PlanField.Slot"/>: a resolver's value, an <see cref="ObjectNode"/>, lists of both, or a <see cref="FieldOutcome"/>.</summary>
    public object?[] Slots { get; } = new object?[selection.SlotCount];

    public IReadOnlyDictionary<string, object?> ScopedState { get; init; } = ImmutableDictionary<string, object?>.Empty;

    public Path Path
    {
        get
        {
            if (parent is null)
                return Path.Root;
            var path = parent.Path.Append(via!.ResponseName);
            return indices.Aggregate(path, (current, index) => current.Append(index));
        }
    }
}

/// <summary>The value of a field that reported errors.</summary>
internal sealed record FieldOutcome(object? Value, IReadOnlyList<IError> Errors);
