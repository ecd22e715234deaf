using Leefbaarheid.Host.Modules.Composition;
using Leefbaarheid.Host.Modules.Loading;
using Microsoft.Extensions.Logging.Abstractions;
using HostBuilder = Leefbaarheid.Host.Modules.Composition.HostBuilder;

namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>What the verbs about packages work with. They need the host's settings, and no host.</summary>
internal sealed record PackageServices(ModuleLocations Locations, PackageSettings Settings, PackageTrust Trust, ModuleInstaller Installer)
{
    /// <param name="arguments">Settings from the command line.</param>
    /// <param name="limits">How large a package may be.</param>
    /// <exception cref="HostStartException">A setting is wrong.</exception>
    public static PackageServices Create(IReadOnlyList<string> arguments, PackageLimits limits)
    {
        var configuration = HostBuilder.Create(new HostSettings(arguments)).Configuration;
        var settings = PackageSettings.Read(configuration);
        var locations = ModuleLocations.Read(configuration);
        var trust = new PackageTrust(settings, TimeProvider.System);
        var reader = new PackageReader(trust, SharedAssemblies.OfHost(), NullLoggerFactory.Instance, limits);
        return new PackageServices(locations, settings, trust, new ModuleInstaller(locations, reader));
    }
}
