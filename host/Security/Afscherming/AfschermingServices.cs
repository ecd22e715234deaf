using Leefbaarheid.Contracts.Security;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Leefbaarheid.Host.Security;

internal static class AfschermingServices
{
    /// <summary>What contexts need to know of who asks. Without it nothing can be read at all, so that nothing is read unfiltered by mistake.</summary>
    public static void AddAfscherming(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(configuration);
        services.AddHttpContextAccessor();
        services.AddSingleton<FunctieCatalog>();
        services.AddSingleton<Onderwerpsoorten>();
        services.AddSingleton<Leesbereiken>();
        services.AddScoped<Afscherming>();
        services.AddScoped<IAfscherming>(provider => provider.GetRequiredService<Afscherming>());
    }
}
