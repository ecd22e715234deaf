using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.Host.Bestanden;

/// <summary>
/// Serves files: whole or in part, straight from the disk, to who may read them. To anybody else a file looks as if it did not exist.
/// </summary>
internal static class Bestandendpoint
{
    // A browser may show it, and nothing in it may do anything: no script, no form, no request.
    private const string Zandbak = "default-src 'none'; frame-ancestors 'self'; sandbox";

    // A browser's PDF viewer does not start in a sandbox; it is one of its own.
    private const string ZonderZandbak = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    public static void MapBestanden(this IEndpointRouteBuilder endpoints)
        => endpoints.MapMethods("/bestanden/{id:guid}", [HttpMethods.Get, HttpMethods.Head], HaalOpAsync);

    private static async Task<IResult> HaalOpAsync(
        Guid id,
        HttpContext http,
        PlatformContext platform,
        Bestandsmap map,
        ICurrentUser gebruiker,
        IEnumerable<IBestandseigenaar> eigenaren,
        Bestandslezing lezingen,
        ILogger<Bestandsopslag> logger,
        CancellationToken cancellationToken)
    {
        // Also an answer that there is nothing is not for a cache: it may be there for the next user.
        http.Response.Headers.CacheControl = "private, no-store";
        if (gebruiker.Medewerkercode is null
            || await platform.Bestanden.AsNoTracking().FirstOrDefaultAsync(post => post.Id == id, cancellationToken) is not { } post
            || await EigenaarAsync(eigenaren, id, cancellationToken) is not { } eigenaar)
        {
            return Results.NotFound();
        }

        if (HttpMethods.IsGet(http.Request.Method))
            await lezingen.MeldAsync(await eigenaar.OnderwerpAsync(id, cancellationToken), gebruiker.Gebruikersnaam, cancellationToken);

        try
        {
            var inhoud = map.Open(post.Opslagnaam);
            Kop(http.Response, post);
            return Results.Stream(
                inhoud,
                post.Mediatype,
                lastModified: new DateTimeOffset(post.SystemCreatedAt, TimeSpan.Zero),
                entityTag: new EntityTagHeaderValue($"\"{post.Sha256}\""),
                enableRangeProcessing: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            logger.LogError(failure, "The content of file {Bestand} cannot be read", id);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>The one that lets whoever asks read the file; null when there is none.</summary>
    private static async Task<IBestandseigenaar?> EigenaarAsync(IEnumerable<IBestandseigenaar> eigenaren, Guid id, CancellationToken cancellationToken)
    {
        foreach (var eigenaar in eigenaren)
        {
            var toegang = await eigenaar.ToegangAsync(id, cancellationToken);
            if (toegang != Bestandstoegang.Onbekend)
                return toegang == Bestandstoegang.Toegestaan ? eigenaar : null;
        }

        return null;
    }

    private static void Kop(HttpResponse response, Bestandspost post)
    {
        // What is no longer accepted is not shown either.
        var inline = Bestandsoort.Van(post.Mediatype) is { Inline: true };
        var plaatsing = new ContentDispositionHeaderValue(inline ? "inline" : "attachment");
        plaatsing.SetHttpFileName(post.Bestandsnaam);
        response.Headers.ContentDisposition = plaatsing.ToString();
        response.Headers.XContentTypeOptions = PageHeaders.NoSniff;
        response.Headers.ContentSecurityPolicy = post.Mediatype == Bestandsoort.Pdf.Mediatype ? ZonderZandbak : Zandbak;
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
