using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Tests.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Server;

public sealed class HttpTests
{
    private const string Modern = "application/graphql-response+json";
    private const string Plain = "application/json";

    [Theory]
    [InlineData(null, Plain)]
    [InlineData("*/*", Plain)]
    [InlineData(Plain, Plain)]
    [InlineData(Modern, Modern)]
    [InlineData("application/*", Modern)]
    [InlineData("text/html, application/graphql-response+json;q=0.9, application/json;q=0.5", Modern)]
    [InlineData("application/json;q=0.1, application/graphql-response+json", Modern)]
    [InlineData("application/graphql-response+json;q=0, application/json", Plain)]
    public async Task The_response_has_the_media_type_that_the_caller_prefers(string? accept, string expected)
    {
        await using var server = await StartAsync();

        var answer = await server.PostAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal((200, expected, """{"data":{"hello":"wereld"}}"""), (answer.Status, answer.MediaType, answer.Body));
    }

    [Theory]
    [InlineData("""{"query":"{ hello"}""", 200, 400)]
    [InlineData("""{"query":"{ nothing }"}""", 200, 400)]
    [InlineData("""{"query":"query A { hello }","operationName":"B"}""", 200, 400)]
    [InlineData("""{"query":"query ($n: Int!) { twice(n: $n) }","variables":{"n":"x"}}""", 200, 400)]
    [InlineData("""{"query":"{ fails }"}""", 200, 200)]
    [InlineData("""{"query":""", 400, 400)]
    [InlineData("", 400, 400)]
    [InlineData("{}", 400, 400)]
    [InlineData("""{"query":1}""", 400, 400)]
    [InlineData("""{"query":"{ hello }","variables":[]}""", 400, 400)]
    [InlineData("""{"query":"{ hello }","variables":"{}"}""", 400, 400)]
    [InlineData("""{"query":"{ hello }","extensions":0}""", 400, 400)]
    [InlineData("""{"query":"{ hello }","operationName":{}}""", 400, 400)]
    [InlineData("""[{"query":"{ hello }"},{"query":"{ hello }"}]""", 400, 400)]
    [InlineData("[]", 400, 400)]
    public async Task The_status_follows_the_media_type(string body, int plain, int modern)
    {
        await using var server = await StartAsync();

        var plainAnswer = await server.PostAsync(body, Plain);
        var modernAnswer = await server.PostAsync(body, Modern);

        Assert.Equal((plain, modern), (plainAnswer.Status, modernAnswer.Status));
        Assert.Contains("\"errors\"", plainAnswer.Body, StringComparison.Ordinal);
        Assert.Equal(plainAnswer.Body.Contains("correlationId", StringComparison.Ordinal), body.Contains("fails", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("")]
    public async Task Content_types_that_a_web_page_can_forge_are_refused(string contentType)
    {
        await using var server = await StartAsync();

        Assert.Equal(415, (await server.PostAsync("""{"query":"{ hello }"}""", contentType: contentType)).Status);
    }

    [Fact]
    public async Task A_form_needs_the_preflight_header_because_a_web_page_can_forge_it()
    {
        await using var server = await StartAsync();

        var answer = await server.PostAsync("--x--", contentType: "multipart/form-data; boundary=x");

        Assert.Equal(400, answer.Status);
        Assert.Contains("HC0077", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_of_operations_is_refused()
    {
        await using var server = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql?batchOperations=[A]")
        {
            Content = new StringContent("""{"query":"query A { hello }"}""", System.Text.Encoding.UTF8, "application/json"),
        };

        Assert.Equal(400, (await server.SendAsync(request, accept: null)).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_beyond_the_limit_is_refused(bool lengthIsKnown)
    {
        await using var server = await TestServer.StartAsync(Configure, maxRequestSize: 1000);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent($$"""{"query":"{ hello }{{new string(' ', 2000)}}"}""", System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = !lengthIsKnown;

        var answer = await server.SendAsync(request, accept: null);

        Assert.Equal(413, answer.Status);
        Assert.Contains("HC0010", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_the_caller_accepts_gives_406()
    {
        await using var server = await StartAsync();

        var answer = await server.PostAsync("""{"query":"{ hello }"}""", "image/png");

        Assert.Equal(406, answer.Status);
        Assert.Contains("HC0063", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application")]
    [InlineData("application/json, ;;")]
    public async Task An_Accept_header_that_cannot_be_read_gives_400(string accept)
    {
        await using var server = await StartAsync();

        var answer = await server.PostAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal(400, answer.Status);
        Assert.Contains("HC0064", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?query=mutation{change}", AllowedGetOperations.Mutation, 200)]
    [InlineData("?query={hello}", AllowedGetOperations.Mutation, 405)]
    [InlineData("?query=mutation{change}", AllowedGetOperations.QueryAndMutation, 200)]
    [InlineData("?query=mutation{change}", AllowedGetOperations.Subscription, 405)]
    public async Task What_a_GET_may_do_can_be_set(string query, AllowedGetOperations allowed, int status)
    {
        await using var server = await TestServer.StartAsync(Configure, options: new GraphQLServerOptions { AllowedGetOperations = allowed });

        Assert.Equal(status, (await server.GetAsync(query)).Status);
    }

    [Theory]
    [InlineData("/graphql/Hello", 200)]
    [InlineData("/graphql/", 200)]
    [InlineData("/graphiql", 404)]
    public async Task Operations_are_taken_below_the_path_too(string path, int status)
    {
        await using var server = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent("""{"query":"{ hello }"}""", System.Text.Encoding.UTF8, "application/json"),
        };

        Assert.Equal(status, (await server.SendAsync(request, accept: null)).Status);
        Assert.Equal(404, (await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql/Hello"), accept: "text/html")).Status);
    }

    [Fact]
    public async Task A_query_may_come_by_GET()
    {
        await using var server = await StartAsync();

        var answer = await server.GetAsync("?query=query($n:Int!){twice(n:$n)}&variables=%7B%22n%22:4%7D", Modern);

        Assert.Equal((200, """{"data":{"twice":8}}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("?query=mutation{change}", 405)]
    [InlineData("?query={hello}&variables=%7B", 400)]
    [InlineData("?query={hello}&variables=1", 400)]
    [InlineData("", 400)]
    public async Task A_GET_that_is_no_query_is_refused(string query, int status)
    {
        await using var server = await StartAsync();

        var answer = await server.GetAsync(query, Modern);

        Assert.Equal((status, status == 405 ? "POST" : null), (answer.Status, answer.Allow));
    }

    [Fact]
    public async Task Other_methods_are_refused()
    {
        await using var server = await StartAsync();

        var answer = await server.SendAsync(new HttpRequestMessage(HttpMethod.Put, "/graphql"), accept: null);

        Assert.Equal((405, "GET, POST"), (answer.Status, answer.Allow));
    }

    [Fact]
    public async Task GET_can_be_switched_off_or_need_a_preflight()
    {
        await using var off = await TestServer.StartAsync(Configure, options: new GraphQLServerOptions { EnableGetRequests = false });
        await using var strict = await TestServer.StartAsync(Configure, options: new GraphQLServerOptions { EnforceGetRequestsPreflightHeader = true });
        using var preflighted = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={hello}");
        preflighted.Headers.Add("GraphQL-Preflight", "1");

        Assert.Equal(405, (await off.GetAsync("?query={hello}")).Status);
        Assert.Equal(405, (await strict.GetAsync("?query={hello}")).Status);
        using var typed = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={hello}") { Content = new StringContent("", System.Text.Encoding.UTF8, "application/json") };
        Assert.Equal(200, (await strict.SendAsync(preflighted, accept: null)).Status);
        Assert.Equal(200, (await strict.SendAsync(typed, accept: null)).Status);
    }

    [Fact]
    public async Task A_browser_gets_a_page_that_leads_to_the_schema()
    {
        await using var server = await StartAsync();

        var answer = await server.GetAsync("", "text/html,application/xhtml+xml,*/*;q=0.8");

        Assert.Equal((200, "text/html"), (answer.Status, answer.MediaType));
        Assert.Contains("/graphql?sdl", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", 200)]
    [InlineData("Production", 400)]
    public async Task Introspection_is_for_development_only(string environment, int status)
    {
        await using var server = await TestServer.StartAsync(Configure, environment);

        var answer = await server.PostAsync("""{"query":"{ ...F } fragment F on Query { __type(name: \"Query\") { name } }"}""", Modern);

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 400, answer.Body.Contains("HC0046", StringComparison.Ordinal));
        Assert.Equal(200, (await server.PostAsync("""{"query":"{ __typename }"}""", Modern)).Status);
    }

    [Fact]
    public async Task Introspection_can_be_allowed_in_production()
    {
        await using var server = await TestServer.StartAsync(
            schema =>
            {
                Configure(schema);
                schema.AllowIntrospection(true);
            },
            "Production");

        Assert.Equal(200, (await server.PostAsync("""{"query":"{ __schema { queryType { name } } }"}""", Modern)).Status);
    }

    [Fact]
    public async Task A_caller_that_hangs_up_cancels_the_resolver()
    {
        var started = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        await using var server = await TestServer.StartAsync(schema => Configure(schema, draft => draft.Field("Query", "wait", "Int", async context =>
        {
            started.SetResult();
            await using var registration = context.RequestAborted.Register(cancelled.SetResult);
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
            return 1;
        })));
        using var hangUp = new CancellationTokenSource();

        var request = server.Client.GetAsync(new Uri("/graphql?query={wait}", UriKind.Relative), hangUp.Token);
        await started.Task;
        await hangUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_wrong_schema_stops_the_start()
    {
        var exception = await Assert.ThrowsAsync<HotChocolate.SchemaException>(() => TestServer.StartAsync(schema =>
        {
            schema.Services.AddSingleton(new SchemaSource(_ => throw new HotChocolate.SchemaException("Twee velden heten `x`.")));
            schema.InitializeOnStartup();
        }));

        Assert.Contains("Twee velden heten `x`.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_resolver_shows_nothing_of_its_exception()
    {
        await using var server = await StartAsync();

        var answer = await server.PostAsync("""{"query":"{ fails http }"}""");

        Assert.Contains("Unexpected Execution Error", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", answer.Body, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"fails\":null,\"http\":true}}", answer.Body, StringComparison.Ordinal);
    }

    internal static void Configure(IRequestExecutorBuilder schema) => Configure(schema, draft => draft);

    private static void Configure(IRequestExecutorBuilder schema, Func<SchemaDraft, SchemaDraft> extend)
    {
        var draft = new SchemaDraft().Object("Mutation");
        draft.Getter("Query", "hello", "String", _ => "wereld")
            .Value("Query", "twice", "Int", context => context.ArgumentValue<int>("n") * 2, draft.Input("n", "Int!", typeof(int)))
            .Value("Query", "fails", "Int", _ => throw new InvalidOperationException("geheim"))
            .Value("Query", "http", "Boolean", context => context.ContextData[nameof(HttpContext)] is HttpContext)
            .Value("Mutation", "change", "Int", _ => 1);
        schema.Services.AddSingleton(new SchemaSource(_ => extend(draft).BuildSchema()));
    }

    private static Task<TestServer> StartAsync() => TestServer.StartAsync(Configure);
}
