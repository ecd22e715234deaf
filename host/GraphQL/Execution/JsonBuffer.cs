using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// A forward writer of UTF-8 JSON that can step back. A null in a non-null field erases what its parent has written so far;
/// Utf8JsonWriter cannot do that, and building a tree first would cost more than everything else together.
/// </summary>
internal sealed class JsonBuffer : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private bool _needsComma;

    public int Position { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Position);

    public JsonMark Mark() => new(Position, _needsComma);

    public void Reset(JsonMark mark)
    {
        Position = mark.Position;
        _needsComma = mark.NeedsComma;
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
    public static byte[] EncodeName(string name)
        => Encoding.UTF8.GetBytes($"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(name)}\":");

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

    public void String(ReadOnlySpan<char> value)
    {
        Comma();
        Reserve((value.Length * 6) + 2);
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
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Escape(ReadOnlySpan<char> value)
    {
        var encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        var target = _bytes.AsSpan(Position);
        int at;
        unsafe
        {
            fixed (char* text = value)
                at = value.IsEmpty ? -1 : encoder.FindFirstCharacterToEncode(text, value.Length);
        }

        if (at < 0)
        {
            Position += Encoding.UTF8.GetBytes(value, target);
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
        if (_bytes.Length - Position >= count)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Position + count));
        _bytes.AsSpan(0, Position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

/// <summary>A place in a <see cref="JsonBuffer"/> to step back to.</summary>
internal readonly record struct JsonMark(int Position, bool NeedsComma);
