using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Leefbaarheid.Benchmarks.Model;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Benchmarks.Load;

/// <summary>
/// Puts each scenario to GraphQL and to its endpoint in turn, several rounds, and compares the CPU time of the server process: a ratio of
/// CPU times taken in turn tells the same on a busy machine and on a quiet one, which throughput and latency do not.
/// </summary>
internal sealed class LoadRun(LoadOptions options)
{
    private const int WarmUpRequests = 3000;
    private const int WarmUpTurns = 6;

    public async Task<bool> RunAsync()
    {
        Console.WriteLine($"{Environment.ProcessorCount} cores, load {LoadAverage()}, .NET {Environment.Version}, {options.Rounds} rounds");
        Console.WriteLine();
        Console.WriteLine("| Scenario | Database | Connections | Ratio | Goal | GraphQL µs | By hand µs | GraphQL kB | By hand kB | Ratio of rounds |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|---:|---:|---:|---|");
        var directory = Directory.CreateTempSubdirectory("bench-");
        await using var cluster = new PostgresCluster();
        var met = true;
        try
        {
            foreach (var database in options.Scenarios.SelectMany(scenario => scenario.Databases).Distinct().Order().Reverse())
            {
                var connection = database == "postgres"
                    ? await PostgresAsync(cluster)
                    : await SqliteAsync(Path.Combine(directory.FullName, "bench.db"));
                foreach (var scenario in options.Scenarios.Where(scenario => scenario.Databases.Contains(database)))
                {
                    // A process per scenario: what the runtime learns of one must not colour the next.
                    await using var server = await ServerProcess.StartAsync(connection);
                    met &= await RunAsync(server, scenario, database);
                }
            }
        }
        finally
        {
            directory.Delete(recursive: true);
        }

        Console.WriteLine();
        Console.WriteLine($"Load at the end {LoadAverage()}.");
        return met;
    }

    private async Task<bool> RunAsync(ServerProcess server, Scenario scenario, string database)
    {
        await CompareAsync(server, scenario);
        var host = server.Client.BaseAddress!;
        var endpoint = new IPEndPoint(IPAddress.Loopback, host.Port);
        var body = Encoding.UTF8.GetBytes(scenario.Body);
        byte[] graph =
        [
            .. Encoding.ASCII.GetBytes(
                $"POST /graphql HTTP/1.1\r\nHost: {host.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"),
            .. body,
        ];
        var rest = Encoding.ASCII.GetBytes($"GET {scenario.RestPath} HTTP/1.1\r\nHost: {host.Authority}\r\n\r\n");
        var met = true;
        var isWarm = false;
        foreach (var connections in options.Connections)
        {
            using var load = await LoadClient.OpenAsync(endpoint, connections);
            if (!isWarm)
            {
                // In turns: what the runtime compiles for one must not wait for the other's first measured round.
                for (var turn = 0; turn < WarmUpTurns; turn++)
                {
                    await load.RunAsync(graph, WarmUpRequests / WarmUpTurns);
                    await load.RunAsync(rest, WarmUpRequests / WarmUpTurns);
                }

                isWarm = true;
            }

            var perSecond = await load.RunForAsync(graph, 0.3) / 0.3;
            var requests = Math.Max(200, (int)(perSecond * options.SecondsPerRound));
            var rounds = new List<(Cost Graph, Cost Hand)>();
            for (var round = 0; round < options.Rounds; round++)
                rounds.Add((await MeasureAsync(server, load, graph, requests), await MeasureAsync(server, load, rest, requests)));
            met &= Report(scenario, database, connections, rounds);
        }

        return met;
    }

    private static bool Report(Scenario scenario, string database, int connections, List<(Cost Graph, Cost Hand)> rounds)
    {
        var ratios = rounds.ConvertAll(round => round.Graph.Microseconds / round.Hand.Microseconds);
        var ratio = Median(ratios);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {scenario.Title} | {database} | {connections} | {ratio:0.00} | {scenario.Goal:0.0} "
            + $"| {Median(rounds.Select(round => round.Graph.Microseconds)):0} | {Median(rounds.Select(round => round.Hand.Microseconds)):0} "
            + $"| {Median(rounds.Select(round => round.Graph.Bytes)) / 1024:0.0} | {Median(rounds.Select(round => round.Hand.Bytes)) / 1024:0.0} "
            + $"| {ratios.Min():0.00} – {ratios.Max():0.00} |"));
        return ratio <= scenario.Goal;
    }

    private static async Task<Cost> MeasureAsync(ServerProcess server, LoadClient load, byte[] request, int requests)
    {
        var before = await server.MeasureAsync();
        await load.RunAsync(request, requests);
        var after = await server.MeasureAsync();
        return new Cost((after.Microseconds - before.Microseconds) / requests, (double)(after.Bytes - before.Bytes) / requests);
    }

    /// <exception cref="InvalidOperationException">The two answers differ: their costs then tell nothing.</exception>
    private static async Task CompareAsync(ServerProcess server, Scenario scenario)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(scenario.Body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await server.Client.PostAsync("/graphql", content);
        var graph = await response.Content.ReadAsByteArrayAsync();
        var rest = await server.Client.GetByteArrayAsync(scenario.RestPath);
        if (!graph.AsSpan().SequenceEqual(rest))
        {
            throw new InvalidOperationException(
                $"The answers of {scenario.Name} differ:\n{Start(graph)}\n\n{Start(rest)}");
        }
    }

    private static string Start(byte[] json) => Encoding.UTF8.GetString(json.AsSpan(0, Math.Min(json.Length, 1000)));

    private static async Task<string> SqliteAsync(string file)
    {
        await using var db = new BenchDb(new DbContextOptionsBuilder<BenchDb>().UseSqlite($"Data Source={file}").Options);
        await DemoData.FillSmallAsync(db);
        return file;
    }

    private static async Task<string> PostgresAsync(PostgresCluster cluster)
    {
        var connection = await cluster.CreateDatabaseAsync(CancellationToken.None);
        await using var db = new BenchDb(new DbContextOptionsBuilder<BenchDb>().UseNpgsql(connection).Options);
        await DemoData.FillLargeAsync(db);
        return connection;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private static string LoadAverage() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private readonly record struct Cost(double Microseconds, double Bytes);
}
