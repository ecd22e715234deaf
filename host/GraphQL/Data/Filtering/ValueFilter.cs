using System.Linq.Expressions;

namespace Leefbaarheid.GraphQL.Data.Filtering;

/// <summary>
/// The operations on one value that is neither text, object nor list. A negated operation selects exactly the rows that the plain
/// one leaves out, rows without a value included; SQL alone would drop those from both.
/// </summary>
internal sealed class ValueFilter<T> : FilterShape
{
    private static readonly bool s_nullable = default(T) is null;

    public override Expression? Condition(Expression value, IReadOnlyDictionary<string, object?> input, QueryTarget target)
    {
        Expression? condition = null;
        foreach (var (operation, operand) in input)
            condition = And(condition, Operation(value, operation, operand));
        return condition;
    }

    private static Expression Operation(Expression value, string operation, object? operand) => operation switch
    {
        "eq" => Expression.Equal(value, Operand(operation, operand)),
        "neq" => Expression.NotEqual(value, Operand(operation, operand)),
        "in" => Contains(value, operation, operand),
        "nin" => Expression.Not(Contains(value, operation, operand)),
        "gt" => Expression.GreaterThan(value, Comparand(operation, operand)),
        "ngt" => OrNull(value, Expression.LessThanOrEqual(value, Comparand(operation, operand))),
        "gte" => Expression.GreaterThanOrEqual(value, Comparand(operation, operand)),
        "ngte" => OrNull(value, Expression.LessThan(value, Comparand(operation, operand))),
        "lt" => Expression.LessThan(value, Comparand(operation, operand)),
        "nlt" => OrNull(value, Expression.GreaterThanOrEqual(value, Comparand(operation, operand))),
        "lte" => Expression.LessThanOrEqual(value, Comparand(operation, operand)),
        "nlte" => OrNull(value, Expression.GreaterThan(value, Comparand(operation, operand))),
        _ => throw new InvalidOperationException($"The filter operation {operation} does not exist."),
    };

    private static Expression OrNull(Expression value, Expression condition)
        => s_nullable ? Expression.OrElse(IsNull(value), condition) : condition;

    private static Expression Operand(string operation, object? operand)
        => QueryValue.Parameter(FilterInput.Value<T>(operation, operand));

    private static Expression Comparand(string operation, object? operand)
        => operand is null ? throw DataErrors.NullFilter(operation) : Operand(operation, operand);

    private static Expression Contains(Expression value, string operation, object? operand)
    {
        // A null cannot equal a value that is never null; keeping it would not even compile.
        var values = FilterInput.Items(operation, operand)
            .Where(item => s_nullable || item is not null)
            .Select(item => FilterInput.Value<T>(operation, item))
            .ToList();
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(T)], QueryValue.Parameter<IEnumerable<T>>(values), value);
    }
}
