using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>Who rents units today; of two at once the one who came last.</summary>
internal sealed class HuurderLoader(BasisContext context, TimeProvider klok, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, Contact>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, Contact>> LoadBatchAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var rollen = await context.Relatierollen
            .AsNoTracking()
            .Include(rol => rol.Contact)
            .Where(rol => keys.Contains(rol.EenheidId)
                && rol.Rol == Relatierol.Huurder
                && rol.Begindatum <= vandaag
                && (rol.Einddatum == null || rol.Einddatum >= vandaag))
            .OrderByDescending(rol => rol.Begindatum)
            .ThenBy(rol => rol.Id)
            .ToListAsync(cancellationToken);
        return rollen.DistinctBy(rol => rol.EenheidId).ToDictionary(rol => rol.EenheidId, rol => rol.Contact!);
    }
}
