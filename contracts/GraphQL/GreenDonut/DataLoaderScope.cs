using System.Collections.Frozen;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GreenDonut;

/// <summary>A loader class that was registered with <c>AddDataLoader</c>.</summary>
internal sealed record DataLoaderRegistration(Type ServiceType, Type ImplementationType, Func<IServiceProvider, IDataLoader>? Factory);

/// <summary>
/// The loaders of one request. Each gets a service scope of its own, because two loaders run at the same time and a DbContext
/// belongs to one of them only.
/// </summary>
internal sealed class DataLoaderScope(IServiceProvider services, IBatchScheduler batchScheduler) : IAsyncDisposable, IDisposable
{
    private readonly Lock _sync = new();
    private readonly Dictionary<Type, IDataLoader> _loaders = [];
    private readonly List<AsyncServiceScope> _scopes = [];
    private FrozenDictionary<Type, DataLoaderRegistration>? _registrations;

    public IBatchScheduler BatchScheduler => batchScheduler;

    public IDataLoader Get(Type type)
    {
        lock (_sync)
        {
            _registrations ??= services.GetServices<DataLoaderRegistration>()
                .GroupBy(registration => registration.ServiceType)
                .ToFrozenDictionary(group => group.Key, group => group.Last());
            if (_loaders.TryGetValue(type, out var loader))
                return loader;

            var registration = _registrations.GetValueOrDefault(type) ?? AdHoc(type);
            if (!_loaders.TryGetValue(registration.ImplementationType, out loader))
            {
                loader = Create(registration);
                _loaders[registration.ImplementationType] = loader;
            }

            _loaders[type] = loader;
            return loader;
        }
    }

    public void ClearCaches()
    {
        lock (_sync)
        {
            foreach (var loader in _loaders.Values)
                loader.ClearCache();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var loader in _loaders.Values.Distinct())
        {
            if (loader is IAsyncDisposable asyncDisposable)
                await asyncDisposable.DisposeAsync();
            else
                (loader as IDisposable)?.Dispose();
        }

        foreach (var scope in _scopes)
            await scope.DisposeAsync();
    }

    public void Dispose()
    {
        foreach (var loader in _loaders.Values.Distinct())
            (loader as IDisposable)?.Dispose();
        foreach (var scope in _scopes)
            scope.Dispose();
    }

    private static DataLoaderRegistration AdHoc(Type type)
        => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(IDataLoader))
            ? new DataLoaderRegistration(type, type, Factory: null)
            : throw new InvalidOperationException($"The DataLoader {type} is not registered: call AddDataLoader<{type.Name}, …>().");

    private IDataLoader Create(DataLoaderRegistration registration)
    {
        var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        _scopes.Add(scope);

        // Loaders that load through other loaders find those of the same request.
        scope.ServiceProvider.GetRequiredService<DataLoaderScopeHolder>().Use(() => this);
        foreach (var initializer in services.GetServices<ResolverScopeInitializer>())
            initializer.Initialize(services, scope.ServiceProvider);
        return registration.Factory?.Invoke(scope.ServiceProvider)
            ?? (IDataLoader)ActivatorUtilities.CreateInstance(scope.ServiceProvider, registration.ImplementationType);
    }
}

/// <summary>Hands a request's loaders into the service scopes that belong to it.</summary>
internal sealed class DataLoaderScopeHolder(IServiceProvider services) : IAsyncDisposable, IDisposable
{
    private Func<DataLoaderScope>? _ofRequest;
    private DataLoaderScope? _own;

    /// <summary>A scope outside any GraphQL request gets loaders of its own.</summary>
    public DataLoaderScope Current => _ofRequest?.Invoke() ?? (_own ??= new DataLoaderScope(services, AutoBatchScheduler.Default));

    /// <summary>Called by the engine for every scope that it opens, and for the request's own.</summary>
    public void Use(Func<DataLoaderScope> ofRequest) => _ofRequest = ofRequest;

    public void Dispose() => _own?.Dispose();

    public ValueTask DisposeAsync() => _own?.DisposeAsync() ?? ValueTask.CompletedTask;
}
