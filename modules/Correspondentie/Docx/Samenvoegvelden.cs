using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leefbaarheid.Correspondentie.Docx;

/// <summary>
/// Turns Word's merge fields into content controls, so that all that follows knows one kind of field. Word cuts a field into as many runs
/// as it likes, and keeps spelling marks and bookmarks between them.
/// </summary>
internal static partial class Samenvoegvelden
{
    /// <exception cref="RegelovertredingException">
    /// <c>VELD_NIET_TOEGESTAAN</c> for a field that is not one to merge or a page number, <c>VELD_ONLEESBAAR</c> for one that cannot be read.
    /// </exception>
    public static void WordenBesturing(OpenXmlElement wortel)
    {
        foreach (var veld in wortel.Descendants<SimpleField>().ToList())
        {
            if (Naam(veld.Instruction?.Value ?? "") is { } naam)
                veld.InsertBeforeSelf(Besturing(naam, veld.Descendants<Run>().FirstOrDefault()));
            if (Naam(veld.Instruction?.Value ?? "") is not null)
                veld.Remove();
        }

        foreach (var run in wortel.Descendants<Run>().Where(run => run.ChildElements.Any(deel => deel is FieldChar or FieldCode)).ToList())
            Splits(run);
        VertaalSamengesteld(wortel);
    }

    /// <summary>A content control that stands for a field, in the looks of what stood there.</summary>
    private static SdtRun Besturing(string naam, Run? voorbeeld)
        => new(
            new SdtProperties(new Tag { Val = naam }),
            new SdtContentRun(new Run(Kinderen(voorbeeld?.RunProperties?.CloneNode(deep: true), new Text(naam)))));

    private static IEnumerable<OpenXmlElement> Kinderen(OpenXmlElement? opmaak, OpenXmlElement inhoud)
        => opmaak is null ? [inhoud] : [opmaak, inhoud];

    /// <summary>One child per run, where Word allows several.</summary>
    private static void Splits(Run run)
    {
        foreach (var deel in run.ChildElements.Where(deel => deel is not RunProperties).ToList())
        {
            deel.Remove();
            run.InsertBeforeSelf(new Run(Kinderen(run.RunProperties?.CloneNode(deep: true), deel)));
        }

        run.Remove();
    }

    private static void VertaalSamengesteld(OpenXmlElement wortel)
    {
        var open = new Stack<Veld>();
        foreach (var run in wortel.Descendants<Run>().ToList())
        {
            var teken = run.GetFirstChild<FieldChar>()?.FieldCharType?.Value;
            if (teken == FieldCharValues.Begin)
                open.Push(new Veld());
            foreach (var veld in open)
                veld.Runs.Add(run);
            if (!open.TryPeek(out var huidig))
                continue;
            if (!huidig.InResultaat)
                huidig.Opdracht += run.GetFirstChild<FieldCode>()?.Text;
            if (teken == FieldCharValues.Separate)
                huidig.InResultaat = true;
            else if (huidig.InResultaat && teken is null)
                huidig.Voorbeeld ??= run;
            if (teken != FieldCharValues.End)
                continue;

            open.Pop();
            if (Naam(huidig.Opdracht) is { } naam)
                Vervang(huidig, naam, isGenest: open.Count > 0);
        }

        if (open.TryPeek(out var zonderEinde))
            throw Onleesbaar(zonderEinde.Opdracht);
    }

    private static void Vervang(Veld veld, string naam, bool isGenest)
    {
        var eerste = veld.Runs[0];
        if (isGenest || veld.Runs.Exists(run => run.Parent != eerste.Parent))
            throw Onleesbaar(naam);
        eerste.InsertBeforeSelf(Besturing(naam, veld.Voorbeeld ?? eerste));
        foreach (var run in veld.Runs)
            run.Remove();
    }

    /// <summary>The name of a merge field; null for a field that Word keeps.</summary>
    private static string? Naam(string opdracht)
    {
        if (Samenvoegveld().Match(opdracht) is { Success: true } gevonden)
            return gevonden.Groups["naam"].Value;
        return Toegestaan().IsMatch(opdracht)
            ? null
            : throw new RegelovertredingException(
                "VELD_NIET_TOEGESTAAN",
                $"Het veld '{opdracht.Trim()}' kan niet in een briefsjabloon. Gebruik samenvoegvelden (MERGEFIELD), inhoudsbesturingselementen en paginanummers.",
                "bestand");
    }

    private static RegelovertredingException Onleesbaar(string veld) => new(
        "VELD_ONLEESBAAR",
        $"Het veld '{veld.Trim()}' is niet te lezen. Verwijder het in Word en voeg het opnieuw in, in één alinea en niet binnen een ander veld.",
        "bestand");

    [GeneratedRegex("""^\s*MERGEFIELD\s+(?:"(?<naam>[^"]+)"|(?<naam>[^\s\\"]+))""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Samenvoegveld();

    [GeneratedRegex("""^\s*(PAGE|NUMPAGES|SECTIONPAGES|HYPERLINK\s+"(https?:|mailto:))""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Toegestaan();

    private sealed class Veld
    {
        public List<Run> Runs { get; } = [];

        public string Opdracht { get; set; } = "";

        public bool InResultaat { get; set; }

        /// <summary>The first run of what the field shows now: its looks are those of the value.</summary>
        public Run? Voorbeeld { get; set; }
    }
}
