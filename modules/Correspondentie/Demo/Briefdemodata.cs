using Leefbaarheid.Contracts.Import;
using Leefbaarheid.Correspondentie.Brieven;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Correspondentie.Demo;

/// <summary>
/// Letters on the dossiers of the demonstration corporation: complaints that were confirmed and closed, nuisance that people were invited and
/// summoned for. Some are sent, some wait; all are made as a user makes them.
/// </summary>
internal sealed class Briefdemodata(
    CorrespondentieContext context, IDossiers dossiers, IDossierinzicht inzicht, Briefmaker maker, Briefverzending verzending) : IDemodata
{
    private const int PerSoort = 4;

    private static readonly string[] s_samenvattingen =
    [
        "U vertelde dat u drie keer niet bent teruggebeld over een reparatie.",
        "U vertelde dat u zich aan onze balie niet serieus genomen voelde.",
        "U vertelde dat de aannemer twee keer niet op de afspraak kwam.",
    ];

    public async Task MaakAsync(DemoOpdracht opdracht, CancellationToken cancellationToken)
    {
        var sjablonen = await context.Sjablonen.ToDictionaryAsync(sjabloon => sjabloon.Code, sjabloon => sjabloon.Id, StringComparer.Ordinal, cancellationToken);
        var klachten = await dossiers.VanTypeAsync("KLACHT", cancellationToken);
        foreach (var (plaats, stand) in klachten.Where(stand => !stand.Gesloten).Take(PerSoort).Index())
        {
            await BriefAsync(
                stand,
                sjablonen["ONTVANGST"],
                Partijrol.Melder,
                verzenden: plaats % 2 == 0,
                cancellationToken,
                ("Samenvatting", s_samenvattingen[plaats % s_samenvattingen.Length]),
                ("Afspraken", "We bellen u binnen twee werkdagen.\nU stuurt ons de foto's die u heeft gemaakt."),
                ("UiterlijkBericht", Dag(opdracht.Vandaag.AddDays(14))));
        }

        foreach (var stand in klachten.Where(stand => stand.Gesloten && !stand.Geannuleerd).Take(PerSoort))
        {
            await BriefAsync(
                stand,
                sjablonen["AFSLUITING"],
                Partijrol.Melder,
                verzenden: true,
                cancellationToken,
                ("Resultaat", "De reparatie is opnieuw gedaan en u bent tevreden met de oplossing."),
                ("Nazorg", "Over een maand bellen we u om te horen of het goed blijft gaan."));
        }

        if (klachten.LastOrDefault(stand => !stand.Gesloten) is { } verwezen)
        {
            await BriefAsync(
                verwezen,
                sjablonen["VERWIJZING"],
                Partijrol.Melder,
                verzenden: false,
                cancellationToken,
                ("Motivering", "We hebben excuses aangeboden en de reparatie gratis opnieuw gedaan. De vergoeding die u vraagt, valt buiten ons beleid."),
                ("Instantie", "de Huurcommissie"),
                ("InstantieAdres", "www.huurcommissie.nl"),
                ("UitersteIndiendatum", Dag(opdracht.Vandaag.AddYears(1))));
        }

        await OverlastAsync(sjablonen, opdracht.Vandaag, cancellationToken);
    }

    private async Task OverlastAsync(Dictionary<string, Guid> sjablonen, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var open = (await dossiers.VanTypeAsync("OVERLIND", cancellationToken)).Where(stand => !stand.Gesloten).ToList();
        foreach (var (plaats, stand) in open.Take(PerSoort).Index())
        {
            await BriefAsync(
                stand,
                sjablonen["UITNODIGING"],
                Partijrol.Veroorzaker,
                verzenden: plaats % 2 == 0,
                cancellationToken,
                ("Aanleiding", "de overlast die anderen in de buurt van u ervaren"),
                ("Gespreksdatum", Dag(vandaag.AddDays(7))),
                ("Gesprekstijd", "10.00 uur"),
                ("Gespreksplaats", "bij ons op kantoor"),
                ("Deelnemers", ""));
        }

        foreach (var (plaats, stand) in open.Skip(PerSoort).Take(PerSoort).Index())
        {
            await BriefAsync(
                stand,
                sjablonen["SOMMATIE"],
                Partijrol.Veroorzaker,
                verzenden: plaats == 0,
                cancellationToken,
                ("Overlast", "harde muziek in de avond en de nacht"),
                ("Eis", "Zet uw muziek tussen 22.00 en 7.00 uur zo zacht dat anderen in het gebouw die niet horen."),
                ("UiterlijkOp", Dag(vandaag.AddDays(3))));
            await BriefAsync(
                stand,
                sjablonen["TERUGKOPP"],
                Partijrol.Melder,
                verzenden: plaats == 0,
                cancellationToken,
                ("WatGedaan", "We hebben met de bewoner gesproken.\nWe hebben een brief gestuurd met wat we eisen."),
                ("Resultaat", "De bewoner weet wat we verwachten."),
                ("Vervolg", "Over twee weken bellen we u om te horen of het beter gaat."));
        }
    }

    /// <summary>A letter to the first party of a dossier in a part; none when the dossier has no such party.</summary>
    private async Task BriefAsync(
        Dossierstand stand,
        Guid sjabloonId,
        Partijrol rol,
        bool verzenden,
        CancellationToken cancellationToken,
        params (string Veld, string Antwoord)[] antwoorden)
    {
        var beeld = await inzicht.ZoekAsync(stand.Dossier.Id, cancellationToken);
        if (beeld?.Partijen.FirstOrDefault(partij => partij.Rol == rol) is not { } partij)
            return;
        var brief = await maker.MaakAsync(
            new Briefopdracht(stand.Dossier.Id, sjabloonId, partij.ContactId)
            {
                Antwoorden = antwoorden.ToDictionary(
                    antwoord => antwoord.Veld, string? (antwoord) => antwoord.Antwoord, StringComparer.OrdinalIgnoreCase),
            },
            cancellationToken);
        if (verzenden)
            await verzending.VerzendAsync(brief, Briefverzending.PerPost, verzondenOp: null, cancellationToken);
    }

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
