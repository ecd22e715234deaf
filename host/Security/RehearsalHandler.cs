using System.Text.Encodings.Web;
using Leefbaarheid.Host.Graph;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>A request that the host marked as its own, on a socket that nobody else reaches, is the host's.</summary>
internal sealed class RehearsalHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        => Task.FromResult(Context.Features.Get<RehearsalFeature>() is null
            ? AuthenticateResult.NoResult()
            : AuthenticateResult.Success(new AuthenticationTicket(Identities.Create(Scheme.Name, BackgroundUser.Systeem, medewerkercode: null, [Functiecodes.Beheer]), Scheme.Name)));
}
