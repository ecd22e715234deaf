namespace HotChocolate.Execution;

/// <summary>Executes operations against the schema. Safe for concurrent use.</summary>
public interface IRequestExecutor
{
    /// <summary>What can be asked.</summary>
    ISchema Schema { get; }

    /// <summary>The application's services.</summary>
    IServiceProvider Services { get; }

    /// <summary>
    /// Executes one operation. Errors of the request are in the result; nothing is thrown for them. A subscription gives an
    /// <see cref="IResponseStream"/>, or an <see cref="IOperationResult"/> with errors when it cannot begin.
    /// </summary>
    /// <param name="request">What to execute.</param>
    /// <param name="cancellationToken">Reaches every resolver.</param>
    Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default);
}

/// <summary>Finds the executor, building the schema when that has not happened yet.</summary>
public interface IRequestExecutorResolver
{
    /// <summary>The executor of a schema.</summary>
    /// <param name="schemaName">Only the default schema exists; null or its name.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="SchemaException">The schema cannot be built.</exception>
    ValueTask<IRequestExecutor> GetRequestExecutorAsync(string? schemaName = default, CancellationToken cancellationToken = default);
}
