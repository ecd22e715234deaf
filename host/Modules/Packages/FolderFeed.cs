using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>A folder with packages. Feeds take no notice of case in ids; whose package it is, is asked of the package itself.</summary>
internal sealed class FolderFeed(string folder) : IPackageFeed
{
    private const string Extension = ".nupkg";

    public Task<IReadOnlyList<SemVersion>> VersionsAsync(string id, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<SemVersion>>([.. Packages(id).Select(package => package.Version)]);

    public Task<FoundPackage> GetAsync(string id, SemVersion version, CancellationToken cancellationToken)
        => Task.FromResult(new FoundPackage(Packages(id).First(package => package.Version == version).File, IsCopy: false));

    private IEnumerable<(string File, SemVersion Version)> Packages(string id)
    {
        if (!Directory.Exists(folder))
            throw new HostStartException($"De feed {folder} bestaat niet. Controleer Modules:Feeds.");
        foreach (var file in Directory.EnumerateFiles(folder, "*" + Extension))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (name.StartsWith(id + ".", StringComparison.OrdinalIgnoreCase) && SemVersion.TryParse(name[(id.Length + 1)..], out var version))
                yield return (file, version);
        }
    }
}
