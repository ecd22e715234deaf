using System.Text;
using Leefbaarheid.Host.Data;
using Quartz;

namespace Leefbaarheid.Host.Scheduling;

/// <summary>
/// The tables of Quartz, beside the host's own. Quartz brings the statements for each database, every one of which makes only what is
/// missing; they are run with the migrations, so that the account that serves needs no right to make tables.
/// </summary>
internal static class SchedulerTables
{
    /// <summary>Marks where Quartz's part of a script begins.</summary>
    public const string ScriptTitle = "-- Quartz";

    private const string Separator = "--;;";

    public static string Prefix(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite ? "platform_QRTZ_" : "platform.QRTZ_";

    public static async Task EnsureAsync(HostDatabase database, CancellationToken cancellationToken)
    {
        await using var connection = database.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        database.Prepare(connection);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        foreach (var statement in Statements(database.Provider))
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The same for who runs scripts by hand.</summary>
    public static string Script(DatabaseProvider provider)
    {
        var script = new StringBuilder().Append(ScriptTitle).Append('\n');
        foreach (var statement in Statements(provider))
            script.Append(statement.TrimEnd(';')).Append(provider == DatabaseProvider.SqlServer ? "\nGO\n" : ";\n");

        return script.ToString();
    }

    private static IEnumerable<string> Statements(DatabaseProvider provider)
    {
        var prefix = Prefix(provider);
        return Read(provider)
            .Replace("{0}", prefix, StringComparison.Ordinal)
            .Replace("{1}", prefix[(prefix.IndexOf('.', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal)
            .ReplaceLineEndings("\n")
            .Split($"{Separator}\n")
            .Select(statement => statement.Trim())
            .Where(statement => statement.Split('\n').Any(line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal)));
    }

    private static string Read(DatabaseProvider provider)
    {
        var name = provider switch
        {
            DatabaseProvider.SqlServer => "sqlServer",
            DatabaseProvider.PostgreSql => "postgres",
            _ => "sqlite",
        };
        using var stream = typeof(IScheduler).Assembly.GetManifestResourceStream($"Quartz.Impl.AdoJobStore.Schema.create_{name}.sql")
            ?? throw new InvalidOperationException($"This version of Quartz does not bring the tables for {provider} where it used to.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
