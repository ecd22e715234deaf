using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules.Manifests;
using Leefbaarheid.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Data;

/// <summary>The host's data services over a fresh database, with a clock and a user that the test sets.</summary>
internal sealed class DataHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string? _file;

    private DataHost(ServiceProvider services, string? file)
    {
        _services = services;
        _file = file;
    }

    public SettableClock Clock { get; } = new();

    public TestUser User { get; } = new();

    public IServiceProvider Services => _services;

    public string? File => _file;

    public MigrationRunner Migrations => _services.GetRequiredService<MigrationRunner>();

    /// <summary>Brings the host's own tables and the data of these modules up to date.</summary>
    public Task MigrateAsync(params IEnumerable<string> modules) => MigrateAsync(new SemVersion(1, 0, 0), modules);

    public Task MigrateAsync(SemVersion version, params IEnumerable<string> modules)
        => Migrations.RunAsync([.. modules.Select(module => new ModuleRelease(module, version))], Cancel);

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A host whose database is empty.</summary>
    public static async Task<DataHost> CreateAsync(string provider, PostgresCluster cluster, Action<IServiceCollection>? configure = null)
    {
        string? file = null;
        string connection;
        if (provider == "Sqlite")
        {
            file = Path.Combine(Directory.CreateTempSubdirectory("leefbaarheid-").FullName, "test.db");
            connection = $"Data Source={file}";
        }
        else
        {
            connection = await cluster.CreateDatabaseAsync(Cancel);
        }

        return Create(provider, connection, file, configure);
    }

    /// <summary>Another host over the same database. Dispose it before this one.</summary>
    public DataHost Another(Action<IServiceCollection>? configure = null)
    {
        var settings = _services.GetRequiredService<HostDatabase>().Settings;
        return Create(settings.Provider.ToString(), settings.ConnectionString, file: null, configure);
    }

    /// <summary>A host that never connects.</summary>
    public static DataHost WithoutServer(string provider, string connectionString) => Create(provider, connectionString, file: null, configure: null);

    /// <summary>A host with the platform's tables and those of the test modules.</summary>
    public static async Task<DataHost> StartAsync(string provider, PostgresCluster cluster, Action<IServiceCollection>? configure = null)
    {
        var host = await CreateAsync(provider, cluster, services =>
        {
            services.AddModuleData<HuisContext>("Huis");
            services.AddModuleData<TuinContext>("Tuin");
            configure?.Invoke(services);
        });
        await host.Migrations.RunAsync([], Cancel);
        await host.InScopeAsync(async services =>
        {
            await Tables(services.GetRequiredService<HuisContext>());
            await Tables(services.GetRequiredService<TuinContext>());
        });
        return host;

        static Task Tables(DbContext context) => context.GetService<IRelationalDatabaseCreator>().CreateTablesAsync(Cancel);
    }

    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    /// <summary>Runs work in a unit of work of a scope of its own.</summary>
    public Task InUnitAsync(Func<IServiceProvider, CancellationToken, Task> work)
        => InScopeAsync(services => services.GetRequiredService<UnitOfWork>().RunAsync(ct => work(services, ct), Cancel));

    public async Task<T> ReadAsync<TContext, T>(Func<TContext, Task<T>> read)
        where TContext : DbContext
    {
        await using var scope = _services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<TContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_file is null)
            return;
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
    }

    private static DataHost Create(string provider, string connection, string? file, Action<IServiceCollection>? configure)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Database:Provider"] = provider,
                ["ConnectionStrings:Leefbaarheid"] = connection,
            })
            .Build();
        DataHost? host = null;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_ => host!.Clock);
        services.AddSingleton<ICurrentUser>(_ => host!.User);
        services.AddHostData(configuration);
        configure?.Invoke(services);
        return host = new DataHost(services.BuildServiceProvider(validateScopes: true), file);
    }
}

internal sealed class TestUser : ICurrentUser
{
    public string Gebruikersnaam { get; set; } = "jansen";

    public string? Medewerkercode => null;
}

internal static class DataHostExtensions
{
    public static Task InUnitOn<TContext>(this DataHost host, Func<TContext, CancellationToken, Task> work)
        where TContext : DbContext
        => host.InUnitAsync((services, ct) => work(services.GetRequiredService<TContext>(), ct));
}
