using System.Text.Json;
using System.Text.Json.Nodes;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Data.Lists;

/// <summary>Several lists of one object: a statement each, so that the rows of one do not multiply those of another.</summary>
public sealed class SplitListTests(PostgresCluster cluster)
{
    private const string Three = "nummer straten { naam } scholen { naam } parken { totalCount nodes { naam } }";

    private const string Deep = "nummer hoofdstraat { huizen { nummer bomen { soort } } bomen { soort } } "
        + "straten { naam huizen { nummer kamers(first: 2, order: { oppervlak: DESC }, where: { oppervlak: { gt: 10 } }) { nodes { oppervlak } } bomen { soort } } "
        + "bomen { soort } } scholen { klassen { groep } bomen { soort } }";

    [Theory]
    [InlineData(false, 1)]
    [InlineData(false, 7)]
    [InlineData(true, 1)]
    [InlineData(true, 7)]
    public async Task Three_lists_at_one_level_are_each_read_by_one_statement(bool isPostgres, int first)
    {
        using var db = await OpenAsync(isPostgres);
        await using var api = db.Api();

        var data = await api.DataAsync($"{{ wijken(first: {first}, order: {{ nummer: ASC }}) {{ nodes {{ {Three} }} }} }}");

        Assert.Equal(3, db.Log.Statements.Count);
        AssertNodes(Rows().Take(first).Select(wijk => (JsonNode)new JsonObject
        {
            ["nummer"] = wijk.Nummer,
            ["straten"] = List(wijk.Straten, straat => straat.Id, straat => new JsonObject { ["naam"] = straat.Naam }),
            ["scholen"] = List(wijk.Scholen, school => school.Id, school => new JsonObject { ["naam"] = school.Naam }),
            ["parken"] = new JsonObject
            {
                ["totalCount"] = wijk.Parken.Count,
                ["nodes"] = List(wijk.Parken, park => park.Id, park => new JsonObject { ["naam"] = park.Naam }),
            },
        }), data);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(false, 7)]
    [InlineData(true, 7)]
    public async Task Lists_in_lists_and_behind_objects_are_whole_and_cost_a_fixed_number_of_statements(bool isPostgres, int first)
    {
        using var db = await OpenAsync(isPostgres);
        await using var api = db.Api();
        var document = $"{{ wijken(first: {first}, order: {{ nummer: ASC }}) {{ nodes {{ {Deep} }} }} }}";

        for (var request = 0; request < 2; request++)
        {
            db.Log.Statements.Clear();
            var data = await api.DataAsync(document);

            Assert.InRange(db.Log.Statements.Count, 2, 10);
            AssertNodes(Rows().Take(first).Select(wijk => (JsonNode)new JsonObject
            {
                ["nummer"] = wijk.Nummer,
                ["hoofdstraat"] = wijk.Hoofdstraat is not { } street ? null : new JsonObject
                {
                    ["huizen"] = List(street.Huizen, huis => huis.Id, huis => new JsonObject { ["nummer"] = huis.Nummer, ["bomen"] = Bomen(huis.Bomen) }),
                    ["bomen"] = Bomen(street.Bomen),
                },
                ["straten"] = List(wijk.Straten, straat => straat.Id, straat => new JsonObject
                {
                    ["naam"] = straat.Naam,
                    ["huizen"] = List(straat.Huizen, huis => huis.Id, huis => new JsonObject
                    {
                        ["nummer"] = huis.Nummer,
                        ["kamers"] = new JsonObject
                        {
                            ["nodes"] = List(
                                huis.Kamers.Where(kamer => kamer.Oppervlak > 10).OrderByDescending(kamer => kamer.Oppervlak).Take(2),
                                kamer => -kamer.Oppervlak,
                                kamer => new JsonObject { ["oppervlak"] = kamer.Oppervlak }),
                        },
                        ["bomen"] = Bomen(huis.Bomen),
                    }),
                    ["bomen"] = Bomen(straat.Bomen),
                }),
                ["scholen"] = List(wijk.Scholen, school => school.Id, school => new JsonObject
                {
                    ["klassen"] = List(school.Klassen, klas => klas.Id, klas => new JsonObject { ["groep"] = klas.Groep }),
                    ["bomen"] = Bomen(school.Bomen),
                }),
            }), data);
        }
    }

    [Fact]
    public async Task The_number_of_statements_does_not_grow_with_the_rows()
    {
        using var db = await OpenAsync(isPostgres: false);
        await using var api = db.Api();
        var counts = new List<int>();
        foreach (var first in new[] { 2, 7 })
        {
            db.Log.Statements.Clear();
            await api.DataAsync($"{{ wijken(first: {first}, order: {{ nummer: DESC }}) {{ nodes {{ {Deep} }} }} }}");
            counts.Add(db.Log.Statements.Count);
        }

        Assert.Equal(counts[0], counts[1]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_row_that_comes_in_between_does_not_move_the_lists_to_another_object(bool isPostgres)
    {
        using var db = await OpenAsync(isPostgres);
        await using var api = db.Api();
        db.Log.AfterFirst = () =>
        {
            using var context = db.New();
            context.Add(new Wijk { Id = Key(-1), Nummer = -1, Naam = "Nieuw", Straten = [new Straat { Id = 900 }], Scholen = [new School { Id = 900 }] });
            context.SaveChanges();
        };

        var data = await api.DataAsync("{ wijken(first: 3, order: { nummer: ASC }) { nodes { nummer straten { naam } scholen { naam } } } }");

        Assert.Null(db.Log.AfterFirst);
        AssertNodes(Rows().Take(3).Select(wijk => (JsonNode)new JsonObject
        {
            ["nummer"] = wijk.Nummer,
            ["straten"] = List(wijk.Straten, straat => straat.Id, straat => new JsonObject { ["naam"] = straat.Naam }),
            ["scholen"] = List(wijk.Scholen, school => school.Id, school => new JsonObject { ["naam"] = school.Naam }),
        }), data);
    }

    [Fact]
    public async Task Only_the_selected_columns_of_the_selected_owners_are_read()
    {
        using var db = await OpenAsync(isPostgres: true);
        await using var api = db.Api();

        await api.DataAsync("{ wijken(first: 2) { nodes { straten { naam } scholen { id } } } }");

        Assert.Equal(3, db.Log.Statements.Count);
        Assert.All(db.Log.Statements.Skip(1), statement => Assert.Contains("= ANY (@", statement, StringComparison.Ordinal));
        Assert.All(db.Log.Statements, statement => Assert.DoesNotContain("JOIN", statement, StringComparison.Ordinal));
        Assert.All(db.Log.Statements, statement => Assert.DoesNotContain("\"Nummer\"", statement, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ineens")]
    [InlineData("alles")]
    public async Task A_resolver_that_wants_one_statement_or_other_filters_gets_its_way(string field)
    {
        using var db = await OpenAsync(isPostgres: false);
        await using var api = db.Api();

        var data = await api.DataAsync($"{{ {field} {{ nummer straten {{ naam }} scholen {{ naam }} }} }}");

        Assert.Single(db.Log.Statements);
        Assert.Equal(Rows().Select(wijk => wijk.Scholen.Count), data.GetProperty(field).EnumerateArray().Select(wijk => wijk.GetProperty("scholen").GetArrayLength()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_and_its_total_are_one_statement(bool isPostgres)
    {
        using var db = await OpenAsync(isPostgres);
        await using var api = db.Api();
        foreach (var (after, expected) in new[] { (0, 1), (3, 1), (8, 2) })
        {
            db.Log.Statements.Clear();
            var page = (await api.DataAsync(
                "query($after: String, $grens: Int) { wijken(first: 2, after: $after, where: { nummer: { gt: $grens } }, order: { nummer: ASC }) "
                + "{ totalCount nodes { nummer } } }",
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["after"] = after == 0 ? null : Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes($"{after - 1}")),
                    ["grens"] = 1,
                })).GetProperty("wijken");

            Assert.Equal(5, page.GetProperty("totalCount").GetInt32());
            Assert.Equal(
                Enumerable.Range(2, 5).Skip(after).Take(2), page.GetProperty("nodes").EnumerateArray().Select(wijk => wijk.GetProperty("nummer").GetInt32()));
            Assert.Equal(expected, db.Log.Statements.Count);
        }

        db.Log.Statements.Clear();
        var none = await api.DataAsync("{ wijken(where: { nummer: { gt: 99 } }) { totalCount nodes { nummer } } }");
        Assert.Equal(0, none.GetProperty("wijken").GetProperty("totalCount").GetInt32());
        Assert.Single(db.Log.Statements);
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(20, false)]
    public async Task How_much_a_nested_list_may_ask_is_what_was_configured(int maximum, bool isAllowed)
    {
        using var db = await OpenAsync(isPostgres: false);
        await using var api = db.Api(builder => builder.Services.Configure<RequestLimits>(limits => limits.MaxFilterConditions = maximum));
        var count = isAllowed ? 260 : 30;
        var conditions = string.Join(", ", Enumerable.Range(0, count).Select(number => $"{{ naam: {{ eq: \"Park {number}\" }} }}"));

        var result = await api.RunAsync($"{{ wijken(first: 2) {{ nodes {{ parken(where: {{ or: [{conditions}] }}) {{ nodes {{ naam }} }} }} }} }}");

        // In the statement where that is allowed; else not at all, also not before it is refused.
        Assert.Equal(isAllowed, db.Log.Statements[0].Contains("ROW_NUMBER()", StringComparison.Ordinal));
        Assert.Equal(isAllowed, !result.TryGetProperty("errors", out _));
    }

    [Theory]
    [InlineData("{ parken(where: { geopend: { gt: \"2026-01-01T00:00:00Z\" } }) { nodes { naam } } }")]
    [InlineData("{ parken(where: { or: [{ naam: { eq: \"x\" } }, { geopend: { nlte: \"2026-01-01T00:00:00Z\" } }] }) { nodes { naam } } }")]
    [InlineData("{ parken(order: { geopend: ASC }) { nodes { naam } } }")]
    public async Task A_moment_that_SQLite_cannot_order_is_named_in_the_error(string document)
    {
        using var db = await OpenAsync(isPostgres: false);
        await using var api = db.Api();

        var error = Assert.Single((await api.RunAsync(document)).GetProperty("errors").EnumerateArray().ToList());

        Assert.Equal("DATA_UNSUPPORTED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("Park.Geopend", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Empty(db.Log.Statements);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Moments_in_a_nested_list_are_put_in_order_wherever_that_can_be_done(bool isPostgres)
    {
        using var db = await OpenAsync(isPostgres);
        await using var api = db.Api();

        var data = await api.DataAsync("{ wijken(first: 7, order: { nummer: ASC }) { nodes { parken(first: 1, order: { geopend: DESC }) { nodes { naam } } } } }");

        AssertNodes(Rows().Select(wijk => (JsonNode)new JsonObject
        {
            ["parken"] = new JsonObject
            {
                ["nodes"] = List(
                    wijk.Parken.OrderByDescending(park => park.Geopend).Take(1), park => park.Id, park => new JsonObject { ["naam"] = park.Naam }),
            },
        }), data);
    }

    private static JsonArray Bomen(IEnumerable<Boom> bomen) => List(bomen, boom => boom.Id, boom => new JsonObject { ["soort"] = boom.Soort });

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, int> key, Func<T, JsonNode> node) => [.. items.OrderBy(key).Select(node)];

    private static void AssertNodes(IEnumerable<JsonNode> expected, JsonElement data)
        => Assert.Equal(
            new JsonArray([.. expected]).ToJsonString(),
            JsonNode.Parse(data.GetProperty("wijken").GetProperty("nodes").GetRawText())!.ToJsonString());

    private static Guid Key(int number) => new(number, 7, 7, [1, 2, 3, 4, 5, 6, 7, 8]);

    /// <summary>Seven districts, numbered from nought, with nought to several of everything; two of them share a main street.</summary>
    private static List<Wijk> Rows()
    {
        var next = 0;
        var shared = Straat(50);
        return
        [
            .. Enumerable.Range(0, 7).Select(number => new Wijk
            {
                Id = Key(number * 37 % 11),
                Nummer = number,
                Naam = $"Wijk {number}",
                Hoofdstraat = number is 2 or 5 ? shared : null,
                Straten = [.. Enumerable.Range(0, number % 4).Select(street => Straat((number * 100) + street + 100))],
                Scholen =
                [
                    .. Enumerable.Range(0, (number + 1) % 3).Select(school => new School
                    {
                        Id = ++next,
                        Naam = $"School {next}",
                        Klassen = [.. Enumerable.Range(1, school + 1).Select(group => new Klas { Id = ++next, Groep = group })],
                        Bomen = [new Boom { Id = ++next, Soort = "Eik" }, new Boom { Id = ++next, Soort = "Es" }],
                    }),
                ],
                Parken =
                [
                    .. Enumerable.Range(0, (number + 2) % 4).Select(park => new Park
                    {
                        Id = ++next,
                        Naam = $"Park {park}",
                        Geopend = new DateTimeOffset(2026, 1, 1 + (park * 5 % 3), 0, 0, 0, TimeSpan.Zero),
                    }),
                ],
            }),
        ];

        Straat Straat(int id)
        {
            var straat = new Straat { Id = id, Naam = $"Straat {id}", Bomen = [.. Enumerable.Range(0, id % 3).Select(_ => new Boom { Id = ++next, Soort = $"Linde {next}" })] };
            for (var number = 1; number <= (id % 4) + 1; number++)
            {
                straat.Met(new Huis
                {
                    Id = ++next,
                    Nummer = number,
                    Kamers = [.. Enumerable.Range(1, 4).Select(room => new Kamer { Id = ++next, Oppervlak = (room * 7 % 5 * 5) + room })],
                    Bomen = [.. Enumerable.Range(0, number % 3).Select(_ => new Boom { Id = ++next, Soort = $"Berk {next}" })],
                });
            }

            return straat;
        }
    }

    private async Task<WijkDb> OpenAsync(bool isPostgres)
        => new(isPostgres ? await cluster.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null, Rows());
}
