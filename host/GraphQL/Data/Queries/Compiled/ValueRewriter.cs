using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>Puts a parameter in the place of every captured variable, so that the query can be compiled once for all its values.</summary>
internal sealed class ValueRewriter : ExpressionVisitor
{
    // What a statement holds twice, such as the condition of its rows and of their total, is one value.
    private readonly Dictionary<Expression, QueryParameterExpression> _parameters = new(ReferenceEqualityComparer.Instance);

    public int Count => _parameters.Count;

    /// <summary>The parameter for a value of <see cref="QueryFingerprint.Values"/>: the same expressions are visited in the same order there.</summary>
    public static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"p{index}");

    protected override Expression VisitMember(MemberExpression node)
    {
        if (!QueryFingerprint.IsCaptured(node))
            return base.VisitMember(node);
        if (!_parameters.TryGetValue(node, out var parameter))
            _parameters.Add(node, parameter = new QueryParameterExpression(Name(_parameters.Count), node.Type));

        return parameter;
    }

    // Ahead of its values a query has parameters only where it says so: constants need no mark.
    protected override Expression VisitMethodCall(MethodCallExpression node)
        => node.Method.DeclaringType == typeof(EF) && node.Method.Name == nameof(EF.Constant)
            ? Visit(node.Arguments[0])
            : base.VisitMethodCall(node);

    // The root of the query: there is nothing in it to replace.
    protected override Expression VisitExtension(Expression node) => node;
}
