using Leefbaarheid.Host;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Composition;
using Leefbaarheid.Host.Modules.Loading;
using Leefbaarheid.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>
/// The product as it is installed: the real host with the real modules and the built client, on a port of this machine, with a database in
/// a folder of its own. It can be stopped and started again at the same address.
/// </summary>
internal sealed class ProductHost(string folder, LoadedCode code, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>The medewerker in whose name everything is done that does not say otherwise.</summary>
    public const string Medewerker = "JVISSER";

    /// <summary>Name of the file in its folder.</summary>
    public const string Database = "leefbaarheid.db";

    private readonly LogWatch _log = new();
    private WebApplication? _app;

    /// <summary>True: only who signs in as people and programs do gets in. Else a request is from whom its header says.</summary>
    public bool AsksWho { get; init; }

    /// <summary>Where people open it; the same after a restart.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>Its content root: database, files, logs.</summary>
    public string Folder => folder;

    public IServiceProvider Services => Running.Services;

    private WebApplication Running => _app ?? throw new InvalidOperationException("The host does not run.");

    /// <summary>Starts it on what the folder has.</summary>
    /// <param name="settings">Settings as on the command line, over the usual ones: other modules, for instance.</param>
    public async Task StartAsync(params IReadOnlyList<string> settings)
    {
        var output = Paths.HostOutput;
        _app = await ModularHost.CreateAsync(
            new HostSettings(
            [
                "--environment=Production",
                "--hostBuilder:reloadConfigOnChange=false",
                // Rehearsing pays where many people come at once.
                $"--{RehearsedServer.SecondsSetting}=0",
                "--Corporatie:Naam=Woonstichting De Veenmeren",
                $"--Modules:File={Path.Combine(output, "modules.json")}",
                $"--Modules:Path={Path.Combine(output, "modules")}",
                $"--ConnectionStrings:Leefbaarheid=Data Source={Path.Combine(folder, Database)}",
                .. settings,
            ])
            {
                KeepOutputClean = true,
                ContentRoot = folder,
                Code = code,
                Configure = builder =>
                {
                    builder.WebHost.UseUrls(Address.ToString());
                    _log.Join(builder.Logging);
                    if (!AsksWho)
                        builder.Services.AddTestSignIn(Medewerker);
                    builder.Services.Replace(ServiceDescriptor.Singleton(clock));
                },
            },
            TestContext.Current.CancellationToken);
        var failed = Services.GetRequiredService<ModuleSet>().All.Where(module => module.Status is not (ModuleStatus.Actief or ModuleStatus.Uitgeschakeld)).ToList();
        Assert.True(failed.Count == 0, string.Join("; ", failed.Select(module => $"{module.Id}: {module.Reden} {module.Exception}")));
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Address = new Uri(_app.Urls.Single());
    }

    /// <summary>Fills its empty database with the demonstration corporation.</summary>
    public Task DemonstrateAsync() => DemoData.MakeAsync(Services, today: null, TestContext.Current.CancellationToken);

    /// <summary>Copies its database while it runs.</summary>
    public void CopyTo(string other)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(folder, Database)}");
        using var copy = new SqliteConnection($"Data Source={Path.Combine(other, Database)};Pooling=False");
        database.Open();
        copy.Open();
        database.BackupDatabase(copy);
    }

    /// <summary>Stops it as an installation stops: open connections end, the data stays.</summary>
    public async Task StopAsync()
    {
        if (_app is not { } app)
            return;
        _app = null;
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(folder, recursive: true);
        Assert.Empty(_log.Found);
    }
}
