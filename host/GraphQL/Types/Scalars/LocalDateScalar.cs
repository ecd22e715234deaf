using System.Globalization;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class LocalDateScalar : TextScalar
{
    public LocalDateScalar()
        : base("LocalDate")
    {
        RuntimeType = typeof(DateOnly);
        Description = "The `LocalDate` scalar type represents a ISO date string, represented as UTF-8 character sequences YYYY-MM-DD. "
            + "The scalar follows the specification defined in RFC3339";
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

        writer.Date(date);
        return true;
    }

    protected override object? Parse(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
}
