using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Leefbaarheid.Host.Tests.Modules;

/// <summary>What a load balancer and an operator see.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly FixtureModules _modules = new();

    public void Dispose() => _modules.Dispose();

    [Fact]
    public async Task A_host_with_all_its_modules_is_healthy()
    {
        await using var host = await _modules.Add("Los").Add("Alfa", enabled: false).StartAsync();

        Assert.Equal((HttpStatusCode.OK, "healthy", "reachable"), await ReadyAsync(host));
    }

    [Fact]
    public async Task An_optional_module_that_fails_leaves_the_host_ready_and_tells_why()
    {
        await using var host = await _modules.Add("Kapot").Add("Los").StartAsync();

        var (status, report) = await AskAsync(host, "/health/ready");

        Assert.Equal((HttpStatusCode.OK, "degraded"), (status, report.GetProperty("status").GetString()));
        var module = report.GetProperty("modules")[0];
        Assert.Equal(("Kapot", "MigratieMislukt", "Migratie"), (Text("id"), Text("status"), Text("step")));
        Assert.Contains("tabel_die_er_niet_is", Text("reason"), StringComparison.Ordinal);

        string? Text(string name) => module.GetProperty(name).GetString();
    }

    [Fact]
    public async Task A_host_whose_database_is_gone_is_alive_but_not_ready()
    {
        await using var host = await _modules.Add("Los").StartAsync();
        await using (var connection = host.Services.GetRequiredService<Host.Data.HostDatabase>().CreateConnection())
            File.Delete(new SqliteConnectionStringBuilder(connection.ConnectionString).DataSource);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unavailable", "unreachable"), await ReadyAsync(host));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(host, "/health/live")).Status);
    }

    [Fact]
    public async Task Deadlines_and_messages_that_fail_are_counted_and_make_the_host_degraded()
    {
        await using var host = await _modules.Add("Los").StartAsync();
        var nu = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var platform = scope.ServiceProvider.GetRequiredService<Host.Data.PlatformContext>();
            foreach (var mislukt in new[] { true, false })
            {
                var termijn = new Host.Termijnen.Termijnpost(new TermijnOnderwerp("Proef", Guid.NewGuid()), "PROEF");
                termijn.Stel(new DateOnly(2026, 3, 2), null);
                var bericht = new Host.Events.Uitgaandbericht("mail", $"{mislukt}", "Tekst", nu);
                if (mislukt)
                {
                    termijn.StelSignaalUit(nu, nu);
                    bericht.Neem(nu, TimeSpan.FromMinutes(2));
                    bericht.IsMislukt(nu);
                }

                platform.AddRange(termijn, bericht);
            }

            await platform.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var (status, report) = await AskAsync(host, "/health/ready");

        Assert.Equal((HttpStatusCode.OK, "degraded"), (status, report.GetProperty("status").GetString()));
        var background = report.GetProperty("background");
        Assert.Equal((1, 1), (background.GetProperty("failingDeadlines").GetInt32(), background.GetProperty("failingMessages").GetInt32()));
        Assert.Equal("Off", background.GetProperty("scheduler").GetString());
    }

    [Fact]
    public async Task A_folder_for_files_that_cannot_be_written_to_shows_and_the_rest_goes_on()
    {
        await using var host = await _modules.Add("Los").StartAsync();
        var (_, before) = await AskAsync(host, "/health/ready");
        var folder = host.Services.GetRequiredService<Host.Bestanden.Bestandsinstellingen>().Map;
        Directory.Delete(folder, recursive: true);
        await File.WriteAllTextAsync(folder, "A file where the folder should be.", TestContext.Current.CancellationToken);

        var (status, after) = await AskAsync(host, "/health/ready");

        Assert.Equal(("healthy", "writable"), (before.GetProperty("status").GetString(), before.GetProperty("files").GetString()));
        Assert.Equal((HttpStatusCode.OK, "degraded", "unwritable"), (status, after.GetProperty("status").GetString(), after.GetProperty("files").GetString()));
    }

    [Fact]
    public async Task A_host_that_is_stopping_gets_no_more_work()
    {
        await using var host = await _modules.Add("Los").StartAsync();
        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unavailable", "reachable"), await ReadyAsync(host));
    }

    private static async Task<(HttpStatusCode Status, string? Overall, string? Database)> ReadyAsync(TestHost host)
    {
        var (status, report) = await AskAsync(host, "/health/ready");
        return (status, report.GetProperty("status").GetString(), report.GetProperty("database").GetString());
    }

    private static async Task<(HttpStatusCode Status, JsonElement Report)> AskAsync(TestHost host, string path)
    {
        using var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }
}
