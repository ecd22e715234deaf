using System.Net.WebSockets;
using System.Text;
using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using Leefbaarheid.GraphQL.Tests.Subscriptions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Leefbaarheid.GraphQL.Tests.Server.Sockets;

/// <summary>A real server that takes sockets, with a clock that the test moves.</summary>
internal sealed class SocketServer : IAsyncDisposable
{
    private readonly TestServer _server;

    private SocketServer(TestServer server, ManualClock clock, Logboek log)
    {
        _server = server;
        Clock = clock;
        Log = log;
    }

    public ManualClock Clock { get; }

    public Logboek Log { get; }

    public HttpClient Http => _server.Client;

    private WatchedTopics Topics => _server.Services.GetRequiredService<WatchedTopics>();

    public static async Task<SocketServer> StartAsync(
        Action<IRequestExecutorBuilder>? configure = null,
        GraphQLServerOptions? options = null,
        int maxRequestSize = 20 * 1000 * 1024)
    {
        var clock = new ManualClock();
        var log = new Logboek();
        var server = await TestServer.StartAsync(
            schema =>
            {
                Meldingen.Configure(schema, log);
                schema.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                schema.Services.AddSingleton<WatchedTopics>();
                schema.Services.AddSingleton<ITopicEventReceiver>(services => services.GetRequiredService<WatchedTopics>());
                configure?.Invoke(schema);
            },
            maxRequestSize: maxRequestSize,
            options: options,
            map: application =>
            {
                application.UseWebSockets();
                application.MapGraphQLWebSocket();
            });
        return new SocketServer(server, clock, log);
    }

    public ValueTask SendEventAsync(int nummer, string tekst = "")
        => _server.Services.GetRequiredService<ITopicEventSender>().SendAsync("Melding", new Melding(nummer, tekst), TestContext.Current.CancellationToken);

    public Task WaitForSubscribersAsync(int count) => Topics.WaitForSubscribersAsync(count);

    public Task StopAsync() => _server.StopAsync();

    /// <summary>A client that has shaken hands and sent nothing yet.</summary>
    public async Task<RawClient> OpenAsync(string? protocol = "graphql-transport-ws", string? origin = null, string path = "/graphql")
    {
        var socket = new ClientWebSocket();
        if (protocol is not null)
            socket.Options.AddSubProtocol(protocol);
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        var address = new UriBuilder(Http.BaseAddress!) { Scheme = "ws", Path = path }.Uri;
        await socket.ConnectAsync(address, TestContext.Current.CancellationToken);
        return new RawClient(socket);
    }

    /// <summary>A client that has been acknowledged.</summary>
    public async Task<RawClient> ConnectAsync()
    {
        var client = await OpenAsync();
        await client.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.NextAsync());
        return client;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

/// <summary>A WebSocket without any knowledge of the protocol.</summary>
internal sealed class RawClient(ClientWebSocket socket) : IDisposable
{
    private readonly byte[] _buffer = new byte[64 * 1024];

    public string? Protocol => socket.SubProtocol;

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    public Task SendAsync(byte[] bytes, WebSocketMessageType type, bool endOfMessage = true)
        => socket.SendAsync(bytes, type, endOfMessage, TestContext.Current.CancellationToken);

    public Task SubscribeAsync(string id, string query) => SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{query}}}"}}""");

    public async Task<string> NextAsync()
    {
        var (text, result) = await ReceiveAsync();
        return result.MessageType == WebSocketMessageType.Text ? text : throw new InvalidOperationException($"Closed with {socket.CloseStatus}: {socket.CloseStatusDescription}");
    }

    /// <summary>Waits for the server to close, and closes too.</summary>
    public async Task<(int Code, string? Reason)> CloseAsync()
    {
        var (text, result) = await ReceiveAsync();
        if (result.MessageType != WebSocketMessageType.Close)
            throw new InvalidOperationException($"Not closed, but: {text}");
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", TestContext.Current.CancellationToken);
        return ((int)socket.CloseStatus!, socket.CloseStatusDescription);
    }

    /// <summary>Closes as a client should, and waits for the server's answer.</summary>
    public async Task<int> SayGoodbyeAsync()
    {
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", TestContext.Current.CancellationToken);
        return (int)socket.CloseStatus!;
    }

    /// <summary>Vanishes.</summary>
    public void Abort() => socket.Abort();

    /// <summary>Waits until the server cuts the connection.</summary>
    public Task WaitForCutAsync() => Assert.ThrowsAnyAsync<WebSocketException>(ReceiveAsync);

    public void Dispose() => socket.Dispose();

    private async Task<(string Text, WebSocketReceiveResult Result)> ReceiveAsync()
    {
        var text = new StringBuilder();
        while (true)
        {
            var result = await socket.ReceiveAsync(new ArraySegment<byte>(_buffer), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            text.Append(Encoding.UTF8.GetString(_buffer, 0, result.Count));
            if (result.EndOfMessage)
                return (text.ToString(), result);
        }
    }
}
