using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Correctie;

namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>Of contacts whose data may be used as little as can be (AVG art. 18): which data.</summary>
internal sealed class BeperkingVanContactLoader(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, string>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, string>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => (await context.Correctieverzoeken.AsNoTracking()
            .Where(Correctiebeperking.Geldt)
            .Where(verzoek => keys.Contains(verzoek.ContactId))
            .OrderBy(verzoek => verzoek.Nummer)
            .Select(verzoek => new { verzoek.ContactId, Regels = verzoek.Regels.OrderBy(regel => regel.SystemCreatedAt).Select(regel => new { regel.Recordsoort, regel.Groep, regel.Veld }).ToList() })
            .ToListAsync(cancellationToken))
            .GroupBy(verzoek => verzoek.ContactId)
            .ToDictionary(
                groep => groep.Key,
                // Of a case it is not said which or what: not everybody who sees the contact may see the case.
                groep => Correctiebeperking.Tekst(groep.SelectMany(verzoek => verzoek.Regels).Select(regel => regel.Recordsoort == nameof(Contact) ? regel.Veld : regel.Groep)));
}
