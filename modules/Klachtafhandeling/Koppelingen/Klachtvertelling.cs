using System.Globalization;
using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Klachtafhandeling.Koppelingen;

/// <summary>What a letter about a complaint can say: what was done, until when we answer, and to whom the complainant was referred.</summary>
internal sealed class Klachtvertelling(Klachtregister register) : IEventHandler<DossiergegevensGevraagd>
{
    public async Task HandleAsync(DossiergegevensGevraagd gebeurtenis, CancellationToken cancellationToken)
    {
        if (await register.ZoekAsync(gebeurtenis.Dossier.Id, cancellationToken) is not { } klacht)
            return;
        var verwijzing = klacht.Verwijzingen.OrderByDescending(kandidaat => kandidaat.Datum).FirstOrDefault();
        if (klacht.Verwijzingen.FirstOrDefault(kandidaat => kandidaat.Id == gebeurtenis.OnderwerpId) is { } gekozen)
        {
            verwijzing = gekozen;
            gebeurtenis.Herken(nameof(Verwijzing));
        }

        // What the complainant and we said to each other is for the complainant.
        if (gebeurtenis.Lezer != Partijrol.Melder)
            return;
        if (klacht.Motivering is { } motivering)
            gebeurtenis.Meld("Motivering", motivering);
        MeldDag(gebeurtenis, "UiterlijkBericht", klacht.UitersteDatum);
        if (verwijzing is null)
            return;
        gebeurtenis.Meld("Instantie", verwijzing.Naam ?? Naam(verwijzing.Instantie));
        MeldDag(gebeurtenis, "UitersteIndiendatum", verwijzing.UitersteIndiendatum);
    }

    private static void MeldDag(DossiergegevensGevraagd gebeurtenis, string naam, DateOnly? dag)
    {
        if (dag is { } bekend)
            gebeurtenis.Meld(naam, bekend.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static string Naam(Instantie instantie) => instantie switch
    {
        Instantie.Klachtencommissie => "de klachtencommissie",
        Instantie.Geschillencommissie => "de geschillencommissie",
        Instantie.Huurcommissie => "de Huurcommissie",
        Instantie.Huurdersorganisatie => "de huurdersorganisatie",
        Instantie.Kantonrechter => "de kantonrechter",
        Instantie.Politie => "de politie",
        Instantie.Buurtbemiddeling => "buurtbemiddeling",
        _ => "een andere instantie",
    };
}
