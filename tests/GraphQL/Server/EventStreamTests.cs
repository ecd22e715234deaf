using System.Net;
using System.Text;
using HotChocolate.AspNetCore;
using Leefbaarheid.GraphQL.Tests.Server.Sockets;

namespace Leefbaarheid.GraphQL.Tests.Server;

/// <summary>GraphQL over server-sent events, read line by line.</summary>
public sealed class EventStreamTests
{
    private const string Events = "text/event-stream";

    [Fact]
    public async Task A_subscription_is_an_event_for_every_result_and_one_for_the_end()
    {
        await using var server = await SocketServer.StartAsync();
        using var response = await PostAsync(server, "subscription { telling }");

        Assert.Equal(
            (HttpStatusCode.OK, "text/event-stream; charset=utf-8", true, "no"),
            (response.StatusCode, response.Content.Headers.ContentType!.ToString(), response.Headers.CacheControl!.NoCache, response.Headers.GetValues("X-Accel-Buffering").Single()));
        Assert.Equal(
            """
            event: next
            data: {"data":{"telling":10}}

            event: next
            data: {"data":{"telling":60}}

            event: complete
            data:


            """,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Events_arrive_when_they_happen_and_a_client_that_goes_is_forgotten()
    {
        await using var server = await SocketServer.StartAsync();
        using (var response = await PostAsync(server, "subscription { melding { nummer } }"))
        {
            using var lines = await LinesAsync(response);
            await server.WaitForSubscribersAsync(1);
            for (var nummer = 1; nummer <= 3; nummer++)
            {
                await server.SendEventAsync(nummer);
                Assert.Equal(["event: next", $$$$"""data: {"data":{"melding":{"nummer":{{{{nummer}}}}}}}""", ""], await ReadAsync(lines, 3));
            }
        }

        await server.WaitForSubscribersAsync(0);
    }

    [Theory]
    [InlineData("{ hallo }", "data: {\"data\":{\"hallo\":\"wereld\"}}")]
    [InlineData("mutation { meld(nummer: 1, tekst: \\\"\\\") }", "data: {\"data\":{\"meld\":1}}")]
    [InlineData("{ onbekend }", "data: {\"errors\":[{\"message\":\"Cannot query field")]
    [InlineData("{", "data: {\"errors\":[{\"message\":\"Syntax Error")]
    [InlineData("subscription { geweigerd }", "data: {\"errors\":[{\"message\":\"Geen toegang, bezoek.\"")]
    public async Task Every_single_result_is_one_event_and_the_end(string query, string data)
    {
        await using var server = await SocketServer.StartAsync();
        using var response = await PostAsync(server, query);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n');
        Assert.Equal("event: next", lines[0]);
        Assert.StartsWith(data, lines[1], StringComparison.Ordinal);
        Assert.Equal(["", "event: complete", "data:", "", ""], lines[2..]);
    }

    [Fact]
    public async Task A_source_that_breaks_tells_so_and_ends()
    {
        await using var server = await SocketServer.StartAsync();
        using var response = await PostAsync(server, "subscription { gebroken }");

        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("data: {\"errors\":[{\"message\":\"Unexpected Execution Error\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", body, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata:\n\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quiet_stream_shows_that_it_is_alive()
    {
        await using var server = await SocketServer.StartAsync();
        using var response = await PostAsync(server, "subscription { melding { nummer } }");
        using var lines = await LinesAsync(response);

        for (var round = 0; round < 3; round++)
        {
            await server.Clock.WaitForTimerAsync(TimeSpan.FromSeconds(12));
            server.Clock.Advance(TimeSpan.FromSeconds(12));
            Assert.Equal([":", ""], await ReadAsync(lines, 2));
        }

        await server.SendEventAsync(1);
        Assert.Equal("event: next", (await ReadAsync(lines, 1))[0]);
    }

    [Fact]
    public async Task A_host_that_stops_does_not_wait_for_its_streams_and_does_not_call_them_complete()
    {
        await using var server = await SocketServer.StartAsync();
        using var response = await PostAsync(server, "subscription { melding { nummer } }");
        await server.WaitForSubscribersAsync(1);

        await server.StopAsync().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        await server.WaitForSubscribersAsync(0);
    }

    [Theory]
    [InlineData(null, "{ hallo }", 200, "application/json")]
    [InlineData("*/*", "{ hallo }", 200, "application/json")]
    [InlineData("application/json, text/event-stream", "{ hallo }", 200, "application/json")]
    [InlineData("application/graphql-response+json, text/event-stream", "{ hallo }", 200, "application/graphql-response+json")]
    [InlineData("text/event-stream, application/json", "{ hallo }", 200, Events)]
    [InlineData("application/json;q=0.5, text/event-stream", "{ hallo }", 200, Events)]
    [InlineData("*/*", "subscription { telling }", 200, Events)]
    [InlineData("application/json, text/event-stream", "subscription { telling }", 200, Events)]
    [InlineData("*/*", "subscription { onbekend }", 200, "application/json")]
    [InlineData("application/graphql-response+json, text/event-stream", "subscription { onbekend }", 400, "application/graphql-response+json")]
    [InlineData(null, "subscription { telling }", 405, "application/json")]
    [InlineData("application/json", "subscription { telling }", 405, "application/json")]
    [InlineData("application/graphql-response+json", "subscription { telling }", 405, "application/graphql-response+json")]
    public async Task The_accept_header_decides(string? accept, string query, int status, string mediaType)
    {
        await using var server = await SocketServer.StartAsync();
        using var response = await PostAsync(server, query, accept);

        Assert.Equal((status, mediaType), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("{ hallo }", AllowedGetOperations.Query, 200)]
    [InlineData("subscription { telling }", AllowedGetOperations.Query, 405)]
    [InlineData("mutation { meld(nummer: 1, tekst: \"\") }", AllowedGetOperations.Query, 405)]
    [InlineData("subscription { telling }", AllowedGetOperations.Query | AllowedGetOperations.Subscription, 200)]
    public async Task A_GET_may_subscribe_where_that_is_allowed(string query, AllowedGetOperations allowed, int status)
    {
        await using var server = await SocketServer.StartAsync(options: new GraphQLServerOptions { AllowedGetOperations = allowed });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query));
        request.Headers.TryAddWithoutValidation("Accept", Events);

        using var response = await server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

        Assert.Equal((status, status == 200), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType == Events));
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("{}", 400)]
    public async Task What_is_no_request_at_all_is_refused_by_its_status(string body, int status)
    {
        await using var server = await SocketServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept", Events);

        using var response = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((status, "application/graphql-response+json"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    private static Task<HttpResponseMessage> PostAsync(SocketServer server, string query, string? accept = Events)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent($$"""{"query":"{{query}}"}""", Encoding.UTF8, "application/json"),
        };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    private static async Task<StreamReader> LinesAsync(HttpResponseMessage response)
        => new(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));

    private static async Task<List<string?>> ReadAsync(StreamReader reader, int count)
    {
        var lines = new List<string?>();
        while (lines.Count < count)
            lines.Add(await reader.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        return lines;
    }
}
