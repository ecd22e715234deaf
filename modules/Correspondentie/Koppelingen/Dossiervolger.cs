using Leefbaarheid.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Correspondentie.Koppelingen;

/// <summary>Lets letters follow their dossier into the one that it was merged with.</summary>
internal sealed class Dossiervolger(CorrespondentieContext context) : IEventHandler<DossierSamengevoegd>
{
    public async Task HandleAsync(DossierSamengevoegd gebeurtenis, CancellationToken cancellationToken)
    {
        var vanDossier = gebeurtenis.Dossier.Id;
        foreach (var brief in await context.Brieven.Where(brief => brief.LeefbaarheidsdossierId == vanDossier).ToListAsync(cancellationToken))
            brief.VerplaatsNaar(gebeurtenis.In.Id);
        await context.SaveChangesAsync(cancellationToken);
    }
}
