using Leefbaarheid.Contracts.Errors;
using Microsoft.AspNetCore.Antiforgery;

namespace Leefbaarheid.Host.Security;

/// <summary>What the pages of signing in have in common.</summary>
internal static class SignInForms
{
    private const string Expired = "De pagina stond te lang open. Probeer het nog een keer.";

    public static SignInView View(HttpContext http) => http.RequestServices.GetRequiredService<SignInView>();

    /// <summary>Parameters of a page.</summary>
    public static Dictionary<string, object?> Fields(params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in fields)
            parameters[name] = value;
        return parameters;
    }

    /// <summary>A form is taken only from a page of ours; one that stood open over a change of keys has to be filled again.</summary>
    public static async ValueTask<object?> OnlyOwnAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return !HttpMethods.IsPost(http.Request.Method) || await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
            ? await next(context)
            : View(http).SignIn(http, Fields(("Fout", Expired)), StatusCodes.Status400BadRequest);
    }

    /// <summary>A password that was typed twice.</summary>
    /// <exception cref="RegelovertredingException"><c>WACHTWOORD_ONGELIJK</c>.</exception>
    public static string Repeated(IFormCollection form)
        => form["wachtwoord"].ToString() is var wachtwoord && string.Equals(wachtwoord, form["herhaling"].ToString(), StringComparison.Ordinal)
            ? wachtwoord
            : throw new RegelovertredingException("WACHTWOORD_ONGELIJK", "De twee wachtwoorden zijn niet gelijk.", "herhaling");
}
