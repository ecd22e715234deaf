using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

/// <summary>Values without a type of their own as plain .NET values: text, truth, numbers, lists and dictionaries.</summary>
internal static class JsonLiteral
{
    /// <summary>False: the literal holds a variable, whose value is not known here.</summary>
    public static bool TryRead(ValueNode literal, out object? value)
    {
        value = null;
        switch (literal)
        {
            case NullValueNode:
                return true;
            case StringValueNode text:
                value = text.Value;
                return true;
            case EnumValueNode name:
                value = name.Value;
                return true;
            case BooleanValueNode boolean:
                value = boolean.Value;
                return true;
            case IntValueNode number:
                value = Number(number.Text);
                return true;
            case FloatValueNode number:
                value = double.Parse(number.Text, CultureInfo.InvariantCulture);
                return true;
            case ListValueNode list:
                return TryReadList(list, out value);
            case ObjectValueNode fields:
                return TryReadObject(fields, out value);
            default:
                return false;
        }
    }

    public static object? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(json.GetRawText()),
        JsonValueKind.Array => json.EnumerateArray().Select(Read).ToList(),
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(field => field.Name, field => Read(field.Value), StringComparer.Ordinal),
        _ => null,
    };

    private static object Number(string text)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small) ? small
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) ? large
            : double.Parse(text, CultureInfo.InvariantCulture);

    private static bool TryReadList(ListValueNode list, out object? value)
    {
        var items = new List<object?>(list.Items.Count);
        value = items;
        foreach (var literal in list.Items)
        {
            if (!TryRead(literal, out var item))
                return false;
            items.Add(item);
        }

        return true;
    }

    private static bool TryReadObject(ObjectValueNode literal, out object? value)
    {
        var fields = new Dictionary<string, object?>(literal.Fields.Count, StringComparer.Ordinal);
        value = fields;
        foreach (var field in literal.Fields)
        {
            if (!TryRead(field.Value, out var item))
                return false;
            fields[field.Name.Value] = item;
        }

        return true;
    }
}
