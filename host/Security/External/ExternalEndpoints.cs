using Leefbaarheid.Contracts.Errors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Leefbaarheid.Host.Security;

/// <summary>Signing in and out by way of an identity provider.</summary>
internal static class ExternalEndpoints
{
    public const string Path = $"{SignInEndpoints.Path}/extern";

    /// <summary>Where the provider sends people back; it has to know this address.</summary>
    public const string ReturnPath = $"{Path}/terug";

    /// <summary>Where it sends them when they have signed out there.</summary>
    public const string SignedOutPath = $"{Path}/afgemeld";

    /// <summary>Where it says by itself that somebody signed out.</summary>
    public const string BackChannelPath = $"{Path}/uitgelogd";

    private const string Unreachable = "De aanmelddienst is nu niet bereikbaar. Probeer het over enkele minuten opnieuw.";
    private const string Failed = "Het aanmelden is niet gelukt. Probeer het nog een keer.";

    public static void MapExternal(this IEndpointRouteBuilder endpoints)
    {
        if (!endpoints.ServiceProvider.GetRequiredService<IOptions<OpenIdSettings>>().Value.IsActief)
            return;
        endpoints.MapGet(Path, GoAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIn);
        endpoints.MapPost(BackChannelPath, HearAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIn);
    }

    /// <summary>The provider told who somebody is.</summary>
    public static async Task EnterAsync(TicketReceivedContext context)
    {
        var http = context.HttpContext;
        context.HandleResponse();
        try
        {
            var account = await http.RequestServices.GetRequiredService<ExternalAccounts>().EnterAsync(context.Principal!, http.RequestAborted);
            var idToken = context.Properties?.GetTokenValue(OpenIdConnectParameterNames.IdToken);
            await http.RequestServices.GetRequiredService<SessionDesk>().BeginAsync(http, account, http.RequestAborted, idToken);
            http.Response.Redirect(ReturnAddress.Of(context.ReturnUri));
        }
        catch (RegelovertredingException refused)
        {
            await ShowAsync(http, refused.Message, StatusCodes.Status403Forbidden);
        }
    }

    /// <summary>What came back is not the answer to what this browser asked, or the provider does not stand by it.</summary>
    public static Task FailAsync(RemoteFailureContext context)
    {
        context.HandleResponse();
        Log(context.HttpContext, context.Failure?.Message);
        return ShowAsync(context.HttpContext, context.Failure is HttpRequestException ? Unreachable : Failed, StatusCodes.Status400BadRequest);
    }

    /// <summary>Signs out at the provider too, when that is where somebody signed in; false when it is not.</summary>
    public static async Task<bool> TryLeaveAsync(HttpContext http, string? idToken)
    {
        if (idToken is null || !http.RequestServices.GetRequiredService<IOptions<OpenIdSettings>>().Value.IsActief)
            return false;
        var properties = new AuthenticationProperties { RedirectUri = SignInEndpoints.Path };
        properties.SetParameter(OpenIdConnectParameterNames.IdToken, idToken);
        return await TryAsync(http, () => http.SignOutAsync(Schemes.External, properties));
    }

    private static async Task GoAsync(HttpContext http, string? terug)
    {
        var properties = new AuthenticationProperties { RedirectUri = ReturnAddress.Of(terug) };
        if (!await TryAsync(http, () => http.ChallengeAsync(Schemes.External, properties)))
            await ShowAsync(http, Unreachable, StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> HearAsync(HttpContext http, LogoutTokens tokens, ExternalAccounts accounts, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!http.Request.HasFormContentType)
            return Results.BadRequest();
        var form = await http.Request.ReadFormAsync(cancellationToken);
        string? identity = null;
        var reached = await TryAsync(http, async () => identity = await tokens.ReadAsync(form["logout_token"].ToString(), cancellationToken));
        if (!reached)
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        if (identity is null)
            return Results.BadRequest();
        await accounts.LeaveAsync(identity, cancellationToken);
        return Results.Ok();
    }

    /// <summary>False when the provider cannot be reached: what it published of itself is read when it is first needed.</summary>
    private static async Task<bool> TryAsync(HttpContext http, Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception failure) when (failure is InvalidOperationException or HttpRequestException or IOException)
        {
            Log(http, failure.Message);
            return false;
        }
    }

    private static Task ShowAsync(HttpContext http, string fout, int status)
        => SignInForms.View(http).SignIn(http, SignInForms.Fields(("Fout", fout)), status).ExecuteAsync(http);

    private static void Log(HttpContext http, string? reason)
        => http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ExternalEndpoints)).LogWarning("The identity provider let nobody in or out: {Reason}", reason);
}
