namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>
/// A clock in Amsterdam that runs as fast as any other and starts on the same morning in every run: what the demonstration corporation
/// shows depends on the day.
/// </summary>
public sealed class WorkdayClock : TimeProvider
{
    /// <summary>Monday, ten in the morning in Amsterdam.</summary>
    private static readonly DateTimeOffset s_start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    /// <summary>How far it is ahead of the machine's clock.</summary>
    public TimeSpan Ahead { get; } = s_start - System.GetUtcNow();

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;

    /// <summary>Gives a browser the same time; a script that runs before those of the page.</summary>
    public string BrowserScript => FormattableString.Invariant($$"""
        (() => {
          const ahead = {{Ahead.TotalMilliseconds:F0}};
          const Machine = Date;
          globalThis.Date = new Proxy(Machine, {
            apply: () => new Machine(Machine.now() + ahead).toString(),
            construct: (target, given, asked) => Reflect.construct(target, given.length === 0 ? [Machine.now() + ahead] : given, asked),
            get: (target, name) => (name === 'now' ? () => Machine.now() + ahead : Reflect.get(target, name)),
          });
        })();
        """);
}
