using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Benchmarks.Start;

/// <summary>
/// Starts the real host with all its modules on a database of its own, asks each question as its very first caller, and then the same one
/// many times. The host itself tells what building the schema cost: it alone can measure that part of its start.
/// </summary>
internal static partial class StartRun
{
    private const int WarmRequests = 200;

    /// <summary>In the order of asking. The last two have shapes that the host's own rehearsal does not have.</summary>
    private static readonly (string Name, string Query)[] Questions =
    [
        ("the schema", """{ __type(name: "Query") { name fields { name type { kind name } } } }"""),
        ("a list", "{ leefbaarheidsdossiers(first: 5) { nodes { nummer omschrijving begindatum urgentie } } }"),
        ("a list with filter, order, total and nesting", """
            { leefbaarheidsdossiers(first: 20, where: { omschrijving: { contains: "a" }, gesloten: { eq: false } }, order: [{ begindatum: DESC }])
              { totalCount nodes { nummer omschrijving type { code } actieregels { omschrijving datum } } } }
            """),
    ];

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

        using var client = await WarmClientAsync();
        using var process = Process.Start(start)!;
        try
        {
            var log = ReadAsync(process.StandardOutput, address);
            var (schema, ready) = await log.WaitAsync(TimeSpan.FromMinutes(2));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"schema {schema} ms CPU; ready after {ready.TotalMilliseconds:0} ms CPU"));
            var met = schema < 150;
            foreach (var (name, query) in Questions)
                met &= await MeasureAsync(client, name, new Uri(address, "/graphql"), query);
            return met;
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

    private static async Task<bool> MeasureAsync(HttpClient client, string name, Uri endpoint, string query)
    {
        var first = await AskAsync(client, endpoint, query);
        var warm = new List<double>();
        for (var request = 0; request < WarmRequests; request++)
            warm.Add(await AskAsync(client, endpoint, query));
        warm.Sort();
        var median = warm[WarmRequests / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: first {first:0.0} ms, warm {median:0.0} ms (slowest {warm[^1]:0.0} ms), {first / median:0.0} times"));
        return first <= 3 * median;
    }

    /// <summary>A client that has asked somebody else before: its own first request would be measured with the host's.</summary>
    private static async Task<HttpClient> WarmClientAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var other = builder.Build();
        other.MapPost("/", () => Results.Json(new { data = 1 }));
        await other.StartAsync();
        var client = new HttpClient();
        for (var request = 0; request < WarmRequests; request++)
            await AskAsync(client, new Uri(other.Urls.Single()), "{ __typename }");
        return client;
    }

    private static async Task<double> AskAsync(HttpClient client, Uri endpoint, string query)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { query }));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var clock = Stopwatch.GetTimestamp();
        using var response = await client.PostAsync(endpoint, content);
        var answer = await response.Content.ReadAsByteArrayAsync();
        var elapsed = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        if (!response.IsSuccessStatusCode || answer.AsSpan().StartsWith("{\"errors\""u8))
            throw new InvalidOperationException($"The host refused {query}: {Encoding.UTF8.GetString(answer)}");
        return elapsed;
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
