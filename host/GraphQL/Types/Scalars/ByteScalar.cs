using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class ByteScalar : ScalarType
{
    public ByteScalar()
        : base("Byte")
    {
        RuntimeType = typeof(byte);
        Description = "The `Byte` scalar type represents non-fractional whole numeric values. "
            + "Byte can represent values between 0 and 255.";
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is IntValueNode number && byte.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : null;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetByte(out var parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (!WholeNumber.TryRead(value, out var number) || number is < byte.MinValue or > byte.MaxValue)
            return false;
        writer.Number(number);
        return true;
    }
}
