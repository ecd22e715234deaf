using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class ShortScalar : ScalarType
{
    public ShortScalar()
        : base("Short")
    {
        RuntimeType = typeof(short);
        Description = "The `Short` scalar type represents non-fractional signed whole 16-bit numeric values. "
            + "Short can represent values between -(2^15) and 2^15 - 1.";
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is IntValueNode number && short.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : null;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetInt16(out var parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (!WholeNumber.TryRead(value, out var number) || number is < short.MinValue or > short.MaxValue)
            return false;
        writer.Number(number);
        return true;
    }
}
