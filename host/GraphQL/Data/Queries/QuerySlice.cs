using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.GraphQL.Data;

internal static class QuerySlice
{
    public static IQueryable<T> Skip<T>(IQueryable<T> query, int count)
        => count == 0
            ? query
            : query.Provider.CreateQuery<T>(
                Expression.Call(typeof(Queryable), nameof(Queryable.Skip), [typeof(T)], query.Expression, QueryValue.Parameter(count)));

    /// <summary>
    /// With the number as a literal, where EF Core lets us: a planner that does not know how few rows are wanted prepares to read
    /// them all (measured on PostgreSQL: twice the time). Page sizes are few, so the statements stay few as well.
    /// </summary>
    public static IQueryable<T> Take<T>(IQueryable<T> query, int count)
    {
        Expression size = Expression.Constant(count);
        if (QueryProvider.IsEntityFramework(query))
            size = Expression.Call(typeof(EF), nameof(EF.Constant), [typeof(int)], size);
        return query.Provider.CreateQuery<T>(
            Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(T)], query.Expression, size));
    }
}
