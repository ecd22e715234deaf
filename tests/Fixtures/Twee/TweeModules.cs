using Leefbaarheid.Contracts.Modules;

namespace Leefbaarheid.Fixtures.Twee;

internal sealed class EersteModule : IModule
{
    public void Register(IModuleBuilder module) => _ = module.ModuleId;
}

internal sealed class TweedeModule : IModule
{
    public void Register(IModuleBuilder module) => _ = module.ModuleId;
}
