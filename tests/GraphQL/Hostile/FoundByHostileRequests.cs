using System.Text;
using System.Text.Json;
using Leefbaarheid.GraphQL.Tests.Server;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Hostile;

/// <summary>What hostile requests found, each with the answer that it should have had.</summary>
public sealed class FoundByHostileRequests
{
    [Fact]
    public Task Half_a_surrogate_pair_is_no_JSON_wherever_it_stands()
        => AnswersAsync(
            """{"errors":[{"message":"The request is not valid JSON.","extensions":{"code":"HC0011"}}]}""",
            """{"query":"\ud800"}""",
            """{"query":"{ hello }","operationName":"\udc00"}""",
            """{"query":"query ($v: Any) { any(value: $v) }","variables":{"v":["\ud83d"]}}""",
            """{"query":"{ hello }","variables":{"\ud83d":1}}""");

    [Fact]
    public Task A_whole_surrogate_pair_is_text()
        => AnswersAsync("""{"data":{"echo":"\uD83D\uDE00"}}""", """{"query":"query ($t: String) { echo(text: $t) }","variables":{"t":"\ud83d\ude00"}}""");

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_no_JSON()
    {
        await using var server = await StartAsync();
        using var content = new ByteArrayContent([.. "{\"query\":\"{ echo(text: \\\""u8, 0xFF, .. "\\\") }\"}"u8]);
        content.Headers.ContentType = new("application/json");

        using var response = await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("HC0011", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public Task Of_equal_names_in_a_free_form_value_the_last_one_counts()
        => AnswersAsync(
            """{"data":{"any":{"a":2}}}""", """{"query":"query ($v: Any) { any(value: $v) }","variables":{"v":{"a":1,"a":2}}}""");

    [Fact]
    public Task A_free_form_number_beyond_every_number_is_refused()
        => AnswersAsync(
            """{"errors":[{"message":"Expected value of type \"JSON\", found 1e999.","locations":[{"line":1,"column":15}]}]}""",
            """{"query":"{ json(value: 1e999) }"}""");

    [Fact]
    public Task A_free_form_literal_may_be_nested_as_deep_as_a_document()
        => AnswersAsync(
            "{\"data\":{\"json\":" + Nested(80) + "}}", JsonSerializer.Serialize(new { query = $"{{ json(value: {Nested(80)}) }}" }));

    [Fact]
    public async Task An_id_without_a_document_is_no_fault_of_the_server()
    {
        await using var server = await StartAsync();

        Assert.DoesNotContain("correlationId", (await server.PostAsync("""{"id":"x"}""")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_variables_end_at_fifty()
    {
        await using var server = await StartAsync();
        var nulls = string.Join(',', Enumerable.Repeat("null", 1000));

        var answer = await server.PostAsync($$$"""{"query":"query ($v: [Int!]!) { sum(of: $v) }","variables":{"v":[{{{nulls}}}]}}""");

        using var json = JsonDocument.Parse(answer.Body);
        Assert.Equal(51, json.RootElement.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task A_message_quotes_a_long_value_in_part()
    {
        await using var server = await StartAsync();
        var query = $"{{ echo(number: \"{new string('x', 100_000)}\") }}";

        Assert.InRange((await server.PostAsync(JsonSerializer.Serialize(new { query }))).Body.Length, 1, 5000);
    }

    private static async Task AnswersAsync(string expected, params string[] bodies)
    {
        await using var server = await StartAsync();
        foreach (var body in bodies)
            Assert.Equal(expected, (await server.PostAsync(body)).Body);
    }

    private static string Nested(int depth) => new StringBuilder().Append('[', depth).Append('1').Append(']', depth).ToString();

    private static Task<TestServer> StartAsync() => TestServer.StartAsync(
        builder => builder.AddQueryType<Query>().AddType<Left>().AddType<Right>().AddFiltering().AddSorting().AllowIntrospection(true));
}
