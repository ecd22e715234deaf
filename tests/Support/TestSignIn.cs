using System.Text.Encodings.Web;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Tests.Support;

/// <summary>
/// For tests of something else than signing in: a request is from whom its header says, or from somebody who is no medewerker; either may do everything. What the
/// product itself takes is left to it: requests with a cookie or a key.
/// </summary>
internal static class TestSignIn
{
    public const string Header = "X-Medewerker";

    /// <summary>Codes of the functions of whoever asks, with commas; without it he may do everything.</summary>
    public const string FunctieHeader = "X-Functie";

    private const string Scheme = "Tests";

    /// <param name="services">Of the host, after its own.</param>
    /// <param name="medewerker">Who a request without the header is from; null: somebody who is no medewerker.</param>
    public static void AddTestSignIn(this IServiceCollection services, string? medewerker = null)
    {
        services.AddAuthentication().AddScheme<TestOptions, Handler>(Scheme, options => options.Medewerker = medewerker);
        services.PostConfigure<PolicySchemeOptions>(Schemes.Any, options =>
        {
            var choose = options.ForwardDefaultSelector!;
            options.ForwardDefaultSelector = http => choose(http) is var chosen && chosen == Schemes.Session && IsOurs(http.Request) ? Scheme : chosen;
        });
    }

    private static bool IsOurs(HttpRequest request) => request.Headers.ContainsKey(Header) || request.Cookies.Count == 0;

    private sealed class TestOptions : AuthenticationSchemeOptions
    {
        public string? Medewerker { get; set; }
    }

    private sealed class Handler(IOptionsMonitor<TestOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<TestOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var medewerker = Request.Headers[Header] is [{ Length: > 0 } code] ? code : Options.Medewerker;
            var functies = Request.Headers[FunctieHeader] is [{ } codes] ? codes.Split(',', StringSplitOptions.RemoveEmptyEntries) : [Functies.Applicatiebeheerder];
            return Task.FromResult(AuthenticateResult.Success(
                new AuthenticationTicket(Identities.Create(Scheme.Name, medewerker ?? CurrentUser.Anonymous, medewerker, functies), Scheme.Name)));
        }
    }
}
