using System.Linq.Expressions;

namespace Leefbaarheid.GraphQL.Data.Filtering;

/// <summary>
/// The <see cref="ValueFilter{T}"/> of a type, made when somebody filters by it: each is a class of its own to the runtime, and a schema
/// has one for every enum and value type of all modules.
/// </summary>
internal sealed class LateValueFilter(Type clr) : FilterShape
{
    private FilterShape? _filter;

    public override Expression? Condition(Expression value, IReadOnlyDictionary<string, object?> input, QueryTarget target)
        => (_filter ??= (FilterShape)Activator.CreateInstance(typeof(ValueFilter<>).MakeGenericType(clr))!).Condition(value, input, target);
}
