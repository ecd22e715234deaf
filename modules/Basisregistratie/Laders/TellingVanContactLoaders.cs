namespace Leefbaarheid.Basisregistraties.Laders;

/// <summary>How many contact moments contacts had, without cancelled ones.</summary>
internal sealed class InteractiesVanContactTeller(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, int>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, int>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => await context.Interactielogposten
            .Where(post => !post.Geannuleerd && keys.Contains(post.ContactId))
            .GroupBy(post => post.ContactId)
            .Select(groep => new { groep.Key, Aantal = groep.Count() })
            .ToDictionaryAsync(groep => groep.Key, groep => groep.Aantal, cancellationToken);
}

/// <summary>How many open tasks there are about contacts, those of attendees counted with their organisatortaak.</summary>
internal sealed class OpenTakenVanContactTeller(BasisContext context, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, int>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Guid, int>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
        => await context.Taken
            .Where(taak => !taak.Gesloten && taak.OrganisatortaakId == null && taak.ContactId != null && keys.Contains(taak.ContactId.Value))
            .GroupBy(taak => taak.ContactId!.Value)
            .Select(groep => new { groep.Key, Aantal = groep.Count() })
            .ToDictionaryAsync(groep => groep.Key, groep => groep.Aantal, cancellationToken);
}
