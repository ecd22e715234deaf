using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Leefbaarheid.Host.Tests.Bestanden;

/// <summary>Small files of every kind, and some that pretend.</summary>
internal static class Voorbeelden
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, .. "JFIF"u8, .. new byte[100], 0xFF, 0xD9];

    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    public static byte[] Exe { get; } = [.. "MZ"u8, 0x90, 0x00, .. new byte[200]];

    public static byte[] Docx { get; } = Office(WordType);

    /// <summary>A file of a kind, by the name of the case.</summary>
    public static byte[] Van(string geval) => geval switch
    {
        "jpeg" => Jpeg,
        "png" => Png,
        "gif" => [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x3B],
        "webp" => [.. "RIFF"u8, 4, 0, 0, 0, .. "WEBPVP8 "u8],
        "heic" => Iso("heic", "mif1"),
        "heif" => Iso("mif1", "heic"),
        "pdf" => Pdf,
        "docx" => Docx,
        "xlsx" => Office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
        "pptx" => Office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
        "odt" => Odt(),
        "tekst" => Encoding.UTF8.GetBytes("Geluidsoverlast sinds 1 november.\r\n\tElke avond café-muziek, €5 boete 😀\n"),
        "bom" => [0xEF, 0xBB, 0xBF, .. "Notitie"u8],
        "mp4" => Iso("isom", "mp42"),
        "mov" => Iso("qt  "),
        "m4a" => Iso("M4A ", "mp42"),
        "3gp" => Iso("3gp4"),
        "mp3" => [.. "ID3"u8, 4, 0, .. new byte[20]],
        "mp3-kaal" => [0xFF, 0xFB, 0x90, 0x64, .. new byte[100]],
        "exe" => Exe,
        "html" => "<!DOCTYPE html><script>alert(1)</script>\u0000"u8.ToArray(),
        "svg" => "\u0001<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(),
        "zip" => Zip(("foto.jpg", "x")),
        "docm" => Office("application/vnd.ms-word.document.macroEnabled.main+xml"),
        "docm-vermomd" => Zip(("[Content_Types].xml", Types(WordType)), ("word/document.xml", "<w/>"), ("word/vbaProject.bin", "x")),
        "docm-hernoemd" => Zip(
            ("[Content_Types].xml", Types(WordType, "application/vnd.ms-office.vbaProject")), ("word/document.xml", "<w/>"), ("word/plaatje.bin", "x")),
        "docx-utf16" => ZipBytes(
            ("[Content_Types].xml", Encoding.Unicode.GetBytes('\uFEFF' + Types(WordType, "application/vnd.ms-office.vbaProject").Replace("utf-8", "utf-16", StringComparison.Ordinal)))),
        "docx-dubbel" => Zip(("[Content_Types].xml", Types(WordType)), ("[content_types].xml", Types("x/y"))),
        "docx-dtd" => Zip(("[Content_Types].xml", "<!DOCTYPE Types [<!ENTITY a \"aaaa\">]><Types><Override ContentType=\"&a;\"/></Types>")),
        "docx-afgebroken" => Docx[..^10],
        "odt-macro" => Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/Module1.xml", "x")),
        "zipbom" => Zipbom(),
        "ole" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
        "latin1" => Encoding.Latin1.GetBytes("Café met één stoel"),
        "halve-letter" => [.. "Caf"u8, 0xC3],
        "nul" => new byte[100],
        "script-met-nul" => [.. "#!/bin/sh\n"u8, 0],
        "riff" => [.. "RIFF"u8, 4, 0, 0, 0, .. "WAVEfmt "u8],
        "iso-onbekend" => Iso("xxxx"),
        _ => throw new ArgumentOutOfRangeException(nameof(geval), geval, "There is no such case."),
    };

    public static byte[] Zip(params (string Naam, string Inhoud)[] delen)
        => ZipBytes([.. delen.Select(deel => (deel.Naam, Encoding.UTF8.GetBytes(deel.Inhoud)))]);

    private static byte[] Office(string hoofdtype) => Zip(("[Content_Types].xml", Types(hoofdtype)), ("deel.xml", "<deel/>"));

    private static byte[] Odt() => Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<office/>"));

    private static string Types(params string[] types)
        => $"<?xml version=\"1.0\" encoding=\"utf-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">{string.Concat(types.Select(type => $"<Override PartName=\"/deel\" ContentType=\"{type}\"/>"))}</Types>";

    private static byte[] Iso(params string[] merken)
        => [0, 0, 0, (byte)(12 + (4 * merken.Length)), .. "ftyp"u8, .. Encoding.ASCII.GetBytes(merken[0]), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(string.Concat(merken.Skip(1))), .. new byte[40]];

    /// <summary>A small document of which one part, so it says, becomes two gigabytes.</summary>
    private static byte[] Zipbom()
    {
        var zip = Office(WordType);
        var lijst = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(lijst + 24), int.MaxValue);
        return zip;
    }

    private static byte[] ZipBytes(params (string Naam, byte[] Inhoud)[] delen)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in delen)
            {
                using var deel = zip.CreateEntry(naam).Open();
                deel.Write(inhoud);
            }
        }

        return stroom.ToArray();
    }
}
