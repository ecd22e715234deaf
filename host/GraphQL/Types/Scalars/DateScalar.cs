using System.Globalization;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class DateScalar : TextScalar
{
    public DateScalar()
        : base("Date")
    {
        RuntimeType = typeof(DateOnly);
        Description = "The `Date` scalar represents an ISO-8601 compliant date type.";
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
                date = DateOnly.FromDateTime(moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : moment);
                break;
            case DateTimeOffset moment:
                date = DateOnly.FromDateTime(moment.UtcDateTime);
                break;
            default:
                return false;
        }

        writer.Date(date);
        return true;
    }

    protected override object? Parse(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
}
