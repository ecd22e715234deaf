using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Onderhoudsverzoeken.Koppelingen;

/// <summary>Gathers the keys of one level of a query into one call to the module that owns the records.</summary>
internal sealed class RecordLoader<TRecord>(IRecordSource<TRecord> bron, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, TRecord>(scheduler, options)
    where TRecord : class
{
    protected override Task<IReadOnlyDictionary<Guid, TRecord>> LoadBatchAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken)
        => bron.LoadAsync(keys, cancellationToken);
}
