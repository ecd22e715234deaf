using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>Runs queries without blocking a thread where their provider can: EF Core's; others are plain enumeration.</summary>
internal static class QueryRunner
{
    public static ValueTask<List<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
        => QueryProvider.IsEntityFramework(query) ? new(query.ToListAsync(cancellationToken)) : new(query.ToList());

    public static ValueTask<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
        => QueryProvider.IsEntityFramework(query) ? new(query.CountAsync(cancellationToken)) : new(query.Count());
}
