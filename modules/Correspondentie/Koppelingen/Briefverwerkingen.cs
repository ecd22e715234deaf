using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Correspondentie.Brieven;

namespace Leefbaarheid.Correspondentie.Koppelingen;

/// <summary>What letters keep personal data for.</summary>
internal sealed class Briefverwerkingen : IVerwerkingsbron
{
    public IReadOnlyList<Verwerking> Verwerkingen { get; } =
    [
        new("Brieven", "Bewoners schrijven over hun zaak, en kunnen laten zien wat hun is geschreven.", Grondslag.GerechtvaardigdBelang,
            "Wie in een zaak betrokken is, hoort van de corporatie te horen; een brief kan later bewijs zijn.", [typeof(Brief), typeof(Briefantwoord)])
        {
            Betrokkenen = "melders, veroorzakers, andere betrokkenen, medewerkers",
            Ontvangers = "de geadresseerde, medewerkers die met de zaak werken",
            Bewaarsoort = "Leefbaarheidsdossier",
            Bewaartermijn = "Zo lang als het dossier waar de brief bij hoort.",
        },
    ];
}
