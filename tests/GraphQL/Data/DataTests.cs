using System.Text.Json;
using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Data;

/// <summary>Whole requests, from the document to the statements that reach the database.</summary>
public sealed class DataTests : IAsyncDisposable
{
    private readonly List<Dossier> _rows = SortCases.Rows();
    private readonly DossierDb _db;
    private readonly DataApi _api;

    public DataTests()
    {
        _rows[0].Met(new Regel(1, "Bellen") { Uren = 2, Volgorde = 4 }).Met(new Regel(2, "Bezoeken") { Uren = 3 });
        _rows[0].Met(new Notitie { Id = 1, Tekst = "Gebeld", Auteur = "An" }).Met(new Notitie { Id = 2, Tekst = "Bezocht", Auteur = "Bo" });
        _db = new DossierDb(_rows, new Bron { Id = 1, Dossiers = _rows });
        _api = new DataApi(_db, typeof(DossierQuery), builder => builder.AddTypeExtension<DossierExtension>());
    }

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        _db.Dispose();
    }

    [Fact]
    public async Task A_page_is_one_statement_that_reads_only_what_is_selected()
    {
        var page = (await _api.DataAsync("{ dossiers(first: 2) { nodes { naam } pageInfo { hasNextPage endCursor } } }")).GetProperty("dossiers");

        Assert.Equal(2, page.GetProperty("nodes").GetArrayLength());
        Assert.True(page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal("MQ==", page.GetProperty("pageInfo").GetProperty("endCursor").GetString());
        var statement = Assert.Single(_db.Statements);
        Assert.StartsWith("SELECT \"d\".\"Naam\"\n", statement.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.EndsWith("LIMIT 3", statement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_total_count_is_read_by_the_statement_of_its_page()
    {
        var page = (await _api.DataAsync("{ dossiers(where: { isOpen: { eq: true } }) { totalCount edges { cursor node { id } } } }"))
            .GetProperty("dossiers");

        Assert.Equal(_rows.Count(row => row.IsOpen), page.GetProperty("totalCount").GetInt32());
        Assert.Contains("SELECT COUNT(*)", Assert.Single(_db.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_total_count_reads_no_page()
    {
        var data = await _api.DataAsync("query($ook: Boolean!) { dossiers { totalCount nodes @include(if: $ook) { id } } }", Variables("ook", false));

        Assert.Equal(40, data.GetProperty("dossiers").GetProperty("totalCount").GetInt32());
        Assert.StartsWith("SELECT COUNT(*)", Assert.Single(_db.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_request_leaves_out_is_neither_counted_nor_read()
    {
        const string Document = "query($ook: Boolean!) { dossiers { totalCount @include(if: $ook) nodes { naam toelichting @include(if: $ook) } } }";

        await _api.DataAsync(Document, Variables("ook", false));
        Assert.DoesNotContain("Toelichting", Assert.Single(_db.Statements), StringComparison.Ordinal);

        await _api.DataAsync(Document, Variables("ook", true));
        Assert.Equal(2, _db.Statements.Count);
        Assert.DoesNotContain("COUNT(*)", _db.Statements[0], StringComparison.Ordinal);
        Assert.Contains("COUNT(*)", _db.Statements[1], StringComparison.Ordinal);
        Assert.Contains("Toelichting", _db.Statements[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nested_selections_are_projected_through_edges_and_lists()
    {
        var data = await _api.DataAsync(
            "{ dossiers(first: 1, where: { id: { eq: 1 } }) { edges { node { id regels { tekst } woning { straat } } } } }");

        var node = data.GetProperty("dossiers").GetProperty("edges")[0].GetProperty("node");
        Assert.Equal(2, node.GetProperty("regels").GetArrayLength());
        var statement = Assert.Single(_db.Statements);
        Assert.Contains("\"Volgorde\"", statement, StringComparison.Ordinal); // [IsProjected]
        Assert.DoesNotContain("\"Uren\"", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Bouwjaar\"", statement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nested_connection_is_cut_by_the_statement_that_reads_it_along()
    {
        var data = await _api.DataAsync(
            "{ dossiers(first: 1) { nodes { notities(first: 1, where: { tekst: { neq: \"x\" } }) { nodes { tekst } pageInfo { hasNextPage } } } } }");

        var notities = data.GetProperty("dossiers").GetProperty("nodes")[0].GetProperty("notities");
        Assert.Equal(1, notities.GetProperty("nodes").GetArrayLength());
        Assert.True(notities.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Single(_db.Statements);
    }

    [Fact]
    public async Task A_filter_on_nested_items_gets_the_columns_that_it_reads()
    {
        var data = await _api.DataAsync(
            "{ dossiers(first: 1) { nodes { notities(where: { auteur: { eq: \"Bo\" } }) { nodes { tekst } } } } }");

        var notitie = Assert.Single(
            data.GetProperty("dossiers").GetProperty("nodes")[0].GetProperty("notities").GetProperty("nodes").EnumerateArray());
        Assert.Equal("Bezocht", notitie.GetProperty("tekst").GetString());
    }

    [Theory]
    [InlineData("{ bronnen { dossiers(where: { woning: { straat: { neq: \"?\" } } }) { nodes { id } } } }")]
    [InlineData("query($where: DossierFilterInput) { bronnen { dossiers(where: $where) { nodes { id } } } }")]
    public async Task A_filter_on_nested_items_gets_the_objects_that_it_looks_at(string document)
    {
        var where = JsonSerializer.Deserialize<JsonElement>("""{ "woning": { "straat": { "neq": "?" } } }""");
        for (var round = 0; round < 2; round++)
        {
            var data = await _api.DataAsync(document, document[0] == '{' ? null : Variables("where", where));

            Assert.Equal(
                _rows.Where(row => row.Woning is not null).Select(row => row.Id),
                Ids(data.GetProperty("bronnen")[0].GetProperty("dossiers").GetProperty("nodes")).Order());
        }

        // Other variables, other objects: nothing of the first request may stick.
        _db.Statements.Clear();
        if (document[0] != '{')
        {
            await _api.DataAsync(document);
            Assert.DoesNotContain("Straat", Assert.Single(_db.Statements), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_resolver_may_make_its_page_itself()
    {
        var page = (await _api.DataAsync(
            "{ klaar(first: 3, after: \"x\") { totalCount nodes { id straat } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }"))
            .GetProperty("klaar");

        Assert.Equal(99, page.GetProperty("totalCount").GetInt32());
        Assert.Equal(3, page.GetProperty("nodes")[0].GetProperty("id").GetInt32());
        Assert.Equal("x", page.GetProperty("nodes")[0].GetProperty("straat").GetString());
        Assert.Equal("eigen-cursor", page.GetProperty("edges")[0].GetProperty("cursor").GetString());
        Assert.Equal("eigen-cursor", page.GetProperty("pageInfo").GetProperty("endCursor").GetString());
    }

    [Fact]
    public void The_schema_prints_as_approved()
        => Leefbaarheid.Tests.Support.Approval.Matches(Types.Printing.SchemaPrinter.Print(_api.Executor.Schema), "data.graphql");

    [Fact]
    public async Task A_resolver_that_names_what_it_requires_gets_that()
    {
        var data = await _api.DataAsync("{ lijst(where: { id: { eq: 3 } }) { kop } }");

        Assert.Equal(_rows[2].Naam.ToUpperInvariant(), data.GetProperty("lijst")[0].GetProperty("kop").GetString());
        Assert.DoesNotContain("Punten", Assert.Single(_db.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resolver_that_takes_its_parent_as_it_is_gets_all_its_values()
    {
        var data = await _api.DataAsync("{ lijst(where: { id: { eq: 3 } }) { alles } }");

        var row = _rows[2];
        Assert.Equal(
            $"{row.Id}/{row.Naam}/{row.Punten}/{row.Toelichting}", data.GetProperty("lijst")[0].GetProperty("alles").GetString());
    }

    [Fact]
    public async Task A_computed_property_is_answered_from_all_values()
        => Assert.Equal(
            _rows[4].Label,
            (await _api.DataAsync("{ dossier(id: 5) { label } }")).GetProperty("dossier").GetProperty("label").GetString());

    [Fact]
    public async Task A_single_object_is_read_with_its_key_as_parameter_and_is_null_when_missing()
    {
        var data = await _api.DataAsync("{ dossier(id: 5) { naam } geen: dossier(id: 500) { naam } }");

        Assert.Equal(_rows[4].Naam, data.GetProperty("dossier").GetProperty("naam").GetString());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("geen").ValueKind);
        Assert.All(_db.Statements, statement => Assert.Contains("LIMIT 1", statement, StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_than_one_object_where_one_is_expected_is_an_error()
    {
        Assert.Equal("HC0022", Code(await _api.RunAsync("{ enige { id } }")));
        Assert.Equal(
            7,
            (await _api.DataAsync("{ enige(where: { id: { eq: 7 } }) { id } }")).GetProperty("enige").GetProperty("id").GetInt32());
    }

    [Theory]
    [InlineData("{ dossiers(first: -1) { nodes { id } } }", "HC0079", "The requested number of values per page must be at least 0.")]
    [InlineData("{ dossiers(last: -1) { nodes { id } } }", "HC0079", "The requested number of values per page must be at least 0.")]
    [InlineData("{ dossiers(first: 51) { nodes { id } } }", "HC0051", "The maximum allowed items per page were exceeded.")]
    [InlineData("{ woningen(last: 8) { nodes { id } } }", "HC0051", "The maximum allowed items per page were exceeded.")]
    [InlineData("{ stapel(take: 21) { items { id } } }", "HC0051", "The maximum allowed items per page were exceeded.")]
    [InlineData("{ stapel(skip: -1) { items { id } } }", "HC0079", "The requested number of values per page must be at least 0.")]
    [InlineData("{ namen { nodes } }", "HC0052", "You must provide a `first` or `last` value to properly paginate the `NamenConnection`.")]
    [InlineData("{ dossiers(after: \"niets\") { nodes { id } } }", "HC0078", "The cursor specified in `after` has an invalid format.")]
    [InlineData("{ dossiers(before: \"\") { nodes { id } } }", "HC0078", "The cursor specified in `before` has an invalid format.")]
    public async Task A_page_that_cannot_be_given_is_refused_before_the_database_is_asked(string document, string code, string message)
    {
        var result = await _api.RunAsync(document);

        Assert.Equal(code, Code(result));
        Assert.Equal(message, result.GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal(JsonValueKind.Null, result.GetProperty("data").EnumerateObject().Single().Value.ValueKind);
        Assert.Empty(_db.Statements);
    }

    [Fact]
    public async Task The_error_of_a_page_too_large_names_field_and_numbers()
    {
        var extensions = (await _api.RunAsync("{ dossiers(first: 51) { nodes { id } } }")).GetProperty("errors")[0].GetProperty("extensions");

        Assert.Equal("DossierQuery.dossiers", extensions.GetProperty("fieldCoordinate").GetString());
        Assert.Equal(51, extensions.GetProperty("requestedItems").GetInt32());
        Assert.Equal(50, extensions.GetProperty("maxAllowedItems").GetInt32());
    }

    [Theory]
    [InlineData("dossiers", 50)]
    [InlineData("woningen", 7)]
    public async Task Walking_forwards_and_backwards_visits_every_row_once(string field, int maximum)
    {
        var expected = field == "dossiers" ? _rows.Select(row => row.Id).ToList() : [.. Enumerable.Range(1, 25)];
        foreach (var size in new[] { 1, 4, maximum })
        {
            Assert.Equal(expected, (await WalkAsync(field, size, forwards: true)).Order());
            var backwards = await WalkAsync(field, size, forwards: false);
            Assert.Equal(expected, backwards.Order());
            Assert.Equal(await WalkAsync(field, size, forwards: true), backwards);
        }
    }

    [Fact]
    public async Task Skip_and_take_cut_the_resolver_s_order()
    {
        var segment = (await _api.DataAsync("{ stapel(skip: 10, take: 5) { totalCount items { id } pageInfo { hasNextPage hasPreviousPage } } }"))
            .GetProperty("stapel");

        Assert.Equal(
            _rows.OrderBy(row => row.Naam, StringComparer.Ordinal).ThenBy(row => row.Id).Skip(10).Take(5).Select(row => row.Id),
            segment.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt32()));
        Assert.Equal(40, segment.GetProperty("totalCount").GetInt32());
        Assert.True(segment.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.True(segment.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
    }

    [Fact]
    public async Task Filters_and_orders_are_read_from_literals_and_from_variables_alike()
    {
        var literal = await _api.DataAsync(
            "{ lijst(where: { or: [{ naam: { startsWith: \"a\" } }, { ernst: { in: [HOOG] } }], woning: { bouwjaar: { gte: 1951 } }, "
            + "datum: { lte: \"2026-01-03\" } }, order: [{ woning: { straat: DESC } }, { id: ASC }]) { id } }");
        var variable = await _api.DataAsync(
            "query($where: DossierFilterInput, $order: [DossierSortInput!]) { lijst(where: $where, order: $order) { id } }",
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["where"] = JsonSerializer.Deserialize<JsonElement>(
                    """{"or":[{"naam":{"startsWith":"a"}},{"ernst":{"in":["HOOG"]}}],"woning":{"bouwjaar":{"gte":1951}},"datum":{"lte":"2026-01-03"}}"""),
                ["order"] = JsonSerializer.Deserialize<JsonElement>("""[{"woning":{"straat":"DESC"}},{"id":"ASC"}]"""),
            });

        var expected = _rows
            .Where(row => (row.Naam.StartsWith('a') || row.Ernst == Ernst.Hoog) && row.Woning?.Bouwjaar >= 1951 && row.Datum.Day <= 3)
            .OrderByDescending(row => row.Woning!.Straat, StringComparer.Ordinal)
            .ThenBy(row => row.Id)
            .Select(row => row.Id)
            .ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Ids(literal.GetProperty("lijst")));
        Assert.Equal(expected, Ids(variable.GetProperty("lijst")));
        Assert.Equal(_db.Statements[0], _db.Statements[1]);
    }

    [Fact]
    public async Task Null_in_a_filter_that_knows_no_null_is_a_field_error()
        => Assert.Equal("HC0026", Code(await _api.RunAsync("{ lijst(where: { punten: { gt: null } }) { id } }")));

    [Fact]
    public void Attributes_in_an_impossible_order_are_an_error_in_the_schema()
    {
        var error = Assert.Throws<SchemaException>(() => new DataApi(_db, typeof(WrongOrder)));

        Assert.Contains("Your order is: UseFiltering -> UsePaging", error.Message, StringComparison.Ordinal);
        Assert.Contains("`WrongOrder.dossiers`", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paging_provider_that_does_not_exist_is_an_error_in_the_schema()
        => Assert.Contains(
            "no paging provider `sleutels`",
            Assert.Throws<SchemaException>(
                () => new DataApi(_db, typeof(DossierQuery), builder => builder.ModifyPagingOptions(options => options.ProviderName = "sleutels"))).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_nested_filter_is_limited_as_any_other()
    {
        var conditions = string.Join(", ", Enumerable.Repeat("{ tekst: { eq: \"x\" } }", 251));

        var result = await _api.RunAsync($"{{ dossiers(first: 1) {{ nodes {{ notities(where: {{ or: [{conditions}] }}) {{ nodes {{ tekst }} }} }} }} }}");

        Assert.Equal("LIMIT_FILTER_CONDITIONS", Code(result));
    }

    [Fact]
    public void Filtering_something_that_is_no_list_is_an_error_in_the_schema()
        => Assert.Contains(
            "needs a list", Assert.Throws<SchemaException>(() => new DataApi(_db, typeof(NoList))).Message, StringComparison.Ordinal);

    [Fact]
    public void Attributes_without_their_feature_are_an_error_in_the_schema()
    {
        var services = new ServiceCollection();
        services.AddGraphQL().AddQueryType<DossierQuery>().AddFiltering().AddSorting();

        var error = Assert.Throws<SchemaException>(() => SchemaBuilder.Build(services.BuildServiceProvider()));

        Assert.Contains("AddProjections()", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_of_the_schema_hold_where_the_field_says_nothing()
    {
        await using var api = new DataApi(
            _db, typeof(DossierQuery), builder => builder.ModifyPagingOptions(options => (options.MaxPageSize, options.DefaultPageSize) = (5, 3)));

        Assert.Equal("HC0051", Code(await api.RunAsync("{ dossiers(first: 6) { nodes { id } } }")));
        Assert.Equal(3, (await api.DataAsync("{ dossiers { nodes { id } } }")).GetProperty("dossiers").GetProperty("nodes").GetArrayLength());
        Assert.Equal(7, (await api.DataAsync("{ woningen(first: 7) { nodes { id } } }")).GetProperty("woningen").GetProperty("nodes").GetArrayLength());
    }

    private async Task<List<int>> WalkAsync(string field, int size, bool forwards)
    {
        var pages = new List<List<int>>();
        string? cursor = null;
        while (true)
        {
            var arguments = forwards
                ? $"first: {size}" + (cursor is null ? "" : $", after: \"{cursor}\"")
                : $"last: {size}" + (cursor is null ? "" : $", before: \"{cursor}\"");
            var page = (await _api.DataAsync(
                $"{{ {field}({arguments}) {{ nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}"))
                .GetProperty(field);
            pages.Add(Ids(page.GetProperty("nodes")));
            var info = page.GetProperty("pageInfo");
            if (!info.GetProperty(forwards ? "hasNextPage" : "hasPreviousPage").GetBoolean())
                break;
            cursor = info.GetProperty(forwards ? "endCursor" : "startCursor").GetString();
        }

        if (!forwards)
            pages.Reverse();
        return [.. pages.SelectMany(page => page)];
    }

    private static List<int> Ids(JsonElement items) => [.. items.EnumerateArray().Select(item => item.GetProperty("id").GetInt32())];

    private static string? Code(JsonElement result)
        => result.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static Dictionary<string, object?> Variables(string name, object? value) => new(StringComparer.Ordinal) { [name] = value };

    public sealed class WrongOrder
    {
        [UseFiltering]
        [UsePaging]
        public IQueryable<Dossier> GetDossiers(DossierContext context) => context.Dossiers;
    }

    public sealed class NoList
    {
        [UseFiltering]
        public int GetAantal() => 1;
    }
}
