using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Leefbaarheid.Host.Bestanden;

/// <summary>
/// Looks what kind of document a zip archive is, without expanding it: it reads the list of contents and the one part that says what the
/// others are, and of neither more than fits.
/// </summary>
internal static class Zipinhoud
{
    private const string Inhoudsopgave = "[Content_Types].xml";
    private const string Mimetype = "mimetype";
    private const string OdtType = "application/vnd.oasis.opendocument.text";

    private const int EndRecord = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int DirectoryOffset = 16;

    // A long report with hundreds of pictures has a directory of some 100 kB.
    private const long MaxDirectory = 2 * 1024 * 1024;
    private const int MaxInhoudsopgave = 1024 * 1024;

    // What Word would have to make of it when somebody opens it.
    private const long MaxUitgepakt = 1024L * 1024 * 1024;

    /// <summary>The kind of document; null for any other archive, and for one that is broken.</summary>
    /// <exception cref="Contracts.Errors.RegelovertredingException"><c>BESTAND_ONVEILIG</c>.</exception>
    public static Bestandsoort? Soort(Stream bestand)
    {
        try
        {
            if (!HasBoundedDirectory(bestand))
                return null;
            using var zip = new ZipArchive(bestand, ZipArchiveMode.Read, leaveOpen: true);
            return Soort(zip);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private static Bestandsoort? Soort(ZipArchive zip)
    {
        var namen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        // Two parts of one name: programs differ in which of them they open, so nobody knows what this is.
        if (!zip.Entries.All(deel => namen.Add(deel.FullName)))
            return null;
        if (zip.Entries.Sum(deel => (decimal)deel.Length) > MaxUitgepakt)
            throw Bestandsfouten.Onveilig("het wordt bij het openen onmogelijk groot");
        if (zip.GetEntry(Inhoudsopgave) is { } inhoudsopgave)
            return VanOffice(zip, inhoudsopgave);
        return zip.Entries[0] is { FullName: Mimetype } mimetype && Lees(mimetype, OdtType.Length + 1) == OdtType ? VanOdt(zip) : null;
    }

    /// <summary>The types of the parts say what they are, whatever they are called.</summary>
    private static Bestandsoort? VanOffice(ZipArchive zip, ZipArchiveEntry inhoudsopgave)
    {
        Bestandsoort? soort = null;
        foreach (var type in Types(inhoudsopgave))
        {
            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
                throw Macros();
            soort ??= VanHoofddeel(type);
        }

        if (zip.Entries.Any(deel => deel.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw Macros();
        return soort;
    }

    private static Bestandsoort VanOdt(ZipArchive zip)
        => zip.Entries.Any(deel => deel.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
            || deel.FullName.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase))
            ? throw Macros()
            : Bestandsoort.Odt;

    private static Exception Macros() => Bestandsfouten.Onveilig("er zitten macro's in. Sla het op zonder macro's, of als PDF");

    private static Bestandsoort? VanHoofddeel(string type) => type switch
    {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" => Bestandsoort.Docx,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" => Bestandsoort.Xlsx,
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml" => Bestandsoort.Pptx,
        _ => null,
    };

    private static List<string> Types(ZipArchiveEntry inhoudsopgave)
    {
        using var inhoud = inhoudsopgave.Open();
        using var xml = XmlReader.Create(
            inhoud,
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxInhoudsopgave });
        var types = new List<string>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("ContentType") is { } type)
                types.Add(type);
        }

        return types;
    }

    private static string Lees(ZipArchiveEntry deel, int hoogstens)
    {
        using var inhoud = deel.Open();
        var bytes = new byte[hoogstens];
        return Encoding.ASCII.GetString(bytes, 0, inhoud.ReadAtLeast(bytes, hoogstens, throwOnEndOfStream: false));
    }

    /// <summary>
    /// Whether the list of contents is of a size that can be read: the archive says where it begins, and what follows is all of it. The
    /// long form, for archives of more than 4 GB, is none of a document.
    /// </summary>
    private static bool HasBoundedDirectory(Stream bestand)
    {
        var staart = new byte[(int)Math.Min(bestand.Length, EndRecord + LongestComment)];
        bestand.Position = bestand.Length - staart.Length;
        bestand.ReadExactly(staart);
        bestand.Position = 0;
        var einde = staart.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (einde < 0 || einde + EndRecord > staart.Length)
            return false;
        var begin = BinaryPrimitives.ReadUInt32LittleEndian(staart.AsSpan(einde + DirectoryOffset));
        return begin < bestand.Length && bestand.Length - begin <= MaxDirectory;
    }
}
