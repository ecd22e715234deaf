using System.Globalization;
using Leefbaarheid.Contracts.Import;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Demo;

/// <summary>Photos and reports on the latest open dossiers and their lines.</summary>
internal sealed class Bijlagedemo(DossierContext context, IBijlagen bijlagen)
{
    private const int Aantal = 24;

    private static readonly string[] s_fotos = ["Containerplaats", "Achterpad", "Portiek", "Binnentuin", "Galerij", "Fietsenstalling"];

    public async Task MaakAsync(DemoOpdracht opdracht, CancellationToken cancellationToken)
    {
        var toeval = new Random(opdracht.Zaad ^ 0x42494A00);
        var dossiers = await context.Dossiers.AsNoTracking()
            .Where(dossier => !dossier.Gesloten)
            .Include(dossier => dossier.Actieregels)
            .OrderByDescending(dossier => dossier.Nummer)
            .Take(Aantal)
            .ToListAsync(cancellationToken);
        foreach (var dossier in dossiers)
        {
            var plek = s_fotos[toeval.Next(s_fotos.Length)];
            for (var foto = 0; foto <= toeval.Next(3); foto++)
            {
                await VoegToeAsync(
                    new NieuweBijlage(nameof(Leefbaarheidsdossier), dossier.Id, $"IMG_{toeval.Next(1000, 9999).ToString(CultureInfo.InvariantCulture)}.png")
                    {
                        Titel = $"{plek}, foto {(foto + 1).ToString(CultureInfo.InvariantCulture)}",
                        Ontvangstdatum = dossier.Begindatum,
                        Auteur = "Melder",
                    },
                    Demobestanden.Straatfoto(toeval),
                    cancellationToken);
            }

            if (dossier.Actieregels.OrderBy(regel => regel.Regelnummer).FirstOrDefault(regel => regel.AfgehandeldPer is not null) is not { } regel)
                continue;
            await VoegToeAsync(
                new NieuweBijlage(nameof(Actieregel), regel.Id, $"Verslag {dossier.Nummer}.pdf") { Soort = "VER", Titel = $"Verslag: {regel.Omschrijving}" },
                Demobestanden.Verslag(
                    "Verslag",
                    [
                        $"Dossier: {dossier.Nummer}",
                        $"Onderwerp: {dossier.Omschrijving}",
                        $"Actie: {regel.Omschrijving}",
                        string.Create(CultureInfo.InvariantCulture, $"Datum: {regel.AfgehandeldPer:d-M-yyyy}"),
                        "",
                        "De situatie is ter plaatse bekeken en met bewoners besproken.",
                        "Afgesproken is dat wij over twee weken opnieuw komen kijken.",
                    ]),
                cancellationToken);
        }
    }

    private async Task VoegToeAsync(NieuweBijlage nieuw, byte[] inhoud, CancellationToken cancellationToken)
    {
        using var stroom = new MemoryStream(inhoud);
        await bijlagen.VoegToeAsync(nieuw, stroom, cancellationToken);
    }
}
