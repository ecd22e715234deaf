using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Leefbaarheid.Leefbaarheidsdossiers.Demo;

/// <summary>Draws the pictures and writes the reports that hang on demonstration dossiers: there is nobody's privacy in them.</summary>
internal static class Demobestanden
{
    private const int Breedte = 480;
    private const int Hoogte = 320;

    /// <summary>A street at dusk with a row of containers and what was put beside them, as PNG.</summary>
    public static byte[] Straatfoto(Random toeval)
    {
        var doek = new byte[Hoogte, Breedte, 3];
        var licht = 0.6 + (toeval.NextDouble() * 0.4);
        for (var y = 0; y < Hoogte; y++)
        {
            var (r, g, b) = y < 130 ? (150 + (y / 2), 180 + (y / 3), 215) : y < 215 ? (150, 85, 65) : (120 - (y / 8), 118 - (y / 8), 115 - (y / 8));
            Vlak(doek, 0, y, Breedte, 1, (r, g, b), licht);
        }

        for (var raam = 20; raam < Breedte - 40; raam += 75)
            Vlak(doek, raam, 148, 42, 48, toeval.Next(3) == 0 ? (240, 215, 130) : (70, 85, 105), licht);
        var containers = 2 + toeval.Next(3);
        for (var plaats = 0; plaats < containers; plaats++)
        {
            Vlak(doek, 40 + (plaats * 85), 190, 70, 80, (60, 75, 70), licht);
            Vlak(doek, 36 + (plaats * 85), 182, 78, 12, (45, 110, 60), licht);
        }

        for (var zak = 0; zak < 3 + toeval.Next(6); zak++)
            Vlak(doek, toeval.Next(Breedte - 60), 245 + toeval.Next(40), 25 + toeval.Next(40), 18 + toeval.Next(22), Kleur(toeval), licht);
        return Png(doek);
    }

    /// <summary>A short report on a sheet of A4, as PDF.</summary>
    public static byte[] Verslag(string titel, IEnumerable<string> regels)
    {
        var tekst = new StringBuilder("BT /F1 18 Tf 60 770 Td (").Append(Pdftekst(titel)).Append(") Tj /F1 11 Tf 0 -34 Td 16 TL\n");
        foreach (var regel in regels)
            tekst.Append('(').Append(Pdftekst(regel)).Append(") Tj T*\n");
        var inhoud = tekst.Append("ET").ToString();
        string[] delen =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {inhoud.Length.ToString(CultureInfo.InvariantCulture)}>>stream\n{inhoud}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var plaatsen = new List<int>();
        foreach (var (nummer, deel) in delen.Index())
        {
            plaatsen.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{nummer + 1} 0 obj\n{deel}\nendobj\n");
        }

        var lijst = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {delen.Length + 1}\n0000000000 65535 f \n");
        foreach (var plaats in plaatsen)
            pdf.Append(CultureInfo.InvariantCulture, $"{plaats:0000000000} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer<</Size {delen.Length + 1}/Root 1 0 R>>\nstartxref\n{lijst}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    /// <summary>In the font's own alphabet, which for Dutch is Latin 1, with what has a meaning in PDF marked as text.</summary>
    private static string Pdftekst(string tekst)
        => string.Concat(tekst.Select(teken => teken is '(' or ')' or '\\' ? $"\\{teken}" : teken > 'ÿ' ? "?" : teken.ToString()));

    private static (int R, int G, int B) Kleur(Random toeval) => (40 + toeval.Next(170), 40 + toeval.Next(150), 40 + toeval.Next(130));

    private static void Vlak(byte[,,] doek, int links, int boven, int breedte, int hoogte, (int R, int G, int B) kleur, double licht)
    {
        for (var y = Math.Max(boven, 0); y < Math.Min(boven + hoogte, Hoogte); y++)
        {
            for (var x = Math.Max(links, 0); x < Math.Min(links + breedte, Breedte); x++)
            {
                // A grain, so that it looks less like a diagram.
                var korrel = ((x * 31) + (y * 17)) % 9;
                doek[y, x, 0] = (byte)Math.Clamp((kleur.R * licht) + korrel, 0, 255);
                doek[y, x, 1] = (byte)Math.Clamp((kleur.G * licht) + korrel, 0, 255);
                doek[y, x, 2] = (byte)Math.Clamp((kleur.B * licht) + korrel, 0, 255);
            }
        }
    }

    private static byte[] Png(byte[,,] doek)
    {
        using var uit = new MemoryStream();
        uit.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var kop = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(kop, Breedte);
        BinaryPrimitives.WriteInt32BigEndian(kop.AsSpan(4), Hoogte);
        (kop[8], kop[9]) = (8, 2);
        Deel(uit, "IHDR"u8, kop);
        using var beeld = new MemoryStream();
        using (var pers = new ZLibStream(beeld, CompressionLevel.Optimal, leaveOpen: true))
        {
            var regel = new byte[1 + (Breedte * 3)];
            for (var y = 0; y < Hoogte; y++)
            {
                Buffer.BlockCopy(doek, y * Breedte * 3, regel, 1, Breedte * 3);
                pers.Write(regel);
            }
        }

        Deel(uit, "IDAT"u8, beeld.ToArray());
        Deel(uit, "IEND"u8, []);
        return uit.ToArray();
    }

    private static void Deel(MemoryStream uit, ReadOnlySpan<byte> soort, ReadOnlySpan<byte> inhoud)
    {
        Span<byte> getal = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(getal, inhoud.Length);
        uit.Write(getal);
        byte[] geheel = [.. soort, .. inhoud];
        uit.Write(geheel);
        BinaryPrimitives.WriteUInt32BigEndian(getal, Crc(geheel));
        uit.Write(getal);
    }

    private static uint Crc(ReadOnlySpan<byte> inhoud)
    {
        var crc = uint.MaxValue;
        foreach (var waarde in inhoud)
        {
            crc ^= waarde;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
