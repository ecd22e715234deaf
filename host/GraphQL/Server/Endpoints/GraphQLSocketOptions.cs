namespace HotChocolate.AspNetCore;

/// <summary>How GraphQL over WebSocket behaves.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>The time in which a client must send <c>connection_init</c>; after it the socket is closed with 4408. Default 10 seconds.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How often the server sends <c>ping</c>, so that proxies keep the connection open and clients that vanished are noticed; null: never.
    /// Default 5 seconds.
    /// </summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(5);
}
