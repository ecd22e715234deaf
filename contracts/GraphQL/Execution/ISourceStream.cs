namespace HotChocolate.Execution;

/// <summary>The events that a subscription answers to. Disposing it unsubscribes.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>The events, each once; to be read by one reader.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync();
}

/// <inheritdoc cref="ISourceStream"/>
/// <typeparam name="TMessage">The type of the events.</typeparam>
public interface ISourceStream<out TMessage> : ISourceStream
{
    /// <summary>The events, each once; to be read by one reader.</summary>
    new IAsyncEnumerable<TMessage> ReadEventsAsync();
}
