using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Onderhoudsverzoeken.Koppelingen;

/// <summary>The request of each action line: the open one, else the latest.</summary>
internal sealed class VerzoekBijActieregelLoader(OnderhoudContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, Onderhoudsverzoek>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, Onderhoudsverzoek>> LoadBatchAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken)
    {
        var verzoeken = await context.Onderhoudsverzoeken
            .AsNoTracking()
            .Where(verzoek => verzoek.ActieregelId != null && keys.Contains(verzoek.ActieregelId.Value))
            .ToListAsync(cancellationToken);
        return verzoeken
            .OrderBy(verzoek => verzoek.Status == Onderhoudsverzoekstatus.Geannuleerd)
            .ThenByDescending(verzoek => verzoek.Nummer, StringComparer.Ordinal)
            .DistinctBy(verzoek => verzoek.ActieregelId!.Value)
            .ToDictionary(verzoek => verzoek.ActieregelId!.Value);
    }
}
