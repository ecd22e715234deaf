using System.Buffers;
using System.Net;
using System.Text.Encodings.Web;
using HotChocolate.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>What a browser gets at the endpoint: GraphiQL and its files, all from the own origin.</summary>
/// <param name="tool">Null: the application has no GraphiQL.</param>
internal sealed class ToolPage(ToolFiles? tool)
{
    // The editor makes style elements and takes its fonts from its style sheet; nothing may come from, or go to, anywhere else.
    private const string ToolPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        + "img-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

    private const string PlainPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private const string AssetFolder = "assets/";
    private static readonly SearchValues<char> NameCharacters
        = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public async Task WriteAsync(HttpContext http, GraphQLToolOptions options)
    {
        var endpoint = (http.Request.PathBase + http.Request.Path).ToString().TrimEnd('/');
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        var page = tool?.Files.GetFileInfo("index.html");
        if (page is not { Exists: true })
        {
            http.Response.Headers.ContentSecurityPolicy = PlainPolicy;
            await http.Response.WriteAsync(PlainPage.Render(options.Title, endpoint), http.RequestAborted);
            return;
        }

        http.Response.Headers.ContentSecurityPolicy = ToolPolicy;
        using var reader = new StreamReader(page.CreateReadStream());
        await http.Response.WriteAsync(Fill(await reader.ReadToEndAsync(http.RequestAborted), endpoint, options.Title), http.RequestAborted);
    }

    /// <summary>Sends a file of the tool; status 404 when there is none of that name.</summary>
    public async Task WriteAssetAsync(HttpContext http, string path)
    {
        var file = tool is not null && IsAsset(path) ? tool.Files.GetFileInfo(path) : null;
        if (file is not { Exists: true } || !ContentTypes.TryGetContentType(path, out var contentType))
        {
            http.Response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        http.Response.ContentType = contentType.StartsWith("text/", StringComparison.Ordinal) ? contentType + "; charset=utf-8" : contentType;
        http.Response.ContentLength = file.Length;
        http.Response.Headers.XContentTypeOptions = "nosniff";

        // The policy of a worker is that of its own file, not of the page.
        http.Response.Headers.ContentSecurityPolicy = ToolPolicy;
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await http.Response.SendFileAsync(file, http.RequestAborted);
    }

    // A file directly in the folder; nothing that leads elsewhere.
    private static bool IsAsset(string path)
        => path.StartsWith(AssetFolder, StringComparison.Ordinal)
            && path.AsSpan(AssetFolder.Length) is [not '.', ..] name
            && !name.ContainsAnyExcept(NameCharacters);

    private static string Fill(string html, string endpoint, string? title)
    {
        html = html.Replace("<base href=\"/graphql/\">", $"<base href=\"{HtmlEncoder.Default.Encode(endpoint)}/\">", StringComparison.Ordinal);
        return title is null
            ? html
            : html.Replace("<title>GraphQL</title>", $"<title>{HtmlEncoder.Default.Encode(title)}</title>", StringComparison.Ordinal);
    }
}
