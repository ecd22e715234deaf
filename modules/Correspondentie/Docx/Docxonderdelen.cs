using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leefbaarheid.Correspondentie.Docx;

/// <summary>The parts of a Word document in which text stands.</summary>
internal static class Docxonderdelen
{
    /// <summary>The body, then headers, footers and notes.</summary>
    public static IEnumerable<OpenXmlElement> Teksten(this WordprocessingDocument document)
    {
        var hoofd = document.MainDocumentPart
            ?? throw new RegelovertredingException("SJABLOON_GEEN_DOCX", "Dit bestand heeft geen tekst. Kies een Worddocument (.docx).", "bestand");
        IEnumerable<OpenXmlElement?> wortels =
        [
            hoofd.Document?.Body,
            .. hoofd.HeaderParts.Select(deel => deel.Header),
            .. hoofd.FooterParts.Select(deel => deel.Footer),
            hoofd.FootnotesPart?.Footnotes,
            hoofd.EndnotesPart?.Endnotes,
        ];
        return wortels.OfType<OpenXmlElement>();
    }

    /// <summary>The text as a reader sees it, a line per paragraph and per line break.</summary>
    public static string LeesTekst(this WordprocessingDocument document)
        => string.Join('\n', document.Teksten().SelectMany(wortel => wortel.Descendants<Paragraph>()).Select(LeesRegel));

    private static string LeesRegel(Paragraph alinea)
        => string.Concat(alinea.Descendants().Select(deel => deel switch
        {
            // A text box in a paragraph has paragraphs of its own, which come by themselves.
            _ when deel.Ancestors<Paragraph>().FirstOrDefault() != alinea => "",
            Text tekst => tekst.Text,
            TabChar => " ",
            NoBreakHyphen => "-",
            Break or CarriageReturn => "\n",
            _ => "",
        }));
}
