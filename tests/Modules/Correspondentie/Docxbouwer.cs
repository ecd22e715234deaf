using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Leefbaarheid.Correspondentie.Docx;

namespace Leefbaarheid.Modules.Tests.Correspondentie;

/// <summary>Small Word documents to merge, the way Word itself writes them.</summary>
internal static class Docxbouwer
{
    public static byte[] Maak(params OpenXmlElement[] inhoud) => Maak(_ => { }, inhoud);

    public static byte[] Maak(Action<WordprocessingDocument> verder, params OpenXmlElement[] inhoud)
    {
        using var stroom = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stroom, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(inhoud));
            verder(document);
        }

        return stroom.ToArray();
    }

    public static Paragraph Alinea(params OpenXmlElement[] delen) => new(delen);

    public static Run Tekst(string tekst) => new(new Text(tekst) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A merge field whose instruction Word cut in pieces, with a spelling mark between them.</summary>
    public static OpenXmlElement[] Veld(string naam, RunProperties? opmaak = null)
    {
        var opdracht = $" MERGEFIELD  {naam}  \\* MERGEFORMAT ";
        return
        [
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            .. opdracht.Chunk(5).SelectMany(stuk => new OpenXmlElement[]
            {
                new Run(new FieldCode(new string(stuk)) { Space = SpaceProcessingModeValues.Preserve }),
                new ProofError { Type = ProofingErrorValues.SpellStart },
            }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            opmaak is null ? Tekst($"«{naam}»") : new Run(opmaak, new Text($"«{naam}»")),
            Tekst(" rest"),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
        ];
    }

    public static SdtBlock Blok(string tag, params OpenXmlElement[] inhoud)
        => new(new SdtProperties(new Tag { Val = tag }), new SdtContentBlock(inhoud));

    public static SdtRun Besturing(string tag, string voorbeeld = "Klik hier")
        => new(new SdtProperties(new Tag { Val = tag }), new SdtContentRun(Tekst(voorbeeld)));

    public static Samengevoegd VoegSamen(byte[] sjabloon, params (string Veld, string Waarde)[] waarden)
        => Samenvoeger.VoegSamen(
            sjabloon,
            waarden.ToDictionary(paar => paar.Veld, paar => paar.Waarde, StringComparer.OrdinalIgnoreCase),
            new Documentkenmerken("Titel", "Corporatie", new DateTime(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc)));

    /// <summary>Fails when Word would have something to repair.</summary>
    public static void IsGeldig(byte[] document)
    {
        using var stroom = new MemoryStream(document);
        using var open = WordprocessingDocument.Open(stroom, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(open).Select(fout => $"{fout.Path?.XPath}: {fout.Description}"));
    }
}
