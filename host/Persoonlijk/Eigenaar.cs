using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Persoonlijk;

internal static class Eigenaar
{
    /// <exception cref="RegelovertredingException"><c>GEEN_MEDEWERKER</c>: integrations and the host itself have nothing of their own.</exception>
    public static string Verplicht(ICurrentUser gebruiker)
        => gebruiker.Medewerkercode
            ?? throw new RegelovertredingException("GEEN_MEDEWERKER", "U bent niet als medewerker aangemeld, en kunt daarom geen eigen instellingen bewaren.");
}
