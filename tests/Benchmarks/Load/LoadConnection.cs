using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace Leefbaarheid.Benchmarks.Load;

/// <summary>One keep-alive connection that sends the same request over and over, and does nothing else: the client's own work must not
/// slow the server down.</summary>
internal sealed class LoadConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[256 * 1024];

    public async Task OpenAsync(IPEndPoint server) => await _socket.ConnectAsync(server);

    /// <summary>Sends a request and reads its response to the end.</summary>
    /// <exception cref="InvalidOperationException">The status is not 200.</exception>
    public async ValueTask SendAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request, SocketFlags.None);
        var length = 0;
        while (!IsComplete(_buffer.AsSpan(0, length)))
        {
            if (length == _buffer.Length)
                Array.Resize(ref _buffer, length * 2);
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(length), SocketFlags.None);
            if (read == 0)
                throw new InvalidOperationException("The server closed the connection.");
            length += read;
        }

        if (!_buffer.AsSpan(0, length).StartsWith("HTTP/1.1 200"u8))
            throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(_buffer, 0, Math.Min(length, 500)));
    }

    public void Dispose() => _socket.Dispose();

    private static bool IsComplete(ReadOnlySpan<byte> response)
    {
        var head = response.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return false;
        var at = response[..head].IndexOf("Content-Length: "u8);
        if (at < 0)
            return response.EndsWith("\r\n0\r\n\r\n"u8);
        Utf8Parser.TryParse(response[(at + "Content-Length: ".Length)..], out int body, out _);
        return response.Length >= head + 4 + body;
    }
}
