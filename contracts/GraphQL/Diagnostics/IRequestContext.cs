namespace HotChocolate.Execution;

/// <summary>A request while it is executed, as listeners to the execution see it.</summary>
public interface IRequestContext
{
    /// <summary>The schema of the request.</summary>
    ISchema Schema { get; }

    /// <summary>The services of the request, or those of the application while the request has none of its own yet.</summary>
    IServiceProvider Services { get; }

    /// <summary>What is executed.</summary>
    IOperationRequest Request { get; }

    /// <summary>State of the request; listeners may keep theirs here.</summary>
    IDictionary<string, object?> ContextData { get; }

    /// <summary>Cancelled when the caller went away or the request took too long.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The outcome; null until there is one.</summary>
    IExecutionResult? Result { get; }

    /// <summary>What ended the request unexpectedly; null when nothing did.</summary>
    Exception? Exception { get; }
}
