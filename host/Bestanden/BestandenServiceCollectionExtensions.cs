using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Scheduling;

namespace Leefbaarheid.Host.Bestanden;

internal static class BestandenServiceCollectionExtensions
{
    /// <summary>Adds the storage of files. Needs the services of <c>AddHostData</c>.</summary>
    /// <exception cref="Modules.HostStartException">The settings are wrong.</exception>
    public static IServiceCollection AddBestanden(this IServiceCollection services, IConfiguration configuration)
    {
        Bestandsinstellingen.LeesMax(configuration);
        services.AddSingleton(provider => Bestandsinstellingen.Lees(
            configuration, provider.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory()));
        services.AddSingleton<Bestandsmap>();
        services.AddScoped<IBestandsopslag, Bestandsopslag>();
        services.AddScoped<IBackgroundJob, Bestandsopruiming>();
        return services;
    }
}
