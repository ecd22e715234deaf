using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// The cookie of a session. It names the session and no more: who somebody is, and whether he may still work here, is asked of the
/// database. A browser forgets it when it is closed.
/// </summary>
internal sealed class SessionCookie(IOptions<SecuritySettings> settings) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name is not (Schemes.Session or Schemes.Halfway))
            return;
        options.Cookie.Name = name == Schemes.Session ? "leefbaarheid" : "leefbaarheid-halverwege";
        options.Cookie.HttpOnly = true;

        // Lax and not Strict: somebody who follows a link in a mail is still signed in. What changes anything is no GET.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.SlidingExpiration = name == Schemes.Session;
        options.ExpireTimeSpan = name == Schemes.Session ? settings.Value.Sessieduur : TimeSpan.FromMinutes(10);
        options.Events.OnRedirectToLogin = context => Challenge.AnswerAsync(context.HttpContext);
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        if (name == Schemes.Session)
            options.Events.OnValidatePrincipal = ValidateAsync;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var guard = context.HttpContext.RequestServices.GetRequiredService<SessionGuard>();
        var user = Identities.SessionOf(context.Principal) is { } session ? await guard.FindAsync(session, context.HttpContext.RequestAborted) : null;
        if (user is not null)
        {
            context.ReplacePrincipal(user);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Schemes.Session);
    }
}
