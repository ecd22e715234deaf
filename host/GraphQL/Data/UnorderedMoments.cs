using System.Linq.Expressions;
using System.Reflection;
using Leefbaarheid.GraphQL.Data.Sorting;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>
/// Finds what SQLite cannot do: it keeps a <see cref="DateTimeOffset"/> as text with its offset, so that two of them can be told apart but
/// not put in order. EF Core would refuse the statement, and a caller would be told of an internal error.
/// </summary>
internal sealed class UnorderedMoments(IReadOnlyModel model) : ExpressionVisitor
{
    private MemberInfo? _found;

    /// <summary>The first member that would have to be in order; null when there is none.</summary>
    public static MemberInfo? Find(QueryTarget target, IReadOnlyModel model, LambdaExpression? condition, IReadOnlyList<SortKey> keys)
    {
        if (target != QueryTarget.Sqlite)
            return null;
        var moments = new UnorderedMoments(model);
        moments.Visit(condition);
        foreach (var (selector, _) in keys)
            moments.Look(selector.Body);
        return moments._found;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual)
        {
            Look(node.Left);
            Look(node.Right);
        }

        return base.VisitBinary(node);
    }

    private void Look(Expression value)
    {
        if ((Nullable.GetUnderlyingType(value.Type) ?? value.Type) == typeof(DateTimeOffset)
            && value is MemberExpression { Expression: { } owner, Member: var member }
            && model.FindEntityTypes(owner.Type).Select(type => type.FindProperty(member.Name)).FirstOrDefault(property => property is not null) is { } column
            && (column.FindTypeMapping()?.Converter ?? column.GetValueConverter()) is null)
        {
            _found ??= member;
        }
    }
}
