using HotChocolate.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Leefbaarheid.GraphQL.Tests.Data;

/// <summary>A query is compiled once, and still answers every request with that request's own values.</summary>
public sealed class CompiledQueryTests : IAsyncDisposable
{
    private readonly CompilationCount _compilations = new();
    private readonly DossierDb _db;
    private readonly DataApi _api;

    public CompiledQueryTests()
    {
        _db = new DossierDb(Enumerable.Range(1, 30).Select(id => new Dossier(id, $"Dossier {id % 3}", id) { Toelichting = id % 2 == 0 ? null : "ja" }
            .Met(new Regel(id, $"Regel {id}"))
            .Met(new Notitie { Id = 10 * id }).Met(new Notitie { Id = (10 * id) + 1 }).Met(new Notitie { Id = (10 * id) + 2 })));


        // With an interceptor of its own EF Core has services of its own, and so a cache: what other tests ask is not found compiled here.
        var options = new DbContextOptionsBuilder<DossierContext>(_db.Options).AddInterceptors(_compilations).Options;
        _api = new DataApi(_db, typeof(CompiledQueries), options);
    }

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        _db.Dispose();
    }

    [Fact]
    public async Task Other_values_of_a_filter_give_other_rows_without_another_compilation()
    {
        const string Document = "query($naam: String) { dossiers(first: 50, where: { naam: { eq: $naam } }) { totalCount nodes { id } } }";
        for (var naam = 0; naam < 3; naam++)
        {
            var page = (await _api.DataAsync(Document, Variables("naam", $"Dossier {naam}"))).GetProperty("dossiers");

            Assert.Equal(10, page.GetProperty("totalCount").GetInt32());
            Assert.All(page.GetProperty("nodes").EnumerateArray(), row => Assert.Equal(naam, row.GetProperty("id").GetInt32() % 3));
        }

        Assert.Equal(1, _compilations.Count);
    }

    [Fact]
    public async Task A_null_is_a_value_like_any_other()
    {
        const string Document = "query($waarde: String) { dossiers(first: 50, where: { toelichting: { eq: $waarde } }) { nodes { id } } }";

        foreach (var (value, rest) in new[] { ("ja", 1), (null, 0), ("ja", 1) })
        {
            var nodes = (await _api.DataAsync(Document, Variables("waarde", value))).GetProperty("dossiers").GetProperty("nodes");
            Assert.Equal(15, nodes.GetArrayLength());
            Assert.All(nodes.EnumerateArray(), row => Assert.Equal(rest, row.GetProperty("id").GetInt32() % 2));
        }

        Assert.Equal(1, _compilations.Count);
    }

    [Fact]
    public async Task Lists_of_any_length_are_values()
    {
        const string Document = "query($ids: [Int!]) { dossiers(where: { id: { in: $ids } }) { nodes { id } } }";

        foreach (int[] ids in new int[][] { [1, 2], [3], [], [4, 5, 6, 7, 8] })
        {
            var nodes = (await _api.DataAsync(Document, Variables("ids", ids))).GetProperty("dossiers").GetProperty("nodes");
            Assert.Equal(ids, nodes.EnumerateArray().Select(row => row.GetProperty("id").GetInt32()));
        }
    }

    [Fact]
    public async Task What_a_resolver_captures_is_a_value_too()
    {
        for (var id = 1; id < 6; id++)
        {
            var row = (await _api.DataAsync("query($id: Int!) { dossier(id: $id) { id naam } }", Variables("id", id))).GetProperty("dossier");
            Assert.Equal(id, row.GetProperty("id").GetInt32());
        }

        Assert.Equal(1, _compilations.Count);
    }

    [Fact]
    public async Task What_changes_by_itself_is_looked_at_every_time()
    {
        for (var request = 0; request < 3; request++)
        {
            CompiledQueries.Grens = request * 10;
            var rows = (await _api.DataAsync("{ boven { id } }")).GetProperty("boven");
            Assert.Equal(30 - (request * 10), rows.GetArrayLength());
        }
    }

    [Fact]
    public async Task Another_order_page_or_selection_is_another_query()
    {
        await _api.DataAsync("{ dossiers(first: 2, order: { punten: DESC }) { nodes { id } } }");
        var page = (await _api.DataAsync("{ dossiers(first: 3, after: \"MQ==\", order: [{ naam: ASC }, { punten: DESC }]) { nodes { id naam } } }"))
            .GetProperty("dossiers").GetProperty("nodes");

        Assert.Equal([24, 21, 18], page.EnumerateArray().Select(row => row.GetProperty("id").GetInt32()));
        Assert.Equal(2, _compilations.Count);
    }

    [Fact]
    public async Task More_page_sizes_than_are_kept_are_answered_all_the_same()
    {
        const string Document = "query($first: Int) { dossiers(first: $first) { nodes { id } } }";
        for (var first = 0; first < 45; first++)
        {
            var nodes = (await _api.DataAsync(Document, Variables("first", first))).GetProperty("dossiers").GetProperty("nodes");
            Assert.Equal(Math.Min(first, 30), nodes.GetArrayLength());
        }
    }

    [Fact]
    public async Task Documents_that_ask_the_same_in_other_words_share_what_was_compiled()
    {
        foreach (var document in new[]
        {
            "{ dossiers(first: 2) { nodes { id naam } } }",
            "query Mijn { d: dossiers(first: 2) { nodes { titel: naam __typename id } } }",
            "{ dossiers(first: 2) { pageInfo { hasNextPage } edges { node { ...Rij } } } } fragment Rij on Dossier { naam id }",
        })
        {
            var data = await _api.DataAsync(document);
            Assert.Contains("Dossier 2", data.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(1, _compilations.Count);
    }

    [Fact]
    public async Task Documents_share_the_statements_of_nested_lists_too()
    {
        foreach (var naam in new[] { "naam", "n: naam" })
        {
            var data = await _api.DataAsync($"{{ dossiers(first: 2) {{ nodes {{ {naam} regels {{ tekst }} woning {{ straat }} }} }} }}");
            Assert.Equal(["Regel 1", "Regel 2"], data.GetProperty("dossiers").GetProperty("nodes").EnumerateArray()
                .Select(node => node.GetProperty("regels")[0].GetProperty("tekst").GetString()));
        }

        Assert.Equal(1, _compilations.Count);
    }

    [Theory]
    [InlineData("notities(first: 1) { nodes { id } }", "notities(first: 2) { nodes { id } }")]
    [InlineData("notities(first: 1) { nodes { id } }", "notities(first: 1) { totalCount nodes { id } }")]
    [InlineData("notities(first: 1, order: { id: ASC }) { nodes { id } }", "notities(first: 1, order: { id: DESC }) { nodes { id } }")]
    [InlineData("notities(first: 1, where: { id: { gt: 0 } }) { nodes { id } }", "notities(first: 1, where: { id: { gt: 11 } }) { nodes { id } }")]
    [InlineData("regels { tekst }", "regels { tekst uren }")]
    [InlineData("naam", "naam punten")]
    public async Task Documents_that_ask_for_something_else_get_something_else(string one, string other)
    {
        var first = await _api.DataAsync($"{{ dossiers(first: 1) {{ nodes {{ {one} }} }} }}");
        var second = await _api.DataAsync($"{{ dossiers(first: 1) {{ nodes {{ {other} }} }} }}");
        var again = await _api.DataAsync($"query Weer {{ dossiers(first: 1) {{ nodes {{ {one} }} }} }}");

        Assert.NotEqual(first.ToString(), second.ToString());
        Assert.Equal(first.ToString(), again.ToString());
    }

    private static Dictionary<string, object?> Variables(string name, object? value) => new(StringComparer.Ordinal) { [name] = value };

    public sealed class CompiledQueries
    {
        public static int Grens { get; set; }

        [HotChocolate.Types.UsePaging(IncludeTotalCount = true)]
        [UseProjection]
        [UseFiltering]
        [UseSorting]
        public IQueryable<Dossier> GetDossiers(DossierContext context) => context.Dossiers.AsNoTracking().Where(row => row.Id > 0);

        [UseFirstOrDefault]
        [UseProjection]
        public IQueryable<Dossier> GetDossier(DossierContext context, int id) => context.Dossiers.Where(row => row.Id == id);

        [UseProjection]
        public IQueryable<Dossier> GetBoven(DossierContext context) => context.Dossiers.Where(row => row.Id > Grens);
    }

    private sealed class CompilationCount : IQueryExpressionInterceptor
    {
        public int Count { get; private set; }

        public System.Linq.Expressions.Expression QueryCompilationStarting(
            System.Linq.Expressions.Expression queryExpression,
            QueryExpressionEventData eventData)
        {
            Count++;
            return queryExpression;
        }
    }
}
