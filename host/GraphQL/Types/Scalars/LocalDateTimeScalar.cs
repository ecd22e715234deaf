using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class LocalDateTimeScalar : ScalarType
{
    public LocalDateTimeScalar()
        : base("LocalDateTime")
    {
        RuntimeType = typeof(DateTime);
        Description = "The `LocalDateTime` scalar type is a local date/time string (i.e., with no associated timezone) "
            + "with the format `YYYY-MM-DDThh:mm:ss`.";
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
        if (value is not DateTime time)
            return false;
        writer.String(time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        return true;
    }

    private static object? Parse(string text)
        => DateTime.TryParseExact(text, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            ? parsed
            : null;
}
