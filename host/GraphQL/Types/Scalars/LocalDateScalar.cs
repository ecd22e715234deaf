using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class LocalDateScalar : ScalarType
{
    public LocalDateScalar()
        : base("LocalDate")
    {
        RuntimeType = typeof(DateOnly);
        Description = "The `LocalDate` scalar type represents a ISO date string, represented as UTF-8 character sequences YYYY-MM-DD. "
            + "The scalar follows the specification defined in RFC3339";
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
        DateOnly date;
        switch (value)
        {
            case DateOnly self:
                date = self;
                break;
            case DateTime moment:
                date = DateOnly.FromDateTime(moment);
                break;
            case DateTimeOffset moment:
                date = DateOnly.FromDateTime(moment.DateTime);
                break;
            default:
                return false;
        }

        Span<byte> json = stackalloc byte[12];
        json[0] = json[11] = (byte)'"';
        date.TryFormat(json[1..], out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.Raw(json);
        return true;
    }

    private static object? Parse(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
}
