using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class FloatScalar : ScalarType
{
    public FloatScalar()
        : base("Float")
    {
        RuntimeType = typeof(double);
        Description = "The `Float` scalar type represents signed double-precision fractional values as specified by "
            + "[IEEE 754](http://en.wikipedia.org/wiki/IEEE_floating_point).";
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        var text = literal switch
        {
            FloatValueNode number => number.Text,
            IntValueNode number => number.Text,
            _ => null,
        };
        value = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && double.IsFinite(parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var parsed) && double.IsFinite(parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        switch (value)
        {
            case double number when double.IsFinite(number):
                writer.Number(number);
                return true;
            case float number when float.IsFinite(number):
                // Through text: widening the bits would print 0.1f as 0.10000000149011612.
                writer.Number(double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
                return true;
            case decimal number:
                writer.Number(number);
                return true;
            default:
                if (!WholeNumber.TryRead(value, out var whole))
                    return false;
                writer.Number(whole);
                return true;
        }
    }
}
