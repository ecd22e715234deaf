using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>One client's WebSocket with GraphQL spoken over it.</summary>
public interface ISocketSession
{
    /// <summary>The connection.</summary>
    ISocketConnection Connection { get; }
}

/// <summary>The connection under a <see cref="ISocketSession"/>.</summary>
public interface ISocketConnection
{
    /// <summary>State of one's own, for as long as the connection lasts.</summary>
    IDictionary<string, object?> ContextData { get; }

    /// <summary>
    /// The HTTP request that became the connection. Its user is that of every operation: an interceptor that reads a token out of
    /// <c>connection_init</c> sets it.
    /// </summary>
    HttpContext HttpContext { get; }

    /// <summary>True when nothing can be sent any more.</summary>
    bool IsClosed { get; }

    /// <summary>The services of the HTTP request. Each operation has a scope of its own.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>Cancelled when the connection ends.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>Closes the connection; a second time changes nothing.</summary>
    /// <param name="message">The reason; what is longer than 123 bytes is cut off.</param>
    /// <param name="reason">A code from 1000 to 4999; 4000 and up are for applications.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask CloseAsync(string message, int reason, CancellationToken cancellationToken = default);
}
