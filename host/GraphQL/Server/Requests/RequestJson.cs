using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>
/// JSON as it comes in. The reader of .NET finds broken text only when a string is asked for, which would be in the middle of whatever needs
/// it; here it is found before anything is done with the request.
/// </summary>
internal static class RequestJson
{
    public const int MaxDepth = 64;
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = MaxDepth };

    /// <summary>Gives all of the bytes in one piece to who reads them.</summary>
    public static T Read<T>(ReadOnlySequence<byte> utf8, Func<ReadOnlyMemory<byte>, T> read)
    {
        if (utf8.IsSingleSegment)
            return read(utf8.First);
        var length = checked((int)utf8.Length);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            utf8.CopyTo(rented);
            return read(rented.AsMemory(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Whether every text in it is one, which its reader takes for granted. False also where that takes a second look.</summary>
    public static bool HasPlainText(ReadOnlySpan<byte> utf8) => Utf8.IsValid(utf8) && !HasEscapedSurrogate(utf8);

    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte})"/>
    public static JsonElement Parse(string text) => Parse(Encoding.UTF8.GetBytes(text));

    /// <summary>The JSON, in memory of its own.</summary>
    /// <exception cref="JsonException">It is no JSON, or holds what is no text.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> utf8)
    {
        if (!Utf8.IsValid(utf8.Span))
            throw new JsonException("The JSON is not UTF-8.");
        using var document = JsonDocument.Parse(utf8, s_options);
        var json = document.RootElement.Clone();
        if (HasEscapedSurrogate(utf8.Span))
            CheckText(json);
        return json;
    }

    private static bool HasEscapedSurrogate(ReadOnlySpan<byte> utf8)
    {
        for (var at = utf8.IndexOf("\\u"u8); at >= 0; at = utf8.IndexOf("\\u"u8))
        {
            utf8 = utf8[(at + 2)..];
            if (utf8.Length > 1 && (utf8[0] | 0x20) == 'd' && utf8[1] >= '8')
                return true;
        }

        return false;
    }

    private static void CheckText(JsonElement json)
    {
        try
        {
            switch (json.ValueKind)
            {
                case JsonValueKind.String:
                    json.GetString();
                    break;
                case JsonValueKind.Array:
                    foreach (var item in json.EnumerateArray())
                        CheckText(item);
                    break;
                case JsonValueKind.Object:
                    foreach (var member in json.EnumerateObject())
                    {
                        _ = member.Name;
                        CheckText(member.Value);
                    }

                    break;
            }
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("The JSON holds half a surrogate pair.", exception);
        }
    }
}
