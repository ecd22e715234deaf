using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class UuidScalar : ScalarType
{
    public UuidScalar()
        : base("UUID")
    {
        RuntimeType = typeof(Guid);
        SpecifiedBy = "https://tools.ietf.org/html/rfc4122";
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
        if (value is not Guid id)
            return false;
        Span<byte> json = stackalloc byte[38];
        json[0] = json[37] = (byte)'"';
        id.TryFormat(json[1..], out _);
        writer.Raw(json);
        return true;
    }

    private static object? Parse(string text) => Guid.TryParse(text, out var parsed) ? parsed : null;
}
