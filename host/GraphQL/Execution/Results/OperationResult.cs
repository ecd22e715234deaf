using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
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
    private readonly IResultData? _data;

    public OperationResult(IResultData data, IReadOnlyList<IError> errors)
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
            ? "{\"data\":}"u8.Length + _data.KnownLength
            : null;

    /// <summary>True: the data are written again when they are sent.</summary>
    public bool IsLarge => _data is { KnownLength: null };

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
        WriteHead(output);
        _data?.CopyTo(output);
        WriteTail(output);
    }

    /// <summary>Writes the response and flushes it, large ones in steps: the receiver sets the pace. Call once, instead of the other.</summary>
    public async ValueTask WriteToAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        WriteHead(output);
        if (_data is not null)
            await _data.MoveToAsync(output, cancellationToken);
        WriteTail(output);
        await output.FlushAsync(cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _data?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>All that comes before the data. The errors are known by then, of whatever size the data are.</summary>
    private void WriteHead(IBufferWriter<byte> output)
    {
        output.Write("{"u8);
        WriteIndex(output, "requestIndex", RequestIndex);
        WriteIndex(output, "variableIndex", VariableIndex);
        if (Errors is not null)
        {
            output.Write("\"errors\":"u8);
            ErrorJson.Write(output, Errors);
            if (_data is not null)
                output.Write(","u8);
        }

        if (_data is not null)
            output.Write("\"data\":"u8);
    }

    private void WriteTail(IBufferWriter<byte> output)
    {
        if (Extensions is not null)
        {
            output.Write(Errors is null && _data is null ? "\"extensions\":"u8 : ",\"extensions\":"u8);
            ErrorJson.WriteExtensions(output, Extensions);
        }

        output.Write("}"u8);
    }

    private static void WriteIndex(IBufferWriter<byte> output, string name, int? index)
    {
        if (index is not null)
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\"{name}\":{index},"), output);
    }

    private IReadOnlyDictionary<string, object?>? ReadData()
    {
        if (_data is null)
            return null;
        var json = new ArrayBufferWriter<byte>();
        _data.CopyTo(json);
        using var document = JsonDocument.Parse(json.WrittenMemory);
        return (IReadOnlyDictionary<string, object?>?)Plain(document.RootElement);
    }

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(member => member.Name, member => Plain(member.Value), StringComparer.Ordinal),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var small) ? (object)small : json.TryGetInt64(out var large) ? large : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
