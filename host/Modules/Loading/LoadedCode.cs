namespace Leefbaarheid.Host.Modules.Loading;

/// <summary>
/// The code of modules that is in memory. Hosts of one process that are given the same one have the modules' types in common, and with
/// them all that the runtime and EF Core make of types; services and state stay each host's own.
/// </summary>
internal sealed class LoadedCode
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LoadedModule> _modules = new(StringComparer.Ordinal);

    /// <summary>The module as it was loaded before from this file among the same shared assemblies, else as it is loaded now.</summary>
    /// <param name="id">The module's id.</param>
    /// <param name="path">Its main assembly.</param>
    /// <param name="shared">What it does not load for itself.</param>
    /// <param name="load">Loads it; what this throws goes to the caller, and the next one tries again.</param>
    public LoadedModule GetOrLoad(string id, string path, SharedAssemblies shared, Func<LoadedModule> load)
    {
        var names = shared.Names.Select(name => name.Name).Order(StringComparer.Ordinal);
        var key = string.Join('|', [id, path, $"{File.GetLastWriteTimeUtc(path):O}", .. names]);
        lock (_gate)
        {
            return _modules.TryGetValue(key, out var module) ? module : _modules[key] = load();
        }
    }
}
