using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class DecimalScalar : ScalarType
{
    public DecimalScalar()
        : base("Decimal")
    {
        RuntimeType = typeof(decimal);
        Description = "The `Decimal` scalar type represents a decimal floating-point number.";
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        var text = literal switch
        {
            FloatValueNode number => number.Text,
            IntValueNode number => number.Text,
            _ => null,
        };
        value = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        switch (value)
        {
            case decimal number:
                writer.Number(number);
                return true;
            case double number when double.IsFinite(number):
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
