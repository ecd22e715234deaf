using System.Linq.Expressions;
using System.Reflection;

namespace Leefbaarheid.GraphQL.Data.Filtering;

/// <summary>Conditions on the members of an object. Its fields are added after construction: objects refer to each other.</summary>
internal sealed class ObjectFilter : FilterShape
{
    private readonly Dictionary<string, FieldShape> _fields = new(StringComparer.Ordinal);

    /// <param name="name">The field's name in the schema.</param>
    /// <param name="member">The property that it stands for.</param>
    /// <param name="shape">The meaning of the field's input type.</param>
    public void Add(string name, PropertyInfo member, FilterShape shape) => _fields.Add(name, new FieldShape(member, shape));

    public override Expression? Condition(Expression value, IReadOnlyDictionary<string, object?> input, QueryTarget target)
    {
        Expression? condition = null;
        foreach (var (name, operand) in input)
        {
            condition = And(condition, name switch
            {
                "and" => Combine(name, operand, value, target, And),
                "or" => Combine(name, operand, value, target, Or),
                _ => Member(value, name, operand, target),
            });
        }

        return condition;
    }

    private Expression? Member(Expression value, string name, object? operand, QueryTarget target)
    {
        var field = _fields[name];
        var member = ClrTypes.Property(value, field.Member);
        var path = Nullable.GetUnderlyingType(member.Type) is not null && field.Shape is ObjectFilter
            ? Expression.Property(member, nameof(Nullable<>.Value))
            : member;
        var condition = field.Shape.Condition(path, FilterInput.Object(name, operand), target);
        var guarded = field.Shape is ObjectFilter
            && (field.MayBeMissing || (target == QueryTarget.Memory && !path.Type.IsValueType));
        return condition is not null && guarded ? Expression.AndAlso(NotNull(member), condition) : condition;
    }

    private sealed class FieldShape(PropertyInfo member, FilterShape shape)
    {
        private object? _mayBeMissing;

        public PropertyInfo Member => member;

        public FilterShape Shape => shape;

        /// <summary>True: the property leads to an object that may be absent. No condition on that object's members then holds.</summary>
        public bool MayBeMissing => (bool)(_mayBeMissing ??= shape is ObjectFilter && Nullability.MayBeNull(member));
    }
}
