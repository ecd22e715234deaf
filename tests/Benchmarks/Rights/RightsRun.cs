using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Leefbaarheid.Benchmarks.Load;
using Leefbaarheid.Benchmarks.Start;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Benchmarks.Rights;

/// <summary>
/// What it costs that people see a part: the list of dossiers of the real host, asked by somebody who may everything of a host without rate limits, and by
/// a wijkbeheerder (a schema of his own, the filter on records, rate limits), in turn. Both answers are the same.
/// </summary>
internal static partial class RightsRun
{
    private const string Query = "{ leefbaarheidsdossiers(first: 50) { totalCount nodes { id nummer omschrijving begindatum urgentie vertrouwelijkheid } } }";
    private const int Rounds = 9;
    private const int WarmUpRequests = 1500;
    private const int RequestsPerRound = 600;

    /// <summary>What is left of the throughput.</summary>
    private const double Goal = 0.85;

    public static async Task<bool> RunAsync(string host)
    {
        host = Path.GetFullPath(host);
        var folder = Directory.CreateTempSubdirectory("bench-rights-");
        try
        {
            var database = Path.Combine(folder.FullName, "demo.db");
            await DemoHost.RunAsync(DemoHost.Command(host, folder.FullName, database, "demo"));
            var printed = await DemoHost.RunAsync(DemoHost.Command(host, folder.FullName, database, "keys", "add", "meting", "--functie", "WIJKBEHEERDER", "--medewerker", "TDEWIT"));
            var key = printed.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Last(word => Key().IsMatch(word));
            await using var without = await Measured.StartAsync(host, folder.FullName, Copy(database, "without"), DemoHost.ApiKey, "--Begrenzing:Actief=false");
            await using var with = await Measured.StartAsync(host, folder.FullName, Copy(database, "with"), key, "--Begrenzing:Voorraad=1000000", "--Begrenzing:PerSeconde=1000000");
            if (await without.AnswerAsync() != await with.AnswerAsync())
                throw new InvalidOperationException("The two answers differ: their costs then tell nothing.");
            var met = true;
            foreach (var connections in (int[])[1, 16])
                met &= await CompareAsync(without, with, connections);
            return met;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> CompareAsync(Measured without, Measured with, int connections)
    {
        using var one = await without.OpenAsync(connections);
        using var other = await with.OpenAsync(connections);
        await one.RunAsync(without.Request, WarmUpRequests);
        await other.RunAsync(with.Request, WarmUpRequests);
        var ratios = new List<double>();
        for (var round = 0; round < Rounds; round++)
            ratios.Add(await SecondsAsync(one, without.Request) / await SecondsAsync(other, with.Request));
        ratios.Sort();
        var median = ratios[Rounds / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{connections} connections: {median:0.00} of the throughput without ({ratios[0]:0.00} - {ratios[^1]:0.00}); at least {Goal:0.00} wanted"));
        return median >= Goal;
    }

    private static async Task<double> SecondsAsync(LoadClient load, byte[] request)
    {
        var clock = Stopwatch.GetTimestamp();
        await load.RunAsync(request, RequestsPerRound);
        return Stopwatch.GetElapsedTime(clock).TotalSeconds;
    }

    private static string Copy(string database, string name)
    {
        var copy = Path.Combine(Path.GetDirectoryName(database)!, $"{name}.db");
        File.Copy(database, copy);
        return copy;
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{32,}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    /// <summary>A host, and the request that it is asked.</summary>
    private sealed class Measured : IAsyncDisposable
    {
        private readonly Process _process;
        private readonly Uri _address;
        private readonly string _key;

        private Measured(Process process, Uri address, string key)
        {
            (_process, _address, _key) = (process, address, key);
            var body = JsonSerializer.SerializeToUtf8Bytes(new { query = Query });
            Request =
            [
                .. Encoding.ASCII.GetBytes(
                    $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\n{ApiKeyHandler.Header}: {key}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"),
                .. body,
            ];
        }

        public byte[] Request { get; }

        public static async Task<Measured> StartAsync(string host, string folder, string database, string key, params string[] settings)
        {
            var address = new Uri($"http://127.0.0.1:{DemoHost.FreePort()}");
            var process = Process.Start(DemoHost.Command(
                host, folder, database, ["serve", $"--urls={address}", $"--{RehearsedServer.FirstSetting}=true", "--Serilog:MinimumLevel:Default=Warning", .. settings]))!;
            _ = process.StandardOutput.ReadToEndAsync();
            using var client = new HttpClient();
            for (var start = Stopwatch.GetTimestamp(); !await ListensAsync(client, address);)
            {
                if (process.HasExited || Stopwatch.GetElapsedTime(start) > TimeSpan.FromMinutes(3))
                    throw new InvalidOperationException("The host does not listen.");
                await Task.Delay(100);
            }

            return new Measured(process, address, key);
        }

        public Task<LoadClient> OpenAsync(int connections) => LoadClient.OpenAsync(new IPEndPoint(IPAddress.Loopback, _address.Port), connections);

        public async Task<string> AnswerAsync()
        {
            using var client = new HttpClient { DefaultRequestHeaders = { { ApiKeyHandler.Header, _key } } };
            using var content = new StringContent(JsonSerializer.Serialize(new { query = Query }), Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(new Uri(_address, "/graphql"), content);
            var answer = await response.Content.ReadAsStringAsync();
            return response.IsSuccessStatusCode ? answer : throw new InvalidOperationException(answer);
        }

        public async ValueTask DisposeAsync()
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        private static async Task<bool> ListensAsync(HttpClient client, Uri address)
        {
            try
            {
                using var response = await client.GetAsync(new Uri(address, "/health/ready"));
                return response.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }
    }
}
