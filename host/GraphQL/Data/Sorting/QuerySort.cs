using System.Linq.Expressions;

namespace Leefbaarheid.GraphQL.Data.Sorting;

internal static class QuerySort
{
    /// <summary>Sorts anew: the order that the query came with no longer counts.</summary>
    public static IQueryable<T> Apply<T>(IQueryable<T> query, IReadOnlyList<SortKey> keys)
    {
        var expression = query.Expression;
        for (var index = 0; index < keys.Count; index++)
        {
            var (selector, direction) = keys[index];
            expression = Expression.Call(
                typeof(Queryable),
                Method(index == 0, direction),
                [typeof(T), selector.ReturnType],
                expression,
                Expression.Quote(selector));
        }

        return query.Provider.CreateQuery<T>(expression);
    }

    private static string Method(bool isFirst, SortDirection direction) => (isFirst, direction) switch
    {
        (true, SortDirection.Ascending) => nameof(Queryable.OrderBy),
        (true, _) => nameof(Queryable.OrderByDescending),
        (false, SortDirection.Ascending) => nameof(Queryable.ThenBy),
        (false, _) => nameof(Queryable.ThenByDescending),
    };
}

internal static class MemorySort
{
    /// <summary>Sorts by keys as objects: their type is known at run time only, and lists in memory are short.</summary>
    public static IEnumerable<T> Apply<T>(IEnumerable<T> source, IReadOnlyList<SortKey> keys)
    {
        IOrderedEnumerable<T>? ordered = null;
        foreach (var (selector, direction) in keys)
        {
            var boxed = Expression.Lambda<Func<T, object?>>(Expression.Convert(selector.Body, typeof(object)), selector.Parameters);
            var key = boxed.Compile(preferInterpretation: true);
            ordered = (ordered, direction) switch
            {
                (null, SortDirection.Ascending) => source.OrderBy(key, MemoryComparer.Instance),
                (null, _) => source.OrderByDescending(key, MemoryComparer.Instance),
                (_, SortDirection.Ascending) => ordered.ThenBy(key, MemoryComparer.Instance),
                _ => ordered.ThenByDescending(key, MemoryComparer.Instance),
            };
        }

        return ordered ?? source;
    }

    // Text by its code points: an answer must not depend on the culture of the host.
    private sealed class MemoryComparer : IComparer<object?>
    {
        public static readonly MemoryComparer Instance = new();

        public int Compare(object? x, object? y)
            => x is string left && y is string right ? string.CompareOrdinal(left, right) : Comparer<object?>.Default.Compare(x, y);
    }
}
