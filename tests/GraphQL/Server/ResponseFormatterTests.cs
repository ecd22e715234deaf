using System.Net;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Server;

public sealed class ResponseFormatterTests
{
    private const string Modern = "application/graphql-response+json";

    [Fact]
    public async Task A_formatter_of_the_application_decides_on_status_and_headers()
    {
        await using var server = await StartAsync(services => services.AddHttpResponseFormatter<Strict>());

        using var good = await server.Client.GetAsync(new Uri("/graphql?query={hello}", UriKind.Relative), TestContext.Current.CancellationToken);
        var failed = await server.GetAsync("?query={fails}", Modern);
        var wrong = await server.GetAsync("?query={nothing}", Modern);

        Assert.Equal("application/json; charset=utf-8", good.Headers.GetValues("X-Soort").Single());
        Assert.Equal((200, 502, 400), ((int)good.StatusCode, failed.Status, wrong.Status));
    }

    [Fact]
    public async Task JSON_can_be_for_people_to_read()
    {
        await using var server = await StartAsync(services => services.AddHttpResponseFormatter(indented: true));

        var answer = await server.GetAsync("?query={hello}", Modern);

        Assert.Equal("{\n  \"data\": {\n    \"hello\": \"wereld\"\n  }\n}", answer.Body.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Nulls_can_be_left_out()
    {
        await using var server = await StartAsync(services => services.AddHttpResponseFormatter(
            new HttpResponseFormatterOptions { Json = new JsonResultFormatterOptions { NullIgnoreCondition = JsonNullIgnoreCondition.Fields } }));

        Assert.EndsWith("\"data\":{\"hello\":\"wereld\"}}", (await server.GetAsync("?query={hello fails}")).Body, StringComparison.Ordinal);
    }

    private static Task<TestServer> StartAsync(Action<IServiceCollection> configure)
        => TestServer.StartAsync(schema =>
        {
            HttpTests.Configure(schema);
            configure(schema.Services);
        });

    private sealed class Strict : DefaultHttpResponseFormatter
    {
        protected override HttpStatusCode OnDetermineStatusCode(IOperationResult result, FormatInfo format, HttpStatusCode? proposedStatusCode)
            => result is { Data: not null, Errors.Count: > 0 } ? HttpStatusCode.BadGateway : base.OnDetermineStatusCode(result, format, proposedStatusCode);

        protected override void OnWriteResponseHeaders(IOperationResult result, FormatInfo format, IHeaderDictionary headers)
            => headers["X-Soort"] = format.ContentType;
    }
}
