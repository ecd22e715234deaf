namespace HotChocolate.Execution;

/// <summary>The outcome of a request. Disposing it gives its memory back; nothing of it may be used after that.</summary>
public interface IExecutionResult : IAsyncDisposable
{
    /// <summary>State that accompanies the result but is not part of the response; null when there is none.</summary>
    IReadOnlyDictionary<string, object?>? ContextData { get; }
}

/// <summary>The outcome of a query or mutation, or of one event of a subscription.</summary>
public interface IOperationResult : IExecutionResult
{
    /// <summary>The data as nested dictionaries, lists and primitive values; null when there is none.</summary>
    IReadOnlyDictionary<string, object?>? Data { get; }

    /// <summary>The errors; null when there are none.</summary>
    IReadOnlyList<IError>? Errors { get; }

    /// <summary>Members beyond those of the specification; null when there are none.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }
}

/// <summary>A result that can write itself.</summary>
internal interface IJsonResult
{
    void WriteTo(System.Buffers.IBufferWriter<byte> output);
}
