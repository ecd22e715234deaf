using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Bestanden;

namespace Leefbaarheid.Host.Tests.Bestanden;

/// <summary>What is taken and what is not: the content decides, the name must agree.</summary>
public sealed class OntvangenTests : IDisposable
{
    private readonly Proefmap _map = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("jpeg", "foto.jpg", "image/jpeg")]
    [InlineData("jpeg", "FOTO.JPEG", "image/jpeg")]
    [InlineData("png", "schermafdruk.png", "image/png")]
    [InlineData("gif", "plaatje.gif", "image/gif")]
    [InlineData("webp", "plaatje.webp", "image/webp")]
    [InlineData("heic", "IMG_0001.HEIC", "image/heic")]
    [InlineData("heif", "IMG_0001.heif", "image/heic")]
    [InlineData("pdf", "rapport.v2.pdf", "application/pdf")]
    [InlineData("docx", "brief.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("xlsx", "lijst.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("pptx", "avond.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation")]
    [InlineData("odt", "brief.odt", "application/vnd.oasis.opendocument.text")]
    [InlineData("tekst", "notitie.txt", "text/plain; charset=utf-8")]
    [InlineData("bom", "notitie.txt", "text/plain; charset=utf-8")]
    [InlineData("mp4", "film.mp4", "video/mp4")]
    [InlineData("mp4", "opname.m4a", "video/mp4")]
    [InlineData("3gp", "oud.3gp", "video/mp4")]
    [InlineData("mov", "IMG_0002.MOV", "video/quicktime")]
    [InlineData("m4a", "geluid.m4a", "audio/mp4")]
    [InlineData("mp3", "geluid.mp3", "audio/mpeg")]
    [InlineData("mp3-kaal", "geluid.mp3", "audio/mpeg")]
    public async Task What_housing_staff_send_is_known_by_its_content(string geval, string naam, string mediatype)
    {
        var inhoud = Voorbeelden.Van(geval);

        var ontvangen = await _map.Map.OntvangAsync(new MemoryStream(inhoud), naam, Cancel);

        Assert.Equal((mediatype, (long)inhoud.Length), (ontvangen.Soort.Mediatype, ontvangen.Grootte));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(inhoud)), ontvangen.Sha256);
        await using var terug = _map.Map.Open(ontvangen.Opslagnaam);
        var gelezen = new byte[inhoud.Length + 1];
        Assert.Equal(inhoud, gelezen[..await terug.ReadAtLeastAsync(gelezen, gelezen.Length, throwOnEndOfStream: false, Cancel)]);
    }

    [Theory]
    [InlineData("exe", "foto.jpg")]
    [InlineData("exe", "notitie.txt")]
    [InlineData("html", "rapport.pdf")]
    [InlineData("svg", "plaatje.png")]
    [InlineData("zip", "brief.docx")]
    [InlineData("zip", "alles.zip")]
    [InlineData("docx-dubbel", "brief.docx")]
    [InlineData("docx-dtd", "brief.docx")]
    [InlineData("docx-afgebroken", "brief.docx")]
    [InlineData("ole", "brief.doc")]
    [InlineData("ole", "brief.docx")]
    [InlineData("latin1", "notitie.txt")]
    [InlineData("halve-letter", "notitie.txt")]
    [InlineData("nul", "notitie.txt")]
    [InlineData("script-met-nul", "notitie.txt")]
    [InlineData("riff", "geluid.wav")]
    [InlineData("iso-onbekend", "film.mp4")]
    public async Task What_is_none_of_the_accepted_kinds_is_refused_whatever_it_is_called(string geval, string naam)
        => await WeigertAsync("BESTAND_SOORT_ONBEKEND", Voorbeelden.Van(geval), naam);

    [Theory]
    [InlineData("jpeg", "foto.png")]
    [InlineData("jpeg", "foto.jpg.exe")]
    [InlineData("jpeg", "foto")]
    [InlineData("pdf", "foto.jpg")]
    [InlineData("docx", "lijst.xlsx")]
    [InlineData("docx", "brief.docm")]
    [InlineData("tekst", "pagina.html")]
    [InlineData("tekst", "start.bat")]
    [InlineData("mov", "film.mp4")]
    public async Task A_name_that_says_otherwise_than_the_content_is_refused(string geval, string naam)
    {
        var fout = await WeigertAsync("BESTAND_EXTENSIE", Voorbeelden.Van(geval), naam);
        Assert.Contains($"'{naam}'", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docm", "brief.docx")]
    [InlineData("docm", "brief.docm")]
    [InlineData("docm-vermomd", "brief.docx")]
    [InlineData("docm-hernoemd", "brief.docx")]
    [InlineData("docx-utf16", "brief.docx")]
    [InlineData("odt-macro", "brief.odt")]
    [InlineData("zipbom", "brief.docx")]
    public async Task Macros_and_archives_that_explode_are_refused(string geval, string naam)
        => await WeigertAsync("BESTAND_ONVEILIG", Voorbeelden.Van(geval), naam);

    [Fact]
    public async Task A_picture_that_is_also_a_page_is_taken_as_the_picture_that_it_will_be_served_as()
    {
        byte[] inhoud = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, .. "<script>alert(1)</script>"u8, 0x3B];

        var ontvangen = await _map.Map.OntvangAsync(new MemoryStream(inhoud), "plaatje.gif", Cancel);

        Assert.Equal("image/gif", ontvangen.Soort.Mediatype);
        await WeigertAsync("BESTAND_EXTENSIE", inhoud, "pagina.html");
    }

    [Fact]
    public async Task An_empty_file_is_refused() => await WeigertAsync("BESTAND_LEEG", [], "leeg.txt");

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_as_soon_as_it_is()
    {
        var stroom = new Stroom(100 * Proefmap.MaxBytes, Voorbeelden.Jpeg);

        var fout = await Assert.ThrowsAsync<RegelovertredingException>(() => _map.Map.OntvangAsync(stroom, "foto.jpg", Cancel));

        Assert.Equal(("BESTAND_TE_GROOT", "bestand"), (fout.Code, fout.Veld));
        Assert.Contains("2 MB", fout.Message, StringComparison.Ordinal);
        Assert.InRange(stroom.Position, Proefmap.MaxBytes, Proefmap.MaxBytes + (128 * 1024));
        Assert.Empty(_map.Bestanden);
    }

    [Fact]
    public async Task A_file_of_the_largest_size_is_taken()
    {
        var ontvangen = await _map.Map.OntvangAsync(new Stroom(Proefmap.MaxBytes, Voorbeelden.Jpeg), "foto.jpg", Cancel);

        Assert.Equal(Proefmap.MaxBytes, ontvangen.Grootte);
    }

    [Fact]
    public async Task What_is_no_file_that_we_take_is_refused_before_the_rest_of_it_is_read()
    {
        var stroom = new Stroom(Proefmap.MaxBytes, Voorbeelden.Exe);

        await Assert.ThrowsAsync<RegelovertredingException>(() => _map.Map.OntvangAsync(stroom, "foto.jpg", Cancel));

        Assert.InRange(stroom.Position, 1, 64 * 1024);
    }

    [Fact]
    public async Task A_file_of_a_hundred_megabytes_passes_through_a_buffer_of_64_kilobytes()
    {
        const long Lengte = 100L * 1024 * 1024;
        using var map = new Proefmap(Lengte);
        var stroom = new Stroom(Lengte, Voorbeelden.Van("mp4"));

        var ontvangen = await map.Map.OntvangAsync(stroom, "film.mp4", Cancel);

        Assert.Equal(Lengte, ontvangen.Grootte);
        Assert.InRange(stroom.GrootsteStuk, 1, 64 * 1024);
        Assert.Equal(Lengte, new FileInfo(Assert.Single(map.Bestanden)).Length);
    }

    [Fact]
    public async Task An_upload_that_is_broken_off_leaves_nothing()
    {
        using var afbreken = new CancellationTokenSource();
        var stroom = new Stroom(Proefmap.MaxBytes, Voorbeelden.Jpeg, gelezen: plaats =>
        {
            if (plaats > 256 * 1024)
            {
                Assert.Single(_map.Bestanden);
                afbreken.Cancel();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _map.Map.OntvangAsync(stroom, "foto.jpg", afbreken.Token));

        Assert.Empty(_map.Bestanden);
    }

    [Fact]
    public async Task A_connection_that_breaks_leaves_nothing()
    {
        var stroom = new Stroom(Proefmap.MaxBytes, Voorbeelden.Jpeg, gelezen: plaats =>
        {
            if (plaats > 256 * 1024)
                throw new IOException("The connection was closed.");
        });

        await Assert.ThrowsAsync<IOException>(() => _map.Map.OntvangAsync(stroom, "foto.jpg", Cancel));

        Assert.Empty(_map.Bestanden);
    }

    [Fact]
    public async Task Nothing_of_a_name_becomes_part_of_a_path()
    {
        await _map.Map.OntvangAsync(new MemoryStream(Voorbeelden.Jpeg), Bestandsnaam.Schoon("../../../etc/passwd.jpg"), Cancel);

        var bestand = Assert.Single(_map.Bestanden);
        Assert.Matches("^[0-9a-f]{2}/[0-9a-f]{32}$", Path.GetRelativePath(_map.Pad, bestand));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_told()
    {
        Assert.True(_map.Map.IsBeschrijfbaar());
        Assert.Empty(_map.Bestanden);
        var bezet = Path.Combine(_map.Pad, "bezet");
        File.WriteAllText(bezet, "A file where the folder should be.");
        var map = new Bestandsmap(new Bestandsinstellingen(bezet, 1), Microsoft.Extensions.Logging.Abstractions.NullLogger<Bestandsmap>.Instance);

        Assert.False(map.IsBeschrijfbaar());
    }

    public void Dispose() => _map.Dispose();

    private async Task<RegelovertredingException> WeigertAsync(string code, byte[] inhoud, string naam)
    {
        var voor = _map.Bestanden.Length;
        var fout = await Assert.ThrowsAsync<RegelovertredingException>(() => _map.Map.OntvangAsync(new MemoryStream(inhoud), naam, Cancel));
        Assert.Equal((code, "bestand"), (fout.Code, fout.Veld));
        Assert.Equal(voor, _map.Bestanden.Length);
        return fout;
    }
}
