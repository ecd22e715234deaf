using System.Linq.Expressions;
using System.Reflection;
using HotChocolate;
using HotChocolate.Types;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Makes input objects out of records and classes.</summary>
internal sealed class InputFactory(TypeResolver types, Annotations annotations, AttributeReader attributes)
{
    public void Complete(InputObjectType type, Type clr)
    {
        var constructor = Constructor(clr);
        var members = Members(clr, constructor).ToList();
        if (members.Count == 0)
            throw new SchemaException($"The input object `{type.Name}` has no fields: {clr} has no properties that can be set.");
        type.Complete([.. members.Select(member => member.Input)]);
        if (type.IsOneOf && members.FirstOrDefault(member => member.Input.Type.IsNonNull || member.Input.DefaultLiteral is not null) is { } wrong)
            throw new SchemaException($"{clr}.{wrong.Property.Name} must be nullable and without a default: `{type.Name}` takes exactly one field.");
        type.Create = Factory(clr, constructor, members);
    }

    public static bool IsOneOf(Type clr) => clr.IsDefined(typeof(OneOfAttribute), inherit: true);

    /// <summary>The parameterless constructor, else the longest of which each parameter is named like a property.</summary>
    private static ConstructorInfo? Constructor(Type clr)
    {
        if (clr.IsAbstract)
            throw new SchemaException($"{clr} cannot be an input object: it is abstract.");
        if (clr.IsValueType || clr.GetConstructor(Type.EmptyTypes) is not null)
            return null;
        var properties = clr.GetProperties().Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return clr.GetConstructors()
            .OrderByDescending(constructor => constructor.GetParameters().Length)
            .FirstOrDefault(constructor => constructor.GetParameters().All(parameter => properties.Contains(parameter.Name!)))
            ?? throw new SchemaException(
                $"{clr} cannot be an input object: it needs a public constructor without parameters, or one whose parameters are named like its properties.");
    }

    private IEnumerable<InputMember> Members(Type clr, ConstructorInfo? constructor)
    {
        foreach (var property in types.Members.Properties(clr))
        {
            var parameter = constructor?.GetParameters()
                .FirstOrDefault(candidate => string.Equals(candidate.Name, property.Name, StringComparison.OrdinalIgnoreCase));
            if (parameter is null && property.SetMethod is not { IsPublic: true })
                continue;
            var shape = types.Shape(property);
            var graphType = types.Input(property, shape);
            var where = $"{clr}.{property.Name}";
            var input = new InputValue(annotations.FieldName(property), graphType)
            {
                Description = annotations.Describe(property),
                DeprecationReason = annotations.DeprecationReason(property),
                DefaultLiteral = attributes.Find<DefaultValueAttribute>(property) is { } given
                    ? Literal.Of(given.Value, graphType, where)
                    : parameter is { HasDefaultValue: true, DefaultValue: { } value } ? Literal.Of(value, graphType, where) : null,
                RuntimeType = property.PropertyType,
                Source = property,
                Decode = types.Decoder(property, property.PropertyType),
            };
            yield return new InputMember(property, parameter, input);
        }
    }

    private static Func<IReadOnlyDictionary<string, object?>, object> Factory(
        Type clr,
        ConstructorInfo? constructor,
        IReadOnlyList<InputMember> members)
    {
        Func<IReadOnlyDictionary<string, object?>, object>? compiled = null;
        return values => (compiled ??= Compile(clr, constructor, members))(values);
    }

    private static Func<IReadOnlyDictionary<string, object?>, object> Compile(
        Type clr,
        ConstructorInfo? constructor,
        IReadOnlyList<InputMember> members)
    {
        var values = Expression.Parameter(typeof(IReadOnlyDictionary<string, object?>), "values");
        var result = Expression.Variable(clr, "result");
        var create = constructor is null
            ? Expression.New(clr)
            : Expression.New(constructor, constructor.GetParameters().Select(parameter => Argument(parameter, members, values)));
        var body = new List<Expression> { Expression.Assign(result, create) };

        // Set only when given: what a class initialises its properties with is its own default.
        body.AddRange(members
            .Where(member => member.Parameter is null)
            .Select(member => Expression.IfThen(
                Expression.Call(typeof(InputMembers), nameof(InputMembers.Has), null, values, Expression.Constant(member.Input.Name)),
                Expression.Assign(Expression.Property(result, member.Property), Read(member, values, Expression.Default(member.Property.PropertyType))))));
        body.Add(Expression.Convert(result, typeof(object)));
        return Expression.Lambda<Func<IReadOnlyDictionary<string, object?>, object>>(Expression.Block([result], body), values).Compile();
    }

    private static Expression Argument(ParameterInfo parameter, IReadOnlyList<InputMember> members, ParameterExpression values)
    {
        var absent = parameter is { HasDefaultValue: true, DefaultValue: { } value }
            ? (Expression)Expression.Convert(Expression.Constant(value), parameter.ParameterType)
            : Expression.Default(parameter.ParameterType);
        return members.FirstOrDefault(member => member.Parameter == parameter) is { } member
            ? Expression.Convert(Read(member, values, absent), parameter.ParameterType)
            : absent;
    }

    private static MethodCallExpression Read(InputMember member, ParameterExpression values, Expression absent)
        => Expression.Call(
            typeof(InputMembers),
            nameof(InputMembers.Get),
            [member.Property.PropertyType],
            values,
            Expression.Constant(member.Input.Name),
            absent.Type == member.Property.PropertyType ? absent : Expression.Convert(absent, member.Property.PropertyType));

    private sealed record InputMember(PropertyInfo Property, ParameterInfo? Parameter, InputValue Input);
}
