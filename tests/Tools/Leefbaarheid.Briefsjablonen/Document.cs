using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leefbaarheid.Briefsjablonen;

/// <summary>Lays a text out as a Dutch business letter.</summary>
internal static partial class Document
{
    private const int Bullets = 1;

    public static void Write(string path, Brieftekst brief)
    {
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        document.PackageProperties.Title = brief.Onderwerp;
        document.PackageProperties.Creator = "Leefbaarheid.Modular";
        document.PackageProperties.Language = "nl-NL";
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = Look.Styles();
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = Look.Numbering(Bullets);
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(Paragraph("Briefhoofd", "{CorporatieNaam}"), Paragraph("Briefhoofdregel", "{CorporatieWebsite}"));
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(
            Paragraph("Voetregel", "{CorporatieAdres}"),
            Paragraph("Voetregel", "{CorporatiePostcodePlaats}"),
            Paragraph("Voetregel", "{CorporatieTelefoon}"),
            Paragraph("Voetregel", "{CorporatieEmail}"),
            PageNumber());

        main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(
            Paragraph("Adres", "{OntvangerNaam}"),
            Paragraph("Adres", "{OntvangerAdres}"),
            Paragraph("Adreslaatste", "{OntvangerPostcodePlaats}"),
            Reference(),
            Paragraph("Onderwerp", $"Onderwerp: {char.ToLowerInvariant(brief.Onderwerp[0])}{brief.Onderwerp[1..]}"),
            Paragraph("Normal", "{Aanhef}")));
        var body = main.Document.Body!;
        foreach (var part in brief.Blokken.SelectMany(Render))
            body.Append(part);
        body.Append(
            Paragraph("Groet", "Met vriendelijke groet,"),
            Paragraph("Afzender", "{CorporatieNaam}"),
            Paragraph("Handtekening", "{AfzenderNaam}"),
            Paragraph("Adres", "{AfzenderFunctie}"),
            new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 2200, Bottom = 1900, Left = 1418, Right = 1418, Header = 680, Footer = 510, Gutter = 0 }));
    }

    private static IEnumerable<OpenXmlElement> Render(Blok blok) => blok switch
    {
        Kop kop => [Paragraph("Kop", kop.Tekst)],
        Alinea alinea => [Paragraph("Normal", alinea.Tekst)],
        Punten punten => punten.Regels.Select(Bullet),
        Herhaling herhaling =>
        [
            new SdtBlock(
                new SdtProperties(new SdtAlias { Val = $"Herhaal voor elke regel van {herhaling.Veld}" }, new Tag { Val = $"herhaal:{herhaling.Veld}" }),
                new SdtContentBlock(Bullet("{Regel}"))),
        ],
        Als als =>
        [
            new SdtBlock(
                new SdtProperties(new SdtAlias { Val = $"Alleen als {als.Veld} is ingevuld" }, new Tag { Val = $"als:{als.Veld}" }),
                new SdtContentBlock(als.Blokken.SelectMany(Render))),
        ],
        _ => throw new InvalidOperationException(blok.ToString()),
    };

    private static Paragraph Bullet(string text)
    {
        var bullet = Paragraph("Punt", text);
        bullet.ParagraphProperties!.Append(new NumberingProperties(
            new NumberingLevelReference { Val = 0 }, new NumberingId { Val = Bullets }));
        return bullet;
    }

    /// <summary>Date, our reference, who handles it and how to reach them.</summary>
    private static Table Reference()
    {
        (string Label, string Field)[] rows =
        [
            ("Datum", "{Datum}"), ("Ons kenmerk", "{Dossiernummer} / {Briefnummer}"), ("Behandeld door", "{BehandelaarNaam}"),
            ("Telefoon", "{BehandelaarTelefoon}"), ("E-mail", "{BehandelaarEmail}"),
        ];
        return new Table(
        [
            new TableProperties(new TableWidth { Width = "9070", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(new GridColumn { Width = "2000" }, new GridColumn { Width = "7070" }),
            .. rows.Select(row => new TableRow(Cell("2000", "Kenmerklabel", row.Label), Cell("7070", "Kenmerk", row.Field))),
        ]);
    }

    private static TableCell Cell(string width, string style, string text)
        => new(new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }), Paragraph(style, text));

    private static Paragraph Paragraph(string style, string text)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        var at = 0;
        foreach (Match field in Field().Matches(text))
        {
            if (field.Index > at)
                paragraph.Append(Run(text[at..field.Index]));
            paragraph.Append(Merge(field.Groups["name"].Value));
            at = field.Index + field.Length;
        }

        if (at < text.Length)
            paragraph.Append(Run(text[at..]));
        return paragraph;
    }

    private static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A merge field as Word itself writes it.</summary>
    private static Run[] Merge(string name) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode($" MERGEFIELD {name} ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text($"«{name}»")),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = "Voetregel" }),
        Run("Pagina "),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Run("1"),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }));

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Field();
}
