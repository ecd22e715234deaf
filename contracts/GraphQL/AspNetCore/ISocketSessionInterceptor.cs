using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore;

/// <summary>
/// Takes part in what happens on a WebSocket. One instance serves all of them. Derive from <see cref="DefaultSocketSessionInterceptor"/>
/// and register with <c>AddSocketSessionInterceptor</c>.
/// </summary>
public interface ISocketSessionInterceptor
{
    /// <summary>The client sent <c>connection_init</c>: decides whether it may stay. One that may not is closed with 4403.</summary>
    /// <param name="session">The socket.</param>
    /// <param name="connectionInitMessage">With what the client sent along, such as a token.</param>
    /// <param name="cancellationToken">Cancelled when the socket closes.</param>
    ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session,
        IOperationMessagePayload connectionInitMessage,
        CancellationToken cancellationToken = default);

    /// <summary>The client asks for an operation: adds to the request, or throws a <see cref="GraphQLException"/> to refuse it.</summary>
    /// <param name="session">The socket.</param>
    /// <param name="operationSessionId">The client's name for the operation; unique among those that run on this socket.</param>
    /// <param name="requestBuilder">The request so far. Its services live as long as the operation.</param>
    /// <param name="cancellationToken">Cancelled when the operation is.</param>
    ValueTask OnRequestAsync(
        ISocketSession session,
        string operationSessionId,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken = default);

    /// <summary>A result is about to be sent.</summary>
    /// <param name="session">The socket.</param>
    /// <param name="operationSessionId">The client's name for the operation.</param>
    /// <param name="result">The result.</param>
    /// <param name="cancellationToken">Cancelled when the operation is.</param>
    /// <returns>The result to send: this one, or another result of the executor.</returns>
    ValueTask<IOperationResult> OnResultAsync(
        ISocketSession session,
        string operationSessionId,
        IOperationResult result,
        CancellationToken cancellationToken = default);

    /// <summary>An operation ended, of itself or because the client wanted it to.</summary>
    /// <param name="session">The socket.</param>
    /// <param name="operationSessionId">The client's name for the operation.</param>
    /// <param name="cancellationToken">Cancelled when the socket closes.</param>
    ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default);

    /// <summary>The client sent <c>ping</c>.</summary>
    /// <param name="session">The socket.</param>
    /// <param name="pingMessage">With what the client sent along.</param>
    /// <param name="cancellationToken">Cancelled when the socket closes.</param>
    /// <returns>What the <c>pong</c> brings along; null: what the ping did.</returns>
    ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session,
        IOperationMessagePayload pingMessage,
        CancellationToken cancellationToken = default);

    /// <summary>The client sent <c>pong</c>.</summary>
    /// <param name="session">The socket.</param>
    /// <param name="pongMessage">With what the client sent along.</param>
    /// <param name="cancellationToken">Cancelled when the socket closes.</param>
    ValueTask OnPongAsync(ISocketSession session, IOperationMessagePayload pongMessage, CancellationToken cancellationToken = default);

    /// <summary>The socket is closed, by whomever, and its operations have ended.</summary>
    /// <param name="session">The socket.</param>
    /// <param name="cancellationToken">Never cancelled.</param>
    ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default);
}
