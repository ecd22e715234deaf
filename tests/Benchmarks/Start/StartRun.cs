using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Leefbaarheid.Benchmarks.Start;

/// <summary>
/// Starts the real host with all its modules on a database of its own, asks one question as the very first caller, and then the same one
/// many times. The host itself tells what building the schema cost: it alone can measure that part of its start.
/// </summary>
internal static partial class StartRun
{
    private const string Query = """{"query":"{ __type(name: \"Query\") { name fields { name type { kind name } } } }"}""";
    private const int WarmRequests = 200;

    public static async Task<bool> RunAsync(string host)
    {
        host = Path.GetFullPath(host);
        var output = Path.GetDirectoryName(host)!;
        var folder = Directory.CreateTempSubdirectory("bench-start-");
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = folder.FullName };
        foreach (var argument in new[]
        {
            host, "--environment=Development", $"--urls={address}", $"--Modules:File={Path.Combine(output, "modules.json")}",
            $"--Modules:Path={Path.Combine(output, "modules")}",
            "--Serilog:MinimumLevel:Override:Leefbaarheid.GraphQL.Execution.RequestExecutorResolver=Debug",
            $"--ConnectionStrings:Leefbaarheid=Data Source={Path.Combine(folder.FullName, "start.db")}",
        })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        try
        {
            var log = ReadAsync(process.StandardOutput, address);
            var (schema, ready) = await log.WaitAsync(TimeSpan.FromMinutes(2));
            using var client = new HttpClient { BaseAddress = address };
            var first = await AskAsync(client);
            var warm = new List<double>();
            for (var request = 0; request < WarmRequests; request++)
                warm.Add(await AskAsync(client));
            warm.Sort();
            var early = warm[^1];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"schema {schema} ms CPU; ready after {ready.TotalMilliseconds:0} ms CPU; first query {first:0.0} ms, warm {warm[WarmRequests / 2]:0.0} ms (slowest {early:0.0} ms)"));
            return schema < 150;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
            folder.Delete(recursive: true);
        }

        async Task<(int Schema, TimeSpan Ready)> ReadAsync(StreamReader lines, Uri url)
        {
            var schema = -1;
            while (await lines.ReadLineAsync() is { } line)
            {
                if (SchemaBuilt().Match(line) is { Success: true } found)
                    schema = int.Parse(found.Groups["ms"].Value, CultureInfo.InvariantCulture);
                if (!line.Contains($":{url.Port}", StringComparison.Ordinal))
                    continue;

                // The rest is read to keep the pipe from filling up.
                _ = lines.ReadToEndAsync();
                return (schema, process.TotalProcessorTime);
            }

            throw new InvalidOperationException("The host ended before it listened.");
        }
    }

    private static async Task<double> AskAsync(HttpClient client)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Query));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var clock = Stopwatch.GetTimestamp();
        using var response = await client.PostAsync("/graphql", content);
        await response.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("Built a schema of .* types with (?<ms>[0-9]+) ms of CPU", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SchemaBuilt();
}
