namespace Leefbaarheid.Host.Web;

/// <summary>Serves the web client at every address that is nothing else.</summary>
internal static class ClientEndpoints
{
    public static void AddClient(this IServiceCollection services)
    {
        services.AddSingleton(_ => ClientFiles.BesideHost());
        services.AddSingleton<ClientPage>();
        services.AddSingleton<ClientAssets>();
    }

    public static void MapClient(this IEndpointRouteBuilder endpoints)
    {
        // A script that is not there must not be answered with a page: the browser would only say that it has the wrong type.
        endpoints.MapMethods(
            $"/{ClientAssets.Folder}/{{**name}}",
            [HttpMethods.Get, HttpMethods.Head],
            (string? name, HttpContext http, ClientAssets assets) => assets.Find(http, $"{ClientAssets.Folder}/{name}") ?? Results.NotFound());
        endpoints.MapFallback("/{**path}", AnswerAsync);
    }

    private static async Task AnswerAsync(HttpContext http, ClientPage page, ClientAssets assets)
    {
        var path = http.Request.Path.Value?.Trim('/') ?? "";
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (path.Length == 0 || AsksForPage(http.Request))
            await page.WriteAsync(http);
        else
            await (assets.Find(http, path) ?? Results.NotFound()).ExecuteAsync(http);
    }

    /// <summary>As a browser does that goes to an address; it asks for anything when it fetches what belongs to a page.</summary>
    private static bool AsksForPage(HttpRequest request)
        => request.GetTypedHeaders().Accept.Any(accepted => accepted is { Quality: not 0 } && accepted.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
