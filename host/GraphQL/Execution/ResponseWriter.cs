using System.Collections;
using HotChocolate;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// Phase 2: writes the response depth first, evaluating plain getters on the way. A null where none is allowed takes back what
/// the nearest nullable parent has written. Methods return false when the null has to go further up.
/// </summary>
/// <param name="findings">What writing the response again must know; null when it is written once.</param>
internal sealed class ResponseWriter(RequestContext request, JsonBuffer buffer, WriterFindings? findings)
{
    private readonly ResponsePath _path = new();

    /// <summary>In response order, at most one per field unless its resolver reported several.</summary>
    public List<IError> Errors { get; } = [];

    public bool WriteObject(ObjectSelection selection, object value, ObjectNode? node)
    {
        if (selection.Type.ObservedMembers is not null)
            request.Shown?.Add(value);
        buffer.BeginObject();
        foreach (var field in selection.Fields)
        {
            if (!field.IsIncluded(request.Flags))
                continue;
            if (!(field.Leaf is { } leaf ? WriteLeaf(field, leaf, value) : WriteField(field, selection, value, node)))
                return false;
        }

        buffer.EndObject();
        return true;
    }

    private bool WriteLeaf(PlanField field, LeafWriter leaf, object parent)
    {
        buffer.Name(field.EncodedName);
        var mark = buffer.Mark();
        LeafOutcome outcome;
        try
        {
            outcome = leaf.Write(buffer, parent);
        }
        catch (Exception exception)
        {
            return Fail(field, exception, mark);
        }

        if (outcome == LeafOutcome.Written)
            return true;
        if (outcome == LeafOutcome.Null && !field.Field.Type.IsNonNull)
        {
            buffer.Null();
            return true;
        }

        _path.Push(field.ResponseName);
        if (outcome == LeafOutcome.Null)
            NonNullViolation(field);
        else
            InvalidLeaf(field, field.Field.Type.Named);
        var isNull = TryBecomeNull(field.Field.Type, mark);
        _path.Pop();
        return isNull;
    }

    /// <summary>A getter, a lazily read list or a scalar threw.</summary>
    private bool Fail(PlanField field, Exception exception, JsonMark mark)
    {
        _path.Push(field.ResponseName);
        foreach (var error in ErrorHandler.FromException(exception))
            Report(field, error);
        var isNull = TryBecomeNull(field.Field.Type, mark);
        _path.Pop();
        return isNull;
    }

    /// <summary>After an error was reported: null takes the place of what was written since the mark, where the type allows it.</summary>
    private bool TryBecomeNull(GraphQLType type, JsonMark mark)
    {
        if (type.IsNonNull)
            return false;
        buffer.Reset(mark);
        buffer.Null();
        findings?.AddNull(_path);
        return true;
    }

    public bool WriteField(PlanField field, ObjectSelection selection, object parent, ObjectNode? node)
    {
        buffer.Name(field.EncodedName);
        if (field.IsTypeName)
        {
            buffer.String(selection.Type.Name);
            return true;
        }

        _path.Push(field.ResponseName);
        var mark = buffer.Mark();
        var depth = _path.Depth;
        bool written;
        try
        {
            written = field.Slot >= 0 ? WriteSlot(field, node!.Slots[field.Slot]) : Complete(field, field.Field.Type, field.Field.Getter!(parent));
        }
        catch (Exception exception)
        {
            _path.Truncate(depth - 1);
            return Fail(field, exception, mark);
        }

        _path.Pop();
        return written;
    }

    private bool WriteSlot(PlanField field, object? slot)
    {
        if (slot is not FieldOutcome outcome)
            return Complete(field, field.Field.Type, slot);
        foreach (var error in outcome.Errors)
            Report(field, error);

        // The reason for the missing value is told already.
        if (outcome.Value is null && field.Field.Type.IsNonNull)
            return false;
        return Complete(field, field.Field.Type, outcome.Value);
    }

    private bool Complete(PlanField field, GraphQLType type, object? value)
    {
        if (type is NonNullType nonNull)
        {
            if (value is not null)
                return CompleteValue(field, nonNull.OfType, value);
            NonNullViolation(field);
            return false;
        }

        if (value is null)
        {
            buffer.Null();
            return true;
        }

        var mark = buffer.Mark();
        return CompleteValue(field, type, value) || TryBecomeNull(type, mark);
    }

    private bool CompleteValue(PlanField field, GraphQLType type, object value) => type switch
    {
        ScalarType scalar => scalar.TryWrite(buffer, value) || InvalidLeaf(field, scalar),
        EnumType enumType => WriteEnum(field, enumType, value),
        ListType list => WriteList(field, list.OfType, value),
        _ => value is ObjectNode node ? WriteObject(node.Selection, node.Value, node) : WriteComposite(field, value),
    };

    private bool WriteEnum(PlanField field, EnumType type, object value)
    {
        if (type.FromRuntime(value) is not { } found)
            return InvalidLeaf(field, type);
        buffer.String(found.Name);
        return true;
    }

    private bool WriteList(PlanField field, GraphQLType itemType, object value)
    {
        if (value is string or not IEnumerable)
        {
            Report(field, $"The type `{value.GetType().Name}` cannot be written as a list.", ErrorCodes.Execution.ListTypeNotSupported);
            return false;
        }

        buffer.BeginArray();
        var index = 0;
        if (value is IReadOnlyList<object?> items)
        {
            for (var count = items.Count; index < count; index++)
            {
                if (!WriteItem(field, itemType, items[index], index))
                    return false;
            }
        }
        else
        {
            // Reading it again may give other items, or none.
            var kept = value is ICollection or IReadOnlyCollection<object?> ? null : findings?.AddList(_path);
            foreach (var item in (IEnumerable)value)
            {
                kept?.Add(item);
                if (!WriteItem(field, itemType, item, index++))
                    return false;
            }
        }

        buffer.EndArray();
        return true;
    }

    private bool WriteItem(PlanField field, GraphQLType itemType, object? item, int index)
    {
        _path.Push(index);
        var written = Complete(field, itemType, item);
        _path.Pop();
        return written;
    }

    private bool WriteComposite(PlanField field, object value)
    {
        var selections = field.Selections!;
        if (selections.Only is { } only)
            return WriteObject(only, value, node: null);
        if (request.Schema.ResolveAbstract(selections.Type, value) is { } concrete)
            return WriteObject(selections.For(concrete), value, node: null);
        Report(
            field,
            $"Unable to resolve the abstract type `{selections.Type.Name}`.",
            ErrorCodes.Execution.CannotResolveAbstractType);
        return false;
    }

    private void NonNullViolation(PlanField field)
        => Report(field, "Cannot return null for non-nullable field.", ErrorCodes.Execution.NonNullViolation);

    private bool InvalidLeaf(PlanField field, NamedType type)
    {
        Report(field, $"{type.Name} cannot represent the value of the field.", ErrorCodes.Execution.CannotSerializeLeafValue);
        return false;
    }

    private void Report(PlanField field, string message, string code)
        => Report(field, ErrorBuilder.New().SetMessage(message).SetCode(code).Build());

    private void Report(PlanField field, IError error)
    {
        error = error.Path is null ? error.WithPath(_path.ToPath()) : error;
        error = error.Locations is null
            ? error.WithLocations([.. field.Nodes(request.Flags).Select(node => new Location(node.Location.Line, node.Location.Column))])
            : error;
        Errors.Add(request.Errors.Handle(error));
    }
}
