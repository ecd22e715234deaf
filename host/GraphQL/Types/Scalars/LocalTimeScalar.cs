using System.Globalization;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class LocalTimeScalar : TextScalar
{
    public LocalTimeScalar()
        : base("LocalTime")
    {
        RuntimeType = typeof(TimeOnly);
        Description = "The LocalTime scalar type is a local time string (i.e., with no associated timezone) in 24-hr HH:mm:ss.";
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (value is not TimeOnly time)
            return false;
        writer.String(time.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        return true;
    }

    protected override object? Parse(string text)
        => TimeOnly.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
}
