using System.Collections.Concurrent;
using System.Text.Json;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace Leefbaarheid.Modules.Tests;

/// <summary>What the host asks itself before, or in development while, it listens.</summary>
public sealed class RehearsalTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string RowId = "0b7f2f2e-5b0c-4a55-9d0c-0d6a3b0f2c11";

    private RehearsalQuestions Questions
    {
        get
        {
            using var scope = host.Services.CreateScope();
            return new RehearsalQuestions(
                host.Services.GetRequiredService<SchemaModel>(),
                host.Services.GetRequiredService<PageCatalog>().All.Select(page => page.Page),
                [.. scope.ServiceProvider.GetRequiredService<PageVariables>().All]);
        }
    }

    private CancellationToken Stopped => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_of_every_module_is_asked_for_and_answered()
    {
        var pages = Questions.OfPages().ToList();

        Assert.Contains(pages, page => page.Lists.Any(list => list.StartsWith("query { leefbaarheidsdossiers ", StringComparison.Ordinal))
            && page.Card!.Contains("leefbaarheidsdossier(id: $id)", StringComparison.Ordinal));
        Assert.Contains(pages.SelectMany(page => page.Lists), list => list.StartsWith("query($", StringComparison.Ordinal));
        var variables = await VariablesAsync();
        foreach (var question in pages.SelectMany(page => page.Lists))
            await host.QueryAsync(question, variables);
        foreach (var card in pages.Select(page => page.Card).OfType<string>())
            await host.QueryAsync(card, new { id = RowId });
    }

    [Fact]
    public async Task All_that_can_be_asked_of_a_list_is_asked_of_one()
    {
        var questions = Questions.OfTheEngine().ToList();

        Assert.Single(questions, query => query.Contains("totalCount", StringComparison.Ordinal)
            && query.Contains("ncontains", StringComparison.Ordinal)
            && query.Contains("order:", StringComparison.Ordinal));
        Assert.Contains("mutation { __typename }", questions);
        foreach (var question in questions.Concat(Questions.OfOtherLists()))
            await host.QueryAsync(question);
    }

    [Fact]
    public async Task Questions_go_through_a_web_server_and_the_application_before_the_server_listens()
    {
        var application = new Application();
        var server = new Server(() => application.Questions.Count);

        await Rehearsed(server).StartAsync(application, Stopped);

        var pages = Questions.OfPages().ToList();
        var expected = Questions.OfTheEngine().Concat(Questions.OfOtherLists()).Concat(pages.SelectMany(page => page.Lists))
            .Concat(pages.Select(page => page.Card).OfType<string>());
        Assert.Empty(expected.Except(application.Questions.Select(question => question.Query)));
        Assert.Contains(application.Questions, question => question.Query.Contains("leefbaarheidsdossier(id: $id)", StringComparison.Ordinal)
            && question.Id == RowId);
        Assert.Equal(application.Questions.Count, server.QuestionsBeforeStart);
        Assert.True(application.AreAllMarked);
    }

    [Theory]
    [InlineData("it fails")]
    [InlineData("it is no JSON")]
    public async Task An_application_that_fails_is_started_all_the_same(string answer)
    {
        var application = new Application { Answer = answer == "it fails" ? null : answer };
        var server = new Server(() => application.Questions.Count);

        await Rehearsed(server).StartAsync(application, Stopped);

        Assert.NotEqual(0, server.QuestionsBeforeStart);
    }

    [Fact]
    public async Task A_rehearsal_that_takes_too_long_is_broken_off()
    {
        var application = new Application { Hangs = true };
        var server = new Server(() => application.Questions.Count);

        await Rehearsed(server, seconds: "0.2").StartAsync(application, Stopped);

        Assert.NotNull(server.QuestionsBeforeStart);
    }

    [Fact]
    public async Task A_rehearsal_can_be_switched_off()
    {
        var application = new Application();
        var server = new Server(() => application.Questions.Count);

        await Rehearsed(server, seconds: "0").StartAsync(application, Stopped);

        Assert.Equal(0, server.QuestionsBeforeStart);
    }

    [Fact]
    public async Task In_development_the_server_listens_at_once_and_stops_without_waiting_for_the_rehearsal()
    {
        var application = new Application { Hangs = true };
        var server = new Server(() => application.Questions.Count);
        using var rehearsed = Rehearsed(server, environment: Environments.Development);

        await rehearsed.StartAsync(application, Stopped);
        var before = server.QuestionsBeforeStart;
        await application.Asked.WaitAsync(Stopped);
        await rehearsed.StopAsync(Stopped);

        Assert.Equal(0, before);
        Assert.True(server.IsStopped);
    }

    [Fact]
    public async Task In_development_all_questions_are_asked_while_the_server_listens()
    {
        var application = new Application();
        var server = new Server(() => application.Questions.Count);
        using var rehearsed = Rehearsed(server, environment: Environments.Development);
        var last = Questions.OfOtherLists().Last();
        var asked = application.WhenAsked(last);

        await rehearsed.StartAsync(application, Stopped);
        await asked.WaitAsync(Stopped);
        await rehearsed.StopAsync(Stopped);

        Assert.Equal(0, server.QuestionsBeforeStart);
        Assert.Empty(Questions.OfPages().SelectMany(page => page.Lists).Except(application.Questions.Select(question => question.Query)));
        Assert.True(application.AreAllMarked);
    }

    private async Task<IReadOnlyDictionary<string, object?>> VariablesAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var variables = scope.ServiceProvider.GetRequiredService<PageVariables>();
        return await variables.ValuesAsync(variables.All.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal), Stopped);
    }

    private RehearsedServer Rehearsed(Server server, string? seconds = "60", string environment = "Production")
        => new(
            server,
            host.Services,
            new ConfigurationBuilder().AddInMemoryCollection([new(RehearsedServer.SecondsSetting, seconds)]).Build(),
            new HostingEnvironment { EnvironmentName = environment },
            TimeProvider.System,
            NullLogger<RehearsedServer>.Instance);

    private sealed class Application : IHttpApplication<IFeatureCollection>
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ConcurrentDictionary<string, TaskCompletionSource> _awaited = new(StringComparer.Ordinal);
        private int _unmarked;

        /// <summary>Comes with the first request.</summary>
        public Task Asked => _asked.Task;

        public ConcurrentQueue<(string Query, string? Id)> Questions { get; } = [];

        public bool AreAllMarked => _unmarked == 0;

        /// <summary>Null: none is given.</summary>
        public string? Answer { get; init; } 
        = """{"data":{"rijen":{"totalCount":1,"nodes":[{"id":"#"}]}}}""".Replace("#", RowId, StringComparison.Ordinal);

        public bool Hangs { get; init; }

        /// <summary>Comes with the question.</summary>
        public Task WhenAsked(string question)
            => _awaited.GetOrAdd(question, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

        public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

        public async Task ProcessRequestAsync(IFeatureCollection context)
        {
            _asked.TrySetResult();
            if (context.Get<RehearsalFeature>() is null)
                Interlocked.Increment(ref _unmarked);
            var request = context.GetRequiredFeature<IHttpRequestFeature>();
            if (request.Method == "POST")
            {
                var body = (await JsonDocument.ParseAsync(request.Body)).RootElement;
                var variables = body.GetProperty("variables");
                var query = body.GetProperty("query").GetString()!;
                Questions.Enqueue((
                    query,
                    variables.ValueKind == JsonValueKind.Object && variables.TryGetProperty("id", out var id) ? id.GetString() : null));
                if (_awaited.TryGetValue(query, out var awaited))
                    awaited.TrySetResult();
            }

            if (Hangs)
                await Task.Delay(Timeout.Infinite, context.GetRequiredFeature<IHttpRequestLifetimeFeature>().RequestAborted);
            await context.GetRequiredFeature<IHttpResponseBodyFeature>().Stream.WriteAsync(
                System.Text.Encoding.UTF8.GetBytes(Answer ?? throw new InvalidOperationException("Not today.")));
        }

        public void DisposeContext(IFeatureCollection context, Exception? exception)
        {
        }
    }

    private sealed class Server(Func<int> questions) : IServer
    {
        public int? QuestionsBeforeStart { get; private set; }

        public bool IsStopped { get; private set; }

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull
        {
            QuestionsBeforeStart = questions();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            IsStopped = true;
            return Task.CompletedTask;
        }

        public void Dispose()
        {
        }
    }
}
