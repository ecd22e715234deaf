using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leefbaarheid.Basisregistraties;

/// <summary>A plain Word document of headings, paragraphs and tables of two columns.</summary>
internal static class Worddocument
{
    public const string Kop = "Heading1";
    public const string Tussenkop = "Heading2";

    public static byte[] Schrijf(IEnumerable<OpenXmlElement> inhoud)
    {
        using var bestand = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bestand, WordprocessingDocumentType.Document))
        {
            var hoofddeel = document.AddMainDocumentPart();
            hoofddeel.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Stijl(Kop, "32"), Stijl(Tussenkop, "24"));
            hoofddeel.Document = new Document(new Body([.. inhoud]));
        }

        return bestand.ToArray();
    }

    public static Table Tabel(IEnumerable<(string Naam, string Waarde)> regels)
    {
        var tabel = new Table(
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" }),
            new TableGrid(new GridColumn { Width = "2800" }, new GridColumn { Width = "6200" }));
        tabel.Append(regels.Select(regel => new TableRow(Cel(regel.Naam, "2800"), Cel(regel.Waarde, "6200"))));
        return tabel;
    }

    public static Paragraph Alinea(string tekst, string? stijl = null)
    {
        var loop = new Run();
        foreach (var (plaats, regel) in tekst.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (plaats > 0)
                loop.Append(new Break());
            loop.Append(new Text(regel) { Space = SpaceProcessingModeValues.Preserve });
        }

        return stijl is null ? new Paragraph(loop) : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = stijl }), loop);
    }

    public static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("nl-NL"));

    private static TableCell Cel(string tekst, string breedte)
        => new(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = breedte }), Alinea(tekst));

    private static Style Stijl(string naam, string grootte) => new(
        new StyleName { Val = naam },
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" }),
        new StyleRunProperties(new Bold(), new FontSize { Val = grootte }))
    {
        Type = StyleValues.Paragraph,
        StyleId = naam,
    };
}
