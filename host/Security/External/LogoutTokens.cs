using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Leefbaarheid.Host.Security;

/// <summary>Reads the token with which a provider says that somebody signed out there (OpenID Connect Back-Channel Logout 1.0).</summary>
internal sealed class LogoutTokens(IOptionsMonitor<OpenIdConnectOptions> options)
{
    private const string Event = "http://schemas.openid.net/event/backchannel-logout";

    /// <summary>Who signed out; null when the token is not the provider's, or says something else.</summary>
    public async Task<string?> ReadAsync(string token, CancellationToken cancellationToken)
    {
        var known = options.Get(Schemes.External);
        var provider = await known.ConfigurationManager!.GetConfigurationAsync(cancellationToken);
        var expected = known.TokenValidationParameters.Clone();
        expected.ValidIssuer = provider.Issuer;
        expected.ValidAudience = known.ClientId;
        expected.IssuerSigningKeys = provider.SigningKeys;
        var read = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, expected);
        return read.IsValid && read.SecurityToken is JsonWebToken logout && !logout.TryGetClaim("nonce", out _)
            && logout.TryGetClaim("events", out var events) && events.Value.Contains($"\"{Event}\"", StringComparison.Ordinal)
            ? ExternalAccounts.IdentityOf(new ClaimsPrincipal(read.ClaimsIdentity))
            : null;
    }
}
