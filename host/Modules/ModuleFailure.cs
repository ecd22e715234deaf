namespace Leefbaarheid.Host.Modules;

/// <summary>A module cannot be used at this start. The message is Dutch and complete: it names what is wrong and where.</summary>
internal sealed class ModuleFailure(string moduleId, ModuleStatus status, ModuleStap stap, string reason, Exception? inner = null)
    : Exception(reason, inner)
{
    public string ModuleId { get; } = moduleId;

    public ModuleStatus Status { get; } = status;

    public ModuleStap Stap { get; } = stap;
}
