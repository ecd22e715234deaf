namespace Leefbaarheid.Host.Scheduling;

/// <summary>How long to wait before something that failed is tried again.</summary>
internal static class Backoff
{
    private const int Longest = 60;

    /// <summary>A minute after the first failure, twice as long after each next one, an hour at most.</summary>
    /// <param name="failures">How often it failed in a row; at least 1.</param>
    public static TimeSpan After(int failures) => TimeSpan.FromMinutes(Math.Min(Longest, 1L << Math.Min(failures - 1, 10)));
}
