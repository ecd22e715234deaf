using System.Linq.Expressions;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>Reads a member of what a selector makes from where the selector takes it.</summary>
internal sealed class SelectedMember(ParameterExpression made, Expression body) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == made ? body : node;

    protected override Expression VisitMember(MemberExpression node)
    {
        var visited = base.VisitMember(node);
        return visited switch
        {
            MemberExpression { Expression: MemberInitExpression instance } member
                when instance.Bindings.OfType<MemberAssignment>().FirstOrDefault(binding => binding.Member.Name == member.Member.Name) is { } binding
                => binding.Expression,
            MemberExpression { Expression: NewExpression { Members: { } members } instance } member
                when members.Index().FirstOrDefault(candidate => candidate.Item.Name == member.Member.Name) is { Item: not null } found
                => instance.Arguments[found.Index],
            _ => visited,
        };
    }
}
