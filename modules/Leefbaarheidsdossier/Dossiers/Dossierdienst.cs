using Leefbaarheid.Contracts.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>What other modules may ask of dossiers as a whole.</summary>
internal sealed class Dossierdienst(DossierContext context, DossierHeropenen heropenen) : IDossiers
{
    public async Task<Dossierstand> StandAsync(Guid dossierId, string veld, CancellationToken cancellationToken)
        => await Standen(context.Dossiers.Where(dossier => dossier.Id == dossierId)).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NietGevondenException("Het leefbaarheidsdossier", dossierId.ToString(), veld);

    public async Task<IReadOnlyList<Dossierstand>> VanTypeAsync(string typecode, CancellationToken cancellationToken)
        => await Standen(context.Dossiers.Where(dossier => dossier.Type!.Code == typecode).OrderBy(dossier => dossier.Nummer))
            .ToListAsync(cancellationToken);

    public Task HeropenAsync(Guid dossierId, string toelichting, CancellationToken cancellationToken)
        => heropenen.UitvoerenAsync(dossierId, "leefbaarheidsdossierId", toelichting, statusId: null, cancellationToken);

    public TermijnOnderwerp Onderwerp(Guid dossierId) => Dossiertermijnen.Onderwerp(dossierId);

    private static IQueryable<Dossierstand> Standen(IQueryable<Leefbaarheidsdossier> dossiers)
        => dossiers.AsNoTracking().Select(dossier => new Dossierstand(
            dossier,
            dossier.Type!.Code,
            dossier.Begindatum,
            dossier.AfgehandeldPer,
            dossier.Status!.Soort == Statussoort.Geannuleerd,
            dossier.OpgeschortVan != null && dossier.OpgeschortTot == null));
}
