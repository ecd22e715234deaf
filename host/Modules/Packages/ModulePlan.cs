using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>What would become of modules at the next start, as far as manifests and dependencies tell.</summary>
internal sealed class ModulePlan
{
    private readonly Dictionary<string, ModuleState> _modules;

    private ModulePlan(Dictionary<string, ModuleState> modules) => _modules = modules;

    /// <summary>The modules that would take part.</summary>
    public IEnumerable<ModuleState> Usable => _modules.Values.Where(module => module.IsActive);

    /// <param name="entries">Lines of modules.json.</param>
    /// <param name="modulesFolder">Where relative folders are seen from.</param>
    /// <param name="elsewhere">A module whose files lie elsewhere until the change is made.</param>
    public static ModulePlan Of(IReadOnlyList<ModuleEntry> entries, string modulesFolder, ModuleManifest? elsewhere)
    {
        var states = entries.Select(entry => new ModuleState(entry)).ToList();
        foreach (var module in states)
        {
            module.Folder = Path.GetFullPath(module.Entry.Folder ?? module.Id, modulesFolder);
            try
            {
                module.Manifest = module.Id == elsewhere?.Id ? elsewhere : ManifestReader.Read(module.Id, module.Folder);
            }
            catch (ModuleFailure failure)
            {
                if (module.IsActive)
                    module.Fail(failure, default);
            }
        }

        ModuleOrder.Resolve(states, (module, failure) => module.Fail(failure, default));
        return new ModulePlan(states.ToDictionary(module => module.Id, StringComparer.Ordinal));
    }

    /// <summary>The assemblies that modules share with the modules that need them, apart from those of one.</summary>
    public IReadOnlyCollection<string> FacesOfOthers(string id)
        => [.. _modules.Values.Where(module => module.Id != id).SelectMany(module => module.Manifest?.Exports ?? [])];

    /// <summary>The module; null when it has no line.</summary>
    public ModuleState? Find(string id) => _modules.GetValueOrDefault(id);

    /// <summary>Modules that would take part in this plan and not in another, apart from the one that the change is about.</summary>
    public IReadOnlyList<ModuleState> Lost(ModulePlan other, string except)
        => [.. Usable.Where(module => module.Id != except && other.Find(module.Id) is not { IsActive: true })];
}
