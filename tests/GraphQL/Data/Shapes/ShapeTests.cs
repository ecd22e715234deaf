using System.Text.Json;
using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Types;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.GraphQL.Tests.Data.Shapes;

/// <summary>Entities of every shape, and resolvers that hand them out in every way.</summary>
public sealed class ShapeTests(PostgresCluster cluster)
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Objects_of_an_interface_bring_along_what_is_selected_of_their_neighbours(string provider)
    {
        using var db = await ShapeDb.OpenAsync(provider, cluster);
        await using var api = db.Api(typeof(ShapeQuery));

        await AnswersAsync(
            api,
            "{ dieren(order: [{ id: ASC }]) { __typename naam hok { plek } ... on Hond { gewicht baas { naam } } ... on Kat { muizen { naam } } } }",
            """
            [{"__typename":"Hond","naam":"Max","hok":{"plek":"tuin"},"gewicht":20,"baas":{"naam":"An"}},
            {"__typename":"Kat","naam":"Poes","hok":{"plek":"tuin"},"muizen":[{"naam":"Piep"}]},
            {"__typename":"Hond","naam":"Rex","hok":null,"gewicht":9,"baas":null}]
            """);
        Assert.Single(db.Statements);

        // The way back to where it came from is a cycle of rows, not of queries.
        await AnswersAsync(
            api,
            "{ hokken { plek dieren { naam hok { plek dieren { naam ... on Hond { baas { naam } } } } } } }",
            """
            [{"plek":"tuin","dieren":[
            {"naam":"Max","hok":{"plek":"tuin","dieren":[{"naam":"Max","baas":{"naam":"An"}},{"naam":"Poes"}]}},
            {"naam":"Poes","hok":{"plek":"tuin","dieren":[{"naam":"Max","baas":{"naam":"An"}},{"naam":"Poes"}]}}]}]
            """);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Records_and_their_owned_parts_are_projected_as_they_are(string provider)
    {
        using var db = await ShapeDb.OpenAsync(provider, cluster);
        await using var api = db.Api(typeof(ShapeQuery));

        await AnswersAsync(
            api,
            "{ posten(order: [{ id: ASC }]) { naam plaats { straat dorp } vorige { naam volgende { naam } } } }",
            """
            [{"naam":"een","plaats":{"straat":"Dorpsstraat","dorp":null},"vorige":null},
            {"naam":"twee","plaats":null,"vorige":{"naam":"een","volgende":[{"naam":"twee"}]}}]
            """);
        await AnswersAsync(
            api, "{ posten(where: { plaats: { straat: { startsWith: \"Dorp\" } } }) { naam } }", """[{"naam":"een"}]""");
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Converted_members_are_read_whole_and_nothing_else_with_them(string provider)
    {
        using var db = await ShapeDb.OpenAsync(provider, cluster);
        await using var api = db.Api(typeof(ShapeQuery));

        await AnswersAsync(
            api,
            "{ merken(where: { rang: { eq: 3 } }) { sleutel { value } vorm { naam } } }",
            """[{"sleutel":{"value":21},"vorm":{"naam":"v3"}}]""");
        Assert.DoesNotContain("Rang\",", Assert.Single(db.Statements), StringComparison.Ordinal);
        Assert.DoesNotContain("Soort", db.Statements[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SQLite", "merkPaginas", "soort: ASC", "naam")]
    [InlineData("PostgreSQL", "merkPaginas", "soort: DESC", "naam")]
    [InlineData("SQLite", "overzichten", "soort: ASC", "titel")]
    [InlineData("PostgreSQL", "overzichten", "soort: DESC", "titel")]
    public async Task Pages_of_an_order_with_ties_repeat_and_miss_nothing(string provider, string field, string order, string name)
    {
        using var db = await ShapeDb.OpenAsync(provider, cluster);
        await using var api = db.Api(typeof(ShapeQuery));
        var visited = new List<string?>();
        string? cursor = null;
        do
        {
            var page = (await api.DataAsync(
                $"{{ {field}(first: 3, order: [{{ {order} }}]{(cursor is null ? "" : $", after: \"{cursor}\"")}) {{ nodes {{ {name} }} pageInfo {{ hasNextPage endCursor }} }} }}"))
                .GetProperty(field);
            visited.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty(name).GetString()));
            cursor = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()
                ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString()
                : null;
        }
        while (cursor is not null);

        Assert.Equal(40, visited.Count);
        Assert.Equal(40, visited.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            db.Statements,
            statement => Assert.EndsWith("\"Sleutel\"", Order(statement), StringComparison.Ordinal));

        static string Order(string statement)
        {
            var order = statement[statement.LastIndexOf("ORDER BY", StringComparison.Ordinal)..].ReplaceLineEndings("\n");
            return order.Split('\n')[0];
        }
    }

    [Theory]
    [InlineData("taakQuery")]
    [InlineData("waardeQuery")]
    [InlineData("geordend")]
    [InlineData("lijst")]
    [InlineData("verzameling")]
    [InlineData("rij")]
    [InlineData("stroom")]
    [InlineData("taakLijst")]
    public async Task A_resolver_may_hand_out_its_list_in_any_way(string field)
    {
        using var db = await ShapeDb.OpenAsync("SQLite", cluster);
        await using var api = db.Api(typeof(WaysQuery));

        var page = (await api.DataAsync(
            $"{{ {field}(first: 2, after: \"MA==\", where: {{ rang: {{ lte: 5 }} }}, order: [{{ rang: DESC }}]) {{ totalCount nodes {{ rang }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}"))
            .GetProperty(field);

        Assert.Equal("""{"totalCount":5,"nodes":[{"rang":4},{"rang":3}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true}}""", page.GetRawText());
    }

    [Fact]
    public async Task One_object_can_be_taken_out_of_any_list()
    {
        using var db = await ShapeDb.OpenAsync("SQLite", cluster);
        await using var api = db.Api(typeof(SingleQuery));

        await AnswersAsync(
            api,
            "{ eerste(where: { rang: { gt: 3 } }, order: [{ rang: ASC }]) { rang } enige(where: { rang: { eq: 3 } }) { rang } "
            + "eersteUitLijst(order: [{ rang: DESC }]) { rang } enigeUitStroom(where: { rang: { eq: 2 } }) { rang } "
            + "geen: enige(where: { rang: { eq: 300 } }) { rang } }",
            """{"eerste":{"rang":4},"enige":{"rang":3},"eersteUitLijst":{"rang":40},"enigeUitStroom":{"rang":2},"geen":null}""",
            isWhole: true);
        foreach (var field in new[] { "enige", "enigeUitStroom" })
        {
            var result = await api.RunAsync($"{{ {field} {{ rang }} }}");
            Assert.Equal("HC0022", result.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Theory]
    [InlineData(typeof(ProjectionOutside))]
    [InlineData(typeof(SortingOutside))]
    [InlineData(typeof(FilteringOutside))]
    [InlineData(typeof(FirstInside))]
    [InlineData(typeof(FilteringOutsideProjection))]
    [InlineData(typeof(OffsetInside))]
    [InlineData(typeof(TwicePaged))]
    public async Task Attributes_in_an_order_that_cannot_work_are_an_error_in_the_schema(Type query)
    {
        using var db = await ShapeDb.OpenAsync("SQLite", cluster);

        var error = Assert.Throws<SchemaException>(() => db.Api(query));

        Assert.Contains("HC0050", error.Message, StringComparison.Ordinal);
    }

    private static async Task AnswersAsync(DataApi api, string document, string expected, bool isWhole = false)
    {
        var data = await api.DataAsync(document);
        var actual = isWhole ? data : data.EnumerateObject().Single().Value;
        Assert.Equal(JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(expected)), JsonSerializer.Serialize(actual));
    }

    public sealed class ShapeQuery
    {
        [UseProjection]
        [UseFiltering]
        [UseSorting]
        public IQueryable<Dier> GetDieren(ShapeContext context) => context.Dieren;

        [UseProjection]
        public IQueryable<Hok> GetHokken(ShapeContext context) => context.Hokken;

        [UseProjection]
        [UseFiltering]
        [UseSorting]
        public IQueryable<Post> GetPosten(ShapeContext context) => context.Posten;

        [UseProjection]
        [UseFiltering]
        public IQueryable<Merk> GetMerken(ShapeContext context) => context.Merken;

        [UsePaging]
        [UseProjection]
        [UseFiltering]
        [UseSorting]
        public IQueryable<Merk> GetMerkPaginas(ShapeContext context) => context.Merken;

        [UsePaging]
        [UseFiltering]
        [UseSorting]
        public IQueryable<Overzicht> GetOverzichten(ShapeContext context)
            => context.Merken.Select(row => new Overzicht { Titel = row.Naam, Soort = row.Soort });
    }

    public sealed class WaysQuery
    {
        [UsePaging(IncludeTotalCount = true, ConnectionName = "Q"), UseFiltering, UseSorting]
        public Task<IQueryable<Merk>> GetTaakQuery(ShapeContext context) => Task.FromResult<IQueryable<Merk>>(context.Merken);

        [UsePaging(IncludeTotalCount = true, ConnectionName = "Q"), UseFiltering, UseSorting]
        public ValueTask<IQueryable<Merk>> GetWaardeQuery(ShapeContext context) => new(context.Merken);

        [UsePaging(IncludeTotalCount = true, ConnectionName = "Q"), UseFiltering, UseSorting]
        public IOrderedQueryable<Merk> GetGeordend(ShapeContext context) => context.Merken.OrderBy(row => row.Naam);

        [UsePaging(IncludeTotalCount = true, ConnectionName = "Q"), UseFiltering, UseSorting]
        public IReadOnlyList<Merk> GetLijst(ShapeContext context) => [.. context.Merken];

        [UsePaging(IncludeTotalCount = true, ConnectionName = "Q"), UseFiltering, UseSorting]
        public ISet<Merk> GetVerzameling(ShapeContext context) => context.Merken.ToHashSet();

        [UsePaging(IncludeTotalCount = true, ConnectionName = "Q"), UseFiltering, UseSorting]
        public Merk[] GetRij(ShapeContext context) => [.. context.Merken];

        [UsePaging(IncludeTotalCount = true, ConnectionName = "Q"), UseFiltering, UseSorting]
        public IAsyncEnumerable<Merk> GetStroom(ShapeContext context) => context.Merken.AsAsyncEnumerable();

        [UsePaging(IncludeTotalCount = true, ConnectionName = "Q"), UseFiltering, UseSorting]
        public async Task<IEnumerable<Merk>> GetTaakLijst(ShapeContext context, CancellationToken cancellationToken)
            => await context.Merken.ToListAsync(cancellationToken);
    }

    public sealed class SingleQuery
    {
        [UseFirstOrDefault]
        [UseProjection]
        [UseFiltering]
        [UseSorting]
        public IQueryable<Merk> GetEerste(ShapeContext context) => context.Merken;

        [UseSingleOrDefault]
        [UseProjection]
        [UseFiltering]
        public Task<IQueryable<Merk>> GetEnige(ShapeContext context) => Task.FromResult<IQueryable<Merk>>(context.Merken);

        [UseFirstOrDefault]
        [UseSorting]
        public async Task<IReadOnlyList<Merk>> GetEersteUitLijst(ShapeContext context, CancellationToken cancellationToken)
            => await context.Merken.ToListAsync(cancellationToken);

        [UseSingleOrDefault]
        [UseFiltering]
        public IAsyncEnumerable<Merk> GetEnigeUitStroom(ShapeContext context) => context.Merken.AsAsyncEnumerable();
    }

    public sealed class ProjectionOutside
    {
        [UseProjection]
        [UsePaging]
        public IQueryable<Merk> GetMerken(ShapeContext context) => context.Merken;
    }

    public sealed class SortingOutside
    {
        [UseSorting]
        [UsePaging]
        [UseFiltering]
        public IQueryable<Merk> GetMerken(ShapeContext context) => context.Merken;
    }

    public sealed class FilteringOutside
    {
        [UseFiltering]
        [UseOffsetPaging]
        public IQueryable<Merk> GetMerken(ShapeContext context) => context.Merken;
    }

    public sealed class FirstInside
    {
        [UseProjection]
        [UseFirstOrDefault]
        public IQueryable<Merk> GetMerken(ShapeContext context) => context.Merken;
    }

    public sealed class FilteringOutsideProjection
    {
        [UsePaging]
        [UseFiltering]
        [UseProjection]
        public IQueryable<Merk> GetMerken(ShapeContext context) => context.Merken;
    }

    public sealed class OffsetInside
    {
        [UseProjection]
        [UseFiltering]
        [UseOffsetPaging]
        public IQueryable<Merk> GetMerken(ShapeContext context) => context.Merken;
    }

    public sealed class TwicePaged
    {
        [UsePaging]
        [UseOffsetPaging]
        public IQueryable<Merk> GetMerken(ShapeContext context) => context.Merken;
    }
}
