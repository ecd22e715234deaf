using Leefbaarheid.Host.Graph;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.Host.Security;

/// <summary>What somebody gets who has not signed in: a person the page to do so, a program a refusal that it can read.</summary>
internal static class Challenge
{
    public const string Code = "AUTH_NOT_AUTHENTICATED";

    public static Task AnswerAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (IsPerson(http.Request))
        {
            http.Response.Redirect($"{SignInEndpoints.Path}?terug={Uri.EscapeDataString(http.Request.Path + http.Request.QueryString)}");
            return Task.CompletedTask;
        }

        return RefuseAsync(
            http, StatusCodes.Status401Unauthorized, Code, "U bent niet aangemeld, of uw sessie is verlopen. Meld u opnieuw aan.", http.RequestAborted);
    }

    /// <summary>Refuses a request; one to the schema in words that its client can read.</summary>
    public static Task RefuseAsync(HttpContext http, int status, string code, string message, CancellationToken cancellationToken)
    {
        http.Response.StatusCode = status;
        return http.Request.Path.StartsWithSegments(GraphServer.Path, StringComparison.Ordinal)
            ? http.Response.WriteAsJsonAsync(
                new { errors = new[] { new { message, extensions = new { code } } } },
                options: null,
                "application/graphql-response+json; charset=utf-8",
                cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>A browser that goes to an address; scripts, images and sockets would take the page for an answer.</summary>
    private static bool IsPerson(HttpRequest request)
        => HttpMethods.IsGet(request.Method)
            && !request.Headers.ContainsKey(HeaderNames.Upgrade)
            && request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
