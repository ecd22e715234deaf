using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>Finds a module's package by its id in the feeds of setting <c>Modules:Feeds</c>: folders, and addresses of NuGet feeds.</summary>
internal sealed class PackageFeeds(IReadOnlyList<IPackageFeed> feeds)
{
    /// <summary>True when this names a file and not a module.</summary>
    public static bool IsFile(string what) => what.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="HostStartException">An address is none, or not over TLS.</exception>
    public static PackageFeeds Create(PackageSettings settings, HttpClient client, PackageLimits limits)
        => new([.. settings.Feeds.Select(feed => Feed(feed, client, limits))]);

    /// <summary>The newest release, or the version that is asked for; only then a preview.</summary>
    /// <exception cref="RegelovertredingException">No feed has it, or there are no feeds.</exception>
    public async Task<FoundPackage> FindAsync(string id, string? version, CancellationToken cancellationToken)
    {
        if (feeds.Count == 0)
            throw new RegelovertredingException("MODULEFEED_ONTBREEKT", $"Er is geen feed om {id} in te zoeken. Noem het pakket met zijn bestandsnaam, of stel Modules:Feeds in.");
        if (!ModuleName.IsValid(id))
            throw new RegelovertredingException("MODULEFEED_ZONDER_PAKKET", $"'{id}' is geen bestand en geen id van een module.");
        SemVersion? wanted = null;
        if (version is not null && !SemVersion.TryParse(version, out wanted))
            throw new RegelovertredingException("MODULEVERSIE_ONJUIST", $"'{version}' is geen versie. Een versie is bijvoorbeeld 1.4.0.");
        (IPackageFeed Feed, SemVersion Version)? best = null;
        foreach (var feed in feeds)
        {
            var fitting = (await feed.VersionsAsync(id, cancellationToken)).Where(there => wanted is null ? there.Prerelease.Length == 0 : there == wanted);
            if (fitting.Max() is { } found && (best is null || found > best.Value.Version))
                best = (feed, found);
        }

        if (best is { } package)
            return await package.Feed.GetAsync(id, package.Version, cancellationToken);
        throw wanted is null
            ? new RegelovertredingException("MODULEFEED_ZONDER_PAKKET", $"Geen van de feeds heeft een pakket van {id}.")
            : new RegelovertredingException("MODULEFEED_ZONDER_VERSIE", $"Geen van de feeds heeft versie {wanted} van {id}.");
    }

    private static IPackageFeed Feed(string feed, HttpClient client, PackageLimits limits)
    {
        if (!feed.Contains("://", StringComparison.Ordinal))
            return new FolderFeed(feed);
        return Uri.TryCreate(feed, UriKind.Absolute, out var address) && HttpFeed.IsSafe(address)
            ? new HttpFeed(address, client, limits.Bytes)
            : throw new HostStartException($"De feed {feed} is geen adres met https. Controleer Modules:Feeds.");
    }
}
