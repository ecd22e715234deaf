using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>The projections of one field: made once per selection, and forgotten together with the plan that it belongs to.</summary>
internal sealed class ProjectionCache<T>
{
    // Every Boolean variable can double the ways to include fields; beyond a handful the rest is made anew each time.
    private const int MaxVariants = 16;

    private readonly ConditionalWeakTable<Execution.PlanField, ConcurrentDictionary<Key, QueryProjection<T>>> _plans = [];

    public QueryProjection<T> For(SelectedField selected, IReadOnlyModel model, bool canSplit, int maxConditions)
    {
        var variants = _plans.GetValue(selected.Field, static _ => new ConcurrentDictionary<Key, QueryProjection<T>>());
        var key = new Key(selected.Conditions, model, canSplit);
        if (variants.TryGetValue(key, out var known))
            return known;
        var reader = new ProjectionReader(selected, model, maxConditions);
        var projection = (canSplit ? QueryProjection<T>.Split(reader.Read(typeof(T), selected.Field), model) : null)
            ?? ProjectionBuilder.Build<T>(reader.Read(typeof(T), selected.Field), model);
        if (projection.ReadsWholeObjects)
        {
            // Lists around whole objects are read whole as well, with what a filter looks at in memory.
            reader = new ProjectionReader(selected);
            projection = ProjectionBuilder.Build<T>(reader.Read(typeof(T), selected.Field), model);
        }

        if (reader.IsShareable && variants.Count < MaxVariants)
            projection.IsKept = variants.TryAdd(key, projection);
        return projection;
    }

    private readonly record struct Key(ulong Conditions, IReadOnlyModel Model, bool CanSplit);
}
