using System.Data.Common;
using Leefbaarheid.Contracts.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Leefbaarheid.Host.Data;

/// <summary>The one database of this host: makes connections, and the options of every module's context.</summary>
internal sealed class HostDatabase : IAsyncDisposable, IDisposable
{
    private readonly DbDataSource _source;
    private readonly ILoggerFactory _loggers;
    private readonly SaveInterceptor _saves = new();
    private readonly SqliteConnectionInterceptor _sqliteConnections = new();

    public HostDatabase(DatabaseSettings settings, ILoggerFactory loggers)
    {
        Settings = settings;
        _loggers = loggers;
        _source = settings.Provider switch
        {
            DatabaseProvider.SqlServer => SqlClientFactory.Instance.CreateDataSource(settings.ConnectionString),
            DatabaseProvider.PostgreSql => NpgsqlDataSource.Create(settings.ConnectionString),
            _ => SqliteFactory.Instance.CreateDataSource(settings.ConnectionString),
        };
    }

    public DatabaseSettings Settings { get; }

    public SaveErrors SaveErrors { get; } = new();

    public DatabaseProvider Provider => Settings.Provider;

    /// <summary>A closed connection; opening takes one from the provider's pool.</summary>
    public DbConnection CreateConnection() => _source.CreateConnection();

    /// <summary>Sets an opened connection up as EF's interceptor does for the connections that EF opens.</summary>
    public void Prepare(DbConnection connection) => _sqliteConnections.Prepare(connection);

    /// <summary>
    /// A source of connections for background work, which on SQLite waits long for its turn to write. <see cref="Prepare"/> is not
    /// called on them: its short wait would come first. On the servers it is the one that all use.
    /// </summary>
    public DbDataSource CreatePatientSource(TimeSpan patience)
    {
        if (Provider != DatabaseProvider.Sqlite)
            return _source;
        var settings = new SqliteConnectionStringBuilder(Settings.ConnectionString) { DefaultTimeout = (int)patience.TotalSeconds };
        return SqliteFactory.Instance.CreateDataSource(settings.ConnectionString);
    }

    /// <summary>
    /// Builds a context's options once per host. They name no connection: each context is handed the connection of its scope, so
    /// that making a context costs no options.
    /// </summary>
    /// <remarks>
    /// No retrying execution strategy, on any provider: it forbids transactions of our own, and running a mutation's resolvers
    /// twice behind their back is worse than an error that the user can answer by trying again.
    /// </remarks>
    public DbContextOptions<TContext> CreateOptions<TContext>()
        where TContext : ModuleDbContext
    {
        var schema = SchemaOf<TContext>();
        var history = $"__ef_{schema}";
        var builder = new DbContextOptionsBuilder<TContext>();
        builder.UseLoggerFactory(_loggers);
        builder.AddInterceptors(_saves);
        builder.ReplaceService<IModelCustomizer, HostModelCustomizer>();
        builder.ReplaceService<IModelCacheKeyFactory, HostModelCacheKeyFactory>();

        // Whoever handles the exception logs it, once. EF would log every failed command before that as an error of its own, also
        // those that are part of the plan: a taken number, or a look for a history table that is not there yet.
        builder.ConfigureWarnings(warnings => warnings.Log(
            (RelationalEventId.CommandError, LogLevel.Debug),
            (CoreEventId.QueryIterationFailed, LogLevel.Debug),
            (CoreEventId.SaveChangesFailed, LogLevel.Debug)));
        switch (Provider)
        {
            case DatabaseProvider.SqlServer:
                builder.UseSqlServer(provider => provider.MigrationsHistoryTable(history, schema));
                break;
            case DatabaseProvider.PostgreSql:
                builder.UseNpgsql(provider => provider.MigrationsHistoryTable(history, schema));
                break;
            default:
                builder.UseSqlite(provider => provider.MigrationsHistoryTable(history));
                builder.AddInterceptors(_sqliteConnections);
                break;
        }

        // The snapshot is SQL Server's; the other two see differences in it that are none. The migrations tool checks all three.
        if (Provider != DatabaseProvider.SqlServer)
            builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        return builder.Options;
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    public void Dispose() => _source.Dispose();

    private static string SchemaOf<TContext>()
        where TContext : ModuleDbContext
    {
        using var context = ContextFactory<TContext>.Create(new DbContextOptionsBuilder<TContext>().Options);
        return context.Schema;
    }
}
