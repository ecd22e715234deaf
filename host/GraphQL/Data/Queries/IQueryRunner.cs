namespace Leefbaarheid.GraphQL.Data;

/// <summary>Runs queries without blocking a thread where their provider can.</summary>
internal interface IQueryRunner
{
    /// <summary>True when the provider reads asynchronously; otherwise running is plain enumeration.</summary>
    bool CanRun(IQueryable query);

    ValueTask<List<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    ValueTask<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    /// <summary>The elements of a query whose type is known at run time only.</summary>
    ValueTask<System.Collections.IList> ToListAsync(IQueryable query, CancellationToken cancellationToken);
}
