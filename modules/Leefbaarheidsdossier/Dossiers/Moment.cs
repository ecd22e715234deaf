using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>When something is done and by whom, so that rules need neither a clock nor a session.</summary>
/// <param name="Tijdstip">The instant, in UTC.</param>
/// <param name="Vandaag">The day at the corporation.</param>
/// <param name="Door">User name.</param>
internal readonly record struct Moment(DateTime Tijdstip, DateOnly Vandaag, string Door);

/// <summary>Tells what moment it is for the current user.</summary>
internal sealed class Momenten(TimeProvider klok, ICurrentUser gebruiker)
{
    public Moment Nu() => new(
        klok.GetUtcNow().UtcDateTime,
        klok.Vandaag(),
        gebruiker.Gebruikersnaam);
}
