using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Demo;

internal sealed class Dossierdemobron(DossierContext context) : IDossierdemobron
{
    public async Task<IReadOnlyList<Guid>> OpenActieregelsAsync(string actie, CancellationToken cancellationToken)
        => await context.Dossiers
            .Where(dossier => !dossier.Gesloten)
            .OrderBy(dossier => dossier.Nummer)
            .SelectMany(dossier => dossier.Actieregels
                .Where(regel => regel.Status == Actieregelstatus.Open && regel.Actie!.Code == actie)
                .OrderBy(regel => regel.Regelnummer)
                .Select(regel => regel.Id))
            .ToListAsync(cancellationToken);
}
