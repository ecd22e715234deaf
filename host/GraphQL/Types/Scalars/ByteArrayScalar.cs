using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class ByteArrayScalar : ScalarType
{
    public ByteArrayScalar()
        : base("ByteArray")
    {
        RuntimeType = typeof(byte[]);
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is StringValueNode text ? Parse(text.Value) : null;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.String ? Parse(json.GetString()!) : null;
        return value is not null;
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (value is not byte[] bytes)
            return false;
        writer.String(Convert.ToBase64String(bytes));
        return true;
    }

    private static object? Parse(string text)
    {
        var bytes = new byte[((text.Length * 3) + 3) / 4];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }
}
