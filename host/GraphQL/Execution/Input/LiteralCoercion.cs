using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Turns literals of a document into .NET values.</summary>
internal static class LiteralCoercion
{
    /// <summary>Coerces an argument or input field. False: it has no value, not even a default.</summary>
    public static bool TryCoerceMember(InputValue definition, ValueNode? literal, VariableValues variables, out object? value)
    {
        if (literal is VariableNode variable && !variables.TryGet(variable.Name.Value, out _))
            literal = null;
        literal ??= definition.DefaultValue;
        if (literal is null)
        {
            value = ValueConverter.Absent(definition.RuntimeType);
            return false;
        }

        value = definition.Decode is { } decode
            ? decode(Coerce(literal, definition.Type, typeof(object), variables))
            : Coerce(literal, definition.Type, definition.RuntimeType, variables);
        return true;
    }

    public static object? Coerce(ValueNode literal, GraphQLType type, Type runtimeType, VariableValues variables)
    {
        if (ValueConverter.TryUnwrapOptional(runtimeType, out var innerType))
            return ValueConverter.WrapOptional(runtimeType, Coerce(literal, type, innerType, variables));

        switch (literal)
        {
            case VariableNode variable:
                if (!variables.TryGet(variable.Name.Value, out var value))
                    return type.IsNonNull ? throw Null(type) : null;
                return value.Default is null
                    ? JsonCoercion.Coerce(value.Json, type, runtimeType)
                    : Coerce(value.Default, type, runtimeType, variables);
            case NullValueNode:
                return type.IsNonNull ? throw Null(type) : null;
        }

        return type.Nullable switch
        {
            ListType list => CoerceList(literal, list, runtimeType, variables),
            InputObjectType input => CoerceObject(literal, input, runtimeType, variables),
            EnumType enumType => literal is EnumValueNode name && enumType.Value(name.Value) is { } found
                ? found.RuntimeValue
                : throw new InputException($"Value {LiteralText.Of(literal)} does not exist in \"{enumType.Name}\" enum."),
            ScalarType scalar => scalar.TryParseLiteral(VariableSubstitution.Apply(literal, variables), out var parsed)
                ? ValueConverter.Convert(parsed, runtimeType)
                : throw new InputException(ScalarMessages.Invalid(scalar, LiteralText.Of(literal))),
            var other => throw new InvalidOperationException($"{other} is no input type."),
        };
    }

    private static object CoerceList(ValueNode literal, ListType list, Type runtimeType, VariableValues variables)
    {
        var itemType = ValueConverter.ItemType(runtimeType);

        // A single value stands for a list of one.
        var items = literal is ListValueNode node ? node.Items : [literal];
        var values = new object?[items.Count];
        for (var index = 0; index < values.Length; index++)
            values[index] = Coerce(items[index], list.OfType, itemType, variables);
        return ValueConverter.ToCollection(values, itemType, runtimeType);
    }

    private static object CoerceObject(ValueNode literal, InputObjectType input, Type runtimeType, VariableValues variables)
    {
        if (literal is not ObjectValueNode node)
            throw new InputException($"Expected type \"{input.Name}\" to be an object.");
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in input.Fields)
        {
            var given = node.Fields.FirstOrDefault(member => member.Name.Value == field.Name)?.Value;
            if (TryCoerceMember(field, given, variables, out var value))
                values.Add(field.Name, value);
            else if (field.IsRequired)
                throw new InputException($"Field \"{input.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }

        if (input.IsOneOf && (values.Count != 1 || values.ContainsValue(null)))
            throw new InputException($"Exactly one key must be specified for OneOf type \"{input.Name}\".");
        return ValueConverter.Convert(input.Create?.Invoke(values) ?? values, runtimeType)!;
    }

    private static InputException Null(GraphQLType type) => new($"Expected value of non-null type \"{type}\" not to be null.");
}
