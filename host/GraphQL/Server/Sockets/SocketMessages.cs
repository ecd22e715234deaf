using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Server.Sockets;

/// <summary>Writes the messages of the server.</summary>
internal static class SocketMessages
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Acknowledge(IBufferWriter<byte> output) => output.Write("""{"type":"connection_ack"}"""u8);

    public static void Ping(IBufferWriter<byte> output) => output.Write("""{"type":"ping"}"""u8);

    public static void Pong(IBufferWriter<byte> output, IReadOnlyDictionary<string, object?>? payload, JsonElement echo)
    {
        output.Write("{\"type\":\"pong\""u8);
        if (payload is not null || echo.ValueKind == JsonValueKind.Object)
        {
            output.Write(",\"payload\":"u8);
            using var writer = new Utf8JsonWriter(output);
            if (payload is not null)
                JsonSerializer.Serialize(writer, payload, s_options);
            else
                echo.WriteTo(writer);
        }

        output.Write("}"u8);
    }

    public static void Next(IBufferWriter<byte> output, string id, IJsonResult result)
    {
        Begin(output, "next"u8, id);
        output.Write(",\"payload\":"u8);
        result.WriteTo(output);
        output.Write("}"u8);
    }

    public static void Error(IBufferWriter<byte> output, string id, IReadOnlyList<IError> errors)
    {
        Begin(output, "error"u8, id);
        output.Write(",\"payload\":"u8);
        ErrorJson.Write(output, errors);
        output.Write("}"u8);
    }

    public static void Complete(IBufferWriter<byte> output, string id)
    {
        Begin(output, "complete"u8, id);
        output.Write("}"u8);
    }

    private static void Begin(IBufferWriter<byte> output, ReadOnlySpan<byte> type, string id)
    {
        output.Write("{\"id\":\""u8);
        output.Write(JsonEncodedText.Encode(id, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        output.Write("\",\"type\":\""u8);
        output.Write(type);
        output.Write("\""u8);
    }
}
