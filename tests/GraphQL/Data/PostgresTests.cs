using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.GraphQL.Data;
using Leefbaarheid.GraphQL.Data.Projection;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.GraphQL.Tests.Data;

/// <summary>What was proven on SQLite, on a real PostgreSQL.</summary>
public sealed class PostgresTests(PostgresCluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_filter_chooses_the_same_rows_as_in_memory()
    {
        var rows = FilterCases.Rows();
        using var db = await OpenAsync(rows);

        Prop.ForAll(FilterCases.Filters(3).ToArbitrary(), input =>
        {
            var expected = FilterCases.InMemory(rows, input);
            var actual = FilterCases.InDatabase(db, input);
            Assert.Equal(expected, actual);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20261122, 7));
    }

    [Fact]
    public async Task Walking_the_pages_of_any_order_visits_every_row_once()
    {
        var rows = SortCases.Rows();
        using var db = await OpenAsync(rows);
        var cases = from order in SortCases.Orders()
                    from size in Gen.Choose(1, 9)
                    select (order, size);

        Prop.ForAll(cases.ToArbitrary(), test =>
        {
            var visited = SortCases.Walk(db, test.order, test.size, rows.Count);
            Assert.Equal(rows.Select(row => row.Id), visited.Order());
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task The_page_size_is_a_literal()
    {
        using var db = await OpenAsync([]);
        await using var context = db.New();

        await QuerySlice.Take(context.Dossiers.OrderBy(row => row.Id), 11).ToListAsync(Cancellation);

        Assert.EndsWith("LIMIT 11", Assert.Single(db.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nested_objects_and_lists_are_read_in_one_narrow_statement()
    {
        using var db = await OpenAsync(
            [new Dossier(1, "Overlast", 5) { Woning = new Woning(10, "Dorpsstraat") }.Met(new Regel(100, "Bellen"))]);
        await using var context = db.New();
        var node = new ProjectionNode(typeof(Dossier)) { Members = { "Naam" } };
        node.Navigation("Woning", typeof(Woning)).Members.Add("Straat");
        node.Navigation("Regels", typeof(Regel)).Members.Add("Tekst");

        var row = Assert.Single(
            await ProjectionBuilder.Build<Dossier>(node, context.Model).Apply(context.Dossiers).ToListAsync(Cancellation));

        Assert.DoesNotContain("Bouwjaar", Assert.Single(db.Statements), StringComparison.Ordinal);
        Assert.Equal("Dorpsstraat", row.Woning!.Straat);
        Assert.Equal("Bellen", Assert.Single(row.Regels).Tekst);
    }

    private async Task<DossierDb> OpenAsync(IEnumerable<Dossier> rows)
        => new(await cluster.CreateDatabaseAsync(Cancellation), rows);
}
