using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;

namespace Leefbaarheid.GraphQL.Server;

/// <summary>Writes a response once more, in another layout.</summary>
internal sealed class JsonRewriter(JsonResultFormatterOptions options)
{
    private readonly JsonWriterOptions _options = new()
    {
        Indented = options.Indented,
        Encoder = options.Encoder ?? JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(IJsonResult result, IBufferWriter<byte> output)
    {
        var compact = new ArrayBufferWriter<byte>();
        result.WriteTo(compact);
        using var document = JsonDocument.Parse(compact.WrittenMemory, new JsonDocumentOptions { MaxDepth = 1000 });
        using var writer = new Utf8JsonWriter(output, _options);
        writer.WriteStartObject();
        foreach (var member in document.RootElement.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);

            // `data` itself is null where a mistake undid all of it, and stays.
            Write(writer, member.Value);
        }

        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    if (member.Value.ValueKind == JsonValueKind.Null && options.NullIgnoreCondition.HasFlag(JsonNullIgnoreCondition.Fields))
                        continue;
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    if (item.ValueKind != JsonValueKind.Null || !options.NullIgnoreCondition.HasFlag(JsonNullIgnoreCondition.Lists))
                        Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
