using HotChocolate;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Leefbaarheid.GraphQL.Tests.Server;

/// <summary>A host that initialises its schema at start has been through every stage of a request before its first caller.</summary>
public sealed class WarmUpTests
{
    [Fact]
    public async Task A_document_about_the_schema_has_been_executed_before_the_host_has_started()
    {
        var seen = new Seen();
        await using var services = await StartAsync(seen, graph => graph.InitializeOnStartup());

        var executor = services.GetRequiredService<RequestExecutorResolver>().Executor;
        Assert.Equal(1, executor.Documents.Count);
        Assert.Equal(0, seen.Resolved);
        Assert.Equal(0, seen.Errors);
    }

    [Fact]
    public async Task Nothing_is_executed_where_it_was_not_asked_for()
    {
        await using var services = await StartAsync(new Seen(), _ => { });

        Assert.Equal(0, services.GetRequiredService<RequestExecutorResolver>().Executor.Documents.Count);
    }

    private static async Task<ServiceProvider> StartAsync(Seen seen, Action<IRequestExecutorBuilder> configure)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(seen).AddSingleton<IErrorFilter, CountingFilter>();
        var graph = collection.AddGraphQLServer().AddQueryType<Vragen>().AllowIntrospection(false);
        configure(graph);
        var services = collection.BuildServiceProvider();
        foreach (var service in services.GetServices<IHostedService>())
            await service.StartAsync(TestContext.Current.CancellationToken);
        return services;
    }

    public sealed class Seen
    {
        public int Resolved { get; set; }

        public int Errors { get; set; }
    }

    [GraphQLName("Query")]
    public sealed class Vragen
    {
        public string Antwoord(Seen seen)
        {
            seen.Resolved++;
            return "ja";
        }
    }

    private sealed class CountingFilter(Seen seen) : IErrorFilter
    {
        public IError OnError(IError error)
        {
            seen.Errors++;
            return error;
        }
    }
}
