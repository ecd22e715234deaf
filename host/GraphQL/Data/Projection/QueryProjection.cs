using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>
/// How a query is narrowed to a selection. Usually by a selector; where objects cannot be made member by member (inheritance, no
/// constructor without parameters) the whole objects are read, together with the selected objects around them.
/// </summary>
internal sealed class QueryProjection<T>
{
    private readonly Expression<Func<T, T>>? _selector;
    private readonly IReadOnlyList<string> _includes;

    public QueryProjection(Expression<Func<T, T>> selector)
    {
        _selector = selector;
        _includes = [];
    }

    public QueryProjection(IReadOnlyList<string> includes) => _includes = includes;

    /// <summary>True when the next request for the same selection gets this very object.</summary>
    public bool IsKept { get; set; }

    /// <summary>True where objects of this type cannot be made member by member.</summary>
    public bool ReadsWholeObjects => _selector is null;

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
        return _selector is null ? query : query.Select(_selector);
    }

    private static MethodCallExpression Call(string method, params Expression[] arguments)
        => Expression.Call(typeof(EntityFrameworkQueryableExtensions), method, [typeof(T)], arguments);
}
