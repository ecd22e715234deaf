using Leefbaarheid.Contracts.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>What other modules may ask of dossiers as a whole.</summary>
internal sealed class Dossierdienst(DossierContext context, DossierHeropenen heropenen) : IDossiers
{
    public async Task<IReadOnlyList<Dossierstand>> VanTypeAsync(string typecode, CancellationToken cancellationToken)
        => await context.Dossiers.AsNoTracking()
            .Where(dossier => dossier.Type!.Code == typecode)
            .OrderBy(dossier => dossier.Nummer)
            .Select(dossier => new Dossierstand(
                dossier,
                dossier.Type!.Code,
                dossier.Begindatum,
                dossier.AfgehandeldPer,
                dossier.Status!.Soort == Statussoort.Geannuleerd,
                dossier.OpgeschortVan != null && dossier.OpgeschortTot == null))
            .ToListAsync(cancellationToken);

    public Task HeropenAsync(Guid dossierId, string toelichting, CancellationToken cancellationToken)
        => heropenen.UitvoerenAsync(dossierId, "leefbaarheidsdossierId", toelichting, statusId: null, cancellationToken);

    public TermijnOnderwerp Onderwerp(Guid dossierId) => Dossiertermijnen.Onderwerp(dossierId);
}
