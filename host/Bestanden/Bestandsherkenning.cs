using System.Buffers.Binary;

namespace Leefbaarheid.Host.Bestanden;

/// <summary>Knows a kind of file by how it begins, as the kinds' own specifications say. What it does not know may still be text.</summary>
internal static class Bestandsherkenning
{
    /// <summary>So much of a file is enough to know it by.</summary>
    public const int Begin = 64;

    private const int FirstBrand = 8;
    private const int CompatibleBrands = 16;
    private const int BrandLength = 4;

    private static ReadOnlySpan<byte> PngBegin => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static Bestandsoort? OpBegin(ReadOnlySpan<byte> begin)
        => begin switch
        {
            [0xFF, 0xD8, 0xFF, ..] => Bestandsoort.Jpeg,
            _ when begin.StartsWith(PngBegin) => Bestandsoort.Png,
            _ when begin.StartsWith("GIF87a"u8) || begin.StartsWith("GIF89a"u8) => Bestandsoort.Gif,
            _ when begin.StartsWith("RIFF"u8) && begin.Length >= 12 && begin[8..12].SequenceEqual("WEBP"u8) => Bestandsoort.Webp,
            _ when begin.StartsWith("%PDF-"u8) => Bestandsoort.Pdf,
            _ when begin.StartsWith("PK\u0003\u0004"u8) => Bestandsoort.Zip,
            _ when begin.Length >= CompatibleBrands && begin[4..8].SequenceEqual("ftyp"u8) => OpMerk(begin),
            _ when begin.StartsWith("ID3"u8) || IsMp3Frame(begin) => Bestandsoort.Mp3,
            _ => null,
        };

    /// <summary>ISO base media: the first box names the brand, and those that it is compatible with.</summary>
    private static Bestandsoort? OpMerk(ReadOnlySpan<byte> begin)
    {
        var soort = VanMerk(begin.Slice(FirstBrand, BrandLength));
        var einde = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(begin), (uint)begin.Length);
        for (var plaats = CompatibleBrands; soort is null && plaats + BrandLength <= einde; plaats += BrandLength)
            soort = VanMerk(begin.Slice(plaats, BrandLength));
        return soort;
    }

    private static Bestandsoort? VanMerk(ReadOnlySpan<byte> merk)
        => System.Text.Encoding.Latin1.GetString(merk) switch
        {
            "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" => Bestandsoort.Heic,
            "qt  " => Bestandsoort.Mov,
            "M4A " or "M4B " => Bestandsoort.M4a,
            "isom" or "iso2" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "M4V " or "3gp4" or "3gp5" or "3gp6" => Bestandsoort.Mp4,
            _ => null,
        };

    /// <summary>MPEG audio, layer III, with a bit rate and a sampling rate that exist.</summary>
    private static bool IsMp3Frame(ReadOnlySpan<byte> begin)
        => begin is [0xFF, var versie, var tempo, ..]
            && (versie & 0xE0) == 0xE0
            && (versie & 0x18) != 0x08
            && (versie & 0x06) == 0x02
            && (tempo & 0xF0) is not (0xF0 or 0x00)
            && (tempo & 0x0C) != 0x0C;
}
