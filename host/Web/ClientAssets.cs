using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.Host.Web;

/// <summary>Sends the client's files as the build compressed them.</summary>
internal sealed class ClientAssets(ClientFiles files)
{
    public const string Folder = "assets";

    // Smallest first.
    private static readonly (string Encoding, string Extension)[] Compressed = [("br", ".br"), ("gzip", ".gz")];
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>A file of the client; null when it has none of that name. What cannot be named to a browser is none.</summary>
    public IResult? Find(HttpContext http, string path)
    {
        if (!ContentTypes.TryGetContentType(path, out var contentType) || files.Find(path) is not { } file)
            return null;
        var headers = http.Response.Headers;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.XContentTypeOptions = PageHeaders.NoSniff;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // The name of an asset is another one as soon as there is another content.
        headers.CacheControl = path.StartsWith($"{Folder}/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
        var sent = Choose(http.Request, path, file, out var encoding);
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        return Results.Stream(
            sent.CreateReadStream(),
            contentType.StartsWith("text/", StringComparison.Ordinal) ? $"{contentType}; charset=utf-8" : contentType,
            lastModified: sent.LastModified,
            entityTag: new EntityTagHeaderValue($"\"{sent.LastModified.UtcTicks:x}-{sent.Length:x}{encoding}\""));
    }

    private IFileInfo Choose(HttpRequest request, string path, IFileInfo file, out string? encoding)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        foreach (var (name, extension) in Compressed)
        {
            if (Accepts(accepted, name) && files.Find(path + extension) is { } smaller)
            {
                encoding = name;
                return smaller;
            }
        }

        encoding = null;
        return file;
    }

    private static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string encoding)
        => accepted.FirstOrDefault(value => value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase)) is { } named
            ? named.Quality is not 0
            : accepted.Any(value => value.Value == "*" && value.Quality is not 0);
}
