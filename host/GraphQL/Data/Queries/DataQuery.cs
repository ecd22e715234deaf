using System.Linq.Expressions;
using Leefbaarheid.GraphQL.Data.Projection;
using Leefbaarheid.GraphQL.Data.Sorting;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>The parts that one statement is composed of.</summary>
/// <param name="Source">The resolver's query.</param>
internal sealed record DataQuery<T>(IQueryable<T> Source)
{
    public Expression<Func<T, bool>>? Condition { get; init; }

    public IReadOnlyList<SortKey> Keys { get; init; } = [];

    /// <summary>Null when EF Core is not behind the query.</summary>
    public IReadOnlyModel? Model { get; init; }

    /// <summary>True: the order has to decide upon every row, because only a part of the rows is read.</summary>
    public bool IsStable { get; init; }

    public QueryProjection<T>? Projection { get; init; }

    public int Offset { get; init; }

    /// <summary>The most rows to read; null: all of them.</summary>
    public int? Length { get; init; }

    public IQueryable<T> Compose()
    {
        var query = Filtered();
        if (Keys.Count > 0)
            query = QuerySort.Apply(query, Keys);
        if (IsStable)
            query = StableOrder.Apply(query, Model!);
        query = QuerySlice.Skip(query, Offset);
        if (Length is { } length)
            query = QuerySlice.Take(query, length);
        return Projection is null ? query : Projection.Apply(query);
    }

    /// <summary>Each row together with the number of rows in all, so that both are told of the same moment by one statement.</summary>
    public IQueryable<CountedRow<T>> ComposeCounted()
    {
        var row = Expression.Parameter(typeof(T), "row");
        var counted = Expression.New(typeof(CountedRow<T>).GetConstructors()[0], row, Count());
        return Compose().Select(Expression.Lambda<Func<T, CountedRow<T>>>(counted, row));
    }

    public Expression Count() => Expression.Call(typeof(Queryable), nameof(Queryable.Count), [typeof(T)], Filtered().Expression);

    /// <summary>Reads the lists that the projection left out of the statement.</summary>
    public ValueTask FillAsync(List<T> rows, CancellationToken cancellationToken)
        => Projection is { Lists.Count: > 0 } ? Projection.FillAsync(rows, (IAsyncQueryProvider)Source.Provider, Projection.IsKept, cancellationToken) : default;

    public IQueryable<T> Filtered() => Condition is null ? Source : Source.Where(Condition);
}

/// <summary>A row, and how many there are without the cut that it was read with.</summary>
internal readonly record struct CountedRow<T>(T Row, int Total);
