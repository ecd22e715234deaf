using System.Linq.Expressions;
using Leefbaarheid.GraphQL.Data.Sorting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>A list inside a projection: which of its rows the database is to read, and in which order.</summary>
internal sealed class NestedQuery(ProjectionNode node, IReadOnlyModel model)
{
    /// <summary>
    /// The rows to read. Always in an order that decides upon every row: a page of rows in no order is any rows, and a whole list would come
    /// in another order whenever something else is read along.
    /// </summary>
    public Expression Items(Expression source)
    {
        var items = Ordered(Filtered(source));
        if (node.Part is not { } part)
            return items;
        if (part.Window.Offset > 0)
            items = Slice(nameof(Enumerable.Skip), items, Offset(part));

        // One more than asked for tells whether there is a next page, without counting.
        return Slice(nameof(Enumerable.Take), items, Expression.Constant(Math.Min(part.Window.Length, int.MaxValue - 1) + 1));
    }

    /// <summary>The list as the field's pipeline will know it again.</summary>
    public Expression Marked(Expression list, Expression source)
    {
        if (node.Part is not { } part)
            return list;
        Expression[] page = [list, Offset(part), Expression.Constant(part.Window.Length)];
        return part.NeedsCount
            ? Expression.Call(
                typeof(CutList),
                nameof(CutList.Counted),
                [node.Type],
                [.. page, Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [node.Type], Filtered(source))])
            : Expression.Call(typeof(CutList), nameof(CutList.Of), [node.Type], page);
    }

    private Expression Filtered(Expression source)
        => node.Part?.Condition is { } condition
            ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), [node.Type], source, condition)
            : source;

    private Expression Ordered(Expression source)
    {
        var isFirst = true;
        foreach (var (selector, direction) in node.Part?.Keys ?? [])
            source = By(source, selector, direction, ref isFirst);
        if (model.FindEntityType(node.Type)?.FindPrimaryKey() is not { } key)
            return source;
        foreach (var property in key.Properties)
        {
            var parameter = Expression.Parameter(node.Type, "item");
            var value = property.PropertyInfo is { } member
                ? (Expression)Expression.Property(parameter, member)
                : Expression.Call(typeof(EF), nameof(EF.Property), [property.ClrType], parameter, Expression.Constant(property.Name));
            source = By(source, Expression.Lambda(value, parameter), SortDirection.Ascending, ref isFirst);
        }

        return source;
    }

    private MethodCallExpression By(Expression source, LambdaExpression selector, SortDirection direction, ref bool isFirst)
    {
        var method = (isFirst, direction) switch
        {
            (true, SortDirection.Ascending) => nameof(Enumerable.OrderBy),
            (true, _) => nameof(Enumerable.OrderByDescending),
            (false, SortDirection.Ascending) => nameof(Enumerable.ThenBy),
            (false, _) => nameof(Enumerable.ThenByDescending),
        };
        isFirst = false;
        return Expression.Call(typeof(Enumerable), method, [node.Type, selector.ReturnType], source, selector);
    }

    private MethodCallExpression Slice(string method, Expression items, Expression count)
        => Expression.Call(typeof(Enumerable), method, [node.Type], items, count);

    // Page sizes are few; places in a list are not, and each would be another statement.
    private static Expression Offset(NestedList part)
        => part.Window.Offset == 0 ? Expression.Constant(0) : QueryValue.Parameter(part.Window.Offset);
}
