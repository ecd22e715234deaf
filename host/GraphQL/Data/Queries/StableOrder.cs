using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>
/// Ends the order of a query with the entity's key. Pages cut from an order with ties, or from none, may repeat rows and miss
/// others, because a database is free to answer each statement in another order.
/// </summary>
internal static class StableOrder
{
    // Methods that hand on the order of the query that they are called on.
    private static readonly HashSet<string> s_keepsOrder = new(StringComparer.Ordinal)
    {
        nameof(Queryable.Where),
        nameof(Queryable.Select),
        nameof(Queryable.Skip),
        nameof(Queryable.Take),
        nameof(Queryable.OfType),
        nameof(Queryable.Cast),
        nameof(EntityFrameworkQueryableExtensions.Include),
        nameof(EntityFrameworkQueryableExtensions.ThenInclude),
        nameof(EntityFrameworkQueryableExtensions.AsNoTracking),
        nameof(EntityFrameworkQueryableExtensions.AsNoTrackingWithIdentityResolution),
        nameof(EntityFrameworkQueryableExtensions.AsTracking),
        nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters),
        nameof(EntityFrameworkQueryableExtensions.IgnoreAutoIncludes),
        nameof(EntityFrameworkQueryableExtensions.TagWith),
        nameof(EntityFrameworkQueryableExtensions.TagWithCallSite),
        "AsSplitQuery",
        "AsSingleQuery",
    };

    public static IQueryable<T> Apply<T>(IQueryable<T> query, IReadOnlyModel model)
    {
        var expression = BreakTies(query.Expression, model) ?? OrderByKey(query.Expression, model);
        return expression is null ? query : query.Provider.CreateQuery<T>(expression);
    }

    /// <summary>The expression with the key after the order that it has; null when it has no order.</summary>
    private static Expression? BreakTies(Expression expression, IReadOnlyModel model)
    {
        if (expression is not MethodCallExpression { Object: null } call)
            return null;
        if (IsOrdering(call))
            return ByKey(call, model, nameof(Queryable.ThenBy)) ?? BelowSelect(call, model) ?? call;
        return s_keepsOrder.Contains(call.Method.Name) && BreakTies(call.Arguments[0], model) is { } source
            ? WithSource(call, source)
            : null;
    }

    /// <summary>
    /// An order of what a selector makes out of entities, moved to the entities themselves: only those have a key. Null when it is
    /// no such order.
    /// </summary>
    private static MethodCallExpression? BelowSelect(MethodCallExpression order, IReadOnlyModel model)
    {
        var steps = new Stack<MethodCallExpression>();
        Expression below = order;
        while (below is MethodCallExpression call && IsOrdering(call))
        {
            steps.Push(call);
            below = call.Arguments[0];
        }

        if (below is not MethodCallExpression { Method.Name: nameof(Queryable.Select) } select
            || Lambda(select) is not { Parameters: [var entity] } selector)
        {
            return null;
        }

        var source = select.Arguments[0];
        foreach (var step in steps)
        {
            if (Lambda(step) is not { Parameters: [var made] } key)
                return null;
            var moved = Expression.Lambda(new SelectedMember(made, selector.Body).Visit(key.Body), entity);
            source = Expression.Call(
                typeof(Queryable), step.Method.Name, [entity.Type, moved.ReturnType], source, Expression.Quote(moved));
        }

        return ByKey(source, model, nameof(Queryable.ThenBy)) is { } ordered ? WithSource(select, ordered) : null;
    }

    private static LambdaExpression? Lambda(MethodCallExpression call)
        => call.Arguments is [_, UnaryExpression { Operand: LambdaExpression lambda }] ? lambda : null;

    /// <summary>The expression ordered by key, as far out as there is an entity to order; null when there is none.</summary>
    private static Expression? OrderByKey(Expression expression, IReadOnlyModel model)
    {
        if (ByKey(expression, model, nameof(Queryable.OrderBy)) is { } ordered)
            return ordered;
        return expression is MethodCallExpression { Object: null, Method.Name: nameof(Queryable.Where) or nameof(Queryable.Select) } call
            && OrderByKey(call.Arguments[0], model) is { } source
                ? WithSource(call, source)
                : null;
    }

    private static bool IsOrdering(MethodCallExpression call)
        => call.Method.DeclaringType == typeof(Queryable)
            && call.Method.Name is nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending)
                or nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending);

    private static Expression? ByKey(Expression source, IReadOnlyModel model, string method)
    {
        var elementType = ElementType(source.Type);
        if (elementType is null || model.FindEntityType(elementType)?.FindPrimaryKey() is not { } key)
            return null;
        var parameter = Expression.Parameter(elementType, "entity");
        foreach (var property in key.Properties)
        {
            var selector = Expression.Lambda(KeyValue(parameter, property), parameter);
            source = Expression.Call(typeof(Queryable), method, [elementType, selector.ReturnType], source, Expression.Quote(selector));
            method = nameof(Queryable.ThenBy);
        }

        return source;
    }

    public static Expression KeyValue(ParameterExpression entity, IReadOnlyProperty property)
        => property.PropertyInfo is { } member
            ? Expression.Property(entity, member)
            : Expression.Call(typeof(EF), nameof(EF.Property), [property.ClrType], entity, Expression.Constant(property.Name));

    private static MethodCallExpression WithSource(MethodCallExpression call, Expression source)
        => call.Update(null, [source, .. call.Arguments.Skip(1)]);

    private static Type? ElementType(Type queryType)
        => queryType.GetInterfaces().Append(queryType)
            .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQueryable<>))
            ?.GetGenericArguments()[0];
}
