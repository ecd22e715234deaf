using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// How people come in by way of an identity provider: authorization code with PKCE, between this host and the provider. The browser
/// gets a session of ours, and none of the provider's tokens in a form that it can read.
/// </summary>
internal sealed class OpenIdOptions(IOptions<OpenIdSettings> settings) : IConfigureNamedOptions<OpenIdConnectOptions>
{
    public void Configure(OpenIdConnectOptions options) => Configure(Schemes.External, options);

    public void Configure(string? name, OpenIdConnectOptions options)
    {
        var set = settings.Value;
        options.Authority = set.Authority;
        options.RequireHttpsMetadata = Tokens.NeedsHttps(set.Authority!);
        options.ClientId = set.ClientId;
        options.ClientSecret = set.ClientSecret;
        options.ResponseType = OpenIdConnectResponseType.Code;

        // With a form the provider's page would post to us, and no cookie that is Lax comes along with that.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        foreach (var cookie in new[] { options.NonceCookie, options.CorrelationCookie })
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }

        options.SignInScheme = Schemes.Session;
        options.CallbackPath = ExternalEndpoints.ReturnPath;
        options.SignedOutCallbackPath = ExternalEndpoints.SignedOutPath;
        options.RemoteSignOutPath = PathString.Empty;
        options.BackchannelTimeout = TimeSpan.FromSeconds(10);
        options.DisableTelemetry = true;
        options.SaveTokens = true;
        options.MapInboundClaims = false;
        options.TokenValidationParameters.ValidAlgorithms = Tokens.Algorithms;
        options.TokenValidationParameters.ClockSkew = Tokens.Skew;
        Scopes(options, set);
        options.Events.OnTicketReceived = ExternalEndpoints.EnterAsync;
        options.Events.OnRemoteFailure = ExternalEndpoints.FailAsync;
        options.Events.OnRedirectToIdentityProviderForSignOut = LeaveAsync;
    }

    private static void Scopes(OpenIdConnectOptions options, OpenIdSettings set)
    {
        options.Scope.Clear();
        foreach (var scope in set.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            options.Scope.Add(scope);

        // Some providers say these only when they are asked once more. Who issued a token is a part of who somebody is.
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.Remove("iss");
        options.ClaimActions.MapJsonKey(set.Groepsclaim, set.Groepsclaim);
        foreach (var claim in new[] { set.Gebruikersnaamclaim, set.Naamclaim, set.Medewerkerclaim })
        {
            if (claim is { Length: > 0 })
                options.ClaimActions.MapUniqueJsonKey(claim, claim);
        }
    }

    private static Task LeaveAsync(RedirectContext context)
    {
        if (context.ProtocolMessage.IssuerAddress is not { Length: > 0 })
        {
            // It has no page to sign out.
            context.HandleResponse();
            context.Response.Redirect(SignInEndpoints.Path);
            return Task.CompletedTask;
        }

        context.ProtocolMessage.ClientId = context.Options.ClientId;
        context.ProtocolMessage.IdTokenHint = context.Properties.GetParameter<string>(OpenIdConnectParameterNames.IdToken);
        return Task.CompletedTask;
    }
}
