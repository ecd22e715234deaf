using HotChocolate.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.GraphQL.Server.Sockets;

/// <summary>Takes WebSockets in. The application needs <c>UseWebSockets()</c> before its endpoints.</summary>
internal sealed class SocketHandler(SocketServices services, IOptions<WebSocketOptions> webSockets)
{
    private const string Protocol = "graphql-transport-ws";
    private static readonly GraphQLSocketOptions s_defaultOptions = new();

    public async Task HandleAsync(HttpContext http)
    {
        var metadata = http.GetEndpoint()?.Metadata;
        var options = metadata?.GetMetadata<GraphQLSocketOptions>() ?? metadata?.GetMetadata<GraphQLServerOptions>()?.Sockets ?? s_defaultOptions;
        if (!http.WebSockets.IsWebSocketRequest)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (!IsOriginAllowed(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        // A client that asks for other protocols is told so by the close code, which it only sees when the handshake succeeds.
        var requested = http.WebSockets.WebSocketRequestedProtocols;
        var isSpoken = requested.Contains(Protocol);
        using var socket = await http.WebSockets.AcceptWebSocketAsync(isSpoken ? Protocol : requested.FirstOrDefault());
        using var connection = new SocketConnection(socket, http, services.Clock, services.MaxMessageBytes);
        await new SocketSession(connection, services, options).RunAsync(isSpoken);
    }

    /// <summary>
    /// A browser sends a user's cookies along with a WebSocket whatever page opens it, and asks nobody for permission. So only pages of
    /// this host may, unless <see cref="WebSocketOptions.AllowedOrigins"/> names others, which the middleware has checked by now.
    /// </summary>
    private bool IsOriginAllowed(HttpRequest request)
    {
        if (webSockets.Value.AllowedOrigins.Count > 0 || request.Headers.Origin.Count == 0)
            return true;
        return Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
            && origin.Host.Equals(request.Host.Host, StringComparison.OrdinalIgnoreCase)
            && (request.Host.Port is { } port ? origin.Port == port : origin.IsDefaultPort);
    }
}
