using System.Linq.Expressions;

namespace Leefbaarheid.GraphQL.Data;

internal static class QueryValue
{
    /// <summary>
    /// A value as a parameter. EF Core reads a member of an object as a parameter and a plain constant as part of the statement:
    /// constants would compile a new statement for every other value, and would keep the database from reusing its plan.
    /// </summary>
    public static Expression Parameter<T>(T value)
        => Expression.Field(Expression.Constant(new Holder<T>(value)), nameof(Holder<>.Value));

    private sealed class Holder<T>(T value)
    {
        public readonly T Value = value;
    }
}
