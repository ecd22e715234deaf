using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Rolcentra.Drempels;
using Leefbaarheid.Rolcentra.Profielen;

namespace Leefbaarheid.Rolcentra;

/// <summary>What role centres keep personal data for.</summary>
internal sealed class Rolverwerkingen : IVerwerkingsbron
{
    public IReadOnlyList<Verwerking> Verwerkingen { get; } =
    [
        new("Rolcentrum", "Onthouden met welk profiel en welke drempels iemand werkt.", Grondslag.GerechtvaardigdBelang,
            "Zonder dat is het programma niet goed te gebruiken, en het raakt niemand anders.", [typeof(Profielkeuze), typeof(Cuedrempel)])
        {
            Betrokkenen = "medewerkers",
            Ontvangers = "de medewerker zelf",
            Bewaartermijn = "Tot de medewerker het wijzigt.",
        },
    ];
}
