using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host;

/// <summary>Smaller responses, and requests that come compressed.</summary>
internal static class Compression
{
    private static readonly string[] Types =
    [
        "application/json", "application/graphql-response+json", "application/graphql", "text/html", "text/css", "text/javascript", "font/ttf",
    ];

    public static void AddCompression(this IServiceCollection services)
    {
        // The limits on the size of a body hold for what comes out: whoever reads it stops there.
        services.AddRequestDecompression();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = Types;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.AddSingleton<IResponseCompressionProvider, AnswersToOurselves>();
    }

    public static void UseCompression(this IApplicationBuilder app)
    {
        app.UseResponseCompression();
        app.UseRequestDecompression();
    }

    /// <summary>
    /// The length of a compressed response tells whether a guess in it is like a secret in it (BREACH). Guessing takes many requests in
    /// the user's name from a page on another origin. Such a page can send a query by GET, in which it names fields as it likes, and
    /// nothing else that is executed: so data by GET goes as it is. Data by POST, the schema and the files of pages are compressed.
    /// </summary>
    private sealed class AnswersToOurselves(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
        : ResponseCompressionProvider(services, options)
    {
        public override bool ShouldCompressResponse(HttpContext context)
            => base.ShouldCompressResponse(context) && !(HttpMethods.IsGet(context.Request.Method) && IsData(context.Response.ContentType));

        private static bool IsData(string? contentType)
            => contentType is not null
                && (contentType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
                    || contentType.StartsWith("application/graphql-response+json", StringComparison.OrdinalIgnoreCase));
    }
}
