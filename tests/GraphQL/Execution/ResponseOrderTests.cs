namespace Leefbaarheid.GraphQL.Tests.Execution;

/// <summary>The order of a response follows the fields that the request includes.</summary>
public sealed class ResponseOrderTests
{
    [Theory]
    [InlineData(false, """{"data":{"a":1,"b":2}}""")]
    [InlineData(true, """{"data":{"b":2,"a":1}}""")]
    public async Task A_member_stands_where_its_first_included_field_does(bool skip, string expected)
        => Assert.Equal(expected, await Schema().ExecuteAsync("query ($skip: Boolean!) { a @skip(if: $skip) b a }", new { skip }));

    [Theory]
    [InlineData(true, true, """{"data":{"a":1,"b":2}}""")]
    [InlineData(true, false, """{"data":{"a":1,"b":2}}""")]
    [InlineData(false, true, """{"data":{"b":2,"a":1}}""")]
    [InlineData(false, false, """{"data":{"b":2}}""")]
    public async Task So_it_does_when_every_field_is_conditional(bool x, bool y, string expected)
        => Assert.Equal(
            expected,
            await Schema().ExecuteAsync("query ($x: Boolean!, $y: Boolean!) { a @include(if: $x) b ...F @include(if: $y) } fragment F on Query { a }", new { x, y }));

    [Fact]
    public async Task An_error_is_at_the_fields_that_the_request_includes()
    {
        var response = await Schema().ExecuteAsync("query ($skip: Boolean!) { fails @skip(if: $skip) b fails }", new { skip = true });

        Assert.Contains("\"locations\":[{\"line\":1,\"column\":52}]", response, StringComparison.Ordinal);
    }

    private static SchemaDraft Schema() => new SchemaDraft()
        .Value("Query", "a", "Int", _ => 1)
        .Getter("Query", "b", "Int", _ => 2)
        .Value("Query", "fails", "Int", _ => throw new HotChocolate.GraphQLException("No."));
}
