namespace Leefbaarheid.Host;

/// <summary>The clock of a Dutch corporation: "today" is a day in the Netherlands, wherever the host runs.</summary>
internal sealed class AmsterdamTimeProvider : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
}
