using System.Text;
using System.Text.Json;

namespace Leefbaarheid.Host.Modules.Manifests;

/// <summary>A JSON value that knows the line it stands on, so that a mistake can be pointed at.</summary>
internal sealed class JsonSource
{
    private JsonSource(JsonValueKind kind, int line, string raw)
    {
        Kind = kind;
        Line = line;
        Raw = raw;
    }

    public JsonValueKind Kind { get; }

    public int Line { get; }

    /// <summary>The value as it stands in the file.</summary>
    public string Raw { get; }

    public string Text { get; private init; } = "";

    public IReadOnlyDictionary<string, JsonSource> Properties { get; private init; } = new Dictionary<string, JsonSource>(StringComparer.Ordinal);

    public IReadOnlyList<JsonSource> Items { get; private init; } = [];

    /// <summary>Reads a whole document; comments and trailing commas are allowed.</summary>
    /// <exception cref="JsonSourceException">It is not JSON, or a property stands there twice.</exception>
    public static JsonSource Parse(byte[] document)
    {
        var start = document.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var bytes = document.AsSpan(start);
        var reader = new Utf8JsonReader(
            bytes,
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            reader.Read();
            var root = Value(ref reader, bytes);
            while (reader.Read())
                throw new JsonSourceException(LineAt(bytes, reader.TokenStartIndex), "na het einde staat nog tekst");
            return root;
        }
        catch (JsonException mistake)
        {
            throw new JsonSourceException((int)(mistake.LineNumber ?? 0) + 1, "dit is geen geldige JSON", mistake);
        }
    }

    private static JsonSource Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> document)
    {
        var start = reader.TokenStartIndex;
        var line = LineAt(document, start);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var properties = new Dictionary<string, JsonSource>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    var nameLine = LineAt(document, reader.TokenStartIndex);
                    reader.Read();
                    if (!properties.TryAdd(name, Value(ref reader, document)))
                        throw new JsonSourceException(nameLine, $"'{name}' staat er twee keer");
                }

                return new JsonSource(JsonValueKind.Object, line, Slice(document, start, reader.BytesConsumed)) { Properties = properties };
            case JsonTokenType.StartArray:
                var items = new List<JsonSource>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Value(ref reader, document));
                return new JsonSource(JsonValueKind.Array, line, Slice(document, start, reader.BytesConsumed)) { Items = items };
            default:
                var raw = Slice(document, start, reader.BytesConsumed);
                return new JsonSource(Leaf(reader.TokenType), line, raw)
                {
                    Text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : raw,
                };
        }
    }

    private static JsonValueKind Leaf(JsonTokenType token) => token switch
    {
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        JsonTokenType.Number => JsonValueKind.Number,
        _ => JsonValueKind.Null,
    };

    private static string Slice(ReadOnlySpan<byte> document, long start, long end)
        => Encoding.UTF8.GetString(document[(int)start..(int)end]);

    private static int LineAt(ReadOnlySpan<byte> document, long position) => document[..(int)position].Count((byte)'\n') + 1;
}

/// <summary>A mistake in a JSON file, without the file's name.</summary>
internal sealed class JsonSourceException(int line, string message, Exception? inner = null) : Exception(message, inner)
{
    public int Line { get; } = line;
}
