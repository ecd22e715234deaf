using System.Text.Json;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Turns the JSON of a variable, checked by <see cref="VariableCoercion"/> before, into .NET values.</summary>
internal static class JsonCoercion
{
    public static object? Coerce(JsonElement json, GraphQLType type, Type runtimeType)
    {
        if (ValueConverter.TryUnwrapOptional(runtimeType, out var innerType))
            return ValueConverter.WrapOptional(runtimeType, Coerce(json, type, innerType));
        if (json.ValueKind == JsonValueKind.Null)
            return type.IsNonNull ? throw new InputException($"Expected value of non-null type \"{type}\" not to be null.") : null;

        return type.Nullable switch
        {
            ListType list => CoerceList(json, list, runtimeType),
            InputObjectType input => CoerceObject(json, input, runtimeType),
            EnumType enumType => enumType.Value(json.GetString()!)!.RuntimeValue,
            ScalarType scalar => scalar.TryParseJson(json, out var parsed)
                ? ValueConverter.Convert(parsed, runtimeType)
                : throw new InputException(ScalarMessages.Invalid(scalar, JsonText.Of(json))),
            var other => throw new InvalidOperationException($"{other} is no input type."),
        };
    }

    private static object CoerceList(JsonElement json, ListType list, Type runtimeType)
    {
        var itemType = ValueConverter.ItemType(runtimeType);
        object?[] values = json.ValueKind == JsonValueKind.Array
            ? [.. json.EnumerateArray().Select(item => Coerce(item, list.OfType, itemType))]
            : [Coerce(json, list.OfType, itemType)];
        return ValueConverter.ToCollection(values, itemType, runtimeType);
    }

    private static object CoerceObject(JsonElement json, InputObjectType input, Type runtimeType)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var members = JsonMembers.Of(json);
        foreach (var field in input.Fields)
        {
            if (members.TryGet(field.Name, out var member))
                values.Add(field.Name, field.Decode is { } decode ? decode(Coerce(member, field.Type, typeof(object))) : Coerce(member, field.Type, field.RuntimeType));
            else if (LiteralCoercion.TryCoerceMember(field, literal: null, VariableValues.None, out var value))
                values.Add(field.Name, value);
        }

        return ValueConverter.Convert(input.Create?.Invoke(values) ?? values, runtimeType)!;
    }
}
