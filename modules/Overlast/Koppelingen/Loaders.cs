using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Overlast.Dossieropbouw;
using Leefbaarheid.Overlast.Interventies;
using Leefbaarheid.Overlast.Samenwerking;

namespace Leefbaarheid.Overlast.Koppelingen;

/// <summary>Records of this module, by key.</summary>
internal sealed class Entiteitlader<T>(OverlastContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : EntityLoader<OverlastContext, T>(context, scheduler, options)
    where T : Entity;

/// <summary>What hangs on dossiers, the oldest first.</summary>
internal sealed class Dossierdelenlader<T>(OverlastContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, T>(scheduler, options)
    where T : Dossierdeel
{
    protected override async Task<ILookup<Guid, T>> LoadGroupedBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<T>().AsNoTracking()
                .Where(deel => keys.Contains(deel.LeefbaarheidsdossierId))
                .OrderBy(deel => deel.Datum)
                .ThenBy(deel => deel.SystemCreatedAt)
                .ToListAsync(cancellationToken))
            .ToLookup(deel => deel.LeefbaarheidsdossierId);
}

/// <summary>The interventions of action lines, the oldest first.</summary>
internal sealed class InterventiesVanRegelLader(OverlastContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Interventie>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Interventie>> LoadGroupedBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Interventies.AsNoTracking()
                .Where(interventie => keys.Contains(interventie.ActieregelId))
                .OrderBy(interventie => interventie.Datum)
                .ThenBy(interventie => interventie.SystemCreatedAt)
                .ToListAsync(cancellationToken))
            .ToLookup(interventie => interventie.ActieregelId);
}

/// <summary>Who takes part in interventions, in order of adding.</summary>
internal sealed class Deelnemerlader(OverlastContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Interventiedeelnemer>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Interventiedeelnemer>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<Interventiedeelnemer>().AsNoTracking()
                .Where(deelnemer => keys.Contains(deelnemer.InterventieId))
                .OrderBy(deelnemer => deelnemer.Volgnummer)
                .ToListAsync(cancellationToken))
            .ToLookup(deelnemer => deelnemer.InterventieId);
}

/// <summary>The partners of convenanten, by name.</summary>
internal sealed class Convenantpartnerlader(OverlastContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Netwerkpartner>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Netwerkpartner>> LoadGroupedBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<Convenantpartner>().AsNoTracking()
                .Where(regel => keys.Contains(regel.ConvenantId))
                .Include(regel => regel.Netwerkpartner)
                .OrderBy(regel => regel.Netwerkpartner!.Naam)
                .ToListAsync(cancellationToken))
            .ToLookup(regel => regel.ConvenantId, regel => regel.Netwerkpartner!);
}

/// <summary>What convenanten cover.</summary>
internal sealed class Convenantcategorielader(OverlastContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Gegevenscategorie>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Gegevenscategorie>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<Convenantcategorie>().AsNoTracking().Where(regel => keys.Contains(regel.ConvenantId)).ToListAsync(cancellationToken))
            .OrderBy(regel => regel.Categorie)
            .ToLookup(regel => regel.ConvenantId, regel => regel.Categorie);
}

/// <summary>What was given.</summary>
internal sealed class VerstrekteCategorielader(OverlastContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Gegevenscategorie>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Gegevenscategorie>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<VerstrekteCategorie>().AsNoTracking()
                .Where(regel => keys.Contains(regel.GegevensverstrekkingId)).ToListAsync(cancellationToken))
            .OrderBy(regel => regel.Categorie)
            .ToLookup(regel => regel.GegevensverstrekkingId, regel => regel.Categorie);
}

/// <summary>The checklists of dossiers: two statements, however many dossiers.</summary>
internal sealed class Dossieropbouwlader(OverlastContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, Dossieropbouwpunt[]>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, Dossieropbouwpunt[]>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        var onderdelen = await context.Onderdelen.AsNoTracking().OrderBy(onderdeel => onderdeel.Volgorde).ToListAsync(cancellationToken);
        var stukken = (await context.Stukken.AsNoTracking()
                .Where(stuk => keys.Contains(stuk.LeefbaarheidsdossierId))
                .OrderBy(stuk => stuk.Datum)
                .ThenBy(stuk => stuk.SystemCreatedAt)
                .ToListAsync(cancellationToken))
            .ToLookup(stuk => (stuk.LeefbaarheidsdossierId, stuk.OnderdeelId));
        // A kind that is no longer asked for still shows what there is of it.
        return keys.ToDictionary(
            dossier => dossier,
            dossier => onderdelen
                .Select(onderdeel => new Dossieropbouwpunt(onderdeel, [.. stukken[(dossier, onderdeel.Id)]]))
                .Where(punt => !punt.Onderdeel.Geblokkeerd || punt.Aanwezig)
                .ToArray());
    }
}

/// <summary>The deadlines of this module's records.</summary>
internal sealed class Termijnlader(ITermijnen termijnen, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<TermijnOnderwerp, Termijn>(scheduler, options)
{
    protected override Task<ILookup<TermijnOnderwerp, Termijn>> LoadGroupedBatchAsync(
        IReadOnlyList<TermijnOnderwerp> keys, CancellationToken cancellationToken)
        => termijnen.ZoekAsync(keys, cancellationToken);
}
