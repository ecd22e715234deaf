namespace Leefbaarheid.Modules.Tests.Support;

/// <summary>A clock in Amsterdam that stands still until it is moved.</summary>
public sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public DateOnly Today => DateOnly.FromDateTime(GetLocalNow().DateTime);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
