using Leefbaarheid.Host.Bestanden;
using Microsoft.Extensions.Logging.Abstractions;

namespace Leefbaarheid.Host.Tests.Bestanden;

/// <summary>A folder for files that goes away with the test.</summary>
internal sealed class Proefmap : IDisposable
{
    public const long MaxBytes = 2 * 1024 * 1024;

    public Proefmap(long maxBytes = MaxBytes)
        => Map = new Bestandsmap(new Bestandsinstellingen(Pad, maxBytes), NullLogger<Bestandsmap>.Instance);

    public string Pad { get; } = Directory.CreateTempSubdirectory("leefbaarheid-bestanden-").FullName;

    public Bestandsmap Map { get; }

    /// <summary>Every file in it, half received ones too.</summary>
    public string[] Bestanden => Directory.GetFiles(Pad, "*", SearchOption.AllDirectories);

    public void Dispose() => Directory.Delete(Pad, recursive: true);
}

/// <summary>A content that is made while it is read, and remembers how it was read.</summary>
internal sealed class Stroom(long lengte, ReadOnlyMemory<byte> begin, Action<long>? gelezen = null) : Stream
{
    private long _plaats;

    public int GrootsteStuk { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _plaats;
        set => throw new NotSupportedException();
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        GrootsteStuk = Math.Max(GrootsteStuk, buffer.Length);
        var aantal = (int)Math.Min(buffer.Length, lengte - _plaats);
        buffer.Span[..aantal].Clear();
        if (_plaats < begin.Length)
        {
            var deel = begin.Span[(int)_plaats..];
            deel[..Math.Min(deel.Length, aantal)].CopyTo(buffer.Span);
        }

        _plaats += aantal;
        gelezen?.Invoke(_plaats);
        return ValueTask.FromResult(aantal);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Only read without blocking.");

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
