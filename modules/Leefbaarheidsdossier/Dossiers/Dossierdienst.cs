using Leefbaarheid.Contracts.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>What other modules may ask of dossiers as a whole.</summary>
internal sealed class Dossierdienst(
    DossierContext context, Dossierregister register, DossierHeropenen heropenen, Dossiertermijnen termijnen, Momenten momenten) : IDossiers
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

    public Task BevestigOntvangstAsync(Guid dossierId, DateOnly op, CancellationToken cancellationToken)
        => NoteerAsync(
            dossierId,
            (dossier, moment) => dossier.BevestigOntvangst(dossier.OntvangstbevestigingVerzondenOp ?? op, moment),
            cancellationToken);

    public Task KoppelTerugAsync(Guid dossierId, DateOnly op, CancellationToken cancellationToken)
        => NoteerAsync(dossierId, (dossier, moment) => dossier.KoppelTerug(dossier.TerugkoppelingOp ?? op, moment), cancellationToken);

    public TermijnOnderwerp Onderwerp(Guid dossierId) => Dossiertermijnen.Onderwerp(dossierId);

    private async Task NoteerAsync(Guid dossierId, Action<Leefbaarheidsdossier, Moment> noteer, CancellationToken cancellationToken)
    {
        var dossier = await register.LaadAsync(dossierId, [nameof(Leefbaarheidsdossier.Uitvoeringstermijn)], cancellationToken);
        if (dossier.Gesloten)
            return;
        noteer(dossier, momenten.Nu());
        await context.SaveChangesAsync(cancellationToken);
        await termijnen.WerkBijAsync(dossier, cancellationToken);
    }
}
