using System.Collections;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// Phase 1: runs the fields that need a context, breadth first. All resolvers of a level have started before the first is
/// awaited, whatever objects they belong to, so that a DataLoader sees the keys of the whole level as one batch.
/// </summary>
internal sealed class LevelResolver(RequestContext request)
{
    private List<ResolverContext> _next = [];

    /// <summary>Resolves everything below an object.</summary>
    public ValueTask ResolveAsync(ObjectNode root)
    {
        AddFields(root);
        return RunLevelsAsync();
    }

    /// <summary>Resolves one field of an object and everything below it.</summary>
    public ValueTask ResolveAsync(ObjectNode root, PlanField field)
    {
        AddField(root, field);
        return RunLevelsAsync();
    }

    private async ValueTask RunLevelsAsync()
    {
        while (_next.Count > 0)
        {
            request.Aborted.ThrowIfCancellationRequested();
            var level = _next;
            _next = [];
            await RunLevelAsync(level);
            foreach (var context in level)
                Store(context);
        }

        request.Aborted.ThrowIfCancellationRequested();
    }

    private async ValueTask RunLevelAsync(List<ResolverContext> level)
    {
        List<Task>? running = null;
        List<ResolverContext>? serial = null;
        using (request.Scheduler.Hold())
        {
            foreach (var context in level)
            {
                if (context.Field.IsSerial)
                {
                    (serial ??= []).Add(context);
                    continue;
                }

                var run = context.RunAsync();
                if (run.IsCompletedSuccessfully)
                    run.GetAwaiter().GetResult();
                else
                    (running ??= []).Add(run.AsTask());
            }
        }

        if (running is not null)
            await Task.WhenAll(running);
        foreach (var context in serial ?? [])
            await RunAloneAsync(context);
    }

    private async ValueTask RunAloneAsync(ResolverContext context)
    {
        ValueTask run;
        using (request.Scheduler.Hold())
            run = context.RunAsync();
        await run;
    }

    private void Store(ResolverContext context)
    {
        var value = Expand(context.Result, context.Field.Type, context.Selection, context.Parent, [], context.ScopedContextData);
        context.Parent.Slots[context.Selection.Slot] = context.HasErrors ? new FieldOutcome(value, context.Errors) : value;
    }

    /// <summary>Replaces objects below which something needs resolving by nodes, and queues their fields for the next level.</summary>
    private object? Expand(
        object? value,
        GraphQLType type,
        PlanField field,
        ObjectNode parent,
        int[] indices,
        IReadOnlyDictionary<string, object?> scopedState)
    {
        if (value is null || field.Selections is not { MayNeedResolvers: true } selections)
            return value;
        switch (type.Nullable)
        {
            case ListType list when value is IEnumerable values and not string:
                var items = new List<object?>();
                foreach (var item in values)
                    items.Add(Expand(item, list.OfType, field, parent, [.. indices, items.Count], scopedState));
                return items;

            case ListType:
                return value;

            default:
                // A value of no known type stays as it is: writing it reports the error in its place.
                var objectType = selections.Type as ObjectType ?? request.Schema.ResolveAbstract(selections.Type, value);
                if (objectType is null || selections.For(objectType) is not { SlotCount: > 0 } selection)
                    return value;
                var node = new ObjectNode(value, selection, parent, field, indices) { ScopedState = scopedState };
                AddFields(node);
                return node;
        }
    }

    private void AddFields(ObjectNode node)
    {
        foreach (var field in node.Selection.Fields)
        {
            if (field.Slot >= 0 && field.IsIncluded(request.Flags))
                AddField(node, field);
        }
    }

    private void AddField(ObjectNode node, PlanField field)
    {
        if (field.NeedsContext)
        {
            _next.Add(new ResolverContext(request, field, node));
            return;
        }

        // A getter with resolvers below it costs nothing, so what is below belongs to this same level.
        try
        {
            node.Slots[field.Slot] = Expand(field.Field.Getter!(node.Value), field.Field.Type, field, node, [], node.ScopedState);
        }
        catch (Exception exception)
        {
            node.Slots[field.Slot] = new FieldOutcome(null, [.. ErrorHandler.FromException(exception)]);
        }
    }
}
