using Leefbaarheid.Host.Modules.Manifests;

namespace Leefbaarheid.Host.Data;

/// <summary>A step on a module's data failed; nothing of it stayed. The modules before it in the order are up to date.</summary>
/// <param name="moduleId">The module.</param>
/// <param name="tag">The step.</param>
/// <param name="cause">What it threw.</param>
internal sealed class ModuleUpgradeException(string moduleId, string tag, Exception cause)
    : Exception($"Step '{tag}' of module '{moduleId}' failed: {cause.Message}", cause)
{
    public string ModuleId { get; } = moduleId;

    public string Tag { get; } = tag;
}

/// <summary>A later version of a module has worked on the data of this database. Nothing was touched.</summary>
/// <param name="release">What this host has.</param>
/// <param name="newer">The version that has worked.</param>
internal sealed class ModuleNewerDataException(ModuleRelease release, SemVersion newer)
    : Exception($"Version {newer} of module '{release.Id}' has worked on the data, which version {release.Version} cannot do after it.")
{
    public ModuleRelease Release { get; } = release;

    public SemVersion Newer { get; } = newer;
}
