using Leefbaarheid.Contracts.Modules;

namespace Leefbaarheid.Fixtures.Nieuwer;

internal sealed class NieuwerModule : IModule
{
    public void Register(IModuleBuilder module)
    {
        // Nothing: the test is about the version that it was built against.
    }
}
