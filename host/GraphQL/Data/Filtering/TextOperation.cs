using System.Linq.Expressions;

namespace Leefbaarheid.GraphQL.Data.Filtering;

/// <summary>
/// An operation on text of the host's own, beside those of Hot Chocolate, and under the name with an <c>n</c> before it the operation that
/// chooses exactly the other rows. In Hot Chocolate a filter convention adds such operations.
/// </summary>
/// <param name="Name">Its name in <c>StringOperationFilterInput</c>.</param>
/// <param name="Description">What it means, for the schema.</param>
/// <param name="Prepare">Makes the value that the database gets of the operand.</param>
/// <param name="Holds">Whether a text, never null, satisfies what <paramref name="Prepare"/> made. Databases must be able to translate it.</param>
internal sealed record TextOperation(string Name, string Description, Func<string, string> Prepare, Expression<Func<string, string, bool>> Holds)
{
    public string Negation => $"n{Name}";

    public Expression On(Expression value, string operand)
        => new Replacement(Holds.Parameters, [value, QueryValue.Parameter(Prepare(operand))]).Visit(Holds.Body);

    private sealed class Replacement(IReadOnlyList<ParameterExpression> parameters, Expression[] values) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
        {
            for (var index = 0; index < parameters.Count; index++)
            {
                if (parameters[index] == node)
                    return values[index];
            }

            return node;
        }
    }
}
