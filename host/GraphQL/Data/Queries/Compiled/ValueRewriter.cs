using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>Puts a parameter in the place of every captured variable, so that the query can be compiled once for all its values.</summary>
internal sealed class ValueRewriter : ExpressionVisitor
{
    private readonly List<string> _names = [];

    /// <summary>In the order of <see cref="QueryFingerprint.Values"/>, when the same expressions are visited in the same order.</summary>
    public IReadOnlyList<string> Names => _names;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (!QueryFingerprint.IsCaptured(node))
            return base.VisitMember(node);
        var name = string.Create(CultureInfo.InvariantCulture, $"p{_names.Count}");
        _names.Add(name);
        return new QueryParameterExpression(name, node.Type);
    }

    // Ahead of its values a query has parameters only where it says so: constants need no mark.
    protected override Expression VisitMethodCall(MethodCallExpression node)
        => node.Method.DeclaringType == typeof(EF) && node.Method.Name == nameof(EF.Constant)
            ? Visit(node.Arguments[0])
            : base.VisitMethodCall(node);

    // The root of the query: there is nothing in it to replace.
    protected override Expression VisitExtension(Expression node) => node;
}
