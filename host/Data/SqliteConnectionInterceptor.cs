using System.Data.Common;
using System.Runtime.CompilerServices;
using Leefbaarheid.Contracts.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Leefbaarheid.Host.Data;

/// <summary>
/// Sets what SQLite keeps per connection: readers that never wait for the writer (WAL), a wait instead of an error when another
/// process writes, foreign keys, and a flush per checkpoint instead of per commit (safe under WAL: a power cut costs the last commits at most,
/// never the file). And adds the functions of <see cref="TextPatternFunctions"/>, which SQLite does not have.
/// </summary>
internal sealed class SqliteConnectionInterceptor : DbConnectionInterceptor
{
    private static readonly Func<string?, string?, bool?> s_like = (value, pattern) => Try(TextPattern.IsLike, value, pattern);
    private static readonly Func<string?, string?, bool?> s_exactlyLike = (value, pattern) => Try(TextPattern.IsExactlyLike, value, pattern);

    // Pooled connections keep their settings; a reopened one comes back with the same handle.
    private readonly ConditionalWeakTable<sqlite3, object> _prepared = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        Prepare(connection);
        return Task.CompletedTask;
    }

    /// <summary>Prepares an open connection once; does nothing for another provider.</summary>
    public void Prepare(DbConnection connection)
    {
        if (connection is not SqliteConnection { Handle: { } handle } opened)
            return;
        AddFunctions(opened);
        if (_prepared.TryGetValue(handle, out _))
            return;
        using (var command = connection.CreateCommand())
        {
            command.CommandText =
                "PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;";
            command.ExecuteNonQuery();
        }

        _prepared.AddOrUpdate(handle, handle);
    }

    // Functions, unlike settings, leave with the connection when it goes back to the pool.
    private static void AddFunctions(SqliteConnection connection)
    {
        connection.CreateFunction(TextPatternFunctions.Like, s_like, isDeterministic: true);
        connection.CreateFunction(TextPatternFunctions.ExactlyLike, s_exactlyLike, isDeterministic: true);
    }

    private static bool? Try(Func<string, string, bool> fits, string? value, string? pattern)
        => value is null || pattern is null ? null : fits(value, pattern);
}
