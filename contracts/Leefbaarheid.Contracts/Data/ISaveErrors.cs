using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// Says what a refused save means to the user. Asked after EF has returned to its savepoint, so that the stored values can be read;
/// an EF interceptor would be too early for that, and hears nothing of concurrency conflicts afterwards.
/// </summary>
internal interface ISaveErrors
{
    Exception? Explain(DbUpdateException refused);

    ValueTask<Exception?> ExplainAsync(DbUpdateException refused, CancellationToken cancellationToken);
}
