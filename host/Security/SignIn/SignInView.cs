using Leefbaarheid.Host.Shell;
using Leefbaarheid.Host.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>Sends the pages of signing in: plain HTML, without a script and without anything from elsewhere.</summary>
internal sealed class SignInView(IOptions<ShellSettings> shell, IOptions<SecuritySettings> settings, IOptions<OpenIdSettings> openId)
{
    private readonly string _policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
        + $"form-action {ContentPolicy.FormTargets(openId.Value.Origin)}; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The page that offers the ways in that there are.</summary>
    public IResult SignIn(HttpContext http, Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
    {
        parameters["Lokaal"] = settings.Value.LokaleAccounts;
        parameters["Extern"] = openId.Value.IsActief ? openId.Value.Naam : null;
        parameters["Terug"] = ReturnAddress.Of(http.Request.Query["terug"]);
        return Show<SignInPage>(http, parameters, status);
    }

    /// <param name="http">The request.</param>
    /// <param name="parameters">Those of the page, by name.</param>
    /// <param name="status">Another than 200 when what was sent is refused.</param>
    public IResult Show<TPage>(HttpContext http, IReadOnlyDictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        PageHeaders.Write(http.Response, _policy);
        http.Response.Headers.CacheControl = "no-store";
        var naam = shell.Value.Naam is { Length: > 0 } bedrijf ? bedrijf : Schil.Productnaam;
        return new RazorComponentResult<TPage>(new Dictionary<string, object?>(parameters, StringComparer.Ordinal) { ["Bedrijf"] = naam })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };
    }
}
