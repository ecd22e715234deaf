using Leefbaarheid.Contracts.Errors;
using Microsoft.AspNetCore.Authorization;
using QRCoder;

namespace Leefbaarheid.Host.Security;

/// <summary>What somebody who has signed in may change about his own account. Programs with a key have none.</summary>
internal static class AccountEndpoints
{
    public const string Path = $"{SignInEndpoints.Path}/account";
    public const string PasswordPath = $"{Path}/wachtwoord";
    public const string FactorPath = $"{Path}/tweede-stap";

    private const int PixelsPerModule = 6;
    private const string WrongPassword = "Uw huidige wachtwoord klopt niet.";

    public static void MapAccount(this IEndpointRouteBuilder endpoints)
    {
        var own = endpoints.MapGroup("")
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = Schemes.Session })
            .AddEndpointFilter(SignInForms.OnlyOwnAsync);
        own.MapGet(Path, (HttpContext http, AccountDesk desk, CancellationToken cancellationToken) => ShowAsync(http, desk, fout: null, cancellationToken));
        own.MapGet(PasswordPath, (HttpContext http) => SignInForms.View(http).Show<PasswordPage>(http, SignInForms.Fields(("Gebruikersnaam", http.User.Identity!.Name))));
        own.MapPost(PasswordPath, ChangePasswordAsync).RequireRateLimiting(RateLimits.SignIn);
        own.MapPost(FactorPath, SwitchFactorAsync).RequireRateLimiting(RateLimits.SignIn);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, AccountDesk desk, string? fout, CancellationToken cancellationToken)
    {
        var account = await desk.FindAsync(http.User, cancellationToken);
        var geheim = Tweedefactor.NieuwGeheim();
        return SignInForms.View(http).Show<AccountPage>(
            http,
            SignInForms.Fields(
                ("Gebruikersnaam", account.Gebruikersnaam),
                ("HeeftWachtwoord", account.Wachtwoordhash is not null),
                ("HeeftTweedeFactor", account.TweedeFactor is not null),
                ("Geheim", geheim),
                ("Voorstel", desk.Propose(geheim)),
                ("Plaatje", Picture(Tweedefactor.Adres(geheim, account.Gebruikersnaam))),
                ("Sessies", await desk.SessionsAsync(account.Id, cancellationToken)),
                ("Fout", fout)),
            fout is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> ChangePasswordAsync(
        HttpContext http, AccountDesk desk, Accounts accounts, SessionDesk sessions, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var account = await desk.FindAsync(http.User, cancellationToken);
        var (toegang, _) = await accounts.TryPasswordAsync(account.Gebruikersnaam, form["huidig"].ToString(), cancellationToken);
        if (toegang == Toegang.Geweigerd)
            return Refuse(http, WrongPassword);
        try
        {
            await accounts.ChangePasswordAsync(account.Id, SignInForms.Repeated(form), cancellationToken);
        }
        catch (RegelovertredingException refused)
        {
            return Refuse(http, refused.Message);
        }

        await sessions.EndOthersAsync(account.Id, Identities.SessionOf(http.User), cancellationToken);
        return Results.Redirect(Path);
    }

    private static IResult Refuse(HttpContext http, string why)
        => SignInForms.View(http).Show<PasswordPage>(http, SignInForms.Fields(("Gebruikersnaam", http.User.Identity!.Name), ("Fout", why)), StatusCodes.Status400BadRequest);

    private static async Task<IResult> SwitchFactorAsync(HttpContext http, AccountDesk desk, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var code = form["code"].ToString();
        var done = form["voorstel"].ToString() is { Length: > 0 } proposal
            ? await desk.SwitchOnAsync(http.User, proposal, code, cancellationToken)
            : await desk.SwitchOffAsync(http.User, code, cancellationToken);
        return done ? Results.Redirect(Path) : await ShowAsync(http, desk, SignInEndpoints.WrongCode, cancellationToken);
    }

    private static string Picture(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(code);
        return $"data:image/png;base64,{Convert.ToBase64String(png.GetGraphic(PixelsPerModule))}";
    }
}
