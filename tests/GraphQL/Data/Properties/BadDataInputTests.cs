using System.Text.Json;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

/// <summary>Input that no meaning can be given: an answer with a code, never an internal error, and the same one everywhere.</summary>
public sealed class BadDataInputTests(PostgresCluster cluster)
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Null_where_it_means_nothing_is_refused_with_a_code(string provider)
    {
        using var db = await PandDb.OpenAsync(provider, cluster);
        await using var api = db.Api();
        foreach (var field in new[] { "database", "lijst", "query" })
        {
            foreach (var where in new[]
            {
                """{"and": null}""", """{"or": null}""", """{"wijk": null}""", """{"wijk": {"stad": null}}""", """{"naam": null}""",
                """{"naam": {"or": null}}""", """{"naam": {"contains": null}}""", """{"naam": {"in": null}}""", """{"bouwjaar": {"in": null}}""",
                """{"bouwjaar": {"gt": null}}""", """{"etages": {"ngt": null}}""", """{"bouwjaar": {"eq": null}}""", """{"kleur": {"neq": null}}""",
                """{"kamers": null}""", """{"kamers": {"some": null}}""", """{"kamers": {"any": null}}""", """{"labels": {"all": null}}""",
            })
            {
                Assert.Equal("HC0026", Code(await RunAsync(api, field, where), where));
            }

            Assert.Equal("HC0026", Code(await RunAsync(api, field, "{}", """[{"naam": null}]"""), "order"));
            Assert.Equal("HC0026", Code(await RunAsync(api, field, "{}", """[{"wijk": null}]"""), "order"));
        }

        Assert.Empty(db.Statements);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Input_that_asks_nothing_or_the_impossible_is_answered(string provider)
    {
        using var db = await PandDb.OpenAsync(provider, cluster);
        await using var api = db.Api();
        (string Where, int Count)[] cases =
        [
            ("""{}""", 60), ("""{"and": []}""", 60), ("""{"or": []}""", 60), ("""{"or": [{}]}""", 60), ("""{"wijk": {}}""", 60),
            ("""{"kamers": {"some": {}}}""", 60), ("""{"naam": {}}""", 60), ("""{"naam": {"or": []}}""", 60),
            ("""{"bouwjaar": {"in": []}}""", 0), ("""{"bouwjaar": {"nin": []}}""", 60), ("""{"bouwjaar": {"in": [null]}}""", 0),
            ("""{"bouwjaar": {"nin": [null]}}""", 60), ("""{"naam": {"in": [null]}}""", 0), ("""{"naam": {"eq": null}}""", 0),
            ("""{"gewijzigd": {"gt": "0001-01-01T00:00:00Z"}}""", 60), ("""{"gewijzigd": {"lt": "9999-12-31T23:59:59.9999999Z"}}""", 60),
            ("""{"opgeleverd": {"gt": "0001-01-01"}}""", 60), ("""{"opgeleverd": {"lt": "9999-12-31"}}""", 60),
            ("""{"huur": {"lt": 79228162514264337593543950335}}""", 60), ("""{"huur": {"eq": 0.0000000000000000000000000001}}""", 0),
            ("""{"oppervlak": {"lt": 1e308}}""", 60), ("""{"kosten": {"gt": -9223372036854775808}}""", 60),
        ];
        foreach (var field in new[] { "database", "lijst", "query" })
        {
            foreach (var (where, count) in cases)
            {
                var result = await RunAsync(api, field, where);
                Assert.False(result.TryGetProperty("errors", out var errors), $"{field} {where}: {errors}");
                Assert.True(count == result.GetProperty("data").GetProperty(field).GetArrayLength(), $"{field} {where}");
            }
        }
    }

    [Theory]
    [InlineData("eq")]
    [InlineData("contains")]
    [InlineData("startsWith")]
    public async Task A_text_that_PostgreSQL_cannot_hold_is_the_caller_s_error(string operation)
    {
        using var db = await PandDb.OpenAsync("PostgreSQL", cluster);
        await using var api = db.Api();
        var where = $$"""{"naam": {"{{operation}}": "a\u0000"} }""";

        Assert.Equal("DATA_UNUSABLE_VALUE", Code(await RunAsync(api, "database", where), where));
        Assert.Equal("DATA_UNUSABLE_VALUE", Code(await RunAsync(api, "database", """{"naam": {"in": ["a\u0000"]}}"""), "in"));
        Assert.Equal(0, (await RunAsync(api, "lijst", where)).GetProperty("data").GetProperty("lijst").GetArrayLength());
    }

    [Fact]
    public async Task A_moment_of_any_zone_can_be_compared_on_PostgreSQL()
    {
        using var db = await PandDb.OpenAsync("PostgreSQL", cluster);
        await using (var context = db.New())
        {
            context.Add(new Bezoek { Id = 1, Moment = new DateTimeOffset(PandRows.Moment), Einde = new DateTimeOffset(PandRows.Moment.AddHours(1)) });
            context.Add(new Bezoek { Id = 2, Moment = new DateTimeOffset(PandRows.Moment.AddHours(2)) });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var api = db.Api();
        foreach (var (where, id) in new[]
        {
            ("moment: { lt: \"2026-03-29T04:30:00+02:00\" }", 1),
            ("moment: { in: [\"2026-03-29T05:30:00+02:00\"] }", 2),
            ("einde: { eq: \"2026-03-28T22:30:00-04:00\" }", 1),
        })
        {
            var data = await api.DataAsync($"{{ bezoeken(where: {{ {where} }}, order: [{{ moment: DESC }}]) {{ id }} }}");
            Assert.Equal(id, Assert.Single(data.GetProperty("bezoeken").EnumerateArray()).GetProperty("id").GetInt32());
        }
    }

    [Theory]
    [InlineData("SQLite", "database")]
    [InlineData("PostgreSQL", "database")]
    [InlineData("SQLite", "lijst")]
    public async Task A_filter_has_as_many_conditions_as_a_statement_can_take(string provider, string field)
    {
        using var db = await PandDb.OpenAsync(provider, cluster);
        await using var api = db.Api();

        // The most costly one in a statement: it asks for the missing value too.
        Assert.False((await RunAsync(api, field, Or(250, """{"bijnaam": {"nendsWith": "a"}}"""))).TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal("LIMIT_FILTER_CONDITIONS", Code(await RunAsync(api, field, Or(251, """{"naam": {"eq": "a"}}""")), "or"));
        Assert.Equal(
            "LIMIT_FILTER_CONDITIONS",
            Code(await RunAsync(api, field, "{}", $"[{string.Join(", ", Enumerable.Repeat("""{"naam": "ASC"}""", 251))}]"), "order"));
        Assert.False(
            (await RunAsync(api, field, $$"""{"bouwjaar": {"in": [{{string.Join(", ", Enumerable.Range(0, 5000))}}]} }"""))
                .TryGetProperty("errors", out errors),
            errors.ToString());

        static string Or(int count, string condition) => $$"""{"or": [{{string.Join(", ", Enumerable.Repeat(condition, count))}}]}""";
    }

    [Fact]
    public async Task The_number_of_conditions_can_be_set()
    {
        using var db = new PandDb();
        await using var api = db.Api(configure: builder => builder.Services.Configure<RequestLimits>(limits => limits.MaxFilterConditions = 1));

        Assert.Equal("LIMIT_FILTER_CONDITIONS", Code(await RunAsync(api, "database", """{"naam": {"eq": "a", "neq": "b"}}"""), "where"));
    }

    [Theory]
    [InlineData("{ databasePaginas(first: 3, after: \"MA==\", before: \"LTE=\") { nodes { id } } }", "HC0078")]
    [InlineData("{ databasePaginas(first: 3, after: \"{}MQ==\") { nodes { id } } }", "HC0078")]
    [InlineData("{ databasePaginas(first: 0, last: 51) { nodes { id } } }", "HC0051")]
    [InlineData("{ databasePaginas(first: -1, last: 5) { nodes { id } } }", "HC0079")]
    [InlineData("{ databaseDelen(take: -1) { items { id } } }", "HC0079")]
    [InlineData("{ databaseDelen(skip: -1, take: 1) { items { id } } }", "HC0079")]
    [InlineData("{ lijstDelen(take: 51) { items { id } } }", "HC0051")]
    public async Task A_page_that_cannot_be_given_is_refused(string document, string code)
    {
        using var db = new PandDb();
        await using var api = db.Api();

        Assert.Equal(code, Code(await api.RunAsync(document), document));
        Assert.Empty(db.Statements);
    }

    [Fact]
    public async Task Other_values_make_no_other_statements()
    {
        using var db = new PandDb();
        await using var api = db.Api();
        const string Document = "query($where: PandFilterInput, $first: Int, $after: String) { databasePaginas(where: $where, first: $first, after: $after) { nodes { id } } }";
        for (var round = 0; round < 300; round++)
        {
            var items = string.Join(", ", Enumerable.Range(round, round));
            var data = await api.DataAsync(Document, new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["where"] = JsonSerializer.Deserialize<JsonElement>(
                    $$"""{"naam": {"neq": "{{round}}"}, "bouwjaar": {"nin": [{{items}}]}, "wijk": {"naam": {"ncontains": "{{round}}"} } }"""),
                ["first"] = 5,
                ["after"] = Leefbaarheid.GraphQL.Data.Paging.PageCursor.Format(round % 7),
            });
            Assert.True(data.TryGetProperty("databasePaginas", out _));
        }

        // Values are parameters; only the number of them in a list of values shows, rounded up.
        Assert.InRange(db.Statements.Distinct(StringComparer.Ordinal).Count(), 1, 40);
    }

    private static Task<JsonElement> RunAsync(DataApi api, string field, string where, string order = "[]")
        => api.RunAsync(
            $"query($where: PandFilterInput, $order: [PandSortInput!]) {{ {field}(where: $where, order: $order) {{ id }} }}",
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["where"] = JsonSerializer.Deserialize<JsonElement>(where),
                ["order"] = JsonSerializer.Deserialize<JsonElement>(order),
            });

    private static string Code(JsonElement result, string what)
    {
        Assert.True(result.TryGetProperty("errors", out var errors), what);
        Assert.True(errors[0].TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out _), $"{what}: {errors}");
        return extensions.GetProperty("code").GetString()!;
    }
}
