using System.Runtime.CompilerServices;
using HotChocolate.Execution;

namespace Leefbaarheid.GraphQL.Execution.Subscriptions;

/// <summary>
/// The results of a subscription, made one by one as they are asked for: a reader that takes its time leaves events waiting in the
/// source and none half executed.
/// </summary>
internal sealed class ResponseStream(
    ISourceStream source,
    Func<object?, ValueTask<OperationResult>> execute,
    Func<Exception, OperationResult> fail,
    Func<ValueTask> close,
    CancellationTokenSource stopped) : IResponseStream
{
    private int _isRead;
    private int _isDisposed;

    public IReadOnlyDictionary<string, object?>? ContextData => null;

    IAsyncEnumerable<IOperationResult> IResponseStream.ReadResultsAsync() => ReadResultsAsync();

    /// <summary>Each result is for the reader to dispose. One with <see cref="RequestOutcome.SourceFailed"/> is the last.</summary>
    public IAsyncEnumerable<OperationResult> ReadResultsAsync()
        => Interlocked.Exchange(ref _isRead, 1) == 0
            ? ReadAsync()
            : throw new InvalidOperationException("The results of a subscription can be read once.");

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
            return;

        // Ends a read that is waiting for the next event.
        await stopped.CancelAsync();
        try
        {
            await source.DisposeAsync();
        }
        finally
        {
            await close();
            stopped.Dispose();
        }
    }

    private async IAsyncEnumerable<OperationResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var cancellation = cancellationToken.Register(Stop);
        await using var events = source.ReadEventsAsync().GetAsyncEnumerator(stopped.Token);
        while (true)
        {
            OperationResult? failure = null;
            try
            {
                if (!await events.MoveNextAsync())
                    yield break;
            }
            catch (Exception exception) when (!stopped.IsCancellationRequested)
            {
                failure = fail(exception);
            }

            if (failure is not null)
            {
                yield return failure;
                yield break;
            }

            yield return await execute(events.Current);
        }
    }

    private void Stop()
    {
        try
        {
            stopped.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The stream was disposed in the same moment.
        }
    }
}
