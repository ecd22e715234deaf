namespace Leefbaarheid.Contracts.Termijnen;

/// <summary>The clock in days: people and deadlines at the corporation go by the day, not by the instant.</summary>
public static class TimeProviderExtensions
{
    /// <summary>The day that it is in the clock's local zone; with the host's clock that of the Netherlands, also around midnight UTC.</summary>
    /// <param name="klok">The clock.</param>
    public static DateOnly Vandaag(this TimeProvider klok) => DateOnly.FromDateTime(klok.GetLocalNow().DateTime);
}
