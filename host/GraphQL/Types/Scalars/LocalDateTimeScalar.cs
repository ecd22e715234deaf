using System.Globalization;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class LocalDateTimeScalar : TextScalar
{
    public LocalDateTimeScalar()
        : base("LocalDateTime")
    {
        RuntimeType = typeof(DateTime);
        Description = "The `LocalDateTime` scalar type is a local date/time string (i.e., with no associated timezone) "
            + "with the format `YYYY-MM-DDThh:mm:ss`.";
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (value is not DateTime time)
            return false;
        writer.String(time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        return true;
    }

    protected override object? Parse(string text)
        => DateTime.TryParseExact(text, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            ? parsed
            : null;
}
