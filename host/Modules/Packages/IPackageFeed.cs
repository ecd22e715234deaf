using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>Somewhere packages are.</summary>
internal interface IPackageFeed
{
    /// <summary>The versions of a module; none when it does not know it.</summary>
    Task<IReadOnlyList<SemVersion>> VersionsAsync(string id, CancellationToken cancellationToken);

    /// <summary>One of those versions as a file.</summary>
    Task<FoundPackage> GetAsync(string id, SemVersion version, CancellationToken cancellationToken);
}

/// <summary>A package on this machine.</summary>
/// <param name="File">Where.</param>
/// <param name="IsCopy">True: it was fetched for this one time, and goes away.</param>
internal sealed record FoundPackage(string File, bool IsCopy) : IDisposable
{
    public void Dispose()
    {
        if (IsCopy)
            System.IO.File.Delete(File);
    }
}
