using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leefbaarheid.Briefsjablonen;

/// <summary>The styles: a functional manager changes these in Word, and all letters follow.</summary>
internal static class Look
{
    private const string Font = "Calibri";
    private const string Colour = "1F5C4D";
    private const string Grey = "595959";

    public static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font },
                new FontSize { Val = "21" },
                new Languages { Val = "nl-NL" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "140", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Style("Briefhoofd", 0, 0, new Bold(), new Color { Val = Colour }, new FontSize { Val = "32" }),
        Style("Briefhoofdregel", 0, 240, new Color { Val = Colour }, new FontSize { Val = "18" }),
        Style("Adres", 0, 0),
        Style("Adreslaatste", 0, 480),
        Style("Kenmerklabel", 0, 20, new Color { Val = Grey }, new FontSize { Val = "19" }),
        Style("Kenmerk", 0, 20, new FontSize { Val = "19" }),
        Style("Onderwerp", 320, 240, new Bold()),
        Style("Kop", 160, 40, keepNext: true, new Bold(), new Color { Val = Colour }),
        Style("Punt", 0, 60),
        Style("Groet", 280, 40, keepNext: true),
        Style("Afzender", 0, 0, keepNext: true),
        Style("Handtekening", 720, 0, keepNext: true),
        Style("Voetregel", 0, 0, new Color { Val = Grey }, new FontSize { Val = "16" }));

    public static Numbering Numbering(int id) => new(
        new AbstractNum(new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Bullet },
            new LevelText { Val = "•" },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "357", Hanging = "357" }))
        { LevelIndex = 0 })
        { AbstractNumberId = id },
        new NumberingInstance(new AbstractNumId { Val = id }) { NumberID = id });

    private static Style Style(string id, int before, int after, params OpenXmlElement[] looks) => Style(id, before, after, keepNext: false, looks);

    private static Style Style(string id, int before, int after, bool keepNext, params OpenXmlElement[] looks)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepNext)
            paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines
        {
            Before = before.ToString(CultureInfo.InvariantCulture),
            After = after.ToString(CultureInfo.InvariantCulture),
        });
        return new Style(
            new StyleName { Val = id }, new BasedOn { Val = "Normal" }, paragraph, new StyleRunProperties(looks))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };
    }
}
