using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class ResolverStrategyTests
{
    [Fact]
    public async Task Resolvers_run_beside_each_other_unless_told_otherwise()
        => Assert.Equal("""{"data":{"a":2,"b":2}}""", await RunAsync("{ a: samen b: samen }", _ => { }));

    [Fact]
    public async Task Serial_resolvers_run_while_no_other_does()
    {
        Assert.Equal("""{"data":{"a":1,"b":1,"c":1}}""", await RunAsync("{ a: alleen b: alleen c: alleen }", _ => { }));
        Assert.Equal("""{"data":{"a":1,"b":2,"c":2}}""", await RunAsync("{ a: alleen b: samen c: samen }", _ => { }));
    }

    [Fact]
    public async Task The_default_is_an_option_of_the_schema()
    {
        Assert.Equal("""{"data":{"a":1,"b":1}}""", await RunAsync("{ a: gewoon b: gewoon }", options => options.DefaultResolverStrategy = ExecutionStrategy.Serial));
        Assert.Equal("""{"data":{"a":2,"b":2}}""", await RunAsync("{ a: samen b: samen }", options => options.DefaultResolverStrategy = ExecutionStrategy.Serial));
    }

    [Theory]
    [InlineData("{ a: eigenBereik b: eigenBereik }", false)]
    [InlineData("{ a: bereikVanVerzoek b: bereikVanVerzoek }", true)]
    [InlineData("mutation { a: mutatie b: mutatie }", true)]
    [InlineData("mutation { a: mutatieMetEigenBereik b: mutatieMetEigenBereik }", false)]
    public async Task Services_come_from_the_scope_that_the_field_asks_for(string document, bool isShared)
    {
        var executor = TestSchema.Executor(schema => Schema(schema, _ => { }));
        await using var result = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(document).Build(), CancellationToken.None);
        var data = result.ExpectOperationResult().Data!;

        Assert.Equal(isShared, data["a"]!.Equals(data["b"]));
    }

    [Fact]
    public async Task The_default_scopes_are_options_of_the_schema()
    {
        var executor = TestSchema.Executor(schema => Schema(schema, options =>
        {
            options.DefaultQueryDependencyInjectionScope = DependencyInjectionScope.Request;
            options.DefaultMutationDependencyInjectionScope = DependencyInjectionScope.Resolver;
        }));
        var query = (await executor.ExecuteAsync(Request("{ a: standaard b: standaard }"), CancellationToken.None)).ExpectOperationResult().Data!;
        var mutation = (await executor.ExecuteAsync(Request("mutation { a: mutatie b: mutatie }"), CancellationToken.None)).ExpectOperationResult().Data!;

        Assert.Equal(query["a"], query["b"]);
        Assert.NotEqual(mutation["a"], mutation["b"]);
    }

    [Fact]
    public async Task What_is_asked_for_at_the_start_runs_before_the_host_serves()
    {
        var seen = new List<string>();
        using var host = new HostBuilder().ConfigureServices(services => services.AddGraphQLServer()
            .AddQueryType<Start>()
            .InitializeOnStartup(
                async (executor, cancellationToken) =>
                {
                    await using var result = await executor.ExecuteAsync(Request("{ naam }"), cancellationToken);
                    seen.Add(result.ToJson(withIndentations: false));
                },
                keepWarm: true)).Build();

        await host.StartAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["""{"data":{"naam":"warm"}}"""], seen);
    }

    private static IOperationRequest Request(string document) => OperationRequestBuilder.New().SetDocument(document).Build();

    private static Task<string> RunAsync(string document, Action<HotChocolate.SchemaOptions> configure)
        => TestSchema.Executor(schema => Schema(schema, configure)).RunAsync(document);

    private static void Schema(IRequestExecutorBuilder schema, Action<HotChocolate.SchemaOptions> configure)
    {
        schema.Services.AddSingleton<Druk>().AddScoped<Bereik>();
        schema.AddQueryType<Query>().AddMutationType<Mutation>().ModifyOptions(configure);
    }

    public sealed class Druk
    {
        private readonly TaskCompletionSource _meeting = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _running;
        private int _arrived;

        /// <summary>Comes back when two are there: resolvers that wait for each other never would.</summary>
        public async Task<int> MeetAsync()
        {
            if (Interlocked.Increment(ref _arrived) == 2)
                _meeting.SetResult();
            await _meeting.Task;
            return 2;
        }

        /// <summary>How many run at this moment.</summary>
        public async Task<int> CountAsync()
        {
            var running = Interlocked.Increment(ref _running);
            await Task.Yield();
            Interlocked.Decrement(ref _running);
            return running;
        }
    }

    public sealed class Bereik
    {
        public Guid Id { get; } = Guid.NewGuid();
    }

    public sealed class Query
    {
        [Parallel]
        public Task<int> GetSamen(Druk druk) => druk.MeetAsync();

        [Serial]
        public Task<int> GetAlleen(Druk druk) => druk.CountAsync();

        public Task<int> GetGewoon(Druk druk) => druk.CountAsync();

        [UseResolverScope]
        public Guid GetEigenBereik(Bereik bereik) => bereik.Id;

        [UseRequestScope]
        public Guid GetBereikVanVerzoek(Bereik bereik) => bereik.Id;

        public Guid GetStandaard(Bereik bereik) => bereik.Id;
    }

    public sealed class Mutation
    {
        public Guid Mutatie(Bereik bereik) => bereik.Id;

        [UseResolverScope]
        public Guid MutatieMetEigenBereik(Bereik bereik) => bereik.Id;
    }

    public sealed class Start
    {
        public string Naam => "warm";
    }
}
