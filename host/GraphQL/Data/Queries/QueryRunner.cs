using System.Collections;
using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.GraphQL.Data;

internal sealed class QueryRunner : IQueryRunner
{
    private readonly ConcurrentDictionary<Type, Reader> _readers = new();

    public bool CanRun(IQueryable query) => QueryProvider.IsEntityFramework(query);

    public ValueTask<List<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
        => CanRun(query) ? new(query.ToListAsync(cancellationToken)) : new(query.ToList());

    public ValueTask<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
        => CanRun(query) ? new(query.CountAsync(cancellationToken)) : new(query.Count());

    public ValueTask<IList> ToListAsync(IQueryable query, CancellationToken cancellationToken)
        => _readers
            .GetOrAdd(query.ElementType, static type => (Reader)Activator.CreateInstance(typeof(Reader<>).MakeGenericType(type))!)
            .ReadAsync(this, query, cancellationToken);

    private abstract class Reader
    {
        public abstract ValueTask<IList> ReadAsync(QueryRunner runner, IQueryable query, CancellationToken cancellationToken);
    }

    private sealed class Reader<T> : Reader
    {
        public override async ValueTask<IList> ReadAsync(QueryRunner runner, IQueryable query, CancellationToken cancellationToken)
            => await runner.ToListAsync((IQueryable<T>)query, cancellationToken);
    }
}
