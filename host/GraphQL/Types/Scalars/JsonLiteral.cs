using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

/// <summary>Values without a type of their own as plain .NET values: text, truth, numbers, lists and dictionaries.</summary>
internal static class JsonLiteral
{
    /// <summary>False: the literal holds a variable, whose value is not known here, or a number that no .NET number can.</summary>
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
                return TryReadNumber(number.Text, out value);
            case FloatValueNode number:
                return TryReadNumber(number.Text, out value);
            case ListValueNode list:
                return TryReadList(list, out value);
            case ObjectValueNode fields:
                return TryReadObject(fields, out value);
            default:
                // A variable: its value is not known here.
                return false;
        }
    }

    /// <summary>False: it holds a number that no .NET number can.</summary>
    public static bool TryRead(JsonElement json, out object? value)
    {
        value = null;
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                value = json.GetString();
                return true;
            case JsonValueKind.True or JsonValueKind.False:
                value = json.GetBoolean();
                return true;
            case JsonValueKind.Number:
                return TryReadNumber(json.GetRawText(), out value);
            case JsonValueKind.Array:
                var items = new List<object?>(json.GetArrayLength());
                value = items;
                foreach (var element in json.EnumerateArray())
                {
                    if (!TryRead(element, out var item))
                        return false;
                    items.Add(item);
                }

                return true;
            case JsonValueKind.Object:
                // JSON allows a name twice; as in every other reader, the last one counts.
                var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
                value = fields;
                foreach (var member in json.EnumerateObject())
                {
                    if (!TryRead(member.Value, out var field))
                        return false;
                    fields[member.Name] = field;
                }

                return true;
            default:
                return true;
        }
    }

    private static bool TryReadNumber(string text, out object? value)
    {
        value = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small) ? small
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) ? large
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real) ? real
            : null;
        return value is not null;
    }

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
