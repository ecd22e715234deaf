using Leefbaarheid.Basisregistraties.Interacties;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>The latest contact moment that was logged with each task.</summary>
internal sealed class InteractieVanTaakLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, Interactielogpost>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, Interactielogpost>> LoadBatchAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken)
    {
        var posten = await context.Interactielogposten
            .AsNoTracking()
            .Where(post => post.TaakId != null && keys.Contains(post.TaakId.Value) && !post.Geannuleerd)
            .OrderByDescending(post => post.Tijdstip)
            .ThenByDescending(post => post.Volgnummer)
            .ToListAsync(cancellationToken);
        return posten.DistinctBy(post => post.TaakId).ToDictionary(post => post.TaakId!.Value);
    }
}
