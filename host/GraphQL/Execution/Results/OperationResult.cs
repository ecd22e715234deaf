using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>How far a request came; the server's status table reads it.</summary>
internal enum RequestOutcome
{
    /// <summary>Execution began: there is data, if only null.</summary>
    Executed,
    SyntaxError,
    ValidationError,
    OperationUnknown,
    VariableError,
    OperationNotAllowed,

    /// <summary>The user may not do what the operation asks; nothing of it ran.</summary>
    NotAuthorized,
    TimedOut,

    /// <summary>A subscription could not begin, or its source of events broke: nothing comes after this result.</summary>
    SourceFailed,

    /// <summary>The request is larger or costlier than allowed: the caller's mistake, whatever media type it accepts.</summary>
    LimitExceeded,
    ServerError,
}

/// <summary>A response whose data is JSON already.</summary>
internal sealed class OperationResult : IOperationResult, IJsonResult
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions ValueOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly JsonBuffer? _data;

    public OperationResult(JsonBuffer data, IReadOnlyList<IError> errors)
    {
        _data = data;
        Errors = errors.Count == 0 ? null : errors;
        Outcome = RequestOutcome.Executed;
    }

    public OperationResult(RequestOutcome outcome, IReadOnlyList<IError> errors)
    {
        Outcome = outcome;
        Errors = errors;
    }

    /// <summary>A result that consists of extensions only.</summary>
    public OperationResult(IReadOnlyDictionary<string, object?> extensions)
    {
        Outcome = RequestOutcome.Executed;
        Extensions = extensions;
    }

    public RequestOutcome Outcome { get; }

    /// <summary>The size of the response in bytes where that is known beforehand: when it is data and nothing else.</summary>
    public long? Length
        => _data is not null && Errors is null && Extensions is null && RequestIndex is null && VariableIndex is null
            ? Start.Length + _data.Length + 1
            : null;

    private static ReadOnlySpan<byte> Start => "{\"data\":"u8;

    public IReadOnlyList<IError>? Errors { get; }

    public IReadOnlyDictionary<string, object?>? Data => field ??= ReadData();

    public IReadOnlyDictionary<string, object?>? Extensions { get; set; }

    /// <summary>The place of the operation in a batch; null outside one.</summary>
    public int? RequestIndex { get; set; }

    /// <summary>The place of the variables in a batch; null outside one.</summary>
    public int? VariableIndex { get; set; }

    public IReadOnlyDictionary<string, object?>? ContextData => null;

    /// <summary>Before the result is written.</summary>
    public void AddExtensions(IReadOnlyDictionary<string, object?> extensions)
        => Extensions = Extensions is null ? extensions : Extensions.Concat(extensions).ToDictionary(StringComparer.Ordinal);

    public void WriteTo(IBufferWriter<byte> output)
    {
        output.Write("{"u8);
        WriteIndex(output, "requestIndex", RequestIndex);
        WriteIndex(output, "variableIndex", VariableIndex);
        if (Errors is not null)
        {
            output.Write("\"errors\":"u8);
            WriteErrors(output, Errors);
            if (_data is not null)
                output.Write(","u8);
        }

        if (_data is not null)
        {
            output.Write("\"data\":"u8);
            _data.CopyTo(output);
        }

        if (Extensions is not null)
        {
            output.Write(Errors is null && _data is null ? "\"extensions\":"u8 : ",\"extensions\":"u8);
            using var writer = new Utf8JsonWriter(output, WriterOptions);
            WriteExtensions(writer, Extensions);
        }

        output.Write("}"u8);
    }

    /// <summary>Writes the response and flushes it, large ones in steps: the receiver sets the pace. Call once, instead of the other.</summary>
    public async ValueTask WriteToAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        if (Length is null)
        {
            WriteTo(output);
        }
        else
        {
            output.Write(Start);
            await _data!.MoveToAsync(output, cancellationToken);
            output.Write("}"u8);
        }

        await output.FlushAsync(cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _data?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static void WriteIndex(IBufferWriter<byte> output, string name, int? index)
    {
        if (index is not null)
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\"{name}\":{index},"), output);
    }

    /// <summary>Errors as a JSON list.</summary>
    public static void WriteErrors(IBufferWriter<byte> output, IReadOnlyList<IError> errors)
    {
        using var writer = new Utf8JsonWriter(output, WriterOptions);
        writer.WriteStartArray();
        foreach (var error in errors)
            WriteError(writer, error);
        writer.WriteEndArray();
    }

    private static void WriteError(Utf8JsonWriter writer, IError error)
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
                json = JsonSerializer.SerializeToUtf8Bytes(value, ValueOptions);
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

    private IReadOnlyDictionary<string, object?>? ReadData()
    {
        if (_data is null)
            return null;
        using var document = JsonDocument.Parse(_data.Written());
        return (IReadOnlyDictionary<string, object?>?)Plain(document.RootElement);
    }

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(member => member.Name, member => Plain(member.Value), StringComparer.Ordinal),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var small) ? small : json.TryGetInt64(out var large) ? large : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
