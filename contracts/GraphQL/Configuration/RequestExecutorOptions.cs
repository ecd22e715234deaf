using System.Diagnostics;

namespace HotChocolate.Execution.Options;

/// <summary>How requests are executed.</summary>
public class RequestExecutorOptions
{
    private static readonly TimeSpan MinimumTimeout = TimeSpan.FromMilliseconds(100);

    /// <summary>After this time a request is cancelled. Default 30 seconds, 30 minutes under a debugger; at least 100 milliseconds.</summary>
    public TimeSpan ExecutionTimeout
    {
        get;
        set => field = value < MinimumTimeout ? MinimumTimeout : value;
    } = Debugger.IsAttached ? TimeSpan.FromMinutes(30) : TimeSpan.FromSeconds(30);

    /// <summary>True: errors carry the exception's message and stack trace. Default: only under a debugger.</summary>
    public bool IncludeExceptionDetails { get; set; } = Debugger.IsAttached;

    /// <summary>Whether the schema can be downloaded as text, where the endpoint offers that. Default true.</summary>
    public bool EnableSchemaFileSupport { get; set; } = true;

    /// <summary>What is thought of documents that the server does not know. Needs a pipeline for them; see <c>UsePersistedOperationPipeline</c>.</summary>
    public PersistedOperationOptions PersistedOperations { get; set; } = new();
}
