using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Composition;
using Leefbaarheid.Host.Modules.Loading;
using Leefbaarheid.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Support;

/// <summary>A whole host in memory, with a SQLite database of its own in a folder that goes away with it.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly StartedHost _app;
    private readonly string _folder;

    private readonly LogWatch _log;

    private TestHost(StartedHost app, string folder, LogWatch log)
    {
        _app = app;
        _log = log;
        _folder = folder;
        Client = app.CreateClient();
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public ModuleSet Modules => Services.GetRequiredService<ModuleSet>();

    /// <param name="arguments">
    /// Settings as on the command line; Modules:File and Modules:Path at least. There is no background work, and no limit to how fast a test may ask, unless they say so. Files of
    /// settings are not watched: a system has few watchers to give.
    /// </param>
    /// <param name="configure">Changes services: a fixed clock, for instance.</param>
    /// <param name="asksWho">True: only who signs in as people and programs do gets in.</param>
    /// <param name="code">The code of modules that it shares with other hosts; null: it loads its own.</param>
    public static async Task<TestHost> StartAsync(
        IEnumerable<string> arguments, Action<WebApplicationBuilder>? configure = null, LoadedCode? code = null, bool asksWho = false)
    {
        var log = new LogWatch();
        var folder = Directory.CreateTempSubdirectory("leefbaarheid-host-").FullName;
        var settings = new HostSettings(["--Planning:Actief=false", "--hostBuilder:reloadConfigOnChange=false", "--Begrenzing:Actief=false", $"--{RehearsedServer.SecondsSetting}=0", $"--ConnectionStrings:Leefbaarheid=Data Source={Path.Combine(folder, "test.db")};Pooling=False", .. arguments])
        {
            ContentRoot = folder,
            Code = code ?? new LoadedCode(),
            Configure = builder =>
            {
                builder.WebHost.UseTestServer();
                log.Join(builder.Logging);
                if (!asksWho)
                    builder.Services.AddTestSignIn();
                configure?.Invoke(builder);
            },
        };
        var app = await ModularHost.CreateAsync(settings, CancellationToken.None);
        return new TestHost(await StartedHost.StartAsync(app, CancellationToken.None), folder, log);
    }

    /// <summary>The arguments for the modules that were built with the host, and a modules.json with these lines.</summary>
    public static string[] RealModules(string modulesJson)
        => [$"--Modules:File={modulesJson}", $"--Modules:Path={Path.Combine(HostOutput, "modules")}"];

    /// <summary>Folder of the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>What the host's build made, in the configuration of this test run.</summary>
    public static string HostOutput
        => Path.Combine(Repository, "host", "bin", Path.Combine(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..]));

    /// <summary>Sends a request and answers the whole response.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        if (_log.Found.Count > 0)
            throw new InvalidOperationException($"The log holds a secret: {_log.Found.First()}");
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Leefbaarheid.Modular.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
