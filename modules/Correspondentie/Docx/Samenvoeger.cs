using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leefbaarheid.Correspondentie.Docx;

/// <summary>Fills in a template. It holds no dossier and no database: bytes and values in, bytes and text out.</summary>
internal static class Samenvoeger
{
    /// <summary>Name of the line itself inside a repeated section.</summary>
    public const string Regel = "Regel";

    /// <summary>Name of the line's number, from 1, inside a repeated section.</summary>
    public const string Volgnummer = "Volgnummer";

    /// <param name="sjabloon">A template that <see cref="Sjablooncontrole"/> accepted.</param>
    /// <param name="waarden">Values by the name of their field; a field without one is empty.</param>
    /// <param name="kenmerken">What the document says of itself.</param>
    public static Samengevoegd VoegSamen(byte[] sjabloon, IReadOnlyDictionary<string, string> waarden, Documentkenmerken kenmerken)
    {
        using var stroom = new MemoryStream();
        stroom.Write(sjabloon);
        string tekst;
        using (var document = WordprocessingDocument.Open(stroom, isEditable: true))
        {
            foreach (var wortel in document.Teksten())
            {
                Samenvoegvelden.WordenBesturing(wortel);
                var geraakt = new HashSet<Paragraph>();
                Verwerk(wortel, waarden, geraakt);
                foreach (var alinea in geraakt.Where(IsLeeg))
                    alinea.Remove();
            }

            // Of the template's author nothing goes along.
            document.PackageProperties.Title = kenmerken.Titel;
            document.PackageProperties.Creator = kenmerken.Auteur;
            document.PackageProperties.LastModifiedBy = kenmerken.Auteur;
            document.PackageProperties.Created = kenmerken.Gemaakt;
            document.PackageProperties.Modified = kenmerken.Gemaakt;
            tekst = document.LeesTekst();
        }

        return new Samengevoegd(stroom.ToArray(), tekst);
    }

    private static void Verwerk(OpenXmlElement ouder, IReadOnlyDictionary<string, string> waarden, HashSet<Paragraph> geraakt)
    {
        foreach (var deel in ouder.ChildElements.ToList())
        {
            if (deel is not SdtElement element)
            {
                Verwerk(deel, waarden, geraakt);
                continue;
            }

            var (soort, naam) = element.Lees();
            var waarde = waarden.GetValueOrDefault(naam, "");
            if (soort == Besturing.Veld)
                VulIn(element, waarde, geraakt);
            else if (soort == Besturing.Herhaling)
                Herhaal(element, waarde, waarden, geraakt);
            else if (soort == Besturing.Alleen && string.IsNullOrWhiteSpace(waarde))
                Verwijder(element, geraakt);
            else
                PakUit(element, waarden, geraakt);
        }
    }

    private static void VulIn(SdtElement element, string waarde, HashSet<Paragraph> geraakt)
    {
        var opmaak = element.Opmaak();
        if (element is SdtRun)
        {
            if (element.Ancestors<Paragraph>().FirstOrDefault() is { } alinea)
                geraakt.Add(alinea);
            if (waarde.Length > 0)
                element.InsertBeforeSelf(Tekstrun.Maak(waarde, opmaak));
            element.Remove();
            return;
        }

        // A control around paragraphs or a cell: a paragraph per line, in the looks of the first.
        var voorbeeld = element.Descendants<Paragraph>().FirstOrDefault();
        var regels = waarde.Length == 0 ? [""] : waarde.Split('\n');
        var alineas = regels
            .Select(regel => new Paragraph(
                new OpenXmlElement?[]
                {
                    voorbeeld?.ParagraphProperties?.CloneNode(deep: true),
                    regel.Length == 0 ? null : Tekstrun.Maak(regel, (RunProperties?)opmaak?.CloneNode(deep: true)),
                }.OfType<OpenXmlElement>()))
            .ToList();
        if (element is SdtCell && element.Descendants<TableCell>().FirstOrDefault() is { } cel)
        {
            cel.RemoveAllChildren<Paragraph>();
            cel.Append(alineas);
            cel.Remove();
            element.InsertBeforeSelf(cel);
        }
        else if (element is SdtBlock)
        {
            foreach (var alinea in alineas)
                element.InsertBeforeSelf(alinea);
            if (waarde.Length == 0)
                geraakt.Add(alineas[0]);
        }

        element.Remove();
    }

    private static void Herhaal(
        SdtElement element, string waarde, IReadOnlyDictionary<string, string> waarden, HashSet<Paragraph> geraakt)
    {
        var regels = waarde.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // What Word calls a repeating section holds one item or more; the first is the model.
        var model = element.Inhoud() is [SdtElement item, ..] && item.Lees().Soort == Besturing.Geen ? item.Inhoud() : element.Inhoud();
        foreach (var (plaats, regel) in regels.Index())
        {
            var bereik = new Dictionary<string, string>(waarden, StringComparer.OrdinalIgnoreCase)
            {
                [Regel] = regel,
                [Volgnummer] = (plaats + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
            };
            // A container, so that a control that is itself repeated has a parent to be replaced in.
            var houder = new SdtContentBlock(model.Select(deel => ZonderKenmerken(deel.CloneNode(deep: true))));
            Verwerk(houder, bereik, geraakt);
            foreach (var deel in houder.ChildElements.ToList())
            {
                deel.Remove();
                element.InsertBeforeSelf(deel);
            }
        }

        Verwijder(element, geraakt);
    }

    private static void PakUit(SdtElement element, IReadOnlyDictionary<string, string> waarden, HashSet<Paragraph> geraakt)
    {
        if (element.ChildElements.FirstOrDefault(deel => deel.LocalName == "sdtContent") is { } inhoud)
            Verwerk(inhoud, waarden, geraakt);
        foreach (var deel in element.Inhoud())
        {
            deel.Remove();
            element.InsertBeforeSelf(deel);
        }

        element.Remove();
    }

    private static void Verwijder(SdtElement element, HashSet<Paragraph> geraakt)
    {
        if (element.Ancestors<Paragraph>().FirstOrDefault() is { } alinea)
            geraakt.Add(alinea);
        element.Remove();
    }

    /// <summary>Names that Word wants only once in a document.</summary>
    private static OpenXmlElement ZonderKenmerken(OpenXmlElement kopie)
    {
        foreach (var alinea in kopie.Descendants<Paragraph>().Concat(kopie is Paragraph zelf ? [zelf] : []))
        {
            alinea.ParagraphId = null;
            alinea.TextId = null;
        }

        foreach (var grens in kopie.Descendants().Where(deel => deel is BookmarkStart or BookmarkEnd).ToList())
            grens.Remove();
        return kopie;
    }

    /// <summary>True for a paragraph that held nothing but fields without a value: an address line that is not there leaves no gap.</summary>
    private static bool IsLeeg(Paragraph alinea)
        => alinea.Parent is { } ouder
            && string.IsNullOrWhiteSpace(alinea.InnerText)
            && !alinea.Descendants().Any(deel => deel is Drawing or Picture or Break or SectionProperties or EmbeddedObject)
            && (ouder is not TableCell || ouder.Elements<Paragraph>().Count() > 1);
}

/// <summary>A filled in template.</summary>
/// <param name="Document">The Word document.</param>
/// <param name="Tekst">All its text, to be checked.</param>
internal sealed record Samengevoegd(byte[] Document, string Tekst);

/// <summary>What a document says of itself.</summary>
/// <param name="Titel">Title.</param>
/// <param name="Auteur">Who it comes from.</param>
/// <param name="Gemaakt">When it was made, in UTC.</param>
internal sealed record Documentkenmerken(string Titel, string Auteur, DateTime Gemaakt);
