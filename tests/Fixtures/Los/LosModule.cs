using HotChocolate.Types;
using Leefbaarheid.Contracts.Modules;

namespace Leefbaarheid.Fixtures.Los;

/// <summary>A module that has nothing to do with the others.</summary>
internal sealed class LosModule : IModule
{
    public void Register(IModuleBuilder module) => _ = module.ModuleId;
}

[QueryType]
internal sealed class LosQueries
{
    public string GetLos() => "los";
}
