using Leefbaarheid.Contracts.Modules;

namespace Leefbaarheid.Host.Data;

/// <summary>A class that is a step on the data of a module.</summary>
/// <param name="ModuleId">The module.</param>
/// <param name="Type">The class; a service of each scope.</param>
internal sealed record UpgradestapType(string ModuleId, Type Type)
{
    public IUpgradestap Of(IServiceProvider scoped) => (IUpgradestap)scoped.GetRequiredService(Type);
}

internal static class UpgradestapServices
{
    /// <summary>Declares the steps among some classes of a module.</summary>
    public static IServiceCollection AddUpgradestappen(this IServiceCollection services, string moduleId, IEnumerable<Type> types)
    {
        foreach (var type in types.Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IUpgradestap))))
            services.AddScoped(type).AddSingleton(new UpgradestapType(moduleId, type));
        return services;
    }
}
