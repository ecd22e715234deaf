using System.Net;
using System.Net.Http.Headers;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Bijlagen;

/// <summary>Getting files: whole and in part, safely shown, and only by who may.</summary>
public sealed class DownloadTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_photo_is_shown_and_cannot_do_anything()
    {
        var pad = await PadAsync(Uploads.Png, "Één foto.png");

        using var response = await host.HaalOpAsync(pad);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Uploads.Png, await response.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal("image/png", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("inline", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Één foto.png", response.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Kop(response, "X-Content-Type-Options"));
        Assert.Equal("default-src 'none'; frame-ancestors 'self'; sandbox", Kop(response, "Content-Security-Policy"));
        Assert.Equal("same-origin", Kop(response, "Cross-Origin-Resource-Policy"));
        Assert.True(response.Headers.CacheControl is { Private: true, NoStore: true });
    }

    [Theory]
    [InlineData("rapport.pdf", "inline")]
    [InlineData("notitie.txt", "attachment")]
    public async Task A_document_is_shown_only_when_that_is_safe(string naam, string plaatsing)
    {
        var pad = await PadAsync(naam.EndsWith(".pdf", StringComparison.Ordinal) ? Uploads.Pdf : "<script>alert(1)</script>"u8.ToArray(), naam);

        using var response = await host.HaalOpAsync(pad);

        Assert.Equal(plaatsing, response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", Kop(response, "X-Content-Type-Options"));
        Assert.StartsWith("default-src 'none'", Kop(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(plaatsing == "inline" ? "application/pdf" : "text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_part_is_sent_when_only_a_part_is_asked_for()
    {
        var pad = await PadAsync(Uploads.Pdf, "rapport.pdf");

        using var deel = await host.HaalOpAsync(pad, configure: request => request.Headers.Range = new RangeHeaderValue(2, 6));
        using var staart = await host.HaalOpAsync(pad, configure: request => request.Headers.Range = new RangeHeaderValue(null, 4));
        using var voorbij = await host.HaalOpAsync(pad, configure: request => request.Headers.Range = new RangeHeaderValue(Uploads.Pdf.Length, null));

        Assert.Equal(HttpStatusCode.PartialContent, deel.StatusCode);
        Assert.Equal(Uploads.Pdf[2..7], await deel.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal($"bytes 2-6/{Uploads.Pdf.Length}", deel.Content.Headers.ContentRange!.ToString());
        Assert.Equal(Uploads.Pdf[^4..], await staart.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, voorbij.StatusCode);
    }

    [Fact]
    public async Task A_download_that_was_broken_off_goes_on_only_with_the_same_content()
    {
        var pad = await PadAsync(Uploads.Pdf, "rapport.pdf");
        using var eerst = await host.HaalOpAsync(pad, methode: HttpMethod.Head);
        var etag = eerst.Headers.ETag!;

        using var verder = await host.HaalOpAsync(pad, configure: request => VanafTien(request, etag));
        using var ander = await host.HaalOpAsync(pad, configure: request => VanafTien(request, new EntityTagHeaderValue("\"anders\"")));
        using var zelfde = await host.HaalOpAsync(pad, configure: request => request.Headers.IfNoneMatch.Add(etag));

        Assert.Equal(Uploads.Pdf.Length, eerst.Content.Headers.ContentLength);
        Assert.Empty(await eerst.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal((HttpStatusCode.PartialContent, HttpStatusCode.OK), (verder.StatusCode, ander.StatusCode));
        Assert.Equal(HttpStatusCode.NotModified, zelfde.StatusCode);

        static void VanafTien(HttpRequestMessage request, EntityTagHeaderValue etag)
        {
            request.Headers.Range = new RangeHeaderValue(10, null);
            request.Headers.IfRange = new RangeConditionHeaderValue(etag);
        }
    }

    [Fact]
    public async Task Who_is_not_known_gets_the_same_answer_as_for_a_file_that_does_not_exist()
    {
        var pad = await PadAsync(Uploads.Png, "foto.png");

        using var onbekende = await host.HaalOpAsync(pad, medewerker: null);
        using var verzonnen = await host.HaalOpAsync($"/bestanden/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, onbekende.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, verzonnen.StatusCode);
        Assert.Equal(await verzonnen.Content.ReadAsStringAsync(Cancel), await onbekende.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(Koppen(verzonnen), Koppen(onbekende));

        // Of the answer; the number by which a request is found in the log differs with every one.
        static IEnumerable<string> Koppen(HttpResponseMessage response)
            => response.Headers.Concat(response.Content.Headers)
                .Where(kop => kop.Key != "X-Correlation-ID")
                .Select(kop => $"{kop.Key}: {string.Join(", ", kop.Value)}")
                .Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("/bestanden/")]
    [InlineData("/bestanden/..%2f..%2fetc%2fpasswd")]
    [InlineData("/bestanden/geen-sleutel")]
    public async Task A_path_is_no_key(string pad)
    {
        using var response = await host.HaalOpAsync(pad);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_file_that_has_gone_from_the_disk_is_our_fault_and_not_the_users()
    {
        var pad = await PadAsync("Eenmalige inhoud"u8.ToArray(), "notitie.txt");
        foreach (var bestand in Directory.GetFiles(Path.Combine(host.Map, "var", "bestanden"), "*", SearchOption.AllDirectories))
        {
            if (new FileInfo(bestand).Length == "Eenmalige inhoud".Length)
                File.Delete(bestand);
        }

        using var response = await host.HaalOpAsync(pad);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    private static string Kop(HttpResponseMessage response, string naam) => Assert.Single(response.Headers.GetValues(naam));

    private async Task<string> PadAsync(byte[] inhoud, string naam)
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var bijlage = await host.BijvoegenAsync("Leefbaarheidsdossier", await buurt.DossierAsync(), inhoud, naam);
        return bijlage.GetProperty("downloadpad").GetString()!;
    }
}
