namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// Offers one module's records to the others by key, many at a time, so that a list of another module costs one statement and
/// not one per row. A module registers one per record type of its public face.
/// </summary>
/// <typeparam name="TRecord">The interface under which the face shows the record.</typeparam>
public interface IRecordSource<TRecord>
    where TRecord : class
{
    /// <summary>Loads records by key. A key without a record is absent from the answer.</summary>
    /// <param name="ids">The keys; doubles are allowed.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyDictionary<Guid, TRecord>> LoadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);
}
