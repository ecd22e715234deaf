using System.Net;
using System.Net.WebSockets;
using System.Text;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Server.Sockets;

public sealed class SocketCloseTests
{
    [Theory]
    [InlineData("geen json")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":"connection_ack"}""")]
    [InlineData("""{"type":"next","id":"1","payload":{}}""")]
    [InlineData("""{"type":"start","id":"1","payload":{"query":"{ hallo }"}}""")]
    [InlineData("""{"type":"connection_init","payload":"geheim"}""")]
    [InlineData("""{"type":"ping","payload":[]}""")]
    [InlineData("""{"type":"pong","payload":1}""")]
    [InlineData("""{"type":"complete"}""")]
    [InlineData("""{"type":"complete","id":1}""")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hallo }"}}""")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ hallo }"}}""")]
    [InlineData("""{"type":"subscribe","id":7,"payload":{"query":"{ hallo }"}}""")]
    [InlineData("""{"type":"subscribe","id":"1"}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":null}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":1}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hallo }","variables":"x"}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hallo }","variables":[{}]}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hallo }","operationName":1}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hallo }","extensions":1}}""")]
    public async Task What_is_no_message_of_the_protocol_closes_the_socket(string message)
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SendAsync(message);

        var (code, reason) = await client.CloseAsync();
        Assert.Equal(4400, code);
        Assert.NotEqual("", reason);
    }

    [Fact]
    public async Task A_binary_message_closes_the_socket()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.OpenAsync();

        await client.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), WebSocketMessageType.Binary);

        Assert.Equal(4400, (await client.CloseAsync()).Code);
    }

    [Fact]
    public async Task Text_that_is_no_UTF8_ends_the_connection()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("1", "subscription { melding { nummer } }");
        await server.WaitForSubscribersAsync(1);

        await client.SendAsync([0x22, 0xC3, 0x28, 0x22], WebSocketMessageType.Text);

        await server.WaitForSubscribersAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_message_that_is_too_large_closes_the_socket(bool inPieces)
    {
        await using var server = await SocketServer.StartAsync(maxRequestSize: 10_000);
        using var client = await server.ConnectAsync();
        var text = Encoding.UTF8.GetBytes($$$"""{"type":"ping","payload":{"x":"{{{new string('x', 20_000)}}}"}}""");

        if (inPieces)
        {
            foreach (var piece in text.Chunk(100))
                await client.SendAsync(piece, WebSocketMessageType.Text, endOfMessage: false);
        }
        else
        {
            await client.SendAsync(text, WebSocketMessageType.Text);
        }

        Assert.Equal((1009, "The message is too large"), await client.CloseAsync());
    }

    [Theory]
    [InlineData("graphql-ws")]
    [InlineData("iets-anders")]
    [InlineData(null)]
    public async Task Another_sub_protocol_is_not_spoken(string? protocol)
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.OpenAsync(protocol);

        Assert.Equal((4406, "Subprotocol not acceptable"), await client.CloseAsync());
    }

    [Fact]
    public async Task An_operation_before_the_acknowledgement_is_unauthorized()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.OpenAsync();

        await client.SubscribeAsync("1", "{ hallo }");

        Assert.Equal((4401, "Unauthorized"), await client.CloseAsync());
    }

    [Fact]
    public async Task A_second_initialisation_is_one_too_many()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();

        await client.SendAsync("""{"type":"connection_init"}""");

        Assert.Equal((4429, "Too many initialisation requests"), await client.CloseAsync());
    }

    [Fact]
    public async Task An_id_is_used_by_one_operation_at_a_time()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("zelfde", "subscription { melding { nummer } }");
        await server.WaitForSubscribersAsync(1);

        await client.SubscribeAsync("zelfde", "{ hallo }");

        Assert.Equal((4409, "Subscriber for zelfde already exists"), await client.CloseAsync());
        await server.WaitForSubscribersAsync(0);
    }

    [Fact]
    public async Task A_client_that_never_initialises_is_closed_in_time()
    {
        await using var server = await SocketServer.StartAsync(options: new GraphQLServerOptions { Sockets = { ConnectionInitializationTimeout = TimeSpan.FromSeconds(3) } });
        using var client = await server.OpenAsync();
        await client.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.NextAsync());

        await server.Clock.WaitForTimerAsync(TimeSpan.FromSeconds(3));
        server.Clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal((4408, "Connection initialisation timeout"), await client.CloseAsync());
    }

    [Fact]
    public async Task The_time_to_initialise_is_ten_seconds_by_default_and_does_not_count_afterwards()
    {
        await using var server = await SocketServer.StartAsync(options: new GraphQLServerOptions { Sockets = { KeepAliveInterval = null } });
        using var late = await server.OpenAsync();
        await server.Clock.WaitForTimerAsync(TimeSpan.FromSeconds(10));
        using var client = await server.ConnectAsync();

        server.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(4408, (await late.CloseAsync()).Code);
        await client.SubscribeAsync("1", "{ hallo }");
        Assert.Contains("wereld", await client.NextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weiger", 4403, "Your connection was rejected.")]
    [InlineData("reden", 4403, "Dit token is verlopen.")]
    [InlineData("lang", 4403, null)]
    [InlineData("stuk", 4500, "Internal server error")]
    [InlineData("zelf", 4123, "Zelf gesloten.")]
    public async Task The_interceptor_may_refuse_the_connection(string token, int code, string? reason)
    {
        await using var server = await SocketServer.StartAsync(schema => schema.AddSocketSessionInterceptor<Portier>());
        using var client = await server.OpenAsync();

        await client.SendAsync($$$"""{"type":"connection_init","payload":{"token":"{{{token}}}"}}""");

        var closed = await client.CloseAsync();
        Assert.Equal((code, reason ?? closed.Reason), closed);
        Assert.InRange(Encoding.UTF8.GetByteCount(closed.Reason!), 1, 123);
    }

    [Fact]
    public async Task A_host_that_stops_says_goodbye_and_does_not_wait_for_subscriptions()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.ConnectAsync();
        await client.SubscribeAsync("1", "subscription { melding { nummer } }");
        await server.WaitForSubscribersAsync(1);

        var stopped = server.StopAsync();

        Assert.Equal((1001, "Going away"), await client.CloseAsync());
        await stopped.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("http://elders.example", false)]
    [InlineData("null", false)]
    [InlineData("http://127.0.0.1", false)]
    [InlineData("http://127.0.0.1.elders.example:{port}", false)]
    [InlineData("http://127.0.0.1:{port}", true)]
    [InlineData("https://127.0.0.1:{port}", true)]
    public async Task A_page_of_another_origin_opens_no_socket(string origin, bool isAllowed)
    {
        await using var server = await SocketServer.StartAsync();
        origin = origin.Replace("{port}", server.Http.BaseAddress!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

        if (isAllowed)
        {
            using var client = await server.OpenAsync(origin: origin);
            Assert.Equal("graphql-transport-ws", client.Protocol);
            return;
        }

        var refusal = await Assert.ThrowsAsync<WebSocketException>(() => server.OpenAsync(origin: origin));
        Assert.Contains("403", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_origin_can_be_allowed()
    {
        await using var server = await SocketServer.StartAsync(schema => schema.Services.Configure<WebSocketOptions>(options => options.AllowedOrigins.Add("http://elders.example")));

        using var client = await server.OpenAsync(origin: "http://elders.example");

        Assert.Equal("graphql-transport-ws", client.Protocol);
        await Assert.ThrowsAsync<WebSocketException>(() => server.OpenAsync(origin: "http://nergens.example"));
    }

    [Fact]
    public async Task Sockets_have_a_path_of_their_own_too_where_nothing_else_is()
    {
        await using var server = await SocketServer.StartAsync();
        using var client = await server.OpenAsync(path: "/graphql/ws");
        using var answer = await server.Http.GetAsync(new Uri("/graphql/ws", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("graphql-transport-ws", client.Protocol);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await Assert.ThrowsAsync<WebSocketException>(() => server.OpenAsync(path: "/graphql/elders"));
    }

    private sealed class Portier : DefaultSocketSessionInterceptor
    {
        public override async ValueTask<ConnectionStatus> OnConnectAsync(
            ISocketSession session,
            IOperationMessagePayload connectionInitMessage,
            CancellationToken cancellationToken = default)
        {
            switch (connectionInitMessage.As<Init>()?.Token)
            {
                case "weiger":
                    return ConnectionStatus.Reject();
                case "reden":
                    return ConnectionStatus.Reject("Dit token is verlopen.");
                case "lang":
                    return ConnectionStatus.Reject(new string('€', 200));
                case "zelf":
                    await session.Connection.CloseAsync("Zelf gesloten.", 4123, cancellationToken);
                    return ConnectionStatus.Accept();
                default:
                    throw new InvalidOperationException("geheim");
            }
        }

        private sealed record Init(string Token);
    }
}
