using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Correspondentie.Docx;
using Leefbaarheid.Correspondentie.Sjablonen;
using static Leefbaarheid.Modules.Tests.Correspondentie.Docxbouwer;

namespace Leefbaarheid.Modules.Tests.Correspondentie;

/// <summary>What has no place in a template is refused when it is uploaded.</summary>
public sealed class SjablooncontroleTests
{
    [Fact]
    public void The_fields_of_a_template_are_found_wherever_they_stand()
    {
        var sjabloon = Maak(
            document => document.MainDocumentPart!.AddNewPart<HeaderPart>().Header = new Header(Alinea(Veld("Kop"))),
            Alinea([.. Veld("Naam"), .. Veld("naam")]),
            Blok("als:Keuze", Blok("herhaal:Punten", Alinea(Veld("Regel")))));

        Assert.Equal(
            [("Naam", false, false), ("Keuze", false, false), ("Punten", false, true), ("Regel", true, false), ("Kop", false, false)],
            Sjablooncontrole.Velden(sjabloon).Select(veld => (veld.Naam, veld.InHerhaling, veld.Herhaald)));
    }

    [Theory]
    [InlineData("dit is geen zip")]
    [InlineData("")]
    public void A_file_that_is_no_document_is_refused(string inhoud)
        => Geweigerd("SJABLOON_GEEN_DOCX", Encoding.UTF8.GetBytes(inhoud));

    [Fact]
    public void A_zip_file_that_is_no_document_is_refused()
        => Geweigerd("SJABLOON_GEEN_DOCX", Zip(("hallo.txt", "tekst"u8.ToArray())));

    [Fact]
    public void A_spreadsheet_is_refused()
        => Geweigerd("SJABLOON_GEEN_DOCX", Zip(("[Content_Types].xml", Encoding.UTF8.GetBytes(
            """<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""))));

    [Fact]
    public void A_broken_document_is_refused()
        => Geweigerd("SJABLOON_GEEN_DOCX", Met(Maak(Alinea()), "word/document.xml", "<kapot"));

    [Fact]
    public void A_document_that_declares_entities_is_refused()
        => Geweigerd("SJABLOON_GEEN_DOCX", Met(Maak(Alinea()), "word/document.xml", """<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>"""));

    [Fact]
    public void A_document_with_macros_is_refused_also_under_another_name()
        => Geweigerd("SJABLOON_MACRO", Met(Maak(Alinea()), "word/vbaProject.bin", "macro"));

    [Fact]
    public void A_document_that_says_it_has_macros_is_refused()
        => Geweigerd("SJABLOON_MACRO", Met(
            Maak(Alinea()), "[Content_Types].xml",
            """<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"""));

    [Theory]
    [InlineData("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", "http://elders.example/sjabloon.dotm")]
    [InlineData("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", "http://elders.example/pixel.png")]
    [InlineData("http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", "file:///etc/passwd")]
    public void What_is_fetched_from_elsewhere_is_refused(string soort, string doel)
        => Geweigerd("SJABLOON_EXTERN", Met(
            Maak(Alinea()), "word/_rels/document.xml.rels",
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{soort}" Target="{doel}" TargetMode="External"/></Relationships>"""));

    [Fact]
    public void A_link_to_a_site_that_a_reader_may_click_is_accepted()
    {
        var sjabloon = Maak(
            document => document.MainDocumentPart!.AddHyperlinkRelationship(new Uri("https://www.huurcommissie.nl"), isExternal: true), Alinea());

        Assert.Empty(Sjablooncontrole.Velden(sjabloon));
    }

    [Fact]
    public void A_file_that_grows_beyond_measure_is_refused()
        => Geweigerd("SJABLOON_TE_GROOT", Met(Maak(Alinea()), "word/media/image1.png", new string('0', Pakketcontrole.MaxUitgepakt)));

    [Fact]
    public void A_file_of_too_many_parts_is_refused()
        => Geweigerd("SJABLOON_TE_GROOT", Zip([.. Enumerable.Range(0, Pakketcontrole.MaxDelen + 1).Select(deel => ($"{deel}.xml", "<a/>"u8.ToArray()))]));

    [Fact]
    public void A_file_over_the_limit_is_refused()
        => Geweigerd("SJABLOON_TE_GROOT", new byte[Pakketcontrole.MaxBytes + 1]);

    [Theory]
    [InlineData(" INCLUDETEXT \"c:\\\\geheim.docx\" ")]
    [InlineData(" INCLUDEPICTURE \"http://elders.example/x.png\" ")]
    [InlineData(" DDEAUTO cmd \"/c calc\" ")]
    [InlineData(" DATE ")]
    [InlineData(" HYPERLINK \"file:///etc/passwd\" ")]
    public void A_field_that_fetches_or_changes_by_itself_is_refused(string opdracht)
        => Geweigerd("VELD_NIET_TOEGESTAAN", Maak(Alinea(new SimpleField(Tekst("x")) { Instruction = opdracht })));

    [Fact]
    public void A_field_without_an_end_is_refused()
        => Geweigerd("VELD_ONLEESBAAR", Maak(Alinea(
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode(" MERGEFIELD Naam ")))));

    [Fact]
    public void Notes_to_a_colleague_are_refused()
        => Geweigerd("SJABLOON_OPMERKINGEN", Maak(
            document => document.MainDocumentPart!.AddNewPart<WordprocessingCommentsPart>().Comments
                = new Comments(new Comment(Alinea(Tekst("Klopt dit?"))) { Id = "0", Author = "Jan" }),
            Alinea()));

    [Fact]
    public void Changes_that_nobody_accepted_are_refused()
        => Geweigerd("SJABLOON_OPMERKINGEN", Maak(Alinea(new InsertedRun(Tekst("nieuw")) { Author = "Jan", Id = "1" })));

    [Theory]
    [InlineData("VELD_ONBEKEND", "Ontvangernam", false)]
    [InlineData("VELD_ONBEKEND", "Regel", false)]
    [InlineData("VELD_NIET_VOOR_VEROORZAKER", "MelderNaam", true)]
    [InlineData("VELD_NIET_VOOR_VEROORZAKER", "dossieromschrijving", true)]
    [InlineData(null, "MelderNaam", false)]
    [InlineData(null, "OntvangerNaam", true)]
    public void Fields_that_cannot_be_filled_in_are_refused_by_name(string? code, string veld, bool voorVeroorzaker)
    {
        void Controleer() => Veldencontrole.Controleer([new Sjabloonveld(veld, false, false)], [], voorVeroorzaker);
        if (code is null)
        {
            Controleer();
            return;
        }

        var fout = Assert.Throws<RegelovertredingException>(Controleer);
        Assert.Equal(code, fout.Code);
        Assert.Contains($"'{veld}'", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_and_fields_must_fit()
    {
        Sjabloonveld veld = new("Wat", false, false);
        Sjabloonveld herhaald = new("Wat", false, true);
        Vraaggegevens vraag = new("Wat", "Wat is er?");

        Veldencontrole.Controleer([veld], [vraag], false);
        Veldencontrole.Controleer([herhaald, new("Regel", true, false)], [vraag with { Soort = Vraagsoort.Lijst }], false);
        Veldencontrole.Controleer([new("WatDag", false, false)], [vraag with { Soort = Vraagsoort.Datum }], false);
        Assert.Equal("HERHALING_GEEN_LIJST", Code(() => Veldencontrole.Controleer([herhaald], [vraag], false)));
        Assert.Equal("HERHALING_GEEN_LIJST", Code(() => Veldencontrole.Controleer([new("Datum", false, true)], [], false)));
        Assert.Equal("VRAAG_ONGEBRUIKT", Code(() => Veldencontrole.Controleer([], [vraag], false)));
        Assert.Equal("VRAAG_DUBBEL", Code(() => Veldencontrole.Controleer([veld], [vraag, vraag with { Veld = "WAT" }], false)));
        Assert.Equal("VRAAG_DUBBEL", Code(() => Veldencontrole.Controleer([], [vraag with { Veld = "datum" }], false)));
        Assert.Equal("VELD_ONBEKEND", Code(() => Veldencontrole.Controleer([veld, new("WatDag", false, false)], [vraag], false)));
    }

    [Theory]
    [InlineData("Naam bewoner")]
    [InlineData("1e")]
    [InlineData("naam-bewoner")]
    [InlineData("Café")]
    public void The_field_of_a_question_is_letters_and_digits(string veld)
        => Geweigerd("VELDNAAM_ONGELDIG", "veld", () => _ = new Briefvraag(1, new Vraaggegevens(veld, "Wat is er?")));

    [Fact]
    public void Choices_belong_to_a_question_of_that_kind_and_to_no_other()
    {
        Vraaggegevens vraag = new("Wat", "Wat is er?");
        foreach (var fout in new[] { vraag with { Soort = Vraagsoort.Keuze }, vraag with { Soort = Vraagsoort.Keuze, Keuzes = [" "] }, vraag with { Keuzes = ["taart"] } })
            Geweigerd("KEUZES_ONJUIST", "keuzes", () => _ = new Briefvraag(1, fout));

        Assert.Equal("taart", new Briefvraag(1, vraag with { Soort = Vraagsoort.Keuze, Keuzes = [" taart "] }).Keuzetekst);
    }

    [Fact]
    public void A_template_is_for_somebody()
    {
        var sjabloon = new Briefsjabloon("KAART", "Kaartje", new Sjabloongegevens(Briefsoort.Anders) { VoorMelder = true });

        Geweigerd("SJABLOON_ZONDER_ONTVANGER", "voorMelder", () => sjabloon.Bestem(new Sjabloongegevens(Briefsoort.Anders)));

        Assert.True(sjabloon.VoorMelder);
    }

    private static string Code(Action actie) => Assert.Throws<RegelovertredingException>(actie).Code;

    private static void Geweigerd(string code, byte[] bestand)
        => Assert.Equal(code, Code(() => Sjablooncontrole.Velden(bestand)));

    private static void Geweigerd(string code, string veld, Action actie)
    {
        var fout = Assert.Throws<RegelovertredingException>(actie);
        Assert.Equal((code, veld), (fout.Code, fout.Veld));
    }

    private static byte[] Zip(params (string Naam, byte[] Inhoud)[] delen)
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

    /// <summary>A document with one part in the place of another, or added.</summary>
    private static byte[] Met(byte[] document, string naam, string inhoud)
    {
        using var stroom = new MemoryStream();
        stroom.Write(document);
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(naam)?.Delete();
            using var deel = zip.CreateEntry(naam).Open();
            deel.Write(Encoding.UTF8.GetBytes(inhoud));
        }

        return stroom.ToArray();
    }
}
