using HotChocolate.AspNetCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Server;

public sealed class BatchTests
{
    private const string Two = """[{"query":"{ hello }"},{"query":"{ nothing }"}]""";
    private static readonly GraphQLServerOptions Allowed = new() { EnableBatching = true };

    [Fact]
    public async Task A_list_of_requests_gives_a_part_for_each_in_their_order()
    {
        await using var server = await StartAsync();

        var answer = await server.PostAsync("""[{"query":"{ hello }"},{"query":"{ twice(n: 2) }"}]""");

        Assert.Equal((200, "multipart/mixed"), (answer.Status, answer.MediaType));
        Assert.Equal(
            "---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"requestIndex\":0,\"data\":{\"hello\":\"wereld\"}}"
            + "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"requestIndex\":1,\"data\":{\"twice\":4}}\r\n-----\r\n",
            answer.Body);
    }

    [Fact]
    public async Task A_list_of_variables_runs_the_operation_for_each()
    {
        await using var server = await StartAsync();

        var answer = await server.PostAsync(
            """{"query":"query ($n: Int!) { twice(n: $n) }","variables":[{"n":1},{"n":"x"},{"n":3}]}""",
            "application/json");

        Assert.Equal(200, answer.Status);
        Assert.StartsWith("""[{"variableIndex":0,"data":{"twice":2}},{"variableIndex":1,"errors":[""", answer.Body, StringComparison.Ordinal);
        Assert.EndsWith(""",{"variableIndex":2,"data":{"twice":6}}]""", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operations_of_one_document_run_by_their_names()
    {
        await using var server = await StartAsync();

        var answer = await PostAsync(server, "[B,A]", """{"query":"query A { hello } query B { twice(n: 1) }"}""");

        Assert.Equal("""[{"requestIndex":0,"data":{"twice":2}},{"requestIndex":1,"data":{"hello":"wereld"}}]""", answer.Body);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("[]")]
    [InlineData("[A,]")]
    [InlineData("[")]
    public async Task A_list_of_operations_that_cannot_be_read_is_refused(string operations)
    {
        await using var server = await StartAsync();

        Assert.Equal(400, (await PostAsync(server, operations, """{"query":"query A { hello }"}""")).Status);
    }

    [Theory]
    [InlineData("[]", "has no elements")]
    [InlineData("""{"query":"{ hello }","variables":[]}""", "has no elements")]
    [InlineData("""[{"query":"{ hello }"},1]""", "Invalid GraphQL Request.")]
    [InlineData("""[{"query":"{ hello }"},[]]""", "Invalid GraphQL Request.")]
    [InlineData("""[{"query":"{ hello }"},{}]""", "HC0013")]
    [InlineData("""{"query":"{ hello }","variables":[1]}""", "must be an object")]
    [InlineData("""[{"query":"{ hello }"},{"query":"{ hello }"},{"query":"{ hello }"},{"query":"{ hello }"}]""", "has 4 elements; 3 are allowed")]
    public async Task A_bad_batch_is_refused_as_a_whole(string body, string message)
    {
        await using var server = await StartAsync();

        var answer = await server.PostAsync(body);

        Assert.Equal(400, answer.Status);
        Assert.Contains(message, answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("wereld", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_leave_only_a_list_of_one_is_taken_and_answered_as_that_one()
    {
        await using var server = await TestServer.StartAsync(HttpTests.Configure);

        var one = await server.PostAsync("""[{"query":"{ hello }"}]""");
        var two = await server.PostAsync(Two);

        Assert.Equal((200, """{"data":{"hello":"wereld"}}"""), (one.Status, one.Body));
        Assert.Equal(400, two.Status);
        Assert.Contains("Invalid GraphQL Request.", two.Body, StringComparison.Ordinal);
        Assert.Equal(400, (await server.PostAsync("""{"query":"{ hello }","variables":[{}]}""")).Status);
    }

    [Fact]
    public async Task A_single_request_cannot_be_answered_in_parts()
    {
        await using var server = await StartAsync();

        Assert.Equal(406, (await server.PostAsync("""{"query":"{ hello }"}""", "multipart/mixed")).Status);
        Assert.Equal(200, (await server.PostAsync(Two, "multipart/mixed")).Status);
    }

    private static Task<TestServer.Answer> PostAsync(TestServer server, string operations, string body)
        => server.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, "/graphql?batchOperations=" + operations)
            {
                Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
            },
            "application/json");

    private static Task<TestServer> StartAsync()
        => TestServer.StartAsync(
            schema =>
            {
                HttpTests.Configure(schema);
                schema.Services.Configure<RequestLimits>(limits => limits.MaxBatchSize = 3);
            },
            options: Allowed);
}
