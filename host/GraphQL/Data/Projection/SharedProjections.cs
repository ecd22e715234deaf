using System.Diagnostics.CodeAnalysis;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>
/// The projections that any document has in use: one object for all that read the same, so that what is compiled for the one serves the
/// other, however it writes its question. Those that nobody uses any more are forgotten.
/// </summary>
internal sealed class SharedProjections<T>
{
    private const int FirstPurge = 64;
    private readonly Lock _sync = new();
    private readonly Dictionary<QueryShape, WeakReference<QueryProjection<T>>> _known = [];
    private int _purgeAt = FirstPurge;

    public bool TryGet(QueryShape shape, [NotNullWhen(true)] out QueryProjection<T>? projection)
    {
        lock (_sync)
        {
            projection = null;
            return _known.TryGetValue(shape, out var known) && known.TryGetTarget(out projection);
        }
    }

    /// <summary>The projection, or the one that another request has added meanwhile.</summary>
    public QueryProjection<T> Add(QueryShape shape, QueryProjection<T> projection)
    {
        lock (_sync)
        {
            if (_known.TryGetValue(shape, out var known) && known.TryGetTarget(out var other))
                return other;
            _known[shape] = new WeakReference<QueryProjection<T>>(projection);
            if (_known.Count >= _purgeAt)
                Purge();
            return projection;
        }
    }

    private void Purge()
    {
        foreach (var (shape, projection) in _known)
        {
            if (!projection.TryGetTarget(out _))
                _known.Remove(shape);
        }

        _purgeAt = Math.Max(FirstPurge, 2 * _known.Count);
    }
}
