using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>
/// Takes a query apart into what makes it that query, and the values that differ from request to request. EF Core does the same for
/// every query that it runs; this reads the small parts that a request brings along instead of everything that is composed out of them.
/// It refuses whatever it does not know for sure to mean the same in every request.
/// </summary>
internal sealed class QueryFingerprint
{
    private static readonly object s_value = new();
    private readonly List<object?> _shape = [];
    private readonly List<ParameterExpression> _parameters = [];

    public ReadOnlySpan<object?> Parts => CollectionsMarshal.AsSpan(_shape);

    /// <summary>The values of captured variables, in the order in which <see cref="ValueRewriter"/> meets them.</summary>
    public List<object?> Values { get; } = [];

    public void Add(object? part) => _shape.Add(part);

    /// <summary>False: the expression holds something that has to be looked at anew in every request.</summary>
    public bool TryAdd(Expression expression) => TryAdd(expression, out _);

    public int Hash() => QueryShape.Hash(Parts);

    public QueryShape ToShape() => new([.. _shape]);

    /// <summary>Reads a variable that a lambda has captured: members of an object that the compiler, or a filter, made for it.</summary>
    public static bool IsCaptured(MemberExpression member)
    {
        Expression? root = member;
        while (root is MemberExpression inner)
            root = inner.Expression;
        return root is ConstantExpression { Value: not null };
    }

    /// <param name="expression">What to add.</param>
    /// <param name="isOfRow">
    /// True when the value depends on the rows. What does not is worked out by EF Core before the statement is sent, and may come out
    /// different every time: only captured variables and constants are understood here.
    /// </param>
    private bool TryAdd(Expression? expression, out bool isOfRow)
    {
        isOfRow = true;
        if (expression is null)
        {
            _shape.Add(null);
            isOfRow = false;
            return true;
        }

        _shape.Add(expression.NodeType);
        switch (expression)
        {
            case EntityQueryRootExpression root:
                _shape.Add(root.EntityType);
                return root.GetType() == typeof(EntityQueryRootExpression);
            case ConstantExpression constant:
                isOfRow = false;
                _shape.Add(constant.Type);
                _shape.Add(constant.Value);
                return constant.Value is null || ClrTypes.IsValue(constant.Value.GetType());
            case MemberExpression captured when IsCaptured(captured):
                isOfRow = false;
                return TryAddValue(captured);
            case MemberExpression { Expression: not null } member:
                _shape.Add(member.Member);
                return TryAdd(member.Expression, out isOfRow) && isOfRow;
            case ParameterExpression parameter:
                _shape.Add(_parameters.LastIndexOf(parameter));
                return _parameters.Contains(parameter);
            case LambdaExpression lambda:
                foreach (var parameter in lambda.Parameters)
                {
                    _shape.Add(parameter.Type);
                    _parameters.Add(parameter);
                }

                return TryAdd(lambda.Body, out _);
            case UnaryExpression unary:
                _shape.Add(unary.Type);
                _shape.Add(unary.Method);
                return TryAdd(unary.Operand, out isOfRow);
            case BinaryExpression binary:
                _shape.Add(binary.Method);
                return TryAddAll([binary.Left, binary.Right]) && binary.Conversion is null;
            case ConditionalExpression conditional:
                return TryAddAll([conditional.Test, conditional.IfTrue, conditional.IfFalse]);
            case MethodCallExpression call:
                return TryAddCall(call);
            case NewExpression instance:
                _shape.Add(instance.Constructor);
                return TryAddAll(instance.Arguments);
            case MemberInitExpression initialised:
                _shape.Add(initialised.NewExpression.Constructor);
                foreach (var binding in initialised.Bindings)
                    _shape.Add(binding.Member);
                return initialised.NewExpression.Arguments.Count == 0
                    && initialised.Bindings.All(binding => binding is MemberAssignment)
                    && TryAddAll(initialised.Bindings.Select(binding => ((MemberAssignment)binding).Expression));
            default:
                return false;
        }
    }

    /// <summary>Adds what one node is made of. True when at least one part depends on the rows, so that the whole does.</summary>
    private bool TryAddAll(IEnumerable<Expression> parts)
    {
        var anyOfRow = false;
        foreach (var part in parts)
        {
            if (!TryAdd(part, out var isOfRow))
                return false;
            anyOfRow |= isOfRow;
        }

        return anyOfRow;
    }

    private bool TryAddCall(MethodCallExpression call)
    {
        _shape.Add(call.Method);
        var type = call.Method.DeclaringType;
        var isKnown = type == typeof(Queryable) || type == typeof(Enumerable) || type == typeof(string)
            || type == typeof(EntityFrameworkQueryableExtensions) || call.Method.IsDefined(typeof(DbFunctionAttribute), inherit: false)
            || (type == typeof(EF) && call.Method.Name == nameof(EF.Property));
        return isKnown && TryAddAll(call.Object is null ? call.Arguments : call.Arguments.Prepend(call.Object));
    }

    private bool TryAddValue(MemberExpression captured)
    {
        _shape.Add(s_value);
        _shape.Add(captured.Type);
        if (!TryRead(captured, out var value))
            return false;
        Values.Add(value);

        // A captured query becomes part of the statement, and not a value in it.
        return value is not (IQueryable or Expression or Delegate or DbContext);
    }

    private static bool TryRead(Expression? expression, out object? value)
    {
        value = null;
        switch (expression)
        {
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case MemberExpression { Expression: not null } member when TryRead(member.Expression, out var instance) && instance is not null:
                value = member.Member is FieldInfo field ? field.GetValue(instance) : ((PropertyInfo)member.Member).GetValue(instance);
                return true;
            default:
                return false;
        }
    }
}
