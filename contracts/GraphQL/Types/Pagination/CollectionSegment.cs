namespace HotChocolate.Types.Pagination;

/// <summary>One stretch of a list, for callers that skip and take.</summary>
public abstract class CollectionSegment
{
    /// <summary>A segment.</summary>
    /// <param name="items">The items, in order.</param>
    /// <param name="info">Whether there are more items around it.</param>
    /// <param name="totalCount">Number of items in the whole list; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="totalCount"/> is negative.</exception>
    protected CollectionSegment(IReadOnlyList<object?> items, CollectionSegmentInfo info, int totalCount)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(info);
        ArgumentOutOfRangeException.ThrowIfNegative(totalCount);
        Items = items;
        Info = info;
        TotalCount = totalCount;
    }

    /// <summary>The items of this segment, in order.</summary>
    public IReadOnlyList<object?> Items { get; }

    /// <summary>Whether there are more items around this segment.</summary>
    public CollectionSegmentInfo Info { get; }

    /// <summary>Number of items in the whole list; 0 when it was not counted.</summary>
    public int TotalCount { get; }
}

/// <summary>One stretch of a list, for callers that skip and take.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public class CollectionSegment<T> : CollectionSegment
{
    /// <summary>A segment with items.</summary>
    /// <param name="items">The items, in order.</param>
    /// <param name="info">Whether there are more items around it.</param>
    /// <param name="totalCount">Number of items in the whole list; 0 when it was not counted.</param>
    public CollectionSegment(IReadOnlyList<T> items, CollectionSegmentInfo info, int totalCount = 0)
        : base(Untyped(items), info, totalCount)
        => Items = items;

    /// <summary>The items of this segment, in order.</summary>
    public new IReadOnlyList<T> Items { get; }

    // A list of value types is no list of objects, whatever covariance does for classes.
    private static IReadOnlyList<object?> Untyped(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as IReadOnlyList<object?> ?? [.. items.Cast<object?>()];
    }
}
