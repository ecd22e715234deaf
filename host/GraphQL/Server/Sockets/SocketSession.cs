using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;

namespace Leefbaarheid.GraphQL.Server.Sockets;

/// <summary>One client that speaks <c>graphql-transport-ws</c>: from the first message until everything that it started has ended.</summary>
internal sealed class SocketSession : ISocketSession
{
    // A client that lets so many pings go by without any message is gone.
    private const int MaxUnanswered = 3;

    private readonly SocketConnection _connection;
    private readonly SocketServices _services;
    private readonly GraphQLSocketOptions _options;
    private readonly SocketOperations _operations;
    private readonly OperationRunner _runner;
    private readonly TaskCompletionSource _initialised = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isAcknowledged;
    private int _unanswered;

    public SocketSession(SocketConnection connection, SocketServices services, GraphQLSocketOptions options)
    {
        _connection = connection;
        _services = services;
        _options = options;
        _operations = new SocketOperations(services.MaxOperations, connection.RequestAborted);
        _runner = new OperationRunner(this, connection, _operations, services);
    }

    public ISocketConnection Connection => _connection;

    /// <summary>Returns when the socket is closed, by whomever.</summary>
    /// <param name="isSpoken">False: the client does not speak this protocol.</param>
    public async Task RunAsync(bool isSpoken)
    {
        var goodbye = Task.CompletedTask;
        await using (_services.Stopping.Register(() => goodbye = _connection.CloseAsync("Going away", CloseCode.GoingAway).AsTask()))
        {
            var watching = WatchAsync();
            await ReadAsync(isSpoken);
            await _connection.EndAsync();
            await Task.WhenAll(watching, _operations.DrainAsync());
        }

        await goodbye;
        await _services.Interceptor.OnCloseAsync(this, CancellationToken.None);
    }

    private async Task ReadAsync(bool isSpoken)
    {
        try
        {
            if (!isSpoken)
                throw new SocketClosingException(CloseCode.SubprotocolNotAcceptable, "Subprotocol not acceptable");
            while (await _connection.ReceiveAsync() is { } text)
            {
                Interlocked.Exchange(ref _unanswered, 0);
                await HandleAsync(SocketMessage.Parse(text));
            }

            await _connection.CloseAsync("", CloseCode.Normal);
            return;
        }
        catch (SocketClosingException closing)
        {
            await _connection.CloseAsync(closing.Message, closing.Code);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !_connection.RequestAborted.IsCancellationRequested)
        {
            _services.LogFailure(exception);
            await _connection.CloseAsync("Internal server error", CloseCode.InternalServerError);
        }

        // Cutting the connection at once could cost the client the reason.
        while (await _connection.ReceiveAsync() is not null)
        {
        }
    }

    private ValueTask HandleAsync(SocketMessage message)
    {
        switch (message.Type)
        {
            case "connection_init":
                return _initialised.TrySetResult()
                    ? ConnectAsync(message)
                    : throw new SocketClosingException(CloseCode.TooManyInitialisationRequests, "Too many initialisation requests");
            case "ping":
                return AnswerAsync(message);
            case "pong":
                return _services.Interceptor.OnPongAsync(this, message, _connection.RequestAborted);
            case "complete":
                _operations.Cancel(message.Id);
                return default;
            default:
                return _isAcknowledged
                    ? _runner.StartAsync(message)
                    : throw new SocketClosingException(CloseCode.Unauthorized, "Unauthorized");
        }
    }

    private async ValueTask ConnectAsync(SocketMessage message)
    {
        var status = await _services.Interceptor.OnConnectAsync(this, message, _connection.RequestAborted);
        if (!status.Accepted)
            throw new SocketClosingException(CloseCode.Forbidden, status.Message);
        await _connection.SendAsync(SocketMessages.Acknowledge);
        _isAcknowledged = true;
    }

    private async ValueTask AnswerAsync(SocketMessage message)
    {
        var payload = await _services.Interceptor.OnPingAsync(this, message, _connection.RequestAborted);
        await _connection.SendAsync(output => SocketMessages.Pong(output, payload, message.Payload));
    }

    /// <summary>Closes a socket that is not initialised in time, and one whose client has gone without a word.</summary>
    private async Task WatchAsync()
    {
        try
        {
            await _initialised.Task.WaitAsync(_options.ConnectionInitializationTimeout, _services.Clock, _connection.RequestAborted);
            if (_options.KeepAliveInterval is not { } interval)
                return;
            using var timer = new PeriodicTimer(interval, _services.Clock);
            while (await timer.WaitForNextTickAsync(_connection.RequestAborted))
            {
                if (Interlocked.Increment(ref _unanswered) > MaxUnanswered)
                    _connection.Abort();
                else
                    await _connection.SendAsync(SocketMessages.Ping);
            }
        }
        catch (TimeoutException)
        {
            await _connection.CloseAsync("Connection initialisation timeout", CloseCode.ConnectionInitialisationTimeout);
        }
        catch (OperationCanceledException)
        {
            // The socket is closed.
        }
    }
}
