using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Leefbaarheidsdossier;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Onderhoudsverzoeken.Koppelingen;

/// <summary>Lets requests follow their action lines into the dossier that theirs was merged with.</summary>
internal sealed class DossierVolger(OnderhoudContext context) : IEventHandler<DossierSamengevoegd>
{
    public async Task HandleAsync(DossierSamengevoegd gebeurtenis, CancellationToken cancellationToken)
    {
        foreach (var verzoek in await context.Onderhoudsverzoeken
            .Where(verzoek => verzoek.LeefbaarheidsdossierId == gebeurtenis.Dossier.Id).ToListAsync(cancellationToken))
        {
            verzoek.VerplaatsNaar(gebeurtenis.In.Id);
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
