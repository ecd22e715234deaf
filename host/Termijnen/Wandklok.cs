namespace Leefbaarheid.Host.Termijnen;

/// <summary>
/// What the clock on the wall shows. A day begins when it does here, not when it does in Greenwich: until one or two at night that is
/// another day.
/// </summary>
internal static class Wandklok
{
    /// <summary>Date and time of the wall, as a moment that compares with the beginning of a day. No moment to keep as a time stamp.</summary>
    public static DateTime Wand(this TimeProvider clock) => DateTime.SpecifyKind(clock.GetLocalNow().DateTime, DateTimeKind.Utc);
}
