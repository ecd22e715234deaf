using GreenDonut;
using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Types;
using Leefbaarheid.Benchmarks.Model;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Benchmarks.Server;

/// <summary>The schema of the scenarios, as a module author writes it.</summary>
public sealed class BenchQuery
{
    public IReadOnlyList<Dossier> GetGeheugen(Geheugen geheugen) => geheugen.Dossiers;

    [UseProjection]
    public IQueryable<Dossier> GetLijst(BenchDb db) => db.Dossiers.OrderBy(dossier => dossier.Nummer).Take(50);

    [UsePaging(MaxPageSize = 100, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Dossier> GetDossiers(BenchDb db) => db.Dossiers;
}

/// <summary>Fifty dossiers that need no database.</summary>
public sealed class Geheugen
{
    public IReadOnlyList<Dossier> Dossiers { get; } = DemoData.Dossiers(50);
}

[ExtendObjectType(typeof(Dossier))]
public sealed class DossierRegels
{
    public Task<Actieregel[]?> GetRegelsAsync(
        [Parent(nameof(Dossier.Id))] Dossier dossier,
        RegelsVanDossier regels,
        CancellationToken cancellationToken)
        => regels.LoadAsync(dossier.Id, cancellationToken);
}

public sealed class RegelsVanDossier(BenchDb db, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Actieregel>(batchScheduler, options)
{
    protected override async Task<ILookup<Guid, Actieregel>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken)
    {
        var rows = await db.Actieregels.AsNoTracking()
            .Where(regel => keys.Contains(regel.DossierId))
            .OrderBy(regel => regel.Id)
            .ToListAsync(cancellationToken);
        return rows.ToLookup(regel => regel.DossierId);
    }
}
