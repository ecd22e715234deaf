using System.Globalization;
using System.Text.RegularExpressions;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed partial class DateTimeScalar : TextScalar
{
    public DateTimeScalar()
        : base("DateTime")
    {
        RuntimeType = typeof(DateTimeOffset);
        Description = "The `DateTime` scalar represents an ISO-8601 compliant date time type.";
        SpecifiedBy = "https://www.graphql-scalars.com/date-time";
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        DateTimeOffset moment;
        switch (value)
        {
            case DateTimeOffset offset:
                moment = offset;
                break;
            case DateTime { Kind: DateTimeKind.Local } local:
                moment = new DateTimeOffset(local.ToUniversalTime());
                break;
            case DateTime utc:
                // Unspecified is what databases without time zones hand back for UTC; the machine's zone may not change an answer.
                moment = new DateTimeOffset(utc.Ticks, TimeSpan.Zero);
                break;
            default:
                return false;
        }

        Write(writer, moment);
        return true;
    }

    public static void Write(JsonBuffer writer, DateTimeOffset moment)
    {
        Span<byte> json = stackalloc byte[40];
        json[0] = (byte)'"';
        var format = moment.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.fffZ" : "yyyy-MM-ddTHH:mm:ss.fffzzz";
        moment.TryFormat(json[1..], out var length, format, CultureInfo.InvariantCulture);
        json[length + 1] = (byte)'"';
        writer.Raw(json[..(length + 2)]);
    }

    protected override object? Parse(string text)
        => Format().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed)
                ? parsed
                : null;

    [GeneratedRegex(
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})\\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Format();
}
