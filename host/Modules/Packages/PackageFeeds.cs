using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>Finds a module's package by its id in the folders of setting <c>Modules:Feeds</c>.</summary>
internal sealed class PackageFeeds(PackageSettings settings)
{
    private const string Extension = ".nupkg";

    /// <summary>True when this names a file and not a module.</summary>
    public static bool IsFile(string what) => what.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The newest release, or the version that is asked for; only then a preview.</summary>
    /// <exception cref="RegelovertredingException">No feed has it, or there are no feeds.</exception>
    public string Find(string id, string? version)
    {
        if (settings.Feeds.Count == 0)
            throw new RegelovertredingException("MODULEFEED_ONTBREEKT", $"Er is geen feed om {id} in te zoeken. Noem het pakket met zijn bestandsnaam, of stel Modules:Feeds in.");
        if (!ModuleName.IsValid(id))
            throw new RegelovertredingException("MODULEFEED_ZONDER_PAKKET", $"'{id}' is geen bestand en geen id van een module.");
        SemVersion? wanted = null;
        if (version is not null && !SemVersion.TryParse(version, out wanted))
            throw new RegelovertredingException("MODULEVERSIE_ONJUIST", $"'{version}' is geen versie. Een versie is bijvoorbeeld 1.4.0.");
        var found = settings.Feeds.SelectMany(feed => In(feed, id)).Where(package => wanted is null ? package.Version.Prerelease.Length == 0 : package.Version == wanted).ToList();
        return found.OrderByDescending(package => package.Version).FirstOrDefault().File
            ?? throw (wanted is null
                ? new RegelovertredingException("MODULEFEED_ZONDER_PAKKET", $"Geen van de feeds heeft een pakket van {id}.")
                : new RegelovertredingException("MODULEFEED_ZONDER_VERSIE", $"Geen van de feeds heeft versie {wanted} van {id}."));
    }

    /// <summary>Feeds are case-insensitive about ids; whose package it is, is asked of the package itself.</summary>
    private static IEnumerable<(string File, SemVersion Version)> In(string feed, string id)
    {
        if (!Directory.Exists(feed))
            throw new HostStartException($"De feed {feed} bestaat niet. Controleer Modules:Feeds.");
        foreach (var file in Directory.EnumerateFiles(feed, "*" + Extension))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (name.StartsWith(id + ".", StringComparison.OrdinalIgnoreCase) && SemVersion.TryParse(name[(id.Length + 1)..], out var version))
                yield return (file, version);
        }
    }
}
