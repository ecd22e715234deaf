using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Host.Tests;

public sealed class CompressionTests
{
    private const string Question = """{"query":"{ lang }"}""";

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Data_by_POST_and_the_schema_are_compressed_as_the_caller_likes(string encoding)
    {
        await using var app = await StartAsync();

        using var data = await SendAsync(app, new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Json(Question) }, encoding);
        using var schema = await SendAsync(app, new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl"), encoding);

        Assert.Equal([encoding], data.Content.Headers.ContentEncoding);
        Assert.Equal([encoding], schema.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", data.Headers.Vary);
        Assert.Equal($$$"""{"data":{"lang":"{{{new string('x', 5000)}}}"}}""", await ReadAsync(data, encoding));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Data_by_GET_is_not_compressed_because_other_pages_can_ask_for_it(string accept)
    {
        await using var app = await StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={lang}");
        request.Headers.Accept.ParseAdd(accept);

        using var answer = await SendAsync(app, request, "br");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_compressed_request_is_read_and_its_size_is_what_comes_out()
    {
        await using var app = await StartAsync();
        var bomb = $$"""{"query":"{ lang }","x":"{{new string(' ', 3_000_000)}}"}""";

        using var good = await SendAsync(app, new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Compressed(Question) }, encoding: null);
        using var large = await SendAsync(app, new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Compressed(bomb) }, encoding: null);

        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddCompression();
        builder.Services.AddGraphQLServer(maxAllowedRequestSize: 1_000_000).AddQueryType<Query>();
        var app = builder.Build();
        app.UseCompression();
        app.MapGraphQL();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<HttpResponseMessage> SendAsync(WebApplication app, HttpRequestMessage request, string? encoding)
    {
        using (request)
        {
            if (encoding is not null)
                request.Headers.AcceptEncoding.ParseAdd(encoding);
            return await app.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<string> ReadAsync(HttpResponseMessage answer, string encoding)
    {
        await using var compressed = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream plain = encoding == "br"
            ? new BrotliStream(compressed, CompressionMode.Decompress)
            : new GZipStream(compressed, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static ByteArrayContent Compressed(string text)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        var content = new ByteArrayContent(buffer.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentEncoding.Add("gzip");
        return content;
    }

    public sealed class Query
    {
        public string GetLang() => new('x', 5000);
    }
}
