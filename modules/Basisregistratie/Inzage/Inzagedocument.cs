using DocumentFormat.OpenXml;
using static Leefbaarheid.Basisregistraties.Worddocument;

namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>The answer as people read it. Somebody goes over it before it is sent: what was typed freely may speak of others in words that no program knows.</summary>
internal static class Inzagedocument
{
    public static byte[] Schrijf(Inzageantwoord antwoord) => Worddocument.Schrijf(Inhoud(antwoord));

    private static IEnumerable<OpenXmlElement> Inhoud(Inzageantwoord antwoord)
    {
        yield return Alinea("Uw persoonsgegevens bij ons", Kop);
        yield return Alinea($"Verzoek {antwoord.Nummer} van {antwoord.Naam}, ontvangen op {Dag(antwoord.OntvangenOp)}.");
        yield return Alinea($"Hieronder leest u wat wij op {Dag(antwoord.BeantwoordOp)} van u vastgelegd hadden, en waarvoor. Wat over anderen gaat "
            + $"en de aantekeningen die onze medewerkers voor elkaar maken, staan er niet in. Waar een ander werd genoemd, staat {Derdenfilter.Weggelaten}.");
        yield return Alinea("Klopt er iets niet, laat het ons dan weten: u kunt vragen om het te verbeteren, aan te vullen of te wissen. Bent u het "
            + "niet eens met dit antwoord, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.");
        foreach (var groep in antwoord.Groepen)
        {
            yield return Alinea(groep.Naam, Kop);
            yield return Alinea(groep.Doel);
            foreach (var gegeven in groep.Gegevens)
            {
                yield return Alinea(gegeven.Titel, Tussenkop);
                if (gegeven.Velden.Count > 0)
                    yield return Tabel(gegeven.Velden.Select(veld => (veld.Naam, veld.Waarde)));
            }
        }
    }
}
