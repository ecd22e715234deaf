using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Leefbaarheid.Modules.Tests.Correspondentie.Docxbouwer;

namespace Leefbaarheid.Modules.Tests.Correspondentie;

/// <summary>Filling in templates as Word and LibreOffice write them.</summary>
public sealed class SamenvoegerTests
{
    [Fact]
    public void A_merge_field_that_Word_cut_in_pieces_is_filled_in_and_keeps_its_looks()
    {
        var sjabloon = Maak(Alinea([Tekst("Beste "), .. Veld("Naam", new RunProperties(new Bold())), Tekst(".")]));

        var brief = VoegSamen(sjabloon, ("Naam", "Anna de Vries"));

        Assert.Equal("Beste Anna de Vries.", brief.Tekst);
        IsGeldig(brief.Document);
        Assert.Contains(Runs(brief.Document), run => run.InnerText == "Anna de Vries" && run.RunProperties?.Bold is not null);
    }

    [Theory]
    [InlineData(" MERGEFIELD Naam ")]
    [InlineData(" mergefield \"Naam\" \\* Upper ")]
    public void A_simple_field_is_filled_in(string opdracht)
        => Assert.Equal("Jan", VoegSamen(Maak(Alinea(new SimpleField(Tekst("«Naam»")) { Instruction = opdracht })), ("Naam", "Jan")).Tekst);

    [Fact]
    public void A_field_that_stands_whole_in_one_run_is_filled_in()
        => Assert.Equal("Jan", VoegSamen(
            Maak(Alinea(new Run(
                new FieldChar { FieldCharType = FieldCharValues.Begin },
                new FieldCode(" MERGEFIELD Naam "),
                new FieldChar { FieldCharType = FieldCharValues.Separate },
                new Text("x"),
                new FieldChar { FieldCharType = FieldCharValues.End }))),
            ("Naam", "Jan")).Tekst);

    [Fact]
    public void A_content_control_is_filled_in_by_its_tag_and_is_gone_afterwards()
    {
        var brief = VoegSamen(Maak(Alinea(Tekst("Aan "), Besturing("naam"))), ("Naam", "Jan"));

        Assert.Equal("Aan Jan", brief.Tekst);
        using var document = WordprocessingDocument.Open(new MemoryStream(brief.Document), isEditable: false);
        Assert.Empty(document.MainDocumentPart!.Document.Descendants<SdtElement>());
    }

    [Fact]
    public void Headers_and_footers_are_filled_in()
    {
        var sjabloon = Maak(
            document =>
            {
                document.MainDocumentPart!.AddNewPart<HeaderPart>().Header = new Header(Alinea(Veld("Kop")));
                document.MainDocumentPart!.AddNewPart<FooterPart>().Footer = new Footer(Alinea(Veld("Voet")));
            },
            Alinea(Tekst("Tekst")));

        Assert.Equal(["Tekst", "boven", "onder"], VoegSamen(sjabloon, ("Kop", "boven"), ("Voet", "onder")).Tekst.Split('\n'));
    }

    [Theory]
    [InlineData("Wilders & Zoon <b>\"niet 'vet'\"</b> ]]> €")]
    [InlineData("Fijn! 😀👩‍👩‍👧 Yılmaz — ß")]
    public void Characters_that_mean_something_in_XML_come_through_as_they_are(string waarde)
    {
        var brief = VoegSamen(Maak(Alinea(Veld("X"))), ("X", waarde));

        Assert.Equal(waarde, brief.Tekst);
        IsGeldig(brief.Document);
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_left_out()
    {
        var brief = VoegSamen(Maak(Alinea(Veld("X"))), ("X", "a\u0000b\u000Bc\uD800d"));

        Assert.Equal("abcd", brief.Tekst);
        IsGeldig(brief.Document);
    }

    [Fact]
    public void A_long_answer_keeps_its_lines()
    {
        var waarde = string.Join('\n', Enumerable.Range(1, 60).Select(regel => $"Regel {regel} {new string('x', 60)}"));

        var brief = VoegSamen(Maak(Alinea(Veld("X"))), ("X", waarde));

        Assert.Equal(waarde, brief.Tekst);
        IsGeldig(brief.Document);
    }

    [Fact]
    public void A_line_of_fields_without_a_value_leaves_no_gap()
    {
        var sjabloon = Maak(Alinea(Veld("Naam")), Alinea([.. Veld("Adres"), Tekst(" "), .. Veld("Postcode")]), Alinea(), Alinea(Tekst("Beste")));

        Assert.Equal(["Jan", "", "Beste"], VoegSamen(sjabloon, ("Naam", "Jan")).Tekst.Split('\n'));
    }

    [Fact]
    public void The_only_paragraph_of_a_cell_stays_also_when_it_is_empty()
    {
        var tabel = new Table(
            new TableProperties(), new TableGrid(new GridColumn()), new TableRow(new TableCell(Alinea(Veld("Leeg")))));

        IsGeldig(VoegSamen(Maak(tabel, Alinea())).Document);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData("ja", "Alleen met ja.")]
    public void A_conditional_section_stays_only_when_its_field_has_a_value(string waarde, string verwacht)
        => Assert.Equal(
            verwacht, VoegSamen(Maak(Blok("als:Keuze", Alinea([Tekst("Alleen met "), .. Veld("Keuze"), Tekst(".")]))), ("Keuze", waarde)).Tekst);

    [Fact]
    public void A_section_is_repeated_for_every_line()
    {
        var sjabloon = Maak(Blok("herhaal:Punten", Alinea([.. Veld("Volgnummer"), Tekst(": "), .. Veld("Regel"), Tekst(" ("), .. Veld("Dossier"), Tekst(")")])));

        var brief = VoegSamen(sjabloon, ("Punten", "een\n\n twee \ndrie"), ("Dossier", "D1"));

        Assert.Equal(["1: een (D1)", "2: twee (D1)", "3: drie (D1)"], brief.Tekst.Split('\n'));
        IsGeldig(brief.Document);
    }

    [Fact]
    public void A_repeating_section_of_Word_repeats_rows_of_a_table()
    {
        const string W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
        var rij = new TableRow(new TableCell(Alinea(Veld("Regel")))) { };
        var item = new SdtRow(
            new SdtProperties(new OpenXmlUnknownElement("w15", "repeatingSectionItem", W15)), new SdtContentRow(rij));
        var sectie = new SdtRow(
            new SdtProperties(new Tag { Val = "Rijen" }, new OpenXmlUnknownElement("w15", "repeatingSection", W15)), new SdtContentRow(item));
        var tabel = new Table(new TableProperties(), new TableGrid(new GridColumn()), sectie);

        var brief = VoegSamen(Maak(tabel, Alinea()), ("Rijen", "a\nb"));

        IsGeldig(brief.Document);
        using var document = WordprocessingDocument.Open(new MemoryStream(brief.Document), isEditable: false);
        Assert.Equal(["a", "b"], document.MainDocumentPart!.Document.Descendants<TableRow>().Select(regel => regel.InnerText));
    }

    [Fact]
    public void A_repeated_section_without_lines_is_gone()
        => Assert.Equal("Na", VoegSamen(Maak(Blok("herhaal:Punten", Alinea(Veld("Regel"))), Alinea(Tekst("Na")))).Tekst);

    [Fact]
    public void A_control_around_paragraphs_gives_a_paragraph_per_line()
    {
        var brief = VoegSamen(Maak(Blok("Verhaal", Alinea(Tekst("Klik hier")), Alinea(Tekst("of hier")))), ("Verhaal", "een\ntwee"));

        using var document = WordprocessingDocument.Open(new MemoryStream(brief.Document), isEditable: false);
        Assert.Equal(["een", "twee"], document.MainDocumentPart!.Document.Descendants<Paragraph>().Select(alinea => alinea.InnerText));
        IsGeldig(brief.Document);
    }

    [Fact]
    public void A_control_without_a_name_keeps_what_stands_in_it()
        => Assert.Equal("Vast", VoegSamen(Maak(new SdtBlock(new SdtProperties(), new SdtContentBlock(Alinea(Tekst("Vast")))))).Tekst);

    [Fact]
    public void What_is_filled_in_is_never_read_as_a_field_again()
        => Assert.Equal("MERGEFIELD Geheim «Geheim»", VoegSamen(Maak(Alinea(Veld("X"))), ("X", "MERGEFIELD Geheim «Geheim»"), ("Geheim", "!")).Tekst);

    [Fact]
    public void A_page_number_stays_a_field()
    {
        var sjabloon = Maak(Alinea(Tekst("Pagina "), new SimpleField(Tekst("1")) { Instruction = " PAGE " }));

        using var document = WordprocessingDocument.Open(new MemoryStream(VoegSamen(sjabloon).Document), isEditable: false);
        Assert.Single(document.MainDocumentPart!.Document.Descendants<SimpleField>());
    }

    [Fact]
    public void The_document_names_the_corporation_and_not_the_author_of_the_template()
    {
        var sjabloon = Maak(document => document.PackageProperties.LastModifiedBy = "Jan de Maker", Alinea(Tekst("x")));

        using var document = WordprocessingDocument.Open(new MemoryStream(VoegSamen(sjabloon).Document), isEditable: false);
        Assert.Equal(("Titel", "Corporatie", "Corporatie"), (document.PackageProperties.Title, document.PackageProperties.Creator, document.PackageProperties.LastModifiedBy));
    }

    private static IReadOnlyList<Run> Runs(byte[] brief)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(brief), isEditable: false);
        return [.. document.MainDocumentPart!.Document.Descendants<Run>().Select(run => (Run)run.CloneNode(deep: true))];
    }
}
