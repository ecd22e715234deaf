using System.Xml;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Scalars;

internal sealed class TimeSpanScalar : TextScalar
{
    public TimeSpanScalar()
        : base("TimeSpan")
    {
        RuntimeType = typeof(TimeSpan);
        Description = "The `TimeSpan` scalar represents an ISO-8601 compliant duration type.";
    }

    public override bool TryWrite(JsonBuffer writer, object value)
    {
        if (value is not TimeSpan duration)
            return false;
        writer.String(XmlConvert.ToString(duration));
        return true;
    }

    // XmlConvert counts a year as 365 and a month as 30 days; a duration in those has no length of its own.
    protected override object? Parse(string text)
    {
        var time = text.IndexOf('T', StringComparison.Ordinal);
        if (text.AsSpan(0, time < 0 ? text.Length : time).ContainsAny('Y', 'M'))
            return null;
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return null;
        }
    }
}
