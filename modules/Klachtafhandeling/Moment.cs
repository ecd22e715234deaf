using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Klachtafhandeling;

/// <summary>Which day it is at the corporation, and who asks.</summary>
internal sealed class Moment(TimeProvider klok, ICurrentUser gebruiker)
{
    public DateOnly Vandaag => klok.Vandaag();

    public string Door => gebruiker.Gebruikersnaam;
}

internal static class TimeProviderExtensions
{
    public static DateOnly Vandaag(this TimeProvider klok) => DateOnly.FromDateTime(klok.GetLocalNow().DateTime);
}
