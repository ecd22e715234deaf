using Leefbaarheid.Contracts.Privacy;

namespace Leefbaarheid.Klachtafhandeling.Koppelingen;

/// <summary>What complaints keep personal data for.</summary>
internal sealed class Klachtverwerkingen : IVerwerkingsbron
{
    public IReadOnlyList<Verwerking> Verwerkingen { get; } =
    [
        new("Klachten", "Klachten over de corporatie beoordelen, oplossen en zo nodig verwijzen.", Grondslag.WettelijkePlicht,
            "Een corporatie heeft een klachtenregeling (Woningwet artikel 55b).", [typeof(Klacht), typeof(Oplossingscontrole), typeof(Verwijzing)])
        {
            Betrokkenen = "klagers, medewerkers",
            Ontvangers = "medewerkers die de klacht behandelen; bij verwijzing de commissie of de rechter",
            Bewaarsoort = "Leefbaarheidsdossier",
            Bewaartermijn = "Zo lang als het dossier waar de klacht bij hoort.",
        },
    ];
}
