using System.Text.Json;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

/// <summary>Any filter, from literals and from variables, chooses what its meaning says: in memory and in every database.</summary>
public sealed class FilterPropertyTests(PostgresCluster cluster)
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Any_filter_chooses_what_it_says(string provider)
    {
        using var db = await PandDb.OpenAsync(provider, cluster);
        await using var api = db.Api();
        var chosen = 0;
        string[] fields = provider == "SQLite" ? ["database", "lijst", "query"] : ["database"];
        await Property.HoldsAsync(FilterGen.Object(typeof(Pand), 3), 150, async filter =>
        {
            var expected = db.Rows.Where(row => FilterOracle.Holds(row, filter, typeof(Pand))).Select(row => row.Id).ToList();
            chosen += expected.Count;
            foreach (var field in fields)
            {
                var literal = await api.DataAsync($"{{ {field}(where: {FilterOracle.Literal(filter)}) {{ id }} }}");
                var variable = await api.DataAsync(
                    $"query($where: PandFilterInput) {{ {field}(where: $where) {{ id }} }}",
                    new Dictionary<string, object?>(StringComparer.Ordinal)
                    {
                        ["where"] = JsonSerializer.Deserialize<JsonElement>(FilterOracle.Json(filter)),
                    });
                Assert.Equal(expected, Ids(literal, field));
                Assert.Equal(expected, Ids(variable, field));
            }
        });
        Assert.True(chosen > 0, "No generated filter chose a row: the comparison proved nothing.");
    }

    private static List<int> Ids(JsonElement data, string field)
        => [.. data.GetProperty(field).EnumerateArray().Select(item => item.GetProperty("id").GetInt32()).Order()];
}
