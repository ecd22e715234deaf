using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Host.Data;

/// <summary>Runs work in one transaction over all contexts of its scope.</summary>
internal sealed class UnitOfWork(ScopedConnection connection, WriteQueue queue, ILogger<UnitOfWork> logger) : IUnitOfWork
{
    private readonly List<Func<Task>> _afterCommit = [];
    private bool _broken;

    /// <summary>True while work runs; what is read now may never be committed.</summary>
    public bool IsActive => connection.Transaction is not null;

    /// <summary>How many this scope has begun: tells one from the next.</summary>
    public int Number { get; private set; }

    /// <summary>Does something once the current work has been committed, or at once when there is none. It must not throw.</summary>
    public void AfterCommitOrNow(Action action)
    {
        if (IsActive)
            _afterCommit.Add(Run);
        else
            action();

        Task Run()
        {
            action();
            return Task.CompletedTask;
        }
    }

    public void AfterCommit(Func<Task> action)
    {
        if (!IsActive)
            throw new InvalidOperationException("No unit of work is running.");
        _afterCommit.Add(action);
    }

    public Task RunAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
        => IsActive ? JoinAsync(work, cancellationToken) : OwnAsync(work, cancellationToken);

    private async Task JoinAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
        }
        catch
        {
            // The half of it that was written must not be committed, also when the outer work swallows the error.
            _broken = true;
            throw;
        }
    }

    private async Task OwnAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        await queue.EnterAsync(cancellationToken);
        var committed = false;
        try
        {
            // What an earlier reader of this scope tracked may be stale by now.
            connection.Forget();
            _broken = false;
            Number++;
            await connection.BeginAsync(cancellationToken);
            await work(cancellationToken);
            if (_broken)
                throw new InvalidOperationException("A part of this unit of work failed and its error was swallowed; nothing was kept.");
            await connection.CommitAsync(cancellationToken);
            committed = true;
        }
        finally
        {
            await EndAsync(committed);
        }

        foreach (var action in TakeAfterCommit())
            await RunAfterCommitAsync(action);
    }

    /// <summary>The work is done; a failure now may not look as if it was not.</summary>
    private async Task RunAfterCommitAsync(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "What was to be done after a commit failed");
        }
    }

    private async Task EndAsync(bool committed)
    {
        try
        {
            await connection.EndAsync();
        }
        finally
        {
            if (!committed)
            {
                connection.Forget();
                _afterCommit.Clear();
            }

            queue.Leave();
        }
    }

    private Func<Task>[] TakeAfterCommit()
    {
        var actions = _afterCommit.ToArray();
        _afterCommit.Clear();
        return actions;
    }
}
