using Leefbaarheid.Host.Modules.Loading;
using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Modules;

/// <summary>One module at this start: what it is, how far it came and why it stopped there.</summary>
internal sealed class ModuleState(ModuleEntry entry)
{
    public ModuleEntry Entry { get; } = entry;

    public string Id => Entry.Id;

    public ModuleManifest? Manifest { get; set; }

    /// <summary>Folder that holds the module's files.</summary>
    public string? Folder { get; set; }

    public LoadedModule? Loaded { get; set; }

    public ModuleStatus Status { get; private set; } = entry.Enabled ? ModuleStatus.Actief : ModuleStatus.Uitgeschakeld;

    public ModuleStap Stap { get; private set; } = entry.Enabled ? ModuleStap.Serveren : ModuleStap.Manifest;

    /// <summary>Dutch sentence; null for a module that serves.</summary>
    public string? Reden { get; private set; } = entry.Enabled ? null : "De module staat uit in modules.json.";

    /// <summary>When it got this status, in UTC; null until the start came that far.</summary>
    public DateTimeOffset? Tijd { get; private set; }

    /// <summary>What was thrown: for the log only, never shown to users.</summary>
    public Exception? Exception { get; private set; }

    public bool IsActive => Status == ModuleStatus.Actief;

    public IEnumerable<string> DependencyIds => Manifest?.Dependencies.Keys ?? [];

    public void Fail(ModuleFailure failure, DateTimeOffset at)
    {
        Status = failure.Status;
        Stap = failure.Stap;
        Reden = failure.Message;
        Exception = failure.InnerException;
        Tijd = at;
    }

    public void MarkServing(DateTimeOffset at) => Tijd = at;
}
