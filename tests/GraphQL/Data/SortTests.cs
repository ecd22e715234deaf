using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.GraphQL.Data;
using Leefbaarheid.GraphQL.Data.Sorting;

namespace Leefbaarheid.GraphQL.Tests.Data;

public sealed class SortTests : IDisposable
{
    private readonly List<Dossier> _rows = SortCases.Rows();
    private readonly DossierDb _db;

    public SortTests() => _db = new DossierDb(_rows);

    public void Dispose() => _db.Dispose();

    [Fact]
    public void Any_order_is_the_same_in_a_database_and_in_memory()
    {
        Prop.ForAll(SortCases.Orders().ToArbitrary(), order =>
        {
            // Without ties: what stands between equal rows is not the order's business.
            Input[] unique = [.. order, new Input { ["id"] = SortDirection.Ascending }];
            Assert.Equal(InMemory(unique), InDatabase(unique));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Walking_the_pages_of_any_order_visits_every_row_once()
    {
        var cases = from order in SortCases.Orders()
                    from size in Gen.Choose(1, 9)
                    select (order, size);
        Prop.ForAll(cases.ToArbitrary(), test =>
        {
            Assert.Equal(_rows.Select(row => row.Id), SortCases.Walk(_db, test.order, test.size, _rows.Count).Order());
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_first_entry_weighs_most()
    {
        InDatabase([new Input { ["naam"] = SortDirection.Descending }, new Input { ["punten"] = SortDirection.Ascending }]);

        Assert.EndsWith("""ORDER BY "d"."Naam" DESC, "d"."Punten" """.TrimEnd(), Assert.Single(_db.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public void The_caller_s_order_replaces_the_resolver_s()
    {
        using var context = _db.New();

        _ = SortCases.Sorted(context.Dossiers.OrderBy(row => row.Punten), [new Input { ["naam"] = SortDirection.Ascending }]).ToList();

        Assert.EndsWith("""ORDER BY "d"."Naam" """.TrimEnd(), Assert.Single(_db.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_size_is_a_literal_and_the_offset_a_parameter()
    {
        using var context = _db.New();

        _ = QuerySlice.Take(QuerySlice.Skip(context.Dossiers.OrderBy(row => row.Id), 20), 11).ToList();

        Assert.Contains("LIMIT 11 OFFSET @", Assert.Single(_db.Statements), StringComparison.Ordinal);
    }

    private List<int> InDatabase(Input[] order)
    {
        using var context = _db.New();
        return [.. SortCases.Sorted(context.Dossiers, order).Select(row => row.Id)];
    }

    private List<int> InMemory(Input[] order)
        => [.. MemorySort.Apply(_rows, [.. SortCases.Keys(order, QueryTarget.Memory)]).Select(row => row.Id)];
}
