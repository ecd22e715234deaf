namespace Leefbaarheid.Host.Data;

/// <summary>
/// SQLite has one writer at a time. Units of work of this process queue here, in order and without holding a thread; SQLite's own
/// busy wait, which blocks one, remains for writers in another process. The servers lock rows and need no queue.
/// </summary>
internal sealed class WriteQueue(HostDatabase database) : IDisposable
{
    // Longer than any unit of work but shorter than a user's patience; also ends a scope that waits for a scope inside itself.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim? _turn = database.Provider == DatabaseProvider.Sqlite ? new SemaphoreSlim(1, 1) : null;

    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        if (_turn is not null && !await _turn.WaitAsync(Patience, cancellationToken))
            throw new TimeoutException($"Another unit of work held the SQLite database for {Patience.TotalSeconds} seconds.");
    }

    public void Leave() => _turn?.Release();

    public void Dispose() => _turn?.Dispose();
}
