using System.Runtime.CompilerServices;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>The compiled queries of one field, forgotten together with the plans that they belong to.</summary>
internal sealed class CompiledQueries<TResult>
{
    // A document that says the same in many ways (page sizes, filters) may not fill the memory: what is beyond runs as any query does,
    // and is kept, within its own bounds, by EF Core.
    private const int MaxVariants = 32;
    private readonly ConditionalWeakTable<Execution.PlanField, Variants> _plans = [];

    /// <summary>Null when there is none, and no room for one.</summary>
    public CompiledQuery<TResult>? GetOrAdd<TState>(
        Execution.PlanField field,
        QueryFingerprint fingerprint,
        TState state,
        Func<TState, QueryShape, CompiledQuery<TResult>> compile)
    {
        var variants = _plans.GetValue(field, static _ => new Variants());
        var hash = fingerprint.Hash();
        var known = variants.Known;
        foreach (var variant in known)
        {
            if (variant.Shape.Matches(hash, fingerprint.Parts))
                return variant.Query;
        }

        if (known.Length >= MaxVariants)
            return null;
        var shape = fingerprint.ToShape();
        var query = compile(state, shape);
        variants.Add(new Variant(shape, query), MaxVariants);
        return query;
    }

    private sealed record Variant(QueryShape Shape, CompiledQuery<TResult> Query);

    private sealed class Variants
    {
        private readonly Lock _sync = new();

        public Variant[] Known { get; private set; } = [];

        // Two requests may compile the same query at once; either one serves.
        public void Add(Variant variant, int maximum)
        {
            lock (_sync)
            {
                if (Known.Length < maximum)
                    Known = [.. Known, variant];
            }
        }
    }
}
