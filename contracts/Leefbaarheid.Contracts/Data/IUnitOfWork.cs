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
}
