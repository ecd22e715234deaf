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
}

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
