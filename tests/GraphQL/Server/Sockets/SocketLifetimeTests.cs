using System.Globalization;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution;
using Leefbaarheid.GraphQL.Tests.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Server.Sockets;

public sealed class SocketLifetimeTests
{
    [Theory]
    [InlineData("""{"type":"ping"}""", """{"type":"pong"}""")]
    [InlineData("""{"type":"ping","payload":null}""", """{"type":"pong"}""")]
    [InlineData("""{"type":"ping","payload":{"hoe":["is","het"]}}""", """{"type":"pong","payload":{"hoe":["is","het"]}}""")]
    public async Task A_ping_is_answered_at_any_time(string ping, string pong)
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.OpenAsync();

        await client.SendAsync(ping);

        Assert.Equal(pong, await client.NextAsync());
    }

    [Fact]
    public async Task The_server_pings_and_a_client_that_answers_stays()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        for (var round = 0; round < 10; round++)
        {
            await server.Clock.WaitForTimerAsync(TimeSpan.FromSeconds(5));
            server.Clock.Advance(TimeSpan.FromSeconds(5));
            Assert.Equal("""{"type":"ping"}""", await client.NextAsync());

            // The answer to the second ping proves that the pong before it was read.
            await client.SendAsync("""{"type":"pong"}""");
            await client.SendAsync("""{"type":"ping"}""");
            Assert.Equal("""{"type":"pong"}""", await client.NextAsync());
        }
    }

    [Fact]
    public async Task A_client_that_answers_nothing_is_cut_off_and_leaves_nothing_behind()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("1", "subscription { melding { nummer } }");
        await server.WaitForSubscribersAsync(1);

        for (var round = 0; round < 3; round++)
        {
            await server.Clock.WaitForTimerAsync(TimeSpan.FromSeconds(5));
            server.Clock.Advance(TimeSpan.FromSeconds(5));
            Assert.Equal("""{"type":"ping"}""", await client.NextAsync());
        }

        await server.Clock.WaitForTimerAsync(TimeSpan.FromSeconds(5));
        server.Clock.Advance(TimeSpan.FromSeconds(5));

        await client.WaitForCutAsync();
        await server.WaitForSubscribersAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_goes_takes_its_operations_along(bool politely)
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("1", "subscription { melding { nummer } }");
        await client.SubscribeAsync("2", "subscription { melding { tekst } }");
        await client.SubscribeAsync("3", "{ wacht }");
        await server.WaitForSubscribersAsync(2);
        await server.Log.WaitForAsync("wacht");

        if (politely)
            Assert.Equal(1000, await client.SayGoodbyeAsync());
        else
            client.Abort();

        await server.WaitForSubscribersAsync(0);
        await server.Log.WaitForAsync("gestopt");
    }

    [Fact]
    public async Task Many_clients_get_the_same_event_and_are_all_forgotten_afterwards()
    {
        await using var server = await SocketServer.StartAsync();
        var clients = await Task.WhenAll(Enumerable.Range(0, 200).Select(async _ =>
        {
            var client = await server.ConnectAsync();
            await client.SubscribeAsync("1", "subscription { melding { nummer } }");
            return client;
        }));
        await server.WaitForSubscribersAsync(200);

        await server.SendEventAsync(12);

        Assert.All(
            await Task.WhenAll(clients.Select(client => client.NextAsync())),
            message => Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"melding":{"nummer":12}}}}""", message));
        foreach (var client in clients)
            client.Abort();
        await server.WaitForSubscribersAsync(0);
        foreach (var client in clients)
            client.Dispose();
    }

    [Fact]
    public async Task A_client_that_reads_slowly_misses_events_and_holds_up_nobody()
    {
        const int events = 150;
        await using var server = await SocketServer.StartAsync();
        using var slow = await server.ConnectAsync();
        using var fast = await server.ConnectAsync();
        await slow.SubscribeAsync("1", "subscription { melding { nummer tekst } }");
        await fast.SubscribeAsync("1", "subscription { melding { nummer } }");
        await server.WaitForSubscribersAsync(2);
        var large = new string('x', 500_000);

        for (var nummer = 1; nummer <= events; nummer++)
        {
            await server.SendEventAsync(nummer, large);
            Assert.Contains($"\"nummer\":{nummer}}}", await fast.NextAsync(), StringComparison.Ordinal);
        }

        var seen = new List<int>();
        while (seen.LastOrDefault() != events)
            seen.Add(Number(await slow.NextAsync()));
        Assert.Equal(1, seen[0]);
        Assert.Equal(seen.Order(), seen);
        Assert.InRange(seen.Count, 65, events - 1);
        Assert.Equal(Enumerable.Range(events - 63, 64), seen[^64..]);
    }

    [Fact]
    public async Task The_interceptor_takes_part_in_everything()
    {
        await using var server = await SocketServer.StartAsync(schema => schema.AddSocketSessionInterceptor<Getuige>());
        using var client = await server.OpenAsync();
        await client.SendAsync("""{"type":"connection_init","payload":{"naam":"Anna"}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.NextAsync());
        await client.SendAsync("""{"type":"ping","payload":{"van":"mij"}}""");
        Assert.Equal("""{"type":"pong","payload":{"van":"jou"}}""", await client.NextAsync());
        await client.SendAsync("""{"type":"pong"}""");

        await client.SubscribeAsync("1", "{ gebruiker staat }");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"gebruiker":"Anna","staat":"vraag 1"}}}""", await client.NextAsync());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.NextAsync());
        await client.SubscribeAsync("nee", "{ gebruiker }");
        Assert.Equal("""{"id":"nee","type":"error","payload":[{"message":"Nee, Anna."}]}""", await client.NextAsync());
        await client.SubscribeAsync("stuk", "{ gebruiker }");
        Assert.DoesNotContain("geheim", await client.NextAsync(), StringComparison.Ordinal);
        await client.SayGoodbyeAsync();

        await server.Log.WaitForAsync("dicht: Anna");
        Assert.Equal(
            ["pong", "resultaat 1", "klaar 1", "klaar nee", "klaar stuk", "dicht: Anna"],
            server.Log.Lines.Where(line => line != "scope dicht"));
    }

    private static int Number(string message)
    {
        const string before = "\"nummer\":";
        var start = message.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return int.Parse(message[start..message.IndexOf(',', start)], CultureInfo.InvariantCulture);
    }

    private sealed class Getuige(Logboek log) : DefaultSocketSessionInterceptor
    {
        public override ValueTask<ConnectionStatus> OnConnectAsync(
            ISocketSession session,
            IOperationMessagePayload connectionInitMessage,
            CancellationToken cancellationToken = default)
        {
            var name = connectionInitMessage.As<Dictionary<string, string>>()!["naam"];
            session.Connection.ContextData["naam"] = name;
            session.Connection.HttpContext.User = new System.Security.Claims.ClaimsPrincipal(
                new System.Security.Claims.ClaimsIdentity([new(System.Security.Claims.ClaimTypes.Name, name)], "test"));
            return base.OnConnectAsync(session, connectionInitMessage, cancellationToken);
        }

        public override ValueTask OnRequestAsync(
            ISocketSession session,
            string operationSessionId,
            OperationRequestBuilder requestBuilder,
            CancellationToken cancellationToken = default)
        {
            if (operationSessionId == "nee")
                throw new HotChocolate.GraphQLException($"Nee, {session.Connection.ContextData["naam"]}.");
            if (operationSessionId == "stuk")
                throw new InvalidOperationException("geheim");
            requestBuilder.SetGlobalState("staat", $"vraag {operationSessionId}");
            return base.OnRequestAsync(session, operationSessionId, requestBuilder, cancellationToken);
        }

        public override ValueTask<IOperationResult> OnResultAsync(
            ISocketSession session,
            string operationSessionId,
            IOperationResult result,
            CancellationToken cancellationToken = default)
        {
            log.Add($"resultaat {operationSessionId}");
            return base.OnResultAsync(session, operationSessionId, result, cancellationToken);
        }

        public override ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default)
        {
            log.Add($"klaar {operationSessionId}");
            return default;
        }

        public override ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
            ISocketSession session,
            IOperationMessagePayload pingMessage,
            CancellationToken cancellationToken = default)
            => new(new Dictionary<string, object?>(StringComparer.Ordinal) { ["van"] = "jou" });

        public override ValueTask OnPongAsync(ISocketSession session, IOperationMessagePayload pongMessage, CancellationToken cancellationToken = default)
        {
            log.Add("pong");
            return default;
        }

        public override ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default)
        {
            log.Add($"dicht: {session.Connection.ContextData["naam"]}");
            return default;
        }
    }
}
