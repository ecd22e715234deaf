namespace Leefbaarheid.Contracts.Bewaring;

/// <summary>Clears what the wijzigingslog holds of records that may no longer be kept.</summary>
public interface ILogboekwissing
{
    /// <summary>
    /// Clears all values, in the current unit of work. That a record was made, changed and removed, by whom and when, stays; so do the seals.
    /// Save first: what is saved afterwards is logged again.
    /// </summary>
    /// <param name="recordIds">The records.</param>
    /// <param name="cancellationToken">Undoes all of it.</param>
    Task WisAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken);
}
