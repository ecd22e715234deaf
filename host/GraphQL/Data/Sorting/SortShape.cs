using System.Linq.Expressions;
using System.Reflection;
using Leefbaarheid.GraphQL.Data.Filtering;

namespace Leefbaarheid.GraphQL.Data.Sorting;

internal enum SortDirection
{
    Ascending,
    Descending,
}

/// <summary>One step of an order: a key and its direction.</summary>
internal readonly record struct SortKey(LambdaExpression Selector, SortDirection Direction);

/// <summary>What one sort input type means: turns a given order into keys. Its fields are added after construction.</summary>
internal sealed class SortShape
{
    private readonly Dictionary<string, SortField> _fields = new(StringComparer.Ordinal);

    public void Add(string name, PropertyInfo member, SortShape? nested) => _fields.Add(name, new SortField(member, nested));

    /// <summary>The keys of the <c>order</c> argument; its first entry weighs most.</summary>
    public IEnumerable<SortKey> Keys(Type itemType, IEnumerable<object?> order, QueryTarget target)
    {
        foreach (var entry in order)
        {
            var parameter = Expression.Parameter(itemType, "item");
            foreach (var (value, direction) in Steps(parameter, FilterInput.Object("order", entry), target))
                yield return new SortKey(Expression.Lambda(value, parameter), direction);
        }
    }

    private IEnumerable<(Expression Value, SortDirection Direction)> Steps(
        Expression instance,
        IReadOnlyDictionary<string, object?> entry,
        QueryTarget target)
    {
        foreach (var (name, operand) in entry)
        {
            var (member, nested) = _fields[name];
            var value = ClrTypes.Property(instance, member);
            if (nested is null)
            {
                yield return (value, operand as SortDirection? ?? throw DataErrors.NullFilter(name));
                continue;
            }

            var path = Nullable.GetUnderlyingType(value.Type) is null ? value : Expression.Property(value, nameof(Nullable<>.Value));
            foreach (var (key, direction) in nested.Steps(path, FilterInput.Object(name, operand), target))
                yield return (target == QueryTarget.Memory ? Guarded(value, key) : key, direction);
        }
    }

    // In memory a missing object sorts like a missing value: first, as databases that sort nulls first have it.
    private static Expression Guarded(Expression instance, Expression key)
    {
        if (instance.Type.IsValueType && Nullable.GetUnderlyingType(instance.Type) is null)
            return key;
        var type = key.Type.IsValueType && Nullable.GetUnderlyingType(key.Type) is null ? typeof(Nullable<>).MakeGenericType(key.Type) : key.Type;
        return Expression.Condition(
            Expression.Equal(instance, Expression.Constant(null, instance.Type)),
            Expression.Constant(null, type),
            Expression.Convert(key, type));
    }

    private sealed record SortField(PropertyInfo Member, SortShape? Nested);
}
