namespace Leefbaarheid.Contracts.Bewaring;

/// <summary>
/// A module's part in erasing a case: which of its records hang on it, and erasing them. A module registers one, derived from
/// <see cref="Wisbron"/>; a record that leads to a case and that none of them knows fails a test.
/// </summary>
public interface IWisbron
{
    /// <summary>The records that hang on others: of this module, and on any key of any module.</summary>
    /// <param name="sleutels">The keys.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<Aanhangsel>> HangtAanAsync(IReadOnlyCollection<Guid> sleutels, CancellationToken cancellationToken);

    /// <summary>Erases those of this module's records that are among some keys, and cuts what still points at one of them, in the current unit of work.</summary>
    /// <param name="sleutels">The keys, of records of all modules.</param>
    /// <param name="cancellationToken">Undoes it.</param>
    /// <returns>Keys of the stored files that belonged to them, which are erased after this.</returns>
    Task<IReadOnlyList<Guid>> WisAsync(IReadOnlyCollection<Guid> sleutels, CancellationToken cancellationToken);
}

/// <summary>A record that hangs on another.</summary>
/// <param name="Id">Its key.</param>
/// <param name="AanId">Key of what it hangs on.</param>
/// <param name="Telt">False for a mere trace, such as a signal: it comes and goes without the case having changed.</param>
public sealed record Aanhangsel(Guid Id, Guid AanId, bool Telt);
