using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Onderhoudsverzoeken.Koppelingen;

/// <summary>Keeps a dossier open while maintenance on it still runs, for corporations that want so.</summary>
internal sealed class DossierBewaker(OnderhoudContext context, IOptions<OnderhoudInstellingen> instellingen)
    : IEventHandler<DossierWordtAfgesloten>
{
    public async Task HandleAsync(DossierWordtAfgesloten gebeurtenis, CancellationToken cancellationToken)
    {
        if (!instellingen.Value.OpenVerzoekHoudtDossierOpen)
            return;
        var open = await context.Onderhoudsverzoeken
            .Where(verzoek => verzoek.LeefbaarheidsdossierId == gebeurtenis.Dossier.Id
                && verzoek.Status != Onderhoudsverzoekstatus.Afgehandeld
                && verzoek.Status != Onderhoudsverzoekstatus.Geannuleerd)
            .Select(verzoek => verzoek.Nummer)
            .OrderBy(nummer => nummer)
            .ToListAsync(cancellationToken);
        if (open.Count > 0)
        {
            gebeurtenis.Weiger(
                "ONDERHOUDSVERZOEK_OPEN",
                $"Handel eerst de onderhoudsverzoeken af die nog openstaan: {string.Join(", ", open)}.");
        }
    }
}
