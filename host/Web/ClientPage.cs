using System.Security.Cryptography;
using System.Text;
using Leefbaarheid.Host.Security;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Web;

/// <summary>The page that every address of the client opens with; the client then reads the address.</summary>
internal sealed class ClientPage(ClientFiles files, IOptions<OpenIdSettings> openId)
{
    /// <summary>What the page holds where the nonce of its response belongs.</summary>
    public const string EmptyNonce = "nonce=\"\"";

    private const int NonceBytes = 18;

    public async Task WriteAsync(HttpContext http)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        var page = files.Page;
        var html = page is null ? MissingClient.Html(nonce) : await ReadAsync(page, nonce, http.RequestAborted);
        var response = http.Response;
        response.StatusCode = page is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        response.ContentType = "text/html; charset=utf-8";

        // No ETag: an answer that nothing changed would join the nonce of the kept page to the policy of a new one.
        response.Headers.CacheControl = "no-cache";
        PageHeaders.Write(response, ContentPolicy.OfClient(nonce, http.Request, openId.Value.Origin));
        var body = Encoding.UTF8.GetBytes(html);
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await response.Body.WriteAsync(body, http.RequestAborted);
    }

    private static async Task<string> ReadAsync(Microsoft.Extensions.FileProviders.IFileInfo page, string nonce, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(page.CreateReadStream());
        return (await reader.ReadToEndAsync(cancellationToken)).Replace(EmptyNonce, $"nonce=\"{nonce}\"", StringComparison.Ordinal);
    }
}
