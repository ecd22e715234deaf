using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class LongScalar : ScalarType
{
    public LongScalar()
        : base("Long")
    {
        RuntimeType = typeof(long);
        Description = "The `Long` scalar type represents non-fractional signed whole 64-bit numeric values. "
            + "Long can represent values between -(2^63) and 2^63 - 1.";
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is IntValueNode number && long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : null;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (!WholeNumber.TryRead(value, out var number))
            return false;
        writer.Number(number);
        return true;
    }
}
