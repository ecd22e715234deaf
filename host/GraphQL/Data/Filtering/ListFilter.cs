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
        "all" => ForElements(operation, operand, target, (predicate, parameter) => Expression.Not(Any(list, Expression.Not(predicate), parameter, target))),
        "none" => ForElements(operation, operand, target, (predicate, parameter) => Expression.Not(Any(list, predicate, parameter, target))),
        "some" => ForElements(operation, operand, target, (predicate, parameter) => Any(list, predicate, parameter, target)),
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

    private MethodCallExpression Any(Expression list, Expression predicate, ParameterExpression parameter, QueryTarget target)
    {
        if (target == QueryTarget.Database)
            predicate = WithoutInequality(predicate, parameter);
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [elementType], list, Expression.Lambda(predicate, parameter));
    }

    // Npgsql cannot translate "any value of this array differs from that one"; it can when the other value stands in a list.
    private Expression WithoutInequality(Expression predicate, ParameterExpression parameter) => predicate switch
    {
        BinaryExpression { NodeType: ExpressionType.NotEqual } test when test.Left == parameter => NotIn(test.Right, parameter),
        UnaryExpression { NodeType: ExpressionType.Not, Operand: BinaryExpression { NodeType: ExpressionType.Equal } test }
            when test.Left == parameter => NotIn(test.Right, parameter),
        _ => predicate,
    };

    private UnaryExpression NotIn(Expression value, ParameterExpression parameter) => Expression.Not(Expression.Call(
        typeof(Enumerable), nameof(Enumerable.Contains), [elementType], Expression.NewArrayInit(elementType, value), parameter));

    private MethodCallExpression Any(Expression list)
        => Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [elementType], list);
}
