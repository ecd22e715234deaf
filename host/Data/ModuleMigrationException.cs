namespace Leefbaarheid.Host.Data;

/// <summary>A module's tables could not be brought up to date. The modules before it in the order are.</summary>
/// <param name="moduleId">The module.</param>
/// <param name="cause">What the database said.</param>
internal sealed class ModuleMigrationException(string moduleId, Exception cause)
    : Exception($"The tables of module '{moduleId}' could not be migrated: {cause.Message}", cause)
{
    public string ModuleId { get; } = moduleId;
}
