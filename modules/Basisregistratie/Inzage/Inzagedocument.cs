using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>The answer as people read it. Somebody goes over it before it is sent: what was typed freely may speak of others in words that no program knows.</summary>
internal static class Inzagedocument
{
    private const string Kop = "Heading1";
    private const string Tussenkop = "Heading2";

    public static byte[] Schrijf(Inzageantwoord antwoord)
    {
        using var bestand = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bestand, WordprocessingDocumentType.Document))
        {
            var hoofddeel = document.AddMainDocumentPart();
            hoofddeel.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Stijl(Kop, "32"), Stijl(Tussenkop, "24"));
            hoofddeel.Document = new Document(new Body([.. Inhoud(antwoord)]));
        }

        return bestand.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Inhoud(Inzageantwoord antwoord)
    {
        yield return Alinea("Uw persoonsgegevens bij ons", Kop);
        yield return Alinea($"Verzoek {antwoord.Nummer} van {antwoord.Naam}, ontvangen op {Dag(antwoord.OntvangenOp)}.");
        yield return Alinea($"Hieronder leest u wat wij op {Dag(antwoord.BeantwoordOp)} van u vastgelegd hadden, en waarvoor. Wat over anderen gaat "
            + $"en de aantekeningen die onze medewerkers voor elkaar maken, staan er niet in. Waar een ander werd genoemd, staat {Derdenfilter.Weggelaten}.");
        yield return Alinea("Klopt er iets niet, laat het ons dan weten: u kunt vragen om het te verbeteren, aan te vullen of te wissen. Bent u het "
            + "niet eens met dit antwoord, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.");
        foreach (var groep in antwoord.Groepen)
        {
            yield return Alinea(groep.Naam, Kop);
            yield return Alinea(groep.Doel);
            foreach (var gegeven in groep.Gegevens)
            {
                yield return Alinea(gegeven.Titel, Tussenkop);
                if (gegeven.Velden.Count > 0)
                    yield return Tabel(gegeven.Velden);
            }
        }
    }

    private static Table Tabel(IReadOnlyList<Inzageveld> velden)
    {
        var tabel = new Table(
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" }),
            new TableGrid(new GridColumn { Width = "2800" }, new GridColumn { Width = "6200" }));
        tabel.Append(velden.Select(veld => new TableRow(Cel(veld.Naam, "2800"), Cel(veld.Waarde, "6200"))));
        return tabel;
    }

    private static TableCell Cel(string tekst, string breedte)
        => new(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = breedte }), Alinea(tekst));

    private static Paragraph Alinea(string tekst, string? stijl = null)
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

    private static Style Stijl(string naam, string grootte) => new(
        new StyleName { Val = naam },
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" }),
        new StyleRunProperties(new Bold(), new FontSize { Val = grootte }))
    {
        Type = StyleValues.Paragraph,
        StyleId = naam,
    };

    private static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("nl-NL"));
}
