using System.Linq.Expressions;
using Leefbaarheid.GraphQL.Data.Projection;
using Leefbaarheid.GraphQL.Data.Sorting;
using Microsoft.EntityFrameworkCore.Metadata;

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

    public IQueryable<T> Filtered() => Condition is null ? Source : Source.Where(Condition);
}
