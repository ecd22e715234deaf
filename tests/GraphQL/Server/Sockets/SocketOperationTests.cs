using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Server.Sockets;

public sealed class SocketOperationTests
{
    [Fact]
    public async Task Queries_and_mutations_have_one_result_and_then_an_end()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SubscribeAsync("1", "{ hallo }");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hallo":"wereld"}}}""", await client.NextAsync());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.NextAsync());

        await client.SendAsync(
            """
            { "payload": { "variables": { "n": 3 }, "operationName": "B", "extensions": {}, "query":
              "query A { hallo } mutation B($n: Int!) { meld(nummer: $n, tekst: \"x\") }" }, "type": "subscribe", "id": "\"\u00e9\\" }
            """);
        Assert.Equal("""{"id":"\"é\\","type":"next","payload":{"data":{"meld":3}}}""", await client.NextAsync());
        Assert.Equal("""{"id":"\"é\\","type":"complete"}""", await client.NextAsync());
        Assert.Equal(1000, await client.SayGoodbyeAsync());
    }

    [Fact]
    public async Task Subscriptions_have_a_result_for_every_event_beside_each_other()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("a", "subscription { melding { nummer } }");
        await server.WaitForSubscribersAsync(1);
        await client.SubscribeAsync("t", "subscription { telling }");
        Assert.Equal("""{"id":"t","type":"next","payload":{"data":{"telling":10}}}""", await client.NextAsync());
        Assert.Equal("""{"id":"t","type":"next","payload":{"data":{"telling":60}}}""", await client.NextAsync());
        Assert.Equal("""{"id":"t","type":"complete"}""", await client.NextAsync());

        await client.SubscribeAsync("m", "mutation { meld(nummer: 7, tekst: \\\"\\\") }");

        var messages = new[] { await client.NextAsync(), await client.NextAsync(), await client.NextAsync() };
        Assert.Equal(
            [
                """{"id":"a","type":"next","payload":{"data":{"melding":{"nummer":7}}}}""",
                """{"id":"m","type":"complete"}""",
                """{"id":"m","type":"next","payload":{"data":{"meld":7}}}""",
            ],
            messages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{", "Syntax Error")]
    [InlineData("{ onbekend }", "Cannot query field")]
    [InlineData("query ($n: Int!) { hallo @skip(if: $n) }", "Variable")]
    [InlineData("query ($n: Boolean!) { hallo @skip(if: $n) }", "was not provided")]
    [InlineData("subscription { geweigerd }", "Geen toegang, bezoek.")]
    public async Task What_cannot_begin_is_an_error_and_ends_the_operation(string query, string message)
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SubscribeAsync("1", query);

        var error = await client.NextAsync();
        Assert.StartsWith("""{"id":"1","type":"error","payload":[{"message":""", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
        await AssertOpenAsync(client, "1");
    }

    [Fact]
    public async Task Errors_of_fields_are_part_of_the_result()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SubscribeAsync("1", "{ faalt }");

        var result = await client.NextAsync();
        Assert.StartsWith("""{"id":"1","type":"next","payload":{"errors":[{"message":"Unexpected Execution Error""", result, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", result, StringComparison.Ordinal);
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.NextAsync());
    }

    [Fact]
    public async Task A_source_that_breaks_ends_its_operation_and_not_the_socket()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SubscribeAsync("1", "subscription { gebroken }");

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"gebroken":1}}}""", await client.NextAsync());
        Assert.StartsWith("""{"id":"1","type":"error","payload":[{"message":"Unexpected Execution Error""", await client.NextAsync(), StringComparison.Ordinal);
        await AssertOpenAsync(client, "1");
    }

    [Fact]
    public async Task The_client_ends_a_subscription_with_complete_and_may_use_its_id_again()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("1", "subscription { melding { nummer } }");
        await server.WaitForSubscribersAsync(1);

        await client.SendAsync("""{"id":"1","type":"complete"}""");
        await server.WaitForSubscribersAsync(0);
        await server.SendEventAsync(1);

        await client.SendAsync("""{"id":"never","type":"complete"}""");
        await AssertOpenAsync(client, "1");
    }

    [Fact]
    public async Task The_client_ends_a_query_with_complete()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("1", "{ wacht }");
        await server.Log.WaitForAsync("wacht");
        await AssertOpenAsync(client, "2");

        await client.SendAsync("""{"id":"1","type":"complete"}""");

        await server.Log.WaitForAsync("gestopt");
        await AssertOpenAsync(client, "1");
    }

    [Fact]
    public async Task Each_operation_has_services_of_its_own()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SubscribeAsync("1", "subscription { telling }");
        for (var message = 0; message < 3; message++)
            await client.NextAsync();

        await server.Log.WaitForAsync("scope dicht");
    }

    [Fact]
    public async Task More_operations_than_allowed_are_refused_until_one_has_ended()
    {
        await using var server = await SocketServer.StartAsync(schema => schema.Services.Configure<RequestLimits>(limits => limits.MaxOperationsPerConnection = 2));
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("1", "subscription { melding { nummer } }");
        await client.SubscribeAsync("2", "subscription { melding { nummer } }");
        await server.WaitForSubscribersAsync(2);

        await client.SubscribeAsync("3", "{ hallo }");
        var refusal = await client.NextAsync();
        Assert.StartsWith("""{"id":"3","type":"error","payload":[""", refusal, StringComparison.Ordinal);
        Assert.Contains(LimitCodes.Operations, refusal, StringComparison.Ordinal);

        using var other = await server.ConnectAsync();
        await AssertOpenAsync(other, "3");
        await client.SendAsync("""{"id":"1","type":"complete"}""");
        await server.WaitForSubscribersAsync(1);
        await client.SubscribeAsync("3", "subscription { telling }");
        while (!(await client.NextAsync()).Contains("complete", StringComparison.Ordinal))
        {
        }
    }

    private static async Task AssertOpenAsync(RawClient client, string id)
    {
        await client.SubscribeAsync(id, "{ hallo }");
        Assert.Equal($$$$"""{"id":"{{{{id}}}}","type":"next","payload":{"data":{"hallo":"wereld"}}}""", await client.NextAsync());
        Assert.Equal($$$"""{"id":"{{{id}}}","type":"complete"}""", await client.NextAsync());
    }
}
