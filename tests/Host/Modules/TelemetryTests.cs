using System.Collections.Concurrent;
using Leefbaarheid.Host.Logging;
using Leefbaarheid.Host.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Leefbaarheid.Host.Tests.Modules;

public sealed class TelemetryTests : IDisposable
{
    private readonly FixtureModules _modules = new();

    public void Dispose() => _modules.Dispose();

    [Fact]
    public async Task A_configured_collector_gets_the_traces_and_metrics_of_a_request()
    {
        await using var collector = await Collector.StartAsync();
        await using (var host = await _modules.Add("Los").StartAsync($"--OpenTelemetry:Endpoint={collector.Address}", "--OpenTelemetry:Protocol=http/protobuf"))
        {
            Assert.True(IsExporting(host));
            await host.FieldAsync("los");

            // A request's span ends just after its answer; a host that stops in between takes the span along.
            Assert.Contains("leefbaarheid", await collector.FirstAsync("/v1/traces"), StringComparison.Ordinal);
        }

        // Stopping the host sends what had been gathered.
        Assert.Contains("leefbaarheid", await collector.FirstAsync("/v1/metrics"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "grpc")]
    [InlineData("no address", "grpc")]
    [InlineData("http://127.0.0.1:4318", "http/json")]
    public async Task Without_a_usable_collector_nothing_is_exported_and_the_host_serves(string endpoint, string protocol)
    {
        await using var host = await _modules.Add("Los").StartAsync($"--OpenTelemetry:Endpoint={endpoint}", $"--OpenTelemetry:Protocol={protocol}");

        Assert.False(IsExporting(host));
        Assert.Equal("los", (await host.FieldAsync("los")).GetString());
    }

    private static bool IsExporting(TestHost host)
        => host.Services.GetServices<IHostedService>().OfType<TelemetryExport>().Single().IsExporting;

    /// <summary>Takes in whatever is sent to it.</summary>
    private sealed class Collector(WebApplication app, ConcurrentDictionary<string, TaskCompletionSource<string>> received) : IAsyncDisposable
    {
        public string Address => app.Urls.Single();

        public static async Task<Collector> StartAsync()
        {
            var received = new ConcurrentDictionary<string, TaskCompletionSource<string>>(StringComparer.Ordinal);
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            app.Run(async context =>
            {
                using var body = new StreamReader(context.Request.Body, System.Text.Encoding.Latin1);
                At(received, context.Request.Path).TrySetResult(await body.ReadToEndAsync(context.RequestAborted));
            });
            await app.StartAsync(TestContext.Current.CancellationToken);
            return new Collector(app, received);
        }

        /// <summary>What came first at a path; waits for it.</summary>
        public Task<string> FirstAsync(string path)
            => At(received, path).Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        public ValueTask DisposeAsync() => app.DisposeAsync();

        private static TaskCompletionSource<string> At(ConcurrentDictionary<string, TaskCompletionSource<string>> received, string path)
            => received.GetOrAdd(path, _ => new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously));
    }
}
