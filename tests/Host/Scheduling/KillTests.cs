using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;
using Npgsql;

namespace Leefbaarheid.Host.Tests.Scheduling;

/// <summary>Hosts as real processes on one PostgreSQL database, which are killed at work.</summary>
public sealed class KillTests(PostgresCluster cluster)
{
    private const int Deadlines = 1000;
    private const int Killed = 128 + 9;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    [Fact]
    public async Task Of_1000_deadlines_each_is_told_once_though_hosts_are_killed_before_they_write_before_they_commit_and_after_that()
    {
        using var patience = ChildProcess.CancelAfter(Patience);
        var connection = await cluster.CreateDatabaseAsync(patience.Token);
        await using var database = NpgsqlDataSource.Create(connection);
        using var healthy = new FixtureModules();
        var migrated = await HostProcess.RunAsync(["migrate", .. healthy.Add("Wekker").Arguments(), .. Server(connection)]);
        Assert.Equal(0, migrated.Code);
        Assert.Equal(0, await CountAsync(database, "platform.qrtz_triggers", patience.Token));
        await FillAsync(database, patience.Token);

        // All are there from the start. One works, and is killed; another takes over from it, and is killed in its turn.
        using (var before = new FixtureModules())
        using (var after = new FixtureModules())
        using (var committed = new FixtureModules())
        {
            var processes = new[] { Serve(before, "voor", 250), Serve(after, "na", 250), Serve(committed, "vast", 250) };
            try
            {
                await Task.WhenAll(processes.Select(process => process.WaitForExitAsync(patience.Token)));
                Assert.All(processes, process => Assert.Equal(Killed, process.ExitCode));
            }
            finally
            {
                foreach (var process in processes)
                {
                    await ChildProcess.EndAsync(process);
                    process.Dispose();
                }
            }
        }

        // Each told 249 that stand; the last one of the host that was killed after its commit stands too.
        Assert.Equal((748, 748), await SignalsAsync(database, patience.Token));

        using var last = Serve(healthy, "nooit", 0);
        try
        {
            while ((await SignalsAsync(database, patience.Token)).Signals < Deadlines)
                await Task.Delay(100, patience.Token);
        }
        finally
        {
            await ChildProcess.EndAsync(last);
        }

        Assert.Equal((Deadlines, Deadlines), await SignalsAsync(database, patience.Token));

        Process Serve(FixtureModules modules, string stop, int at)
        {
            var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Stop"] = stop, ["StopBij"] = at.ToString(CultureInfo.InvariantCulture) };
            var arguments = ReferenceEquals(modules, healthy) ? modules.Arguments() : modules.Add("Wekker", settings: settings).Arguments();
            var program = Path.Combine(TestHost.HostOutput, "Leefbaarheid.Host.dll");
            var process = HostProcess.Start(["exec", program, "--urls", "http://127.0.0.1:0", "--Planning:Aanloop=00:00:00", .. arguments, .. Server(connection)], workingDirectory: "");
            // A full pipe would hold it up.
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return process;
        }
    }

    private static string[] Server(string connection) => ["--Database:Provider=PostgreSql", $"--ConnectionStrings:Leefbaarheid={connection}"];

    private static async Task FillAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            $"""
            INSERT INTO platform."Termijn" ("Id", "OnderwerpSoort", "OnderwerpId", "Soort", "UiterlijkeDatum", "SignaalOp", "MislukteSignalen",
                "Version", "SystemCreatedAt", "SystemCreatedBy", "SystemModifiedAt", "SystemModifiedBy")
            SELECT gen_random_uuid(), 'Proef', gen_random_uuid(), 'WEKKER', date '2026-01-01', timestamptz '2026-01-01 00:00:00Z', 0,
                1, now(), 'test', now(), 'test'
            FROM generate_series(1, {Deadlines})
            """);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>A command makes the tables of the schedule, and puts nothing in them.</summary>
    private static async Task<long> CountAsync(NpgsqlDataSource database, string table, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand($"SELECT count(*) FROM {table}");
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task<(long Signals, long Different)> SignalsAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("SELECT count(*), count(DISTINCT \"Sleutel\") FROM wekker.\"Signaal\"");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetInt64(0), reader.GetInt64(1));
    }
}
