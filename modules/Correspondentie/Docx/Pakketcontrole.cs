using System.IO.Compression;
using System.Xml;

namespace Leefbaarheid.Correspondentie.Docx;

/// <summary>
/// Looks into a file before anything opens it as a document: is it a Word document without macros, without anything that is fetched from
/// elsewhere, and of a size that is what it seems?
/// </summary>
internal static class Pakketcontrole
{
    public const int MaxBytes = 5 * 1024 * 1024;
    public const int MaxUitgepakt = 50 * 1024 * 1024;
    public const int MaxDelen = 500;

    private const int MaxDiepte = 200;
    private const string Hoofddeel = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static readonly string[] s_verboden =
        ["vbaproject", "vbadata", "/activex", "/embeddings/", "attachedtoolbars", "/afchunk", "keymapcustomizations", "/customui"];

    private static readonly string[] s_verbodenRelaties = ["/aFChunk", "/subDocument", "/oleObject", "/package", "/vbaProject", "/control"];

    /// <exception cref="RegelovertredingException">
    /// <c>SJABLOON_GEEN_DOCX</c>, <c>SJABLOON_TE_GROOT</c>, <c>SJABLOON_MACRO</c> or <c>SJABLOON_EXTERN</c>.
    /// </exception>
    public static void Controleer(byte[] bestand)
    {
        if (bestand.Length > MaxBytes)
            throw TeGroot();
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bestand, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MaxDelen)
                throw TeGroot();
            long uitgepakt = 0;
            var isWord = false;
            foreach (var deel in zip.Entries)
            {
                if (Array.Exists(s_verboden, verboden => $"/{deel.FullName}".Contains(verboden, StringComparison.OrdinalIgnoreCase)))
                    throw Macro();
                var inhoud = Lees(deel, ref uitgepakt);
                if (deel.FullName == "[Content_Types].xml")
                    isWord = IsWord(inhoud);
                else if (deel.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                    ControleerRelaties(inhoud);
                else if (deel.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                    Doorloop(inhoud, _ => { });
            }

            if (!isWord)
                throw GeenDocx();
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or NotSupportedException)
        {
            throw GeenDocx();
        }
    }

    public static RegelovertredingException GeenDocx()
        => new("SJABLOON_GEEN_DOCX", "Dit is geen Worddocument. Sla het sjabloon in Word of LibreOffice op als .docx en kies dat bestand.", "bestand");

    /// <summary>What a part really holds; the sizes that a zip file names are only what its maker says.</summary>
    private static MemoryStream Lees(ZipArchiveEntry deel, ref long uitgepakt)
    {
        using var bron = deel.Open();
        var inhoud = new MemoryStream();
        var buffer = new byte[81_920];
        for (int gelezen; (gelezen = bron.Read(buffer)) > 0;)
        {
            uitgepakt += gelezen;
            if (uitgepakt > MaxUitgepakt)
                throw TeGroot();
            inhoud.Write(buffer, 0, gelezen);
        }

        inhoud.Position = 0;
        return inhoud;
    }

    private static bool IsWord(Stream inhoud)
    {
        var isWord = false;
        Doorloop(inhoud, lezer =>
        {
            var soort = lezer.GetAttribute("ContentType") ?? "";
            if (soort.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || soort.Contains("vba", StringComparison.OrdinalIgnoreCase))
                throw Macro();
            isWord |= soort == Hoofddeel;
        });
        return isWord;
    }

    private static void ControleerRelaties(Stream inhoud) => Doorloop(inhoud, lezer =>
    {
        var soort = lezer.GetAttribute("Type") ?? "";
        if (Array.Exists(s_verbodenRelaties, einde => soort.EndsWith(einde, StringComparison.OrdinalIgnoreCase)))
            throw Macro();
        if (string.Equals(lezer.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)
            && !(soort.EndsWith("/hyperlink", StringComparison.Ordinal) && IsGewoneVerwijzing(lezer.GetAttribute("Target") ?? "")))
        {
            throw new RegelovertredingException(
                "SJABLOON_EXTERN",
                "Dit sjabloon haalt iets op van buiten het document, zoals een gekoppelde afbeelding of een ander sjabloon. Voeg het in het document zelf in.",
                "bestand");
        }
    });

    /// <summary>A link that a reader may click; it fetches nothing by itself.</summary>
    private static bool IsGewoneVerwijzing(string doel)
        => Uri.TryCreate(doel, UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https" or "mailto";

    private static void Doorloop(Stream inhoud, Action<XmlReader> bijElement)
    {
        using var lezer = XmlReader.Create(
            inhoud, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
        while (lezer.Read())
        {
            if (lezer.Depth > MaxDiepte)
                throw GeenDocx();
            if (lezer.NodeType == XmlNodeType.Element)
                bijElement(lezer);
        }
    }

    private static RegelovertredingException TeGroot()
        => new("SJABLOON_TE_GROOT", "Dit sjabloon is te groot. Een sjabloon is hoogstens 5 MB; maak afbeeldingen kleiner.", "bestand");

    private static RegelovertredingException Macro()
        => new(
            "SJABLOON_MACRO",
            "In dit bestand zitten macro's of ingesloten bestanden. Die kunnen niet in een brief. Sla het op als gewoon Worddocument (.docx) zonder.",
            "bestand");
}
