using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Errors and extensions as JSON.</summary>
internal static class ErrorJson
{
    private static readonly JsonWriterOptions s_writerOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions s_valueOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Errors as a list.</summary>
    public static void Write(IBufferWriter<byte> output, IReadOnlyList<IError> errors)
    {
        using var writer = new Utf8JsonWriter(output, s_writerOptions);
        writer.WriteStartArray();
        foreach (var error in errors)
            Write(writer, error);
        writer.WriteEndArray();
    }

    public static void WriteExtensions(IBufferWriter<byte> output, IReadOnlyDictionary<string, object?> extensions)
    {
        using var writer = new Utf8JsonWriter(output, s_writerOptions);
        WriteExtensions(writer, extensions);
    }

    private static void Write(Utf8JsonWriter writer, IError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, error.Message);
        if (error.Locations is { Count: > 0 })
        {
            writer.WriteStartArray("locations"u8);
            foreach (var location in error.Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line"u8, location.Line);
                writer.WriteNumber("column"u8, location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is not null)
        {
            writer.WriteStartArray("path"u8);
            foreach (var segment in error.Path.ToList())
            {
                if (segment is int index)
                    writer.WriteNumberValue(index);
                else
                    writer.WriteStringValue((string)segment);
            }

            writer.WriteEndArray();
        }

        if (error.Extensions is { Count: > 0 })
        {
            writer.WritePropertyName("extensions"u8);
            WriteExtensions(writer, error.Extensions);
        }

        writer.WriteEndObject();
    }

    /// <summary>An extension is whatever a resolver or filter put there: one that is no JSON is left out, and the response stays whole.</summary>
    private static void WriteExtensions(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> extensions)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in extensions)
        {
            byte[] json;
            try
            {
                json = JsonSerializer.SerializeToUtf8Bytes(value, s_valueOptions);
            }
            catch (Exception)
            {
                continue;
            }

            writer.WritePropertyName(name);
            writer.WriteRawValue(json, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }
}
