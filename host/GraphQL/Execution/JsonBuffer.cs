using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// A forward writer of UTF-8 JSON that can step back. A null in a non-null field erases what its parent has written so far;
/// Utf8JsonWriter cannot do that, and building a tree first would cost more than everything else together. What is written stays where
/// it was written, in pieces from a pool: a large response is neither copied while it grows nor asked for in one piece. One that outgrows
/// the capacity is not kept: writing goes on, to find out whether it succeeds, and what was written is gone.
/// </summary>
internal sealed class JsonBuffer : IResultData
{
    private const int FirstSize = 16 * 1024;
    private const int NextSize = 64 * 1024;
    private readonly ArrayPool<byte> _pool;
    private readonly long _capacity;
    private readonly List<ArraySegment<byte>> _full = [];
    private byte[] _bytes;
    private bool _needsComma;
    private bool _discards;

    public JsonBuffer(ArrayPool<byte>? pool = null, long capacity = long.MaxValue)
    {
        _pool = pool ?? ArrayPool<byte>.Shared;
        _capacity = capacity;
        _bytes = _pool.Rent(FirstSize);
    }

    /// <summary>True: more was written than the capacity, and there is nothing to be had.</summary>
    public bool IsOverflown => _discards || Length > _capacity;

    private int Position { get; set; }

    /// <summary>How many bytes are kept.</summary>
    public long Length
    {
        get
        {
            long length = Position;
            if (_full.Count == 0)
                return length;
            foreach (var piece in _full)
                length += piece.Count;
            return length;
        }
    }

    // What is discarded lies behind the start, wherever that is.
    public JsonMark Mark() => new(_discards ? 1 : _full.Count, Position, _needsComma);

    public void Reset(JsonMark mark)
    {
        _needsComma = mark.NeedsComma;
        if (_discards)
        {
            // Back at the very start nothing is missing.
            _discards = mark is not { Piece: 0, Position: 0 };
            Position = 0;
            return;
        }

        if (mark.Piece < _full.Count)
        {
            _pool.Return(_bytes);
            for (var index = mark.Piece + 1; index < _full.Count; index++)
                _pool.Return(_full[index].Array!);
            _bytes = _full[mark.Piece].Array!;
            _full.RemoveRange(mark.Piece, _full.Count - mark.Piece);
        }

        Position = mark.Position;
    }

    /// <summary>Forgets what was written; the next thing is written as if it were still there.</summary>
    public void Clear()
    {
        foreach (var piece in _full)
            _pool.Return(piece.Array!);
        _full.Clear();
        Position = 0;
    }

    long? IResultData.KnownLength => Length;

    /// <summary>Everything that has been written, in order.</summary>
    public ReadOnlySequence<byte> Written()
    {
        if (_full.Count == 0)
            return new ReadOnlySequence<byte>(_bytes, 0, Position);
        var first = new Piece(_full[0], null);
        var last = first;
        foreach (var piece in _full.Skip(1).Append(new ArraySegment<byte>(_bytes, 0, Position)))
            last = new Piece(piece, last);
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    public void CopyTo(IBufferWriter<byte> output)
    {
        foreach (var piece in _full)
            output.Write(piece);
        output.Write(_bytes.AsSpan(0, Position));
    }

    /// <summary>Hands everything over, piece by piece at the pace of the receiver, and gives each piece back when it is gone.</summary>
    public async ValueTask MoveToAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        while (_full.Count > 0)
        {
            output.Write(_full[0]);
            _pool.Return(_full[0].Array!);
            _full.RemoveAt(0);
            await output.FlushAsync(cancellationToken);
        }

        output.Write(_bytes.AsSpan(0, Position));
        Position = 0;
    }

    public void BeginObject() => Open((byte)'{');

    public void EndObject() => Close((byte)'}');

    public void BeginArray() => Open((byte)'[');

    public void EndArray() => Close((byte)']');

    /// <summary>Writes a member name that was encoded beforehand by <see cref="EncodeName"/>.</summary>
    public void Name(ReadOnlySpan<byte> encodedName)
    {
        Comma();
        Append(encodedName);
        _needsComma = false;
    }

    public void Name(string name) => Name(EncodeName(name));

    /// <summary>The bytes of <c>"name":</c>, to be made once per plan.</summary>
    public static byte[] EncodeName(string name) => [.. EncodeText(name), (byte)':'];

    /// <summary>The bytes of a text in quotes, for <see cref="Raw"/>.</summary>
    public static byte[] EncodeText(string text) => Encoding.UTF8.GetBytes($"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"");

    public void Null() => Raw("null"u8);

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Number(long value)
    {
        Comma();
        Reserve(20);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(Position), out var written);
        Position += written;
        _needsComma = true;
    }

    public void Number(decimal value)
    {
        Comma();
        Reserve(32);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(Position), out var written);
        Position += written;
        _needsComma = true;
    }

    public void Number(double value)
    {
        Comma();
        Reserve(32);
        value.TryFormat(_bytes.AsSpan(Position), out var written, "R", CultureInfo.InvariantCulture);
        Position += written;
        _needsComma = true;
    }

    /// <summary>Writes <c>"00000000-0000-0000-0000-000000000000"</c>.</summary>
    public void Guid(Guid value)
    {
        Comma();
        Reserve(38);
        var target = _bytes.AsSpan(Position, 38);
        target[0] = target[37] = (byte)'"';
        value.TryFormat(target[1..], out _);
        Position += 38;
        _needsComma = true;
    }

    /// <summary>Writes <c>"2026-11-22"</c>.</summary>
    public void Date(DateOnly value)
    {
        Comma();
        Reserve(12);
        var target = _bytes.AsSpan(Position, 12);
        target[0] = target[11] = (byte)'"';
        value.TryFormat(target[1..], out _, "O", CultureInfo.InvariantCulture);
        Position += 12;
        _needsComma = true;
    }

    public void String(ReadOnlySpan<char> value)
    {
        // Any text can be written, and this is what takes the time.
        if (_discards)
            return;
        Comma();
        Reserve(Encoding.UTF8.GetMaxByteCount(value.Length) + 2);
        _bytes[Position++] = (byte)'"';
        Escape(value);
        _bytes[Position++] = (byte)'"';
        _needsComma = true;
    }

    /// <summary>Writes a value whose JSON is known already, such as a date in quotes or a parsed element.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        Comma();
        Append(json);
        _needsComma = true;
    }

    public void Dispose()
    {
        Clear();
        if (_bytes.Length > 0)
            _pool.Return(_bytes);
        _bytes = [];
    }

    private void Escape(ReadOnlySpan<char> value)
    {
        var encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        int at;
        unsafe
        {
            fixed (char* text = value)
                at = value.IsEmpty ? -1 : encoder.FindFirstCharacterToEncode(text, value.Length);
        }

        if (at < 0)
        {
            Position += Encoding.UTF8.GetBytes(value, _bytes.AsSpan(Position));
            return;
        }

        var escaped = encoder.Encode(value.ToString());
        Reserve(Encoding.UTF8.GetMaxByteCount(escaped.Length) + 1);
        Position += Encoding.UTF8.GetBytes(escaped, _bytes.AsSpan(Position));
    }

    private void Open(byte bracket)
    {
        Comma();
        Reserve(1);
        _bytes[Position++] = bracket;
        _needsComma = false;
    }

    private void Close(byte bracket)
    {
        Reserve(1);
        _bytes[Position++] = bracket;
        _needsComma = true;
    }

    private void Comma()
    {
        if (!_needsComma)
            return;
        Reserve(1);
        _bytes[Position++] = (byte)',';
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Position));
        Position += bytes.Length;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - Position < count)
            Grow(count);
    }

    private void Grow(int count)
    {
        if (IsOverflown)
            Discard(count);
        else
            _full.Add(new ArraySegment<byte>(_bytes, 0, Position));
        if (!_discards || _bytes.Length < count)
            _bytes = _pool.Rent(Math.Max(NextSize, count));
        Position = 0;
    }

    private void Discard(int count)
    {
        _discards = true;
        Clear();
        if (_bytes.Length < count)
            _pool.Return(_bytes);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ArraySegment<byte> bytes, Piece? before)
        {
            Memory = bytes;
            if (before is null)
                return;
            RunningIndex = before.RunningIndex + before.Memory.Length;
            before.Next = this;
        }
    }
}

/// <summary>A place in a <see cref="JsonBuffer"/> to step back to.</summary>
internal readonly record struct JsonMark(int Piece, int Position, bool NeedsComma);
