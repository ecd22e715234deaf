using Leefbaarheid.GraphQL.Data.Filtering;

namespace Leefbaarheid.GraphQL.Tests.Data;

/// <summary>Operations that a host adds to those of Hot Chocolate.</summary>
public sealed class TextOperationTests : IAsyncDisposable
{
    private readonly DossierDb _db = new(
    [
        new Dossier(1, "lawaai", 1) { Toelichting = "aba" },
        new Dossier(2, "stank", 1) { Toelichting = "ab" },
        new Dossier(3, "lawaai", 1),
    ]);

    private readonly DataApi _api;

    public TextOperationTests()
        => _api = new DataApi(_db, typeof(DossierQuery), graph => graph.AddTextOperation(
            new TextOperation("embraces", "Has the operand twice in a row.", operand => operand + operand, (value, twice) => value.Contains(twice))));

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        _db.Dispose();
    }

    [Theory]
    [InlineData("embraces", "a", new[] { 1, 3 })]
    [InlineData("nembraces", "a", new[] { 2 })]
    public async Task Chooses_rows_by_what_the_host_makes_of_the_operand(string operation, string operand, int[] expected)
        => Assert.Equal(expected, await IdsAsync("naam", operation, operand));

    [Fact]
    public async Task A_value_that_is_absent_is_left_out_by_the_operation_and_chosen_by_its_negation()
    {
        Assert.Empty(await IdsAsync("toelichting", "embraces", "b"));
        Assert.Equal([1, 2, 3], await IdsAsync("toelichting", "nembraces", "b"));
        Assert.Equal([1, 2], await IdsAsync("toelichting", "embraces", ""));
        Assert.Equal([3], await IdsAsync("toelichting", "nembraces", ""));
    }

    [Fact]
    public async Task The_operand_is_sent_as_a_parameter()
    {
        await IdsAsync("naam", "embraces", "a");
        await IdsAsync("naam", "embraces", "n");

        Assert.Equal(2, _db.Statements.Count);
        Assert.Equal(_db.Statements[0], _db.Statements[1]);
    }

    [Fact]
    public async Task Null_is_refused()
    {
        var answer = await _api.RunAsync("{ lijst(where: { naam: { embraces: null } }) { id } }");

        Assert.Equal("HC0026", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Without_a_host_that_adds_it_the_operation_is_not_there()
    {
        await using var plain = new DataApi(_db, typeof(DossierQuery));

        Assert.Contains(
            "embraces",
            (await plain.RunAsync("{ lijst(where: { naam: { embraces: \"a\" } }) { id } }")).GetProperty("errors")[0].GetProperty("message").GetString(),
            StringComparison.Ordinal);
    }

    private async Task<IEnumerable<int>> IdsAsync(string field, string operation, string operand)
    {
        var variables = new Dictionary<string, object?>(StringComparer.Ordinal) { ["operand"] = operand };
        var data = await _api.DataAsync($"query($operand: String) {{ lijst(where: {{ {field}: {{ {operation}: $operand }} }}) {{ id }} }}", variables);
        return [.. data.GetProperty("lijst").EnumerateArray().Select(row => row.GetProperty("id").GetInt32()).Order()];
    }
}
