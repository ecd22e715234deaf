using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Leefbaarheid.Host.Data;

/// <summary>
/// Lets one host at a time migrate a database. Each form ends with its process, also when that is killed: a locked file beside
/// SQLite's, a lock of the session on the servers.
/// </summary>
internal sealed class MigrationLease : IAsyncDisposable
{
    private const long PostgresKey = 0x4C65656662617261;
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(200);

    private readonly IAsyncDisposable _held;

    private MigrationLease(IAsyncDisposable held) => _held = held;

    public static async Task<MigrationLease> TakeAsync(HostDatabase database, CancellationToken cancellationToken)
        => new(database.Provider switch
        {
            DatabaseProvider.SqlServer => await LockServerAsync(database, SqlServerLock, cancellationToken),
            DatabaseProvider.PostgreSql => await LockServerAsync(database, PostgresLock, cancellationToken),
            _ => await LockFileAsync(database.Settings.ConnectionString, cancellationToken),
        });

    public ValueTask DisposeAsync() => _held.DisposeAsync();

    private static async Task<IAsyncDisposable> LockFileAsync(string connectionString, CancellationToken cancellationToken)
    {
        var source = new SqliteConnectionStringBuilder(connectionString);
        if (source.Mode == SqliteOpenMode.Memory || !Path.IsPathRooted(source.DataSource))
            return new MemoryStream();
        Directory.CreateDirectory(Path.GetDirectoryName(source.DataSource)!);
        while (true)
        {
            try
            {
                return new FileStream(source.DataSource + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException failure) when (FileLock.IsHeldElsewhere(failure))
            {
                await Task.Delay(Retry, cancellationToken);
            }
        }
    }

    /// <summary>Without a database there is nothing to lock yet; EF's own lock guards its creation.</summary>
    private static async Task<IAsyncDisposable> LockServerAsync(
        HostDatabase database,
        Action<DbCommand> describe,
        CancellationToken cancellationToken)
    {
        var connection = database.CreateConnection();
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandTimeout = 0;
            describe(command);
            await command.ExecuteNonQueryAsync(cancellationToken);
            return new Session(connection);
        }
        catch (Exception missing) when (missing is PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } or SqlException { Number: 4060 })
        {
            await connection.DisposeAsync();
            return new MemoryStream();
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static void PostgresLock(DbCommand command) => command.CommandText = $"SELECT pg_advisory_lock({PostgresKey})";

    private static void SqlServerLock(DbCommand command)
        => command.CommandText =
            "EXEC sp_getapplock @Resource = N'leefbaarheid.migraties', @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = -1";

    /// <summary>Unlocks before the connection returns to its pool, where the session would live on.</summary>
    private sealed class Session(DbConnection connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (connection)
            await using (var command = connection.CreateCommand())
            {
                command.CommandText = connection is NpgsqlConnection
                    ? $"SELECT pg_advisory_unlock({PostgresKey})"
                    : "EXEC sp_releaseapplock @Resource = N'leefbaarheid.migraties', @LockOwner = N'Session'";
                await command.ExecuteNonQueryAsync();
            }
        }
    }
}
