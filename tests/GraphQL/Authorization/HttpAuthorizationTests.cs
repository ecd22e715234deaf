using Leefbaarheid.GraphQL.Tests.Server;

namespace Leefbaarheid.GraphQL.Tests.Authorization;

public sealed class HttpAuthorizationTests
{
    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task A_request_that_is_refused_as_a_whole_gets_401_and_no_data(string accept)
    {
        await using var server = await TestServer.StartAsync(Geheimen.Schema);

        var answer = await server.PostAsync("""{"query":"{ open vooraf }"}""", accept);

        Assert.Equal(401, answer.Status);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_field_leaves_the_rest_of_the_answer()
    {
        await using var server = await TestServer.StartAsync(Geheimen.Schema);

        var answer = await server.PostAsync("""{"query":"{ open ingelogd }"}""", "application/graphql-response+json");

        Assert.Equal(200, answer.Status);
        Assert.Contains("""data":{"open":"open","ingelogd":null}""", answer.Body, StringComparison.Ordinal);
    }
}
