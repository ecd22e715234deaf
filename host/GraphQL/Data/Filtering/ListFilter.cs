using System.Linq.Expressions;

namespace Leefbaarheid.GraphQL.Data.Filtering;

/// <summary>The operations on a list of values or objects.</summary>
internal sealed class ListFilter(Type elementType, FilterShape element) : FilterShape
{
    public override Expression? Condition(Expression value, IReadOnlyDictionary<string, object?> input, QueryTarget target)
    {
        Expression? condition = null;
        foreach (var (operation, operand) in input)
            condition = And(condition, Operation(value, operation, operand, target));
        return condition is not null && target == QueryTarget.Memory ? Expression.AndAlso(NotNull(value), condition) : condition;
    }

    private Expression? Operation(Expression list, string operation, object? operand, QueryTarget target) => operation switch
    {
        "all" => ForElements(operation, operand, target, (predicate, parameter) => Expression.Not(Any(list, Expression.Not(predicate), parameter))),
        "none" => ForElements(operation, operand, target, (predicate, parameter) => Expression.Not(Any(list, predicate, parameter))),
        "some" => ForElements(operation, operand, target, (predicate, parameter) => Any(list, predicate, parameter)),
        "any" => FilterInput.Value<bool>(operation, operand) ? Any(list) : Expression.Not(Any(list)),
        _ => throw new InvalidOperationException($"The filter operation {operation} does not exist."),
    };

    private Expression? ForElements(
        string operation,
        object? operand,
        QueryTarget target,
        Func<Expression, ParameterExpression, Expression> quantify)
    {
        var parameter = Expression.Parameter(elementType, "item");
        var predicate = element.Condition(parameter, FilterInput.Object(operation, operand), target);
        return predicate is null ? null : quantify(predicate, parameter);
    }

    private MethodCallExpression Any(Expression list, Expression predicate, ParameterExpression parameter)
        => Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [elementType], list, Expression.Lambda(predicate, parameter));

    private MethodCallExpression Any(Expression list)
        => Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [elementType], list);
}
