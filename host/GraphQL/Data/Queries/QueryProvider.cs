using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>What can be told of a query from its provider and its expression.</summary>
internal static class QueryProvider
{
    public static bool IsEntityFramework(IQueryable query) => query.Provider is IAsyncQueryProvider;

    /// <summary>True for a list that only poses as a query; it is cheaper to enumerate it than to compile expressions over it.</summary>
    public static bool IsInMemory(IQueryable query) => query is EnumerableQuery;

    /// <summary>The EF Core model behind a query; null when EF Core is not behind it.</summary>
    public static IReadOnlyModel? Model(IQueryable query)
    {
        if (!IsEntityFramework(query))
            return null;
        var expression = query.Expression;
        while (expression is MethodCallExpression { Arguments.Count: > 0 } call)
            expression = call.Object ?? call.Arguments[0];
        return (expression as EntityQueryRootExpression)?.EntityType.Model;
    }

    /// <summary>
    /// True when lists of what the query reads may be read by statements of their own: the query has no say in how it is split, and what is
    /// looked up by key is what it reads itself (no other filters, no other moment, no statement written by hand).
    /// </summary>
    public static bool CanSplit(IQueryable query)
    {
        var expression = query.Expression;
        while (expression is MethodCallExpression { Arguments.Count: > 0 } call)
        {
            if (call.Method.Name is "AsSplitQuery" or "AsSingleQuery" or nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters))
                return false;
            expression = call.Object ?? call.Arguments[0];
        }

        return expression.GetType() == typeof(EntityQueryRootExpression);
    }

    public static QueryTarget Target(IReadOnlyModel? model)
        => model is IModel { ModelDependencies.TypeMappingSource: { } source }
            && source.GetType().FullName!.StartsWith("Microsoft.EntityFrameworkCore.Sqlite.", StringComparison.Ordinal)
                ? QueryTarget.Sqlite
                : QueryTarget.Database;
}
