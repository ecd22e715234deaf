using System.Reflection;
using Leefbaarheid.Contracts.Modules;
using McMaster.NETCore.Plugins;

namespace Leefbaarheid.Host.Modules.Loading;

/// <summary>A module's code. It stays loaded until the process ends.</summary>
internal sealed record LoadedModule(string Id, PluginLoader Loader, Assembly Assembly, Type EntryType)
{
    public IModule Create() => (IModule)Activator.CreateInstance(EntryType)!;
}
