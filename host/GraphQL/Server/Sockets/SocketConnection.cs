using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using HotChocolate.AspNetCore.Subscriptions;
using Microsoft.AspNetCore.Http;

namespace Leefbaarheid.GraphQL.Server.Sockets;

/// <summary>Reads and writes whole messages. One reader; any number of writers, who wait for each other and for the client.</summary>
internal sealed class SocketConnection : ISocketConnection, IDisposable
{
    /// <summary>How long a client may take to confirm that the socket closes; then it is cut off.</summary>
    public static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(5);

    // One message that takes longer is not slow but stuck: the client is there and reads nothing.
    private static readonly TimeSpan SendTimeout = TimeSpan.FromMinutes(1);
    private const int KeptBufferSize = 64 * 1024;

    private readonly WebSocket _socket;
    private readonly TimeProvider _clock;
    private readonly int _maxMessageBytes;
    private readonly CancellationTokenSource _ended;
    private readonly SemaphoreSlim _sending = new(1, 1);
    private ArrayBufferWriter<byte> _outgoing = new();
    private ArrayBufferWriter<byte> _incoming = new();
    private ITimer? _cutOff;
    private int _isClosing;

    public SocketConnection(WebSocket socket, HttpContext http, TimeProvider clock, int maxMessageBytes)
    {
        _socket = socket;
        _clock = clock;
        _maxMessageBytes = maxMessageBytes;
        HttpContext = http;
        _ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
    }

    public IDictionary<string, object?> ContextData { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    public HttpContext HttpContext { get; }

    public IServiceProvider RequestServices => HttpContext.RequestServices;

    public bool IsClosed => _isClosing != 0 || _ended.IsCancellationRequested;

    public CancellationToken RequestAborted => _ended.Token;

    /// <summary>The next message; it is valid until the one after it is asked for. Null: the client closed the socket, or is gone.</summary>
    /// <exception cref="SocketClosingException">The message is too large or no text.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync()
    {
        if (_incoming.Capacity > KeptBufferSize)
            _incoming = new ArrayBufferWriter<byte>();
        _incoming.ResetWrittenCount();
        try
        {
            while (true)
            {
                var received = await _socket.ReceiveAsync(_incoming.GetMemory(4096), RequestAborted);
                if (received.MessageType == WebSocketMessageType.Close)
                    return null;

                // What arrives after the server said goodbye is thrown away.
                if (_isClosing != 0)
                    continue;
                if (received.MessageType == WebSocketMessageType.Binary)
                    throw new SocketClosingException(CloseCode.BadRequest, "Messages must be text");
                _incoming.Advance(received.Count);
                if (_incoming.WrittenCount > _maxMessageBytes)
                    throw new SocketClosingException(CloseCode.MessageTooBig, "The message is too large");
                if (received.EndOfMessage)
                    return _incoming.WrittenMemory;
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            return null;
        }
    }

    /// <summary>Sends a message, or nothing when there is none to send after all or the socket is closed.</summary>
    public async ValueTask SendAsync(Action<IBufferWriter<byte>> write)
    {
        // Nothing here is cancelled by the operation that sends: half a message would be the end of the socket.
        try
        {
            await _sending.WaitAsync(RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // Whoever it is for has gone, which is no failure.
            return;
        }

        try
        {
            if (IsClosed)
                return;
            if (_outgoing.Capacity > KeptBufferSize)
                _outgoing = new ArrayBufferWriter<byte>();
            _outgoing.ResetWrittenCount();
            write(_outgoing);
            if (_outgoing.WrittenCount == 0)
                return;
            await using var stuck = _clock.CreateTimer(static connection => ((SocketConnection)connection!).Abort(), this, SendTimeout, Timeout.InfiniteTimeSpan);
            await _socket.SendAsync(_outgoing.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, RequestAborted);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            Abort();
        }
        finally
        {
            _sending.Release();
        }
    }

    public async ValueTask CloseAsync(string message, int reason, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _isClosing, 1) != 0)
            return;

        // Also ends a message that the client does not take, for which the close frame would wait.
        _cutOff = _clock.CreateTimer(static connection => ((SocketConnection)connection!).Abort(), this, CloseTimeout, Timeout.InfiniteTimeSpan);
        try
        {
            await _sending.WaitAsync(RequestAborted);
            try
            {
                if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                    await _socket.CloseOutputAsync((WebSocketCloseStatus)reason, Shorten(message), RequestAborted);
            }
            finally
            {
                _sending.Release();
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            Abort();
        }
    }

    /// <summary>Ends the connection without a word: there is nobody to say it to.</summary>
    public void Abort()
    {
        Interlocked.Exchange(ref _isClosing, 1);
        _socket.Abort();
        _ = _ended.CancelAsync();
    }

    /// <summary>Cancels whatever still happens for this client.</summary>
    public Task EndAsync() => _ended.CancelAsync();

    public void Dispose()
    {
        _cutOff?.Dispose();
        _ended.Dispose();
        _sending.Dispose();
    }

    private static string Shorten(string reason)
    {
        const int maxBytes = 123;
        while (Encoding.UTF8.GetByteCount(reason) > maxBytes)
            reason = reason[..^1];
        return reason;
    }
}
