using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class IntScalar : ScalarType
{
    public IntScalar()
        : base("Int")
    {
        RuntimeType = typeof(int);
        Description = "The `Int` scalar type represents non-fractional signed whole numeric values. "
            + "Int can represent values between -(2^31) and 2^31 - 1.";
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is IntValueNode number && int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : null;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (!WholeNumber.TryRead(value, out var number) || number is < int.MinValue or > int.MaxValue)
            return false;
        writer.Number(number);
        return true;
    }
}
