using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Leefbaarheid.GraphQL.Authorization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>The projections of one field: looked for once per selection, and forgotten together with the plans that use them.</summary>
internal sealed class ProjectionCache<T>
{
    // Every Boolean variable can double the ways to include fields; beyond a handful the rest is made anew each time.
    private const int MaxVariants = 16;

    private readonly ConditionalWeakTable<Execution.PlanField, ConcurrentDictionary<Key, QueryProjection<T>>> _plans = [];
    private readonly SharedProjections<T> _shared = new();

    public QueryProjection<T> For(SelectedField selected, IReadOnlyModel model, bool canSplit, int maxConditions)
    {
        var variants = _plans.GetValue(selected.Field, static _ => new ConcurrentDictionary<Key, QueryProjection<T>>());
        var key = new Key(selected.Conditions, selected.Refused, model, canSplit);
        if (variants.TryGetValue(key, out var known))
            return known;
        var reader = new ProjectionReader(selected, model, maxConditions);
        var node = reader.Read(typeof(T), selected.Field);
        var shape = reader.IsShareable ? ProjectionShape.Of(node, model, canSplit) : null;
        if (shape is null || !_shared.TryGet(shape, out var projection))
        {
            // Splitting takes the node apart, also where it finds in the end that it cannot be done.
            projection = (canSplit ? QueryProjection<T>.Split(node, model) : null)
                ?? ProjectionBuilder.Build<T>(reader.Read(typeof(T), selected.Field), model);
            if (projection.ReadsWholeObjects)
            {
                // Lists around whole objects are read whole as well, with what a filter looks at in memory.
                reader = new ProjectionReader(selected);
                projection = ProjectionBuilder.Build<T>(reader.Read(typeof(T), selected.Field), model);
            }
            else if (shape is not null)
            {
                projection = _shared.Add(shape, projection);
            }
        }

        if (!reader.IsShareable || variants.Count >= MaxVariants)
            return projection;
        projection = variants.GetOrAdd(key, projection);
        projection.IsKept = true;
        return projection;
    }

    private readonly record struct Key(ulong Conditions, Refusals? Refused, IReadOnlyModel Model, bool CanSplit);
}
