using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

namespace Leefbaarheid.Onderhoudsverzoeken.Koppelingen;

/// <summary>What maintenance requests keep personal data for.</summary>
internal sealed class Onderhoudsverwerkingen : IVerwerkingsbron
{
    public IReadOnlyList<Verwerking> Verwerkingen { get; } =
    [
        new("Onderhoudsverzoeken", "Gebreken verhelpen en daarvoor een afspraak maken.", Grondslag.Overeenkomst,
            "De verhuurder is verplicht gebreken te verhelpen (Burgerlijk Wetboek 7:206).", [typeof(Onderhoudsverzoek), typeof(Verrekening)])
        {
            Betrokkenen = "huurders, melders, medewerkers",
            Ontvangers = "medewerkers, wie het werk uitvoert",
            Bewaarsoort = "Leefbaarheidsdossier",
            Bewaartermijn = "Zo lang als het dossier waar het verzoek bij hoort. Wat bij geen dossier hoort, wist het programma niet vanzelf.",
        },
    ];
}
