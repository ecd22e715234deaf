using GreenDonut;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers DataLoaders.</summary>
public static class DataLoaderServiceCollectionExtensions
{
    /// <summary>Registers a DataLoader by its class.</summary>
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services)
        where T : class, IDataLoader
        => services.Add<T, T>(factory: null);

    /// <summary>Registers a DataLoader by an interface or base class of it.</summary>
    public static IServiceCollection AddDataLoader<TService, TImplementation>(this IServiceCollection services)
        where TService : class, IDataLoader
        where TImplementation : class, TService
        => services.Add<TService, TImplementation>(factory: null);

    /// <summary>Registers a DataLoader that a factory creates.</summary>
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services, Func<IServiceProvider, T> factory)
        where T : class, IDataLoader
        => services.Add<T, T>(factory);

    internal static IServiceCollection AddDataLoaderCore(this IServiceCollection services)
    {
        services.TryAddScoped<DataLoaderScopeHolder>();
        services.TryAddScoped(provider => provider.GetRequiredService<DataLoaderScopeHolder>().Current.BatchScheduler);
        services.TryAddScoped(provider => new DataLoaderOptions
        {
            DiagnosticEvents = CombinedDataLoaderEvents.Of(provider.GetServices<DataLoaderDiagnosticEventListener>()),
        });
        return services;
    }

    private static IServiceCollection Add<TService, TImplementation>(
        this IServiceCollection services,
        Func<IServiceProvider, TImplementation>? factory)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        services.AddDataLoaderCore();
        services.AddSingleton(new DataLoaderRegistration(typeof(TService), typeof(TImplementation), factory));
        services.TryAddScoped(provider => (TService)provider.GetRequiredService<DataLoaderScopeHolder>().Current.Get(typeof(TService)));
        return services;
    }
}
