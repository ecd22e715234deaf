using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>
/// The folders of packages, below the modules folder: one for each version, so that installing changes no file of a module that runs.
/// </summary>
internal static class PackageFolder
{
    private const char Separator = '@';
    private const string Staging = ".staging-";

    public static string NameOf(ModuleManifest manifest) => $"{manifest.Id}{Separator}{manifest.Version}";

    /// <summary>An empty folder beside the others, where it can be given its name in one step.</summary>
    public static string Stage(string modulesFolder) => Directory.CreateDirectory(Path.Combine(modulesFolder, Staging + Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>
    /// Deletes folders of packages of a module that no line names. What is in use elsewhere stays for the next time.
    /// </summary>
    /// <param name="modulesFolder">The modules folder.</param>
    /// <param name="id">The module.</param>
    /// <param name="used">Names of folders that lines name or named until now: a host that runs may still need those.</param>
    public static void Clean(string modulesFolder, string id, IReadOnlyCollection<string?> used)
    {
        foreach (var folder in Directory.EnumerateDirectories(modulesFolder, $"{id}{Separator}*").Where(folder => !used.Contains(Path.GetFileName(folder), StringComparer.Ordinal)))
            Delete(folder);
    }

    public static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception used) when (used is IOException or UnauthorizedAccessException)
        {
            // Nothing refers to it any more; the next change tries again.
        }
    }
}
