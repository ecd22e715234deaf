using System.Collections;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// Phase 2 for the second time, when it is known that it succeeds and what becomes null: stops when enough has been written and goes on from
/// there. Where the response stands is on a stack of its own for that. Nothing that was written can be taken back any more.
/// </summary>
internal sealed class SteppedWriter(RequestContext request, ObjectNode root, WriterFindings findings, JsonBuffer buffer) : IDisposable
{
    private Frame[] _frames = new Frame[16];
    private int _depth;
    private int _nextFinding;
    private bool _hasBegun;

    /// <summary>True: there is more to write.</summary>
    /// <param name="bytes">How many the buffer shall hold at least, when there is enough.</param>
    /// <exception cref="InvalidOperationException">A getter gave something else than the first time.</exception>
    public bool Write(long bytes)
    {
        if (!_hasBegun)
            Push(root.Selection, root.Value, root);
        _hasBegun = true;
        while (_depth > 0)
        {
            if (buffer.Length >= bytes)
                return true;
            if (_frames[_depth - 1].Selection is { } selection)
                WriteField(ref _frames[_depth - 1], selection);
            else
                WriteItem(ref _frames[_depth - 1]);
        }

        return _nextFinding == findings.Count ? false : throw new InvalidOperationException(
            "A value that became null when the response was checked was not there any more when it was sent.");
    }

    public void Dispose()
    {
        while (_depth > 0)
            Pop();
    }

    private void WriteField(ref Frame frame, ObjectSelection selection)
    {
        if (frame.Next == selection.Fields.Length)
        {
            buffer.EndObject();
            Pop();
            return;
        }

        var field = selection.Fields[frame.Next++];
        if (!field.IsIncluded(request.Flags))
            return;
        buffer.Name(field.EncodedName);
        frame.Segment = (field.ResponseName, 0);
        if (IsFound(out var items))
            WriteValue(field, field.Field.Type, items);
        else if (field.Leaf is { } leaf)
            WriteLeaf(field, leaf, frame.Value);
        else if (field.IsTypeName)
            buffer.String(selection.Type.Name);
        else
            WriteValue(field, field.Field.Type, field.Slot >= 0 ? Resolved(frame.Node!.Slots[field.Slot]) : field.Field.Getter!(frame.Value));
    }

    private void WriteItem(ref Frame frame)
    {
        if (!frame.Items!.MoveNext())
        {
            buffer.EndArray();
            Pop();
            return;
        }

        frame.Segment = (null, frame.Next++);
        WriteValue(frame.Field!, frame.ItemType!, IsFound(out var items) ? items : frame.Items.Current);
    }

    private void WriteLeaf(PlanField field, LeafWriter leaf, object parent)
    {
        var outcome = leaf.Write(buffer, parent);
        if (outcome == LeafOutcome.Null && !field.Field.Type.IsNonNull)
            buffer.Null();
        else if (outcome != LeafOutcome.Written)
            throw Changed(field);
    }

    private void WriteValue(PlanField field, GraphQLType type, object? value)
    {
        if (value is null)
        {
            if (type.IsNonNull)
                throw Changed(field);
            buffer.Null();
            return;
        }

        switch (type.Nullable)
        {
            case ScalarType scalar:
                if (!scalar.TryWrite(buffer, value))
                    throw Changed(field);
                break;
            case EnumType enumType:
                buffer.String((enumType.FromRuntime(value) ?? throw Changed(field)).Name);
                break;
            case ListType list:
                buffer.BeginArray();
                Push(new Frame { Field = field, ItemType = list.OfType, Items = ((IEnumerable)value).GetEnumerator(), Value = value });
                break;
            default:
                if (value is ObjectNode node)
                    Push(node.Selection, node.Value, node);
                else
                    Push(SelectionOf(field, value), value, node: null);
                break;
        }
    }

    private ObjectSelection SelectionOf(PlanField field, object value)
    {
        var selections = field.Selections!;
        return selections.Only
            ?? selections.For(request.Schema.ResolveAbstract(selections.Type, value) ?? throw Changed(field));
    }

    private static object? Resolved(object? slot) => slot is FieldOutcome outcome ? outcome.Value : slot;

    /// <summary>Whether something was found at this very place; null items: that it is null.</summary>
    private bool IsFound(out List<object?>? items)
    {
        items = null;
        if (_nextFinding == findings.Count || findings[_nextFinding].Path.Length != _depth)
            return false;
        var path = findings[_nextFinding].Path;
        for (var index = _depth - 1; index >= 0; index--)
        {
            if (_frames[index].Segment != path[index])
                return false;
        }

        items = findings[_nextFinding++].Items;
        return true;
    }

    private void Push(ObjectSelection selection, object value, ObjectNode? node)
    {
        buffer.BeginObject();
        Push(new Frame { Selection = selection, Value = value, Node = node });
    }

    private void Push(Frame frame)
    {
        if (_depth == _frames.Length)
            Array.Resize(ref _frames, _depth * 2);
        _frames[_depth++] = frame;
    }

    private void Pop()
    {
        (_frames[--_depth].Items as IDisposable)?.Dispose();
        _frames[_depth] = default;
    }

    /// <summary>The caller has the first part already; all that is left is to break off, so that it does not take it for the whole.</summary>
    private static InvalidOperationException Changed(PlanField field) => new(
        $"The field {field.DeclaringType.Name}.{field.Field.Name} gave another value when the response was sent than when it was checked.");

    /// <summary>An object or list that has been begun.</summary>
    private struct Frame
    {
        /// <summary>Null for a list.</summary>
        public ObjectSelection? Selection;
        public object Value;
        public ObjectNode? Node;
        public PlanField? Field;
        public GraphQLType? ItemType;
        public IEnumerator? Items;

        /// <summary>The next field or item.</summary>
        public int Next;

        /// <summary>The field or item that is being written.</summary>
        public (string? Name, int Index) Segment;
    }
}
