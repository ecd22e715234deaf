using System.Linq.Expressions;
using System.Reflection;

namespace Leefbaarheid.GraphQL.Data.Filtering;

/// <summary>
/// The operations on text. Case counts, in memory and in every database: the same filter gives the same rows wherever it runs.
/// Only a column with a collation of its own is compared (not searched) by that collation.
/// </summary>
/// <param name="own">The operations that the host adds to Hot Chocolate's.</param>
internal sealed class StringFilter(IReadOnlyList<TextOperation> own) : FilterShape
{
    public override Expression? Condition(Expression value, IReadOnlyDictionary<string, object?> input, QueryTarget target)
    {
        Expression? condition = null;
        foreach (var (operation, operand) in input)
        {
            condition = And(condition, operation switch
            {
                "and" => Combine(operation, operand, value, target, And),
                "or" => Combine(operation, operand, value, target, Or),
                _ => Operation(value, operation, operand, target),
            });
        }

        return condition;
    }

    private Expression Operation(Expression value, string operation, object? operand, QueryTarget target) => operation switch
    {
        "eq" => Expression.Equal(value, Operand(operation, operand)),
        "neq" => Expression.NotEqual(value, Operand(operation, operand)),
        "in" => In(value, operation, operand),
        "nin" => Expression.Not(In(value, operation, operand)),
        "contains" => Match(nameof(string.Contains), value, operation, operand, target),
        "ncontains" => NoMatch(nameof(string.Contains), value, operation, operand, target),
        "startsWith" => Match(nameof(string.StartsWith), value, operation, operand, target),
        "nstartsWith" => NoMatch(nameof(string.StartsWith), value, operation, operand, target),
        "endsWith" => Match(nameof(string.EndsWith), value, operation, operand, target),
        "nendsWith" => NoMatch(nameof(string.EndsWith), value, operation, operand, target),
        _ => OwnOperation(value, operation, operand),
    };

    private Expression OwnOperation(Expression value, string name, object? operand)
    {
        foreach (var operation in own)
        {
            if (operation.Name == name)
                return Expression.AndAlso(NotNull(value), operation.On(value, Text(name, operand)));
            if (operation.Negation == name)
                return Expression.OrElse(IsNull(value), Expression.Not(operation.On(value, Text(name, operand))));
        }

        throw new InvalidOperationException($"The filter operation {name} does not exist.");
    }

    private static string Text(string operation, object? operand)
        => FilterInput.Value<string?>(operation, operand) ?? throw DataErrors.NullFilter(operation);

    private static Expression Operand(string operation, object? operand)
        => QueryValue.Parameter(FilterInput.Value<string?>(operation, operand));

    private static Expression Match(string method, Expression value, string operation, object? operand, QueryTarget target)
        => Expression.AndAlso(NotNull(value), Call(method, value, operation, operand, target));

    private static Expression NoMatch(string method, Expression value, string operation, object? operand, QueryTarget target)
        => Expression.OrElse(IsNull(value), Expression.Not(Call(method, value, operation, operand, target)));

    private static Expression Call(string method, Expression value, string operation, object? operand, QueryTarget target)
    {
        if (operand is null)
            throw DataErrors.NullFilter(operation);
        var text = Operand(operation, operand);
        return (target, method) switch
        {
            (QueryTarget.Memory, _) => Expression.Call(
                value, Method(method, typeof(string), typeof(StringComparison)), text, Expression.Constant(StringComparison.Ordinal)),
            (QueryTarget.Sqlite, nameof(string.StartsWith)) => Expression.Equal(
                Expression.Call(value, Method(nameof(string.IndexOf), typeof(string)), text), Expression.Constant(0)),
            (QueryTarget.Sqlite, nameof(string.EndsWith)) => Expression.Equal(Tail(value, FilterInput.Value<string>(operation, operand)), text),
            _ => Expression.Call(value, Method(method, typeof(string)), text),
        };
    }

    // Of a text shorter than the one searched for, SQLite gives back some of it, which is too short to be equal.
    private static MethodCallExpression Tail(Expression value, string text) => Expression.Call(
        value,
        Method(nameof(string.Substring), typeof(int)),
        Expression.Subtract(Expression.Property(value, nameof(string.Length)), QueryValue.Parameter(text.Length)));

    private static MethodInfo Method(string name, params Type[] parameters) => typeof(string).GetMethod(name, parameters)!;

    private static Expression In(Expression value, string operation, object? operand)
    {
        var values = FilterInput.Items(operation, operand).Select(item => FilterInput.Value<string?>(operation, item)).ToList();
        return Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [typeof(string)], QueryValue.Parameter<IEnumerable<string?>>(values), value);
    }
}
