using System.Linq.Expressions;

namespace Leefbaarheid.GraphQL.Data.Filtering;

/// <summary>What one filter input type means: turns a given filter into a condition on a value.</summary>
internal abstract class FilterShape
{
    /// <summary>The condition that the input puts on the value; null when it asks nothing.</summary>
    public abstract Expression? Condition(Expression value, IReadOnlyDictionary<string, object?> input, QueryTarget target);

    protected static Expression? And(Expression? left, Expression? right)
        => left is null ? right : right is null ? left : Expression.AndAlso(left, right);

    protected static Expression? Or(Expression? left, Expression? right)
        => left is null ? right : right is null ? left : Expression.OrElse(left, right);

    protected static Expression NotNull(Expression value) => Expression.NotEqual(value, Expression.Constant(null, value.Type));

    protected static Expression IsNull(Expression value) => Expression.Equal(value, Expression.Constant(null, value.Type));

    /// <summary>The conditions of <c>and</c> or <c>or</c>, joined.</summary>
    protected Expression? Combine(
        string operation,
        object? operand,
        Expression value,
        QueryTarget target,
        Func<Expression?, Expression?, Expression?> join)
    {
        Expression? combined = null;
        foreach (var item in FilterInput.Items(operation, operand))
            combined = join(combined, Condition(value, FilterInput.Object(operation, item), target));
        return combined;
    }
}
