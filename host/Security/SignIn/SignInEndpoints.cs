using System.Reflection;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>Signing in: a name and a password, the code of a second factor where there is one, and a password of one's own.</summary>
internal static class SignInEndpoints
{
    public const string Path = "/aanmelden";
    public const string StylePath = $"{Path}/stijl.css";
    public const string CodePath = $"{Path}/code";
    public const string PasswordPath = $"{Path}/wachtwoord";
    public const string SetupPath = $"{Path}/instellen";
    public const string SignOutPath = "/afmelden";

    private const string Refused = "De gebruikersnaam of het wachtwoord klopt niet. Na enkele verkeerde pogingen is een account een kwartier op slot.";
    public const string WrongCode = "Deze code klopt niet, of is al gebruikt. Wacht op de volgende.";

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        var pages = endpoints.MapGroup("").AllowAnonymous().AddEndpointFilter(SignInForms.OnlyOwnAsync);
        pages.MapGet(StylePath, Style);
        pages.MapGet(Path, ShowAsync);
        var local = pages.MapGroup("").AddEndpointFilter(OnlyWhereLocalAsync);
        local.MapPost(Path, PasswordAsync).RequireRateLimiting(RateLimits.SignIn);
        local.MapGet(CodePath, (Delegate)ShowCodeAsync);
        local.MapPost(CodePath, CodeAsync).RequireRateLimiting(RateLimits.SignIn);
        local.MapGet(PasswordPath, ShowPasswordAsync);
        local.MapPost(PasswordPath, ChangePasswordAsync);
        local.MapGet(SetupPath, ShowSetupAsync);
        local.MapPost(SetupPath, SetupAsync).RequireRateLimiting(RateLimits.SignIn);
        local.MapInvitation();

        // Without a token of a form: the client's menu signs out too, and a cookie that is Lax does not come along from another site.
        endpoints.MapPost(SignOutPath, SignOutAsync).AllowAnonymous();
    }

    private static ValueTask<object?> OnlyWhereLocalAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
        => context.HttpContext.RequestServices.GetRequiredService<IOptions<SecuritySettings>>().Value.LokaleAccounts
            ? next(context)
            : ValueTask.FromResult<object?>(Results.Redirect(Path));

    private static IResult Style(HttpContext http)
    {
        http.Response.Headers.CacheControl = "public, max-age=3600";
        http.Response.Headers.XContentTypeOptions = PageHeaders.NoSniff;
        return Results.Stream(Assembly.GetExecutingAssembly().GetManifestResourceStream("aanmelden.css")!, "text/css; charset=utf-8");
    }

    private static async Task<IResult> ShowAsync(
        HttpContext http, Accounts accounts, IOptions<SecuritySettings> settings, CancellationToken cancellationToken)
        => SignInForms.View(http).SignIn(
            http,
            SignInForms.Fields(("Melding", !settings.Value.LokaleAccounts || await accounts.AnyAsync(cancellationToken)
                ? null
                : "Er is nog geen account. De link om het eerste te maken staat in het logboek van de server.")));

    private static async Task<IResult> PasswordAsync(HttpContext http, Accounts accounts, SessionDesk desk, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var name = form["gebruikersnaam"].ToString();
        var (toegang, account) = await accounts.TryPasswordAsync(name, form["wachtwoord"].ToString(), cancellationToken);
        return toegang == Toegang.Geweigerd
            ? SignInForms.View(http).SignIn(http, SignInForms.Fields(("Fout", Refused), ("Gebruikersnaam", name)), StatusCodes.Status401Unauthorized)
            : await GoOnAsync(http, desk, toegang, account, gaveCode: false, cancellationToken);
    }

    private static async Task<IResult> ShowCodeAsync(HttpContext http)
        => await HalfwayAsync(http) is { GaveCode: false } ? SignInForms.View(http).Show<CodePage>(http, SignInForms.Fields()) : Results.Redirect(Path);

    private static async Task<IResult> CodeAsync(HttpContext http, Accounts accounts, SessionDesk desk, CancellationToken cancellationToken)
    {
        if (await HalfwayAsync(http) is not { GaveCode: false, Account: var account })
            return Results.Redirect(Path);
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var toegang = await accounts.TryCodeAsync(account, form["code"].ToString(), cancellationToken);
        return toegang == Toegang.Geweigerd
            ? SignInForms.View(http).Show<CodePage>(http, SignInForms.Fields(("Fout", WrongCode)), StatusCodes.Status401Unauthorized)
            : await GoOnAsync(http, desk, toegang, account, gaveCode: true, cancellationToken);
    }

    private static async Task<IResult> ShowPasswordAsync(HttpContext http, Accounts accounts, CancellationToken cancellationToken)
        => await HalfwayAsync(http) is { GaveCode: true, Account: var account }
            ? SignInForms.View(http).Show<PasswordPage>(
                http, SignInForms.Fields(("IsVerplicht", true), ("Gebruikersnaam", await accounts.NameAsync(account, cancellationToken))))
            : Results.Redirect(Path);

    private static async Task<IResult> ChangePasswordAsync(HttpContext http, Accounts accounts, SessionDesk desk, CancellationToken cancellationToken)
    {
        if (await HalfwayAsync(http) is not { GaveCode: true, Account: var account })
            return Results.Redirect(Path);
        var form = await http.Request.ReadFormAsync(cancellationToken);
        try
        {
            await accounts.ChangePasswordAsync(account, SignInForms.Repeated(form), cancellationToken);
        }
        catch (RegelovertredingException refused)
        {
            var naam = await accounts.NameAsync(account, cancellationToken);
            return SignInForms.View(http).Show<PasswordPage>(
                http, SignInForms.Fields(("IsVerplicht", true), ("Gebruikersnaam", naam), ("Fout", refused.Message)), StatusCodes.Status400BadRequest);
        }

        await desk.EndOthersAsync(account, own: null, cancellationToken);
        return await GoOnAsync(http, desk, Toegang.Binnen, account, gaveCode: true, cancellationToken);
    }

    private static async Task<IResult> ShowSetupAsync(
        HttpContext http, string? sleutel, FirstAccount first, Accounts accounts, CancellationToken cancellationToken)
        => first.Fits(sleutel) && !await accounts.AnyAsync(cancellationToken) ? SignInForms.View(http).Show<SetupPage>(http, SignInForms.Fields()) : Results.Redirect(Path);

    private static async Task<IResult> SetupAsync(
        HttpContext http, string? sleutel, FirstAccount first, Accounts accounts, SessionDesk desk, CancellationToken cancellationToken)
    {
        if (!first.Fits(sleutel) || await accounts.AnyAsync(cancellationToken))
            return Results.Redirect(Path);
        var form = await http.Request.ReadFormAsync(cancellationToken);
        var (gebruikersnaam, naam) = (form["gebruikersnaam"].ToString(), form["naam"].ToString());
        try
        {
            var beheerder = new Gebruiker(gebruikersnaam, naam, medewerkercode: null, [Functiecodes.Beheer]);
            var account = await accounts.CreateAsync(beheerder, SignInForms.Repeated(form), moetWijzigen: false, cancellationToken);
            return await GoOnAsync(http, desk, Toegang.Binnen, account, gaveCode: true, cancellationToken);
        }
        catch (RegelovertredingException refused)
        {
            return SignInForms.View(http).Show<SetupPage>(
                http, SignInForms.Fields(("Fout", refused.Message), ("Gebruikersnaam", gebruikersnaam), ("Naam", naam)), StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, SessionDesk desk, bool? overal, CancellationToken cancellationToken)
    {
        var idToken = await SessionDesk.IdTokenAsync(http);
        if (overal is true)
            await desk.EndEverywhereAsync(http, cancellationToken);
        else
            await desk.EndAsync(http, cancellationToken);
        return await ExternalEndpoints.TryLeaveAsync(http, idToken) ? Results.Empty : Results.Redirect(Path);
    }

    /// <summary>To the next step, or in.</summary>
    public static async Task<IResult> GoOnAsync(
        HttpContext http, SessionDesk desk, Toegang toegang, Guid account, bool gaveCode, CancellationToken cancellationToken)
    {
        var back = ReturnAddress.Of(http.Request.Query["terug"]);
        try
        {
            if (toegang == Toegang.Binnen)
            {
                await desk.BeginAsync(http, account, cancellationToken);
                return Results.LocalRedirect(back);
            }

            // Nobody chooses a password to hear then that there is nothing for him.
            if (toegang == Toegang.Wachtwoord)
                await http.RequestServices.GetRequiredService<Toelating>().ControleerAsync(account, cancellationToken);
        }
        catch (RegelovertredingException refused)
        {
            return SignInForms.View(http).SignIn(http, SignInForms.Fields(("Fout", refused.Message)), StatusCodes.Status403Forbidden);
        }

        // Who has no second factor has given all the codes that there are.
        await http.SignInAsync(Schemes.Halfway, Identities.CreateHalfway(account, gaveCode || toegang == Toegang.Wachtwoord));
        return Results.LocalRedirect($"{(toegang == Toegang.Code ? CodePath : PasswordPath)}?terug={Uri.EscapeDataString(back)}");
    }

    private static async Task<(Guid Account, bool GaveCode)?> HalfwayAsync(HttpContext http)
        => Identities.HalfwayOf((await http.AuthenticateAsync(Schemes.Halfway)).Principal);
}
