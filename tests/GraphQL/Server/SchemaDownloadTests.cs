using System.Net;
using HotChocolate.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Server;

public sealed class SchemaDownloadTests
{
    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql/sdl")]
    [InlineData("/elders")]
    public async Task The_schema_is_a_file_that_a_cache_may_keep(string address)
    {
        await using var server = await TestServer.StartAsync(
            HttpTests.Configure,
            "Production",
            map: app =>
            {
                app.MapGraphQLSchema();
                app.MapGraphQLSchema("/elders");
            });

        using var answer = await GetAsync(server, address);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("schema {", text, StringComparison.Ordinal);
        Assert.Equal("application/graphql; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment; filename=\"schema.graphql\"", answer.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(new { Public = true, MustRevalidate = true }, new { answer.Headers.CacheControl!.Public, answer.Headers.CacheControl.MustRevalidate });
        Assert.NotNull(answer.Content.Headers.LastModified);

        using var again = await GetAsync(server, address, answer.Headers.ETag!.ToString());
        using var weak = await GetAsync(server, address, $"\"x\", W/{answer.Headers.ETag}");
        using var changed = await GetAsync(server, address, "\"x\"");
        Assert.Equal(
            (HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK),
            (again.StatusCode, weak.StatusCode, changed.StatusCode));
    }

    [Fact]
    public async Task Some_types_can_be_asked_for()
    {
        await using var server = await TestServer.StartAsync(HttpTests.Configure);

        Assert.Equal("type Mutation {\n  change: Int\n}\n", (await server.GetAsync("?sdl&types=Mutation,%20Mutation")).Body);
        Assert.StartsWith("type Mutation {", (await server.GetAsync("/schema.graphql?types=Query,Mutation")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?sdl&types=", 400, "HC0058")]
    [InlineData("?sdl&types=,", 400, "HC0058")]
    [InlineData("?sdl&types=Query,1a", 400, "HC0059")]
    [InlineData("?sdl&types=Query%3Cscript%3E", 400, "HC0059")]
    [InlineData("?sdl&types=Query,Onbekend", 404, "HC0060")]
    public async Task Types_that_are_not_there_are_refused(string query, int status, string code)
    {
        await using var server = await TestServer.StartAsync(HttpTests.Configure);

        var answer = await server.GetAsync(query);

        Assert.Equal(status, answer.Status);
        Assert.Contains(code, answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_download_can_be_switched_off_for_the_endpoint_and_for_the_schema()
    {
        await using var endpoint = await TestServer.StartAsync(HttpTests.Configure, options: new GraphQLServerOptions { EnableSchemaRequests = false });
        await using var schema = await TestServer.StartAsync(builder =>
        {
            HttpTests.Configure(builder);
            builder.ModifyRequestOptions(options => options.EnableSchemaFileSupport = false);
        });

        Assert.Equal(404, (await endpoint.GetAsync("/schema")).Status);
        Assert.Equal(400, (await endpoint.GetAsync("?sdl")).Status);
        Assert.Equal(404, (await schema.GetAsync("/schema")).Status);
        Assert.Equal(404, (await schema.GetAsync("?sdl")).Status);
    }

    [Fact]
    public async Task A_bare_endpoint_executes_and_offers_nothing_else()
    {
        await using var server = await TestServer.StartAsync(HttpTests.Configure, map: app => app.MapGraphQLHttp("/kaal"));

        Assert.Equal(200, (await SendAsync(server, "/kaal?query={hello}", "text/html, */*")).Status);
        Assert.Equal(400, (await SendAsync(server, "/kaal?sdl", "text/html, */*")).Status);
        Assert.Equal(404, (await SendAsync(server, "/kaal/schema", "text/html, */*")).Status);
    }

    private static Task<TestServer.Answer> SendAsync(TestServer server, string address, string accept)
        => server.SendAsync(new HttpRequestMessage(HttpMethod.Get, address), accept);

    private static async Task<HttpResponseMessage> GetAsync(TestServer server, string address, string? knownTag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (knownTag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", knownTag);
        return await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
