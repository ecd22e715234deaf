namespace Leefbaarheid.Basisregistraties;

internal static class TimeProviderExtensions
{
    /// <summary>The day that it is in the Netherlands.</summary>
    public static DateOnly Vandaag(this TimeProvider klok) => DateOnly.FromDateTime(klok.GetLocalNow().DateTime);
}
