using Leefbaarheid.Contracts.Termijnen;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Koppelingen;

/// <summary>Records of this module, by key.</summary>
internal sealed class Entiteitlader<T>(DossierContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : EntityLoader<DossierContext, T>(context, scheduler, options)
    where T : Entity;

/// <summary>One of the lists of dossiers, in order of adding.</summary>
internal sealed class Kenmerklader<T>(DossierContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, T>(scheduler, options)
    where T : Kenmerk
{
    protected override async Task<ILookup<Guid, T>> LoadGroupedBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<T>().AsNoTracking()
                .Where(regel => keys.Contains(regel.LeefbaarheidsdossierId))
                .OrderBy(regel => regel.Volgnummer)
                .ToListAsync(cancellationToken))
            .ToLookup(regel => regel.LeefbaarheidsdossierId);
}

/// <summary>The action lines of dossiers, in order of their line number.</summary>
internal sealed class Actieregellader(DossierContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Actieregel>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Actieregel>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Actieregels.AsNoTracking()
                .Where(regel => keys.Contains(regel.LeefbaarheidsdossierId))
                .OrderBy(regel => regel.Regelnummer)
                .ToListAsync(cancellationToken))
            .ToLookup(regel => regel.LeefbaarheidsdossierId);
}

/// <summary>The dossiers that were merged into others.</summary>
internal sealed class Samengevoegdlader(DossierContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Leefbaarheidsdossier>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Leefbaarheidsdossier>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Dossiers.AsNoTracking()
                .Where(dossier => dossier.SamengevoegdInId != null && keys.Contains(dossier.SamengevoegdInId.Value))
                .OrderBy(dossier => dossier.Nummer)
                .ToListAsync(cancellationToken))
            .ToLookup(dossier => dossier.SamengevoegdInId!.Value);
}

/// <summary>The statuses that dossiers had, the oldest first.</summary>
internal sealed class Statuslader(DossierContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Statusregel>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Statusregel>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Set<Statusregel>().AsNoTracking()
                .Where(regel => keys.Contains(regel.LeefbaarheidsdossierId))
                .OrderBy(regel => regel.Volgnummer)
                .ToListAsync(cancellationToken))
            .ToLookup(regel => regel.LeefbaarheidsdossierId);
}

/// <summary>The Kladblok of dossiers as a whole.</summary>
internal sealed class Dossieropmerkinglader(DossierContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Opmerkingsregel>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Opmerkingsregel>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Opmerkingen.AsNoTracking()
                .Where(regel => keys.Contains(regel.LeefbaarheidsdossierId) && regel.ActieregelId == null)
                .OrderBy(regel => regel.Regelnummer)
                .ToListAsync(cancellationToken))
            .ToLookup(regel => regel.LeefbaarheidsdossierId);
}

/// <summary>The Kladblok of action lines.</summary>
internal sealed class Regelopmerkinglader(DossierContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Opmerkingsregel>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Opmerkingsregel>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Opmerkingen.AsNoTracking()
                .Where(regel => regel.ActieregelId != null && keys.Contains(regel.ActieregelId.Value))
                .OrderBy(regel => regel.Regelnummer)
                .ToListAsync(cancellationToken))
            .ToLookup(regel => regel.ActieregelId!.Value);
}

/// <summary>The tasks of dossiers, open and closed.</summary>
internal sealed class Takenlader(ITaken taken, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, ITaak>(scheduler, options)
{
    protected override Task<ILookup<Guid, ITaak>> LoadGroupedBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => taken.VanDossiersAsync(keys, cancellationToken);
}

/// <summary>The deadlines of dossiers, open and closed.</summary>
internal sealed class Termijnlader(ITermijnen termijnen, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Termijn>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Termijn>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await termijnen.ZoekAsync([.. keys.Select(Dossiertermijnen.Onderwerp)], cancellationToken))
            .SelectMany(groep => groep)
            .ToLookup(termijn => termijn.Onderwerp.Id);
}

/// <summary>The dossiers that point at something with one of their lists, the latest first.</summary>
internal sealed class DossiersVan<T>(DossierContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Leefbaarheidsdossier>(scheduler, options)
    where T : Kenmerk
{
    // Read by property name: the key of each kind of line has a name of its own, and a generic query cannot say it otherwise.
    private static readonly string s_sleutel = typeof(T) switch
    {
        var soort when soort == typeof(DossierEenheid) => nameof(DossierEenheid.EenheidId),
        var soort when soort == typeof(DossierCluster) => nameof(DossierCluster.ClusterId),
        var soort when soort == typeof(DossierGebied) => nameof(DossierGebied.GebiedId),
        _ => nameof(Partij.ContactId),
    };

    protected override async Task<ILookup<Guid, Leefbaarheidsdossier>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        var paren = await context.Set<T>()
            .Where(regel => keys.Contains(EF.Property<Guid>(regel, s_sleutel)))
            .Join(
                context.Dossiers.AsNoTracking(),
                regel => regel.LeefbaarheidsdossierId,
                dossier => dossier.Id,
                (regel, dossier) => new { Sleutel = EF.Property<Guid>(regel, s_sleutel), Dossier = dossier })
            .OrderByDescending(paar => paar.Dossier.Nummer)
            .ToListAsync(cancellationToken);
        return paren.ToLookup(paar => paar.Sleutel, paar => paar.Dossier);
    }
}
