namespace Leefbaarheid.Contracts.Bestanden;

/// <summary>
/// Says who may read the files of a module's records. Found by convention, one per kind of record. A file that no owner knows cannot be
/// downloaded.
/// </summary>
public interface IBestandseigenaar
{
    /// <summary>Whether the current user, who is known, may read a file.</summary>
    /// <param name="bestandId">Key of the file.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<Bestandstoegang> ToegangAsync(Guid bestandId, CancellationToken cancellationToken);

    /// <summary>The record that a file is of, for the log of what was read; null when that follows no case.</summary>
    /// <param name="bestandId">Key of the file.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<Bestandsonderwerp?> OnderwerpAsync(Guid bestandId, CancellationToken cancellationToken) => Task.FromResult<Bestandsonderwerp?>(null);
}

/// <summary>The record that a file is of.</summary>
/// <param name="Soort">Name of its type.</param>
/// <param name="Id">Its key.</param>
public sealed record Bestandsonderwerp(string Soort, Guid Id);

/// <summary>What an owner says of a file.</summary>
public enum Bestandstoegang
{
    /// <summary>It is no file of this owner's records.</summary>
    Onbekend,

    /// <summary>The current user may not read it. To the user this looks as if it did not exist.</summary>
    Geweigerd,

    /// <summary>The current user may read it.</summary>
    Toegestaan,
}
