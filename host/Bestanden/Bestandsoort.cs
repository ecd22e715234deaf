namespace Leefbaarheid.Host.Bestanden;

/// <summary>A kind of file that is accepted.</summary>
/// <param name="Mediatype">As which it is served.</param>
/// <param name="Naam">What it is, with its article: <c>een JPEG-foto</c>.</param>
/// <param name="Extensies">The extensions that a name may have, without the dot; the first is the usual one.</param>
internal sealed record Bestandsoort(string Mediatype, string Naam, IReadOnlyList<string> Extensies)
{
    public static readonly Bestandsoort Jpeg = new("image/jpeg", "een JPEG-foto", ["jpg", "jpeg", "jpe", "jfif"]) { Inline = true };
    public static readonly Bestandsoort Png = new("image/png", "een PNG-afbeelding", ["png"]) { Inline = true };
    public static readonly Bestandsoort Gif = new("image/gif", "een GIF-afbeelding", ["gif"]) { Inline = true };
    public static readonly Bestandsoort Webp = new("image/webp", "een WebP-afbeelding", ["webp"]) { Inline = true };
    public static readonly Bestandsoort Heic = new("image/heic", "een HEIC-foto", ["heic", "heif"]);
    public static readonly Bestandsoort Pdf = new("application/pdf", "een PDF-document", ["pdf"]) { Inline = true };
    public static readonly Bestandsoort Docx = new(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "een Word-document", ["docx"]);
    public static readonly Bestandsoort Xlsx = new(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "een Excel-werkmap", ["xlsx"]);
    public static readonly Bestandsoort Pptx = new(
        "application/vnd.openxmlformats-officedocument.presentationml.presentation", "een PowerPoint-presentatie", ["pptx"]);
    public static readonly Bestandsoort Odt = new("application/vnd.oasis.opendocument.text", "een OpenDocument-tekst", ["odt"]);
    public static readonly Bestandsoort Tekst = new("text/plain; charset=utf-8", "een tekstbestand", ["txt", "json"]);
    // Android records sound in the container and with the brands of video.
    public static readonly Bestandsoort Mp4 = new("video/mp4", "een MP4-opname", ["mp4", "m4v", "m4a", "3gp"]);
    public static readonly Bestandsoort Mov = new("video/quicktime", "een QuickTime-video", ["mov", "qt"]);
    public static readonly Bestandsoort M4a = new("audio/mp4", "een M4A-geluidsopname", ["m4a", "m4b", "mp4"]);
    public static readonly Bestandsoort Mp3 = new("audio/mpeg", "een MP3-geluidsopname", ["mp3"]);

    /// <summary>What is in a zip archive decides; a plain one is not accepted, because nobody can see what is in it.</summary>
    public static readonly Bestandsoort Zip = new("application/zip", "een zip-archief", []);

    public const string Toegestaan
        = "foto's (JPEG, PNG, GIF, WebP, HEIC), PDF, Word, Excel, PowerPoint, OpenDocument-tekst, platte tekst, video (MP4, MOV) en geluid (MP3, M4A)";

    private static readonly Bestandsoort[] s_alle = [Jpeg, Png, Gif, Webp, Heic, Pdf, Docx, Xlsx, Pptx, Odt, Tekst, Mp4, Mov, M4a, Mp3];

    /// <summary>True when a browser may show it by itself: pictures, and PDF in the viewer's own sandbox.</summary>
    public bool Inline { get; private init; }

    /// <summary>The kind that a stored media type stands for; null when it is no longer accepted.</summary>
    public static Bestandsoort? Van(string mediatype) => Array.Find(s_alle, soort => soort.Mediatype == mediatype);
}
