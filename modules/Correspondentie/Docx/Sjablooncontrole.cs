using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leefbaarheid.Correspondentie.Docx;

/// <summary>Reads which fields a template uses, and refuses what has no place in a letter.</summary>
internal static class Sjablooncontrole
{
    /// <summary>The names of the fields in a template, each once and in order of appearance.</summary>
    /// <exception cref="RegelovertredingException">
    /// What <see cref="Pakketcontrole"/> and <see cref="Samenvoegvelden"/> say, or <c>SJABLOON_OPMERKINGEN</c>.
    /// </exception>
    public static IReadOnlyList<Sjabloonveld> Velden(byte[] sjabloon)
    {
        Pakketcontrole.Controleer(sjabloon);
        try
        {
            using var stroom = new MemoryStream();
            stroom.Write(sjabloon);
            using var document = WordprocessingDocument.Open(stroom, isEditable: true);
            ControleerKladwerk(document);
            var velden = new List<Sjabloonveld>();
            foreach (var wortel in document.Teksten())
            {
                Samenvoegvelden.WordenBesturing(wortel);
                Verzamel(wortel, inHerhaling: false, velden);
            }

            return [.. velden.DistinctBy(veld => (veld.Naam.ToUpperInvariant(), veld.InHerhaling, veld.Herhaald))];
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or System.Xml.XmlException or InvalidDataException)
        {
            throw Pakketcontrole.GeenDocx();
        }
    }

    private static void Verzamel(OpenXmlElement ouder, bool inHerhaling, List<Sjabloonveld> velden)
    {
        foreach (var deel in ouder.ChildElements)
        {
            var binnen = inHerhaling;
            if (deel is SdtElement element && element.Lees() is { Soort: not Besturing.Geen } besturing)
            {
                velden.Add(new Sjabloonveld(besturing.Naam, inHerhaling, besturing.Soort == Besturing.Herhaling));
                binnen |= besturing.Soort == Besturing.Herhaling;
                if (besturing.Soort == Besturing.Veld)
                    continue;
            }

            Verzamel(deel, binnen, velden);
        }
    }

    /// <summary>Notes to a colleague and changes that nobody accepted would go to the reader of every letter.</summary>
    private static void ControleerKladwerk(WordprocessingDocument document)
    {
        var hoofd = document.MainDocumentPart;
        if (hoofd?.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Any() == true
            || document.Teksten().Any(wortel => wortel.Descendants().Any(
                deel => deel is InsertedRun or DeletedRun or Inserted or Deleted or MoveFromRun or MoveToRun)))
        {
            throw new RegelovertredingException(
                "SJABLOON_OPMERKINGEN",
                "In dit sjabloon staan nog opmerkingen of bijgehouden wijzigingen. Verwerk of verwijder ze in Word; anders krijgt de ontvanger ze te lezen.",
                "bestand");
        }
    }
}

/// <summary>A field that a template uses.</summary>
/// <param name="Naam">Its name, as it stands in the template.</param>
/// <param name="InHerhaling">True inside a repeated section, where the line itself is known too.</param>
/// <param name="Herhaald">True when a section is repeated for each of its lines.</param>
internal sealed record Sjabloonveld(string Naam, bool InHerhaling, bool Herhaald);
