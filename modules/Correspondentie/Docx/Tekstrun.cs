using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leefbaarheid.Correspondentie.Docx;

/// <summary>A value as Word keeps it.</summary>
internal static class Tekstrun
{
    public static Run Maak(string waarde, RunProperties? opmaak)
    {
        var run = new Run();
        if (opmaak is not null)
            run.Append(opmaak);
        foreach (var (plaats, regel) in Schoon(waarde).Split('\n').Index())
        {
            if (plaats > 0)
                run.Append(new Break());
            foreach (var (stuk, tekst) in regel.Split('\t').Index())
            {
                if (stuk > 0)
                    run.Append(new TabChar());
                if (tekst.Length > 0)
                    run.Append(new Text(tekst) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        return run;
    }

    /// <summary>Without the characters that XML cannot hold: somebody pasted them, and Word would refuse the whole document.</summary>
    private static string Schoon(string waarde)
    {
        var tekst = waarde.ReplaceLineEndings("\n");
        var schoon = new StringBuilder(tekst.Length);
        for (var plaats = 0; plaats < tekst.Length; plaats++)
        {
            if (plaats + 1 < tekst.Length && char.IsSurrogatePair(tekst[plaats], tekst[plaats + 1]))
                schoon.Append(tekst[plaats]).Append(tekst[++plaats]);
            else if (XmlConvert.IsXmlChar(tekst[plaats]))
                schoon.Append(tekst[plaats]);
        }

        return schoon.ToString();
    }
}
