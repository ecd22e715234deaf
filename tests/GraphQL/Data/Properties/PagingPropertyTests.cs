using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

/// <summary>Walking the pages of any filtered and ordered list, in any direction and any mix of sizes, gives exactly that list.</summary>
public sealed class PagingPropertyTests(PostgresCluster cluster)
{
    private const string Page = "{ totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

    [Theory]
    [InlineData("SQLite", "database")]
    [InlineData("PostgreSQL", "database")]
    [InlineData("SQLite", "lijst")]
    public async Task Walking_by_cursor_gives_the_list(string provider, string field)
    {
        using var db = await PandDb.OpenAsync(provider, cluster);
        await using var api = db.Api();
        await Property.HoldsAsync(Walks(), 20, async walk =>
        {
            var expected = Expected(db, walk, provider);
            Assert.Equal(expected, await ForwardsAsync(api, field, walk, expected));
            Assert.Equal(expected, await BackwardsAsync(api, field, walk, expected));
        });
    }

    [Theory]
    [InlineData("SQLite", "database")]
    [InlineData("PostgreSQL", "database")]
    [InlineData("SQLite", "lijst")]
    public async Task Walking_by_offset_gives_the_list(string provider, string field)
    {
        using var db = await PandDb.OpenAsync(provider, cluster);
        await using var api = db.Api();
        await Property.HoldsAsync(Walks(), 20, async walk =>
        {
            var expected = Expected(db, walk, provider);
            var visited = new List<int>();
            for (var step = 0; ; step++)
            {
                var data = await api.DataAsync(
                    $"{{ {field}Delen(skip: {visited.Count}, take: {walk.Size(step)}, {walk.Arguments}) "
                    + "{ totalCount items { id } pageInfo { hasNextPage hasPreviousPage } } }");
                var page = data.GetProperty($"{field}Delen");
                Assert.Equal(expected.Count, page.GetProperty("totalCount").GetInt32());
                Assert.Equal(visited.Count > 0, page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
                visited.AddRange(Ids(page.GetProperty("items")));
                if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                    break;
            }

            Assert.Equal(expected, visited);
        });
    }

    // The specification's own algorithm: cut by after and before, then take the first, then the last.
    [Theory]
    [InlineData("SQLite", "database")]
    [InlineData("PostgreSQL", "database")]
    [InlineData("SQLite", "lijst")]
    public async Task Any_window_is_what_the_specification_cuts_out_of_the_list(string provider, string field)
    {
        using var db = await PandDb.OpenAsync(provider, cluster);
        await using var api = db.Api();
        var bound = Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 50).Select(number => (int?)number));
        var place = Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 80).Select(number => (int?)number));
        var windows = from walk in Walks()
                      from first in bound
                      from last in bound
                      from after in place
                      from before in place
                      where first is not null || last is not null
                      select (walk, first, last, after, before);
        await Property.HoldsAsync(windows, 80, async window =>
        {
            IEnumerable<int> expected = Expected(db, window.walk, provider);
            expected = expected.Take(window.before ?? int.MaxValue).Skip(window.after + 1 ?? 0).Take(window.first ?? int.MaxValue);
            if (window.last is { } last)
                expected = expected.TakeLast(last);
            var arguments = new List<string> { window.walk.Arguments };
            if (window.first is not null)
                arguments.Add($"first: {window.first}");
            if (window.last is not null)
                arguments.Add($"last: {window.last}");
            if (window.after is { } after)
                arguments.Add($"after: \"{Cursor(after)}\"");
            if (window.before is { } before)
                arguments.Add($"before: \"{Cursor(before)}\"");

            var data = await api.DataAsync($"{{ {field}Paginas({string.Join(", ", arguments)}) {{ nodes {{ id }} }} }}");

            Assert.Equal(expected, Ids(data.GetProperty($"{field}Paginas").GetProperty("nodes")));
        });
    }

    private static async Task<List<int>> ForwardsAsync(DataApi api, string field, Walk walk, List<int> expected)
    {
        var visited = new List<int>();
        string? cursor = null;
        for (var step = 0; ; step++)
        {
            var page = await PageAsync(api, field, $"first: {walk.Size(step)}" + (cursor is null ? "" : $", after: \"{cursor}\""), walk, expected);
            var info = page.GetProperty("pageInfo");
            Assert.Equal(visited.Count > 0, info.GetProperty("hasPreviousPage").GetBoolean());
            visited.AddRange(Ids(page.GetProperty("nodes")));
            Assert.Equal(visited.Count < expected.Count, info.GetProperty("hasNextPage").GetBoolean());
            if (!info.GetProperty("hasNextPage").GetBoolean())
                return visited;
            cursor = info.GetProperty("endCursor").GetString();
        }
    }

    private static async Task<List<int>> BackwardsAsync(DataApi api, string field, Walk walk, List<int> expected)
    {
        var visited = new List<int>();
        string? cursor = null;
        for (var step = 0; ; step++)
        {
            var page = await PageAsync(api, field, $"last: {walk.Size(step)}" + (cursor is null ? "" : $", before: \"{cursor}\""), walk, expected);
            var info = page.GetProperty("pageInfo");
            Assert.Equal(visited.Count > 0, info.GetProperty("hasNextPage").GetBoolean());
            visited.InsertRange(0, Ids(page.GetProperty("nodes")));
            Assert.Equal(visited.Count < expected.Count, info.GetProperty("hasPreviousPage").GetBoolean());
            if (!info.GetProperty("hasPreviousPage").GetBoolean())
                return visited;
            cursor = info.GetProperty("startCursor").GetString();
        }
    }

    private static async Task<JsonElement> PageAsync(DataApi api, string field, string arguments, Walk walk, List<int> expected)
    {
        var page = (await api.DataAsync($"{{ {field}Paginas({arguments}, {walk.Arguments}) {Page} }}")).GetProperty($"{field}Paginas");
        var edges = page.GetProperty("edges").EnumerateArray().ToList();
        Assert.Equal(expected.Count, page.GetProperty("totalCount").GetInt32());
        Assert.Equal(Ids(page.GetProperty("nodes")), edges.Select(edge => edge.GetProperty("node").GetProperty("id").GetInt32()));
        Assert.Equal(page.GetProperty("pageInfo").GetProperty("startCursor").GetString(), Text(edges.FirstOrDefault()));
        Assert.Equal(page.GetProperty("pageInfo").GetProperty("endCursor").GetString(), Text(edges.LastOrDefault()));
        return page;

        static string? Text(JsonElement edge) => edge.ValueKind == JsonValueKind.Undefined ? null : edge.GetProperty("cursor").GetString();
    }

    private static List<int> Expected(PandDb db, Walk walk, string provider)
        => new SortOracle(nullsFirst: provider == "SQLite")
            .Ids(db.Rows.Where(row => walk.Filter is null || FilterOracle.Holds(row, walk.Filter, typeof(Pand))), walk.Order);

    private static List<int> Ids(JsonElement items) => [.. items.EnumerateArray().Select(item => item.GetProperty("id").GetInt32())];

    private static string Cursor(int index) => Leefbaarheid.GraphQL.Data.Paging.PageCursor.Format(index);

    private static Gen<Walk> Walks()
        => from order in SortOracle.Orders()
           from filter in Gen.OneOf(Gen.Constant((Input?)null), FilterGen.Object(typeof(Pand), 1).Select(input => (Input?)input))
           from sizes in Gen.ListOf(Gen.Choose(1, 25), 3)
           select new Walk(order, filter, [.. sizes]);

    private sealed record Walk(Input[] Order, Input? Filter, int[] Sizes)
    {
        public string Arguments => $"order: {SortOracle.Literal(Order)}, where: {(Filter is null ? "null" : FilterOracle.Literal(Filter))}";

        public int Size(int step) => Sizes[step % Sizes.Length];

        public override string ToString() => $"{Arguments}, sizes {string.Join(' ', Sizes)}";
    }
}
