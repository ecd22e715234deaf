using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Onderhoudsverzoeken.Koppelingen;

/// <summary>All requests of each dossier, oldest first.</summary>
internal sealed class VerzoekenBijDossierLoader(OnderhoudContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, Onderhoudsverzoek>(scheduler, options)
{
    protected override async Task<ILookup<Guid, Onderhoudsverzoek>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken)
    {
        var verzoeken = await context.Onderhoudsverzoeken
            .AsNoTracking()
            .Where(verzoek => verzoek.LeefbaarheidsdossierId != null && keys.Contains(verzoek.LeefbaarheidsdossierId.Value))
            .OrderBy(verzoek => verzoek.Nummer)
            .ToListAsync(cancellationToken);
        return verzoeken.ToLookup(verzoek => verzoek.LeefbaarheidsdossierId!.Value);
    }
}
