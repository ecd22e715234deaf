using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>
/// How a query is narrowed to a selection. Usually by a selector; where objects cannot be made member by member (inheritance, no
/// constructor without parameters) the whole objects are read, together with the selected objects around them.
/// </summary>
internal sealed class QueryProjection<T>
{
    private readonly IReadOnlyList<string> _includes;

    public QueryProjection(Expression<Func<T, T>> selector)
    {
        Selector = selector;
        _includes = [];
    }

    public QueryProjection(IReadOnlyList<string> includes) => _includes = includes;

    /// <summary>Null where objects of this type cannot be made member by member.</summary>
    public Expression<Func<T, T>>? Selector { get; }

    /// <summary>The lists that the statement does not read along.</summary>
    public IReadOnlyList<SplitList> Lists { get; private init; } = [];

    /// <summary>True when the next request for the same selection gets this very object.</summary>
    public bool IsKept { get; set; }

    /// <summary>True where objects of this type cannot be made member by member.</summary>
    public bool ReadsWholeObjects => Selector is null;

    /// <summary>
    /// A projection with a statement for every list beyond the first. Null where that cannot be, which is known only after the node has been
    /// taken apart.
    /// </summary>
    public static QueryProjection<T>? Split(ProjectionNode node, IReadOnlyModel model)
    {
        var splits = ListSplitter.Split(node, model);
        var lists = splits.Select(split => SplitList.Build(split, model)).OfType<SplitList>().ToList();
        var projection = ProjectionBuilder.Build<T>(node, model);
        return projection.ReadsWholeObjects || lists.Count < splits.Count
            ? null
            : new QueryProjection<T>(projection.Selector!) { Lists = lists };
    }

    /// <summary>Reads the lists of objects that the statement has read.</summary>
    public async ValueTask FillAsync(IReadOnlyList<T> objects, IAsyncQueryProvider provider, bool isKept, CancellationToken cancellationToken)
    {
        foreach (var list in Lists)
            await list.FillAsync((IEnumerable<object>)objects, provider, isKept, cancellationToken);
    }

    public IQueryable<T> Apply(IQueryable<T> query)
    {
        // Narrowed objects must never be saved; and EF Core refuses to track owned objects without their owner. Objects around objects
        // may lead back to where they came from, which EF Core allows only when it makes one object of one row.
        var expression = Call(
            _includes.Count > 0
                ? nameof(EntityFrameworkQueryableExtensions.AsNoTrackingWithIdentityResolution)
                : nameof(EntityFrameworkQueryableExtensions.AsNoTracking),
            query.Expression);
        foreach (var path in _includes)
            expression = Call(nameof(EntityFrameworkQueryableExtensions.Include), expression, Expression.Constant(path));
        query = query.Provider.CreateQuery<T>(expression);
        return Selector is null ? query : query.Select(Selector);
    }

    private static MethodCallExpression Call(string method, params Expression[] arguments)
        => Expression.Call(typeof(EntityFrameworkQueryableExtensions), method, [typeof(T)], arguments);
}
