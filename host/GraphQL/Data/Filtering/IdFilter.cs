using System.Collections;
using System.Linq.Expressions;

namespace Leefbaarheid.GraphQL.Data.Filtering;

/// <summary>The operations on a global id: those on the value behind it, once the ids are decoded.</summary>
internal sealed class IdFilter(FilterShape value, Func<object?, object?> decode) : FilterShape
{
    public override Expression? Condition(Expression instance, IReadOnlyDictionary<string, object?> input, QueryTarget target)
        => value.Condition(instance, input.ToDictionary(entry => entry.Key, entry => Decode(entry.Value), StringComparer.Ordinal), target);

    private object? Decode(object? operand)
        => operand is IEnumerable ids and not string ? ids.Cast<object?>().Select(decode).ToList() : decode(operand);
}
