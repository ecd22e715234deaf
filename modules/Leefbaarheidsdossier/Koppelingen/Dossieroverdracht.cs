using Leefbaarheid.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Koppelingen;

/// <summary>The open dossiers of a medewerker who leaves go along with their tasks.</summary>
internal sealed class Dossieroverdracht(DossierContext context) : IEventHandler<WerkOvergedragen>
{
    public async Task HandleAsync(WerkOvergedragen gebeurtenis, CancellationToken cancellationToken)
    {
        var dossiers = await context.Dossiers
            .Where(dossier => dossier.BehandelendMedewerkerId == gebeurtenis.VanMedewerkerId && !dossier.Gesloten)
            .ToListAsync(cancellationToken);
        foreach (var dossier in dossiers)
            dossier.WijsToe(gebeurtenis.NaarMedewerkerId, gebeurtenis.NaarTeamId ?? dossier.BehandelendTeamId);
        await context.SaveChangesAsync(cancellationToken);
        gebeurtenis.Meld("Leefbaarheidsdossiers", dossiers.Count);
    }
}
