using System.Linq.Expressions;
using Leefbaarheid.GraphQL.Data.Paging;
using Leefbaarheid.GraphQL.Data.Sorting;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>The part of a nested list that a request asks for, of each object that has one.</summary>
/// <param name="Window">Where the page begins and how long it is.</param>
/// <param name="NeedsCount">True: how many items there are in all is wanted too.</param>
internal sealed record NestedList(PageWindow Window, bool NeedsCount)
{
    public LambdaExpression? Condition { get; init; }

    public IReadOnlyList<SortKey> Keys { get; init; } = [];
}

/// <summary>A page of a nested list as the database has cut it: with one item more than was asked for when there is a next page.</summary>
internal sealed class CutList<T>(IEnumerable<T> items, PageWindow window, int? count) : List<T>(items)
{
    public PageWindow Window { get; } = window;

    /// <summary>The number of items in all; null when nobody asked.</summary>
    public int? Total { get; } = count;
}

/// <summary>What a projection calls for each object, once its items are there.</summary>
internal static class CutList
{
    public static List<T> Of<T>(List<T> items, int offset, int length)
        => new CutList<T>(items, new PageWindow(offset, length), null);

    public static List<T> Counted<T>(List<T> items, int offset, int length, int count)
        => new CutList<T>(items, new PageWindow(offset, length), count);
}
