using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>Links with which somebody chooses the password of his account, once. Only the hash of their key is kept.</summary>
internal sealed class Uitnodigingen(PlatformContext platform, IHttpContextAccessor http, TimeProvider time, IOptions<SecuritySettings> settings)
{
    /// <summary>Gives an account a link; whoever asked for it hands it on.</summary>
    /// <returns>Its address, as the browser that asks has that of this host.</returns>
    /// <exception cref="RegelovertredingException"><c>LOKALE_ACCOUNTS_UIT</c>.</exception>
    public string Maak(Gebruiker gebruiker)
    {
        if (!settings.Value.LokaleAccounts)
            throw new RegelovertredingException("LOKALE_ACCOUNTS_UIT", "Iedereen meldt hier aan via de aanmelddienst. Een account ontstaat vanzelf als iemand zich daar voor het eerst aanmeldt.");
        var sleutel = Secret.Create();
        gebruiker.NodigUit(Secret.Hash(sleutel), time.GetUtcNow().UtcDateTime + settings.Value.Uitnodigingsduur);
        var request = http.HttpContext?.Request;
        return $"{request?.Scheme}://{request?.Host}{InvitationEndpoints.Path}?sleutel={sleutel}";
    }

    /// <summary>The account that a link is for; null when it does not work, or not any more.</summary>
    public async Task<Uitnodiging?> FindAsync(string? sleutel, CancellationToken cancellationToken)
    {
        if (sleutel is not { Length: > 0 })
            return null;
        var hash = Secret.Hash(sleutel);
        var now = time.GetUtcNow().UtcDateTime;
        return await platform.Gebruikers
            .Where(gebruiker => gebruiker.Uitnodigingshash == hash && gebruiker.UitnodigingTot > now && !gebruiker.IsUitgeschakeld)
            .Select(gebruiker => new Uitnodiging(gebruiker.Id, gebruiker.Gebruikersnaam, gebruiker.TweedeFactor != null))
            .SingleOrDefaultAsync(cancellationToken);
    }
}

/// <summary>An account whose owner may choose its password.</summary>
internal sealed record Uitnodiging(Guid Gebruiker, string Gebruikersnaam, bool HeeftTweedeFactor);
