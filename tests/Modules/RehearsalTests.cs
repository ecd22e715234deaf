using System.Text.Json;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging.Abstractions;

namespace Leefbaarheid.Modules.Tests;

/// <summary>What the host asks itself before it listens.</summary>
public sealed class RehearsalTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Every_list_of_every_module_is_asked_for_and_reads_the_database()
    {
        var queries = Rehearsal.Queries(Engine.Schema(host.Services)).ToList();

        Assert.Contains(queries, query => query.Contains("leefbaarheidsdossiers(", StringComparison.Ordinal));
        Assert.Contains(queries, query => query.Contains("eenheden(", StringComparison.Ordinal));
        Assert.Single(queries, query => query.Contains("totalCount", StringComparison.Ordinal)
            && query.Contains("ncontains", StringComparison.Ordinal)
            && query.Contains("order:", StringComparison.Ordinal));
        Assert.Contains("mutation { __typename }", queries);
        foreach (var query in queries)
            await host.QueryAsync(query);
    }

    [Fact]
    public async Task Requests_go_through_the_application_before_the_server_listens()
    {
        var application = new Application();
        var server = new Server(() => application.Bodies.Count);

        await new RehearsedServer(server, host.Services, TimeProvider.System, NullLogger<RehearsedServer>.Instance)
            .StartAsync(application, TestContext.Current.CancellationToken);

        Assert.Equal(Rehearsal.Queries(Engine.Schema(host.Services)), application.Bodies);
        Assert.Equal(application.Bodies.Count, server.RequestsBeforeStart);
        Assert.Equal(application.Bodies.Count, application.Disposed);
    }

    [Fact]
    public async Task An_application_that_fails_is_started_all_the_same()
    {
        var application = new Application { Fails = true };
        var server = new Server(() => application.Disposed);

        await new RehearsedServer(server, host.Services, TimeProvider.System, NullLogger<RehearsedServer>.Instance)
            .StartAsync(application, TestContext.Current.CancellationToken);

        Assert.NotNull(server.RequestsBeforeStart);
        Assert.NotEqual(0, application.Disposed);
    }

    private sealed class Application : IHttpApplication<IFeatureCollection>
    {
        public List<string> Bodies { get; } = [];

        public int Disposed { get; private set; }

        public bool Fails { get; init; }

        public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

        public async Task ProcessRequestAsync(IFeatureCollection context)
        {
            if (Fails)
                throw new InvalidOperationException("Not today.");
            var body = await JsonDocument.ParseAsync(context.GetRequiredFeature<IHttpRequestFeature>().Body);
            Bodies.Add(body.RootElement.GetProperty("query").GetString()!);
        }

        public void DisposeContext(IFeatureCollection context, Exception? exception) => Disposed++;
    }

    private sealed class Server(Func<int> requests) : IServer
    {
        public int? RequestsBeforeStart { get; private set; }

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull
        {
            RequestsBeforeStart = requests();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
