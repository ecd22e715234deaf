namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// One connection and one transaction over the contexts of all modules in the current service scope. Every mutation runs in one
/// already; imports, jobs and event handlers outside a mutation open one themselves.
/// </summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Runs work and commits it; rolls everything back, and forgets what the contexts tracked, when it throws. Inside another
    /// unit of work it joins that one.
    /// </summary>
    /// <param name="work">What to do. It saves its own contexts.</param>
    /// <param name="cancellationToken">Ends the work and rolls it back.</param>
    Task RunAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken);

    /// <summary>
    /// Does something once the running unit of work has been committed, before <see cref="RunAsync"/> of the outermost one returns; not
    /// at all when it is rolled back. For what may be lost when the process ends just then, such as telling the subscribers of this
    /// process; what may not be lost goes through <see cref="Events.IOutbox"/>. What it throws is logged and harms nobody, for the
    /// work is done.
    /// </summary>
    /// <param name="action">What to do; actions run one after another, in the order in which they were given.</param>
    /// <exception cref="InvalidOperationException">No unit of work is running.</exception>
    void AfterCommit(Func<Task> action);
}
