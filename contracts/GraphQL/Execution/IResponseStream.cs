namespace HotChocolate.Execution;

/// <summary>The outcome of a subscription: a result for every event. Disposing it unsubscribes.</summary>
public interface IResponseStream : IExecutionResult
{
    /// <summary>
    /// The results, to be read once and by one reader, which disposes each. An event that fails gives a result with errors, and the
    /// next one follows. When the source of the events fails, the last result has errors and no data.
    /// </summary>
    /// <exception cref="InvalidOperationException">The stream is read already.</exception>
    IAsyncEnumerable<IOperationResult> ReadResultsAsync();
}
