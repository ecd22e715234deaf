using GreenDonut;

namespace Leefbaarheid.Contracts.GraphQL;

/// <summary>Loading by a key that may be absent.</summary>
public static class LoaderExtensions
{
    /// <summary>Loads nothing for no key.</summary>
    /// <param name="lader">The loader.</param>
    /// <param name="sleutel">The key, or null.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Task<T?> LoadAsync<T>(this IDataLoader<Guid, T> lader, Guid? sleutel, CancellationToken cancellationToken)
        where T : class
        => sleutel is { } id ? lader.LoadAsync(id, cancellationToken) : Task.FromResult<T?>(null);
}
