using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Overlast.Kern;

/// <summary>Now, and in whose name.</summary>
internal sealed class Klok(TimeProvider clock, ICurrentUser gebruiker)
{
    /// <summary>The wall clock of the corporation.</summary>
    public DateTime Nu => clock.GetLocalNow().DateTime;

    public DateOnly Vandaag => DateOnly.FromDateTime(Nu);

    public string Gebruiker => gebruiker.Gebruikersnaam;
}
