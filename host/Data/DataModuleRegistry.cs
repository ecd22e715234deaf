namespace Leefbaarheid.Host.Data;

/// <summary>The modules that have tables, by id; the host's own tables stand under <see cref="PlatformContext.ModuleId"/>.</summary>
internal sealed class DataModuleRegistry
{
    private readonly Dictionary<string, DataModule> _modules = new(StringComparer.Ordinal);

    public DataModuleRegistry(IEnumerable<DataModule> modules)
    {
        foreach (var module in modules)
        {
            if (!_modules.TryAdd(module.ModuleId, module))
                throw new InvalidOperationException($"Module '{module.ModuleId}' registers more than one database context.");
        }
    }

    public IReadOnlyCollection<DataModule> All => _modules.Values;

    /// <summary>The module's tables; null when it has none.</summary>
    public DataModule? Find(string moduleId) => _modules.GetValueOrDefault(moduleId);
}
