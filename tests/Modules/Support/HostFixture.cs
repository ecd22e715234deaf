using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Host;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Composition;
using Leefbaarheid.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Modules.Tests.Support;

/// <summary>
/// The real host with the real modules, loaded as plug-ins, on a database of its own and at a fixed time. Tests speak to it over HTTP
/// as any other client.
/// </summary>
public class HostFixture(HostSupplies supplies) : IAsyncLifetime
{
    /// <summary>Code of the medewerker in whose name requests are made.</summary>
    public const string Medewerker = "JVISSER";

    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-tests-").FullName;
    private readonly LogWatch _log = new();
    private string[] _settings = [];
    private string[] _own = [];
    private StartedHost? _app;
    private HttpClient? _client;

    /// <summary>Monday 23 November 2026, ten in the morning in Amsterdam, until a test moves it.</summary>
    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Speaks to the host without any header of its own.</summary>
    public HttpClient Client => _client!;

    /// <summary>The content root: where the host keeps its data.</summary>
    public string Map => _folder;

    /// <summary>What the host sends to the database.</summary>
    public StatementCounter Statements { get; } = new();

    public DateOnly Vandaag => Clock.Today;

    /// <summary>The host's services, for what has no mutation.</summary>
    public IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        var prepared = await supplies.PreparedAsync(HasDemonstration ? $"{Provider} with demonstration" : Provider, PrepareAsync);
        prepared.CopyFilesTo(_folder);
        _settings = [.. Settings(await DatabaseAsync(_folder, prepared.ConnectionString)), .. _own];
        _app = await AnotherAsync();
        var failed = _app.Services.GetRequiredService<ModuleSet>().All.Where(module => module.Status != ModuleStatus.Actief).ToList();
        Assert.True(failed.Count == 0, string.Join("; ", failed.Select(module => $"{module.Id}: {module.Reden} {module.Exception}")));
        _client = _app.CreateClient();
    }

    /// <summary>Another host on the same database and with the same clock, for the test to dispose.</summary>
    /// <param name="settings">What it has that this one has not, as on the command line.</param>
    internal async Task<StartedHost> AnotherAsync(params string[] settings)
        => await StartedHost.StartAsync(await CreateAsync(_folder, [.. _settings, .. settings]), TestContext.Current.CancellationToken);

    /// <summary>A host with a database and a clock of its own, for a test that moves the clock; for the test to dispose.</summary>
    /// <param name="settings">What it has that this one has not, as on the command line.</param>
    public async Task<HostFixture> OfItsOwnAsync(params string[] settings)
    {
        var fixture = new HostFixture(supplies) { _own = settings };
        await fixture.InitializeAsync();
        return fixture;
    }

    /// <summary>Sends a document and returns its data; fails the test when there are errors.</summary>
    public async Task<JsonElement> QueryAsync(string document, object? variables = null, string medewerker = Medewerker)
    {
        var answer = await SendAsync(document, variables, medewerker);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}\n{document}");
        return answer.GetProperty("data");
    }

    /// <summary>Sends a document and returns the whole answer.</summary>
    public async Task<JsonElement> SendAsync(string document, object? variables = null, string medewerker = Medewerker)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = document, variables = variables ?? new { } }),
        };
        request.Headers.Add(TestSignIn.Header, medewerker);
        using var response = await _client!.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>The schema as an integrator downloads it.</summary>
    public Task<string> SchemaAsync() => _client!.GetStringAsync(new Uri("/graphql?sdl", UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>
    /// Calls a mutation and returns what it made; fails the test when it is refused. <paramref name="selection"/> is on the payload:
    /// <c>leefbaarheidsdossier { id }</c>.
    /// </summary>
    public async Task<JsonElement> MutateAsync(string mutation, object input, string selection, string medewerker = Medewerker)
    {
        var payload = await PayloadAsync(mutation, input, selection, medewerker);
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, $"{mutation}: {payload}");
        return payload.EnumerateObject().First(property => property.Name != "errors").Value;
    }

    /// <summary>Calls a mutation that is to be refused and returns its one error, with <c>__typename</c>, <c>message</c>, <c>code</c> and <c>veld</c>.</summary>
    public async Task<JsonElement> RefusedAsync(string mutation, object input, string errorSelection = "", string medewerker = Medewerker)
    {
        var payload = await PayloadAsync(mutation, input, "", medewerker, errorSelection);
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Array, $"{mutation} was not refused: {payload}");
        var error = Assert.Single(payload.GetProperty("errors").EnumerateArray());
        Assert.False(string.IsNullOrWhiteSpace(error.GetProperty("message").GetString()));
        return error;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _client?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        Assert.Empty(_log.Found);
    }

    /// <summary>The setting <c>Database:Provider</c>.</summary>
    protected virtual string Provider => "Sqlite";

    /// <summary>True: the demonstration corporation is in the database.</summary>
    protected virtual bool HasDemonstration => false;

    /// <summary>How to connect to a database that nobody else uses; a SQLite file in a folder that is thrown away.</summary>
    /// <param name="folder">The content root of the host that gets it.</param>
    /// <param name="copyOf">How to connect to the one that it is a copy of, whose files are in the folder; null for an empty one.</param>
    protected virtual Task<string> DatabaseAsync(string folder, string? copyOf) => Task.FromResult($"Data Source={Path.Combine(folder, "test.db")}");

    private async Task<string> PrepareAsync(string folder)
    {
        // A connection that waits in a pool for the next would stand in the way of copying.
        var database = await DatabaseAsync(folder, copyOf: null) + ";Pooling=False";
        await using var app = await CreateAsync(folder, Settings(database));
        if (HasDemonstration)
            await DemoData.MakeAsync(app.Services, today: null, TestContext.Current.CancellationToken);
        return database;
    }

    private string[] Settings(string database)
    {
        var output = HostOutput();
        return
        [
            "--Planning:Actief=false",

            // All tests of a class ask as one person, and wait for nothing.
            "--Begrenzing:Actief=false",
            $"--{RehearsedServer.SecondsSetting}=0",
            "--hostBuilder:reloadConfigOnChange=false",
            $"--Modules:File={Path.Combine(output, "modules.json")}",
            $"--Modules:Path={Path.Combine(output, "modules")}",
            "--GraphQL:Introspection=true",
            $"--Database:Provider={Provider}",
            $"--ConnectionStrings:Leefbaarheid={database}",
        ];
    }

    private Task<WebApplication> CreateAsync(string folder, string[] settings)
        => ModularHost.CreateAsync(
            new HostSettings(settings) { KeepOutputClean = true, ContentRoot = folder, Configure = Configure, Code = supplies.Code },
            TestContext.Current.CancellationToken);

    private async Task<JsonElement> PayloadAsync(
        string mutation, object input, string selection, string medewerker, string errorSelection = "")
    {
        var inputType = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var document = $$"""
            mutation($input: {{inputType}}!) {
              {{mutation}}(input: $input) {
                {{selection}}
                errors {
                  __typename
                  ... on RegelovertredingError { message code veld }
                  ... on NietGevondenError { message code veld }
                  ... on VersieconflictError { message code veld }
                  {{errorSelection}}
                }
              }
            }
            """;
        return (await QueryAsync(document, new { input }, medewerker)).GetProperty(mutation);
    }

    private void Configure(WebApplicationBuilder builder)
    {
        builder.WebHost.UseTestServer();
        builder.Services.AddTestSignIn();
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        _log.Join(builder.Logging);
        builder.Logging.AddProvider(Statements).AddFilter<StatementCounter>(StatementCounter.Category, LogLevel.Information);
    }

    /// <summary>The host's own output, where its build laid the modules, in the configuration that these tests were built in.</summary>
    private static string HostOutput()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Repository.Root, "host", "bin", output.Parent!.Name, output.Name);
    }
}
