using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Leefbaarheid.GraphQL.Subscriptions;
using Leefbaarheid.Modules.Tests.Klachten;
using Leefbaarheid.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Termijnen;

/// <summary>A screen that is open: a WebSocket that hears of the signals to one medewerker (graphql-transport-ws).</summary>
internal sealed class Luisteraar(IServiceProvider host, WebSocket socket) : IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);
    private readonly byte[] _buffer = new byte[16 * 1024];

    public static async Task<Luisteraar> VerbindAsync(IServiceProvider host, string medewerker)
    {
        var client = ((TestServer)host.GetRequiredService<IServer>()).CreateWebSocketClient();
        client.SubProtocols.Add("graphql-transport-ws");
        client.ConfigureRequest = request => request.Headers[TestSignIn.Header] = medewerker;
        return new Luisteraar(host, await client.ConnectAsync(new Uri("ws://localhost/graphql"), TestContext.Current.CancellationToken));
    }

    /// <summary>Subscribes. The protocol does not say when the server listens; its topics do.</summary>
    public async Task LuisterAsync()
    {
        var topics = host.GetRequiredService<InMemoryTopics>();
        var luisteraars = topics.SubscriberCount;
        await StuurAsync("""{"type":"connection_init"}""");
        Assert.Equal("connection_ack", (await OntvangAsync()).Tekst("type"));
        await StuurAsync("""{"id":"1","type":"subscribe","payload":{"query":"subscription { signaalOntvangen { signaal { tekst } } }"}}""");
        while (topics.SubscriberCount == luisteraars)
            await Task.Delay(10, TestContext.Current.CancellationToken);
    }

    /// <summary>The text of the next signal.</summary>
    public async Task<string> VolgendeAsync()
    {
        var bericht = await OntvangAsync();
        Assert.True(bericht.Tekst("type") == "next", bericht.ToString());
        return bericht.GetProperty("payload").GetProperty("data").GetProperty("signaalOntvangen").GetProperty("signaal").Tekst("tekst")!;
    }

    public void Dispose() => socket.Dispose();

    private Task StuurAsync(string bericht)
        => socket.SendAsync(Encoding.UTF8.GetBytes(bericht), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    private async Task<JsonElement> OntvangAsync()
    {
        using var geduld = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        geduld.CancelAfter(Geduld);
        while (true)
        {
            var ontvangen = await socket.ReceiveAsync(_buffer, geduld.Token);
            Assert.True(ontvangen.EndOfMessage && ontvangen.MessageType == WebSocketMessageType.Text, ontvangen.MessageType.ToString());
            var bericht = JsonSerializer.Deserialize<JsonElement>(_buffer.AsSpan(0, ontvangen.Count));
            if (bericht.Tekst("type") != "ping")
                return bericht;
        }
    }
}
