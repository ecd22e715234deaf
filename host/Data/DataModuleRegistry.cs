using Leefbaarheid.Contracts.Data;

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

    /// <summary>An entity of some module, with the context of a scope that holds it; null when there is none that fits.</summary>
    public (ModuleDbContext Context, Type Type)? FindEntity(IServiceProvider services, Func<ModuleDbContext, Type, bool> fits)
    {
        foreach (var module in _modules.Values)
        {
            var context = (ModuleDbContext)services.GetRequiredService(module.ContextType);
            if (context.Model.GetEntityTypes().FirstOrDefault(entity => fits(context, entity.ClrType)) is { } entity)
                return (context, entity.ClrType);
        }

        return null;
    }
}
