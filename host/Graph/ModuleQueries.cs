using HotChocolate;
using HotChocolate.Types;
using Leefbaarheid.Host.Modules;

namespace Leefbaarheid.Host.Graph;

/// <summary>The modules of this host, for people who manage it.</summary>
[QueryType]
internal sealed class ModuleQueries
{
    [GraphQLDescription("The modules of this installation, also those that could not be started; reden then says why.")]
    public IReadOnlyList<ModuleInfo> GetModules(ModuleSet modules) => [.. modules.All.Select(ModuleInfo.Of)];
}

[ObjectType("Module")]
internal sealed record ModuleInfo(
    string Id,
    string Naam,
    string? Versie,
    ModuleStatus Status,
    ModuleStap Stap,
    string? Reden,
    IReadOnlyList<string> Afhankelijkheden)
{
    public static ModuleInfo Of(ModuleState module)
        => new(
            module.Id,
            module.Manifest?.Name ?? module.Id,
            module.Manifest?.Version.ToString(),
            module.Status,
            module.Stap,
            module.Reden,
            [.. module.DependencyIds]);
}
