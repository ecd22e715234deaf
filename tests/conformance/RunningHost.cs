using Leefbaarheid.Conformance.Tests;
using Leefbaarheid.Host;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Composition;
using Leefbaarheid.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(RunningHost))]

namespace Leefbaarheid.Conformance.Tests;

/// <summary>
/// The real host with the real modules on a port of this machine, with the demonstration corporation in a database of its own. Started
/// once for all scripts, as a development host: clients may ask for its schema.
/// </summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-conformance-").FullName;
    private readonly LogWatch _log = new();
    private WebApplication? _app;

    /// <summary>Where it answers GraphQL.</summary>
    public Uri Endpoint => new(new Uri(_app!.Urls.Single()), "/graphql");

    public async ValueTask InitializeAsync()
    {
        var output = Paths.HostOutput;
        var settings = new HostSettings(
        [
            "--environment=Development",
            $"--Modules:File={Path.Combine(output, "modules.json")}",
            $"--Modules:Path={Path.Combine(output, "modules")}",
            $"--ConnectionStrings:Leefbaarheid=Data Source={Path.Combine(_folder, "test.db")}",
        ])
        {
            KeepOutputClean = true,
            ContentRoot = _folder,
            Configure = builder =>
            {
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                _log.Join(builder.Logging);
                builder.Services.AddTestSignIn("JVISSER");
            },
        };
        _app = await ModularHost.CreateAsync(settings, TestContext.Current.CancellationToken);
        var failed = _app.Services.GetRequiredService<ModuleSet>().All.Where(module => module.Status != ModuleStatus.Actief).ToList();
        Assert.True(failed.Count == 0, string.Join("; ", failed.Select(module => $"{module.Id}: {module.Reden} {module.Exception}")));
        await DemoData.MakeAsync(_app.Services, today: null, TestContext.Current.CancellationToken);
        await _app.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            // What is still written in the background is written before its folder goes.
            await _app.StopAsync(CancellationToken.None);
            await _app.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        Assert.Empty(_log.Found);
    }
}
