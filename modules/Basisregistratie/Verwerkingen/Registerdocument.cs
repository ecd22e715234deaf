using DocumentFormat.OpenXml;
using Leefbaarheid.Contracts.Privacy;
using static Leefbaarheid.Basisregistraties.Worddocument;

namespace Leefbaarheid.Basisregistraties.Verwerkingen;

/// <summary>The verwerkingsregister as people read it.</summary>
internal static class Registerdocument
{
    public static byte[] Schrijf(IReadOnlyList<Verwerkingsregel> regels, DateOnly datum) => Worddocument.Schrijf(Inhoud(regels, datum));

    private static IEnumerable<OpenXmlElement> Inhoud(IReadOnlyList<Verwerkingsregel> regels, DateOnly datum)
    {
        yield return Alinea("Register van verwerkingsactiviteiten", Kop);
        yield return Alinea($"Zoals het programma op {Dag(datum)} was ingericht (AVG artikel 30). Vul zelf aan wie de verwerkingsverantwoordelijke en de functionaris "
            + "voor gegevensbescherming zijn, en welke verwerkers en beveiligingsmaatregelen er buiten dit programma zijn.");
        foreach (var verwerking in regels.GroupBy(regel => regel.Verwerking, StringComparer.Ordinal))
        {
            var eerste = verwerking.First();
            yield return Alinea(verwerking.Key, Kop);
            yield return Tabel(
            [
                ("Doel", eerste.Doel),
                ("Grondslag", $"AVG artikel 6 lid 1 onder {Letter(eerste.Grondslag)}. {eerste.Toelichting}"),
                ("Betrokkenen", eerste.Betrokkenen),
                ("Ontvangers", eerste.Ontvangers),
                ("Bewaartermijn", eerste.Bewaartermijn),
            ]);
            yield return Alinea("Persoonsgegevens", Tussenkop);
            yield return Tabel(verwerking.Select(regel => (regel.Gegeven, regel.Persoonsgegevens)));
        }
    }

    private static char Letter(Grondslag grondslag) => (char)('a' + (int)grondslag);
}
