using System.Globalization;
using System.Text.Json;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class LocalTimeScalar : ScalarType
{
    public LocalTimeScalar()
        : base("LocalTime")
    {
        RuntimeType = typeof(TimeOnly);
        Description = "The LocalTime scalar type is a local time string (i.e., with no associated timezone) in 24-hr HH:mm:ss.";
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
        if (value is not TimeOnly time)
            return false;
        writer.String(time.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        return true;
    }

    private static object? Parse(string text)
        => TimeOnly.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
}
