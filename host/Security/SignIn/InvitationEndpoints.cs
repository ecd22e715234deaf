using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Security;

/// <summary>Where the link leads with which somebody chooses the password of his account.</summary>
internal static class InvitationEndpoints
{
    public const string Path = $"{SignInEndpoints.Path}/uitnodiging";

    private const string Gone = "Deze link werkt niet (meer). Vraag uw applicatiebeheerder om een nieuwe.";

    public static void MapInvitation(this IEndpointRouteBuilder local)
    {
        local.MapGet(Path, ShowAsync).RequireRateLimiting(RateLimits.SignIn);
        local.MapPost(Path, ChooseAsync).RequireRateLimiting(RateLimits.SignIn);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, string? sleutel, Uitnodigingen links, CancellationToken cancellationToken)
        => await links.FindAsync(sleutel, cancellationToken) is { } found ? Form(http, found, fout: null) : Refuse(http);

    private static async Task<IResult> ChooseAsync(
        HttpContext http, string? sleutel, Uitnodigingen links, Accounts accounts, SessionDesk desk, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(sleutel, cancellationToken) is not { } found)
            return Refuse(http);
        var form = await http.Request.ReadFormAsync(cancellationToken);
        try
        {
            await accounts.ChangePasswordAsync(found.Gebruiker, SignInForms.Repeated(form), cancellationToken);
        }
        catch (RegelovertredingException refused)
        {
            return Form(http, found, refused.Message);
        }

        await desk.EndOthersAsync(found.Gebruiker, own: null, cancellationToken);
        return await SignInEndpoints.GoOnAsync(
            http, desk, found.HeeftTweedeFactor ? Toegang.Code : Toegang.Binnen, found.Gebruiker, gaveCode: false, cancellationToken);
    }

    private static IResult Form(HttpContext http, Uitnodiging found, string? fout)
        => SignInForms.View(http).Show<PasswordPage>(
            http,
            SignInForms.Fields(("IsNieuw", true), ("Gebruikersnaam", found.Gebruikersnaam), ("Fout", fout)),
            fout is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private static IResult Refuse(HttpContext http)
        => SignInForms.View(http).SignIn(http, SignInForms.Fields(("Fout", Gone)), StatusCodes.Status403Forbidden);
}
