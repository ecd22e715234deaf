namespace Leefbaarheid.Tests.Support;

/// <summary>A clock that stands still until the test moves it.</summary>
public sealed class SettableClock : TimeProvider
{
    /// <summary>What the clock shows.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.Ticks;
}
