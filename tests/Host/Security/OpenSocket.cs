using System.Net.WebSockets;
using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>A WebSocket over which GraphQL is spoken, and that the host has welcomed.</summary>
internal sealed class OpenSocket : IDisposable
{
    /// <summary>Settings of a host that asks often, and remembers nothing of what the database said.</summary>
    public static readonly string[] Settings = ["--Aanmelding:Socketcontrole=00:00:00.050", "--Aanmelding:Onthouden=00:00:00"];

    private readonly byte[] _buffer = new byte[1024];
    private readonly WebSocket _socket;

    private OpenSocket(WebSocket socket) => _socket = socket;

    /// <param name="host">Where.</param>
    /// <param name="identify">Says in the request who opens it.</param>
    public static async Task<OpenSocket> OpenAsync(TestHost host, Action<HttpRequest> identify)
    {
        var client = ((TestServer)host.Services.GetRequiredService<IServer>()).CreateWebSocketClient();
        client.SubProtocols.Add("graphql-transport-ws");
        client.ConfigureRequest = identify;
        var open = new OpenSocket(await client.ConnectAsync(new Uri("ws://localhost/graphql"), TestContext.Current.CancellationToken));
        await open._socket.SendAsync("""{"type":"connection_init"}"""u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);
        var welcome = await open._socket.ReceiveAsync(open._buffer, TestContext.Current.CancellationToken);
        Assert.Equal(WebSocketMessageType.Text, welcome.MessageType);
        return open;
    }

    public static Task<OpenSocket> OpenAsync(TestHost host, Browser browser)
        => OpenAsync(host, request => request.Headers.Cookie = string.Join("; ", browser.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")));

    /// <summary>Waits until the host breaks it off.</summary>
    public async Task EndsAsync()
    {
        using var patience = ChildProcess.CancelAfter(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            while ((await _socket.ReceiveAsync(_buffer, patience.Token)).MessageType != WebSocketMessageType.Close)
            {
                // It may ping before it is broken off.
            }

            throw new WebSocketException("closed");
        });
        Assert.False(patience.IsCancellationRequested, "The socket stayed open.");
    }

    public void Dispose() => _socket.Dispose();
}
