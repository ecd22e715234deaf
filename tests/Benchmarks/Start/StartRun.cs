using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Benchmarks.Start;

/// <summary>
/// Starts the real host with all its modules on a copy of the demonstration corporation's database, once for each question, asks that
/// question as its very first caller, and then the same one many times. The host itself tells what building the schema cost: it alone can
/// measure that part of its start.
/// </summary>
internal static partial class StartRun
{
    private const int WarmRequests = 200;
    private const string PagedList = "leefbaarheidsdossiers";

    public static async Task<bool> RunAsync(string host)
    {
        host = Path.GetFullPath(host);
        var folder = Directory.CreateTempSubdirectory("bench-start-");
        try
        {
            var database = Path.Combine(folder.FullName, "demo.db");
            await DemoHost.RunAsync(DemoHost.Command(host, folder.FullName, database, "demo"));
            using var client = await WarmClientAsync();
            var page = "";
            await WithHostAsync(host, folder.FullName, database, async address => page = await PageAsync(client, address));
            var met = true;
            foreach (var (name, query) in Questions(page))
            {
                await WithHostAsync(
                    host, folder.FullName, database, async address => met &= await MeasureAsync(client, name, new Uri(address, "/graphql"), query));
            }

            return met;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <param name="page">The question of a page.</param>
    private static IEnumerable<(string Name, string Query)> Questions(string page) =>
    [
        ("hardly anything", "{ __typename }"),
        ("the schema", """{ __type(name: "Query") { name fields { name type { kind name } } } }"""),
        ("a page, in a client's own words", page),

        // Their shapes are those of no page.
        ("an integrator's list", $"{{ {PagedList}(first: 5) {{ nodes {{ nummer omschrijving begindatum urgentie }} }} }}"),
        ("an integrator's list with filter, order, total and nesting", $$"""
            { {{PagedList}}(first: 20, where: { omschrijving: { contains: "a" }, gesloten: { eq: false } }, order: [{ begindatum: DESC }])
              { totalCount nodes { nummer omschrijving type { code } actieregels { omschrijving datum } } } }
            """),
    ];

    /// <summary>The columns of the page, in another order and under other names than the host itself would ask for them.</summary>
    private static async Task<string> PageAsync(HttpClient client, Uri address)
    {
        const string Query = "{ paginas { soort bron velden { pad } } }";
        using var content = JsonContent(Query);
        using var response = await client.PostAsync(new Uri(address, "/graphql"), content);
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        var page = answer.RootElement.GetProperty("data").GetProperty("paginas").EnumerateArray()
            .First(candidate => candidate.GetProperty("soort").GetString() == "LIJST" && candidate.GetProperty("bron").GetString() == PagedList);
        var columns = page.GetProperty("velden").EnumerateArray()
            .Select(column => column.GetProperty("pad").GetString()!.Split('.'))
            .Reverse()
            .Select(path => $"{string.Join(" { ", path)}{string.Concat(Enumerable.Repeat(" }", path.Length - 1))}");
        return $"query Lijst {{ rijen: {PagedList}(first: 50) {{ nodes {{ {string.Join(' ', columns)} versie: version sleutel: id }} "
            + "pageInfo { endCursor hasNextPage } aantal: totalCount } }";
    }

    private static async Task WithHostAsync(string host, string folder, string database, Func<Uri, Task> ask)
    {
        var copy = Path.Combine(folder, $"{Guid.NewGuid():N}.db");
        File.Copy(database, copy);
        var address = new Uri($"http://127.0.0.1:{DemoHost.FreePort()}");
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(DemoHost.Command(
            host,
            folder,
            copy,
            "serve",
            $"--urls={address}",
            $"--{RehearsedServer.FirstSetting}=true",
            "--Serilog:MinimumLevel:Override:Leefbaarheid.GraphQL.Execution.RequestExecutorResolver=Debug"))!;
        try
        {
            var (schema, rehearsal) = await ReadAsync(process.StandardOutput, address).WaitAsync(TimeSpan.FromMinutes(3));
            process.Refresh();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"ready after {Stopwatch.GetElapsedTime(clock).TotalMilliseconds:0} ms, {process.TotalProcessorTime.TotalMilliseconds:0} ms CPU, "
                + $"{process.WorkingSet64 / 1024 / 1024} MB; of that the schema {schema} ms CPU; {rehearsal}"));
            await ask(address);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<(int Schema, string Rehearsal)> ReadAsync(StreamReader lines, Uri url)
    {
        var schema = -1;
        var rehearsal = "no rehearsal";
        while (await lines.ReadLineAsync() is { } line)
        {
            if (SchemaBuilt().Match(line) is { Success: true } found)
                schema = int.Parse(found.Groups["ms"].Value, CultureInfo.InvariantCulture);
            if (line.Contains("Rehearsed ", StringComparison.Ordinal))
                rehearsal = line[line.IndexOf("Rehearsed", StringComparison.Ordinal)..];
            if (!line.Contains($":{url.Port}", StringComparison.Ordinal))
                continue;

            // The rest is read to keep the pipe from filling up.
            _ = lines.ReadToEndAsync();
            return (schema, rehearsal);
        }

        throw new InvalidOperationException("The host ended before it listened.");
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
        var client = new HttpClient { DefaultRequestHeaders = { { ApiKeyHandler.Header, DemoHost.ApiKey } } };
        for (var request = 0; request < WarmRequests; request++)
            await AskAsync(client, new Uri(other.Urls.Single()), "{ __typename }");
        return client;
    }

    private static async Task<double> AskAsync(HttpClient client, Uri endpoint, string query)
    {
        using var content = JsonContent(query);
        var clock = Stopwatch.GetTimestamp();
        using var response = await client.PostAsync(endpoint, content);
        var answer = await response.Content.ReadAsByteArrayAsync();
        var elapsed = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        if (!response.IsSuccessStatusCode || answer.AsSpan().StartsWith("{\"errors\""u8))
            throw new InvalidOperationException($"The host refused {query}: {Encoding.UTF8.GetString(answer)}");
        return elapsed;
    }

    private static ByteArrayContent JsonContent(string query)
        => new(JsonSerializer.SerializeToUtf8Bytes(new { query })) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    [GeneratedRegex("Built a schema of .* types with (?<ms>[0-9]+) ms of CPU", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SchemaBuilt();
}
