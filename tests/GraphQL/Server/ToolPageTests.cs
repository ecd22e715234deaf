using HotChocolate.AspNetCore;
using Leefbaarheid.GraphQL.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace Leefbaarheid.GraphQL.Tests.Server;

public sealed class ToolPageTests : IDisposable
{
    private const string Html = "text/html,application/xhtml+xml,*/*;q=0.8";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tool-");

    public ToolPageTests()
    {
        var files = _folder.CreateSubdirectory("ide");
        File.WriteAllText(Path.Combine(files.FullName, "index.html"), "<base href=\"/graphql/\"><title>GraphQL</title><script src=\"assets/main-1.js\"></script>");
        File.WriteAllText(Path.Combine(files.CreateSubdirectory("assets").FullName, "main-1.js"), "start()");
        File.WriteAllText(Path.Combine(files.FullName, "assets", "geheim"), "zonder soort");
        File.WriteAllText(Path.Combine(_folder.FullName, "buiten.js"), "buiten");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("/graphql", "<base href=\"/graphql/\">")]
    [InlineData("/graphql/", "<base href=\"/graphql/\">")]
    [InlineData("/onder/graphql", "<base href=\"/onder/graphql/\">")]
    public async Task The_page_finds_its_files_and_the_endpoint_wherever_it_is(string path, string address)
    {
        await using var server = await StartAsync(new GraphQLServerOptions { Tool = { Title = "Wijk <1>" } });

        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", Html);
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains(address, body, StringComparison.Ordinal);
        Assert.Contains("<title>Wijk &lt;1&gt;</title>", body, StringComparison.Ordinal);
        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
        Assert.Contains("default-src 'none'; script-src 'self';", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_files_may_be_kept_for_ever()
    {
        await using var server = await StartAsync();

        using var answer = await server.Client.GetAsync(new Uri("/graphql/assets/main-1.js", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("start()", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("text/javascript; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/graphql/assets/onbekend.js")]
    [InlineData("/graphql/assets/geheim")]
    [InlineData("/graphql/assets/")]
    [InlineData("/graphql/assets/..%2Findex.html")]
    [InlineData("/graphql/assets/..%2F..%2Fbuiten.js")]
    [InlineData("/graphql/assets/%2e%2e/%2e%2e/buiten.js")]
    [InlineData("/graphql/assets/.main-1.js")]
    [InlineData("/graphql/index.html")]
    public async Task Nothing_else_is_served(string path)
    {
        await using var server = await StartAsync();

        Assert.Equal(404, (await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, path), Html)).Status);
    }

    [Fact]
    public async Task The_tool_can_be_switched_off()
    {
        await using var server = await StartAsync(new GraphQLServerOptions { Tool = { Enable = false } });

        Assert.Equal(400, (await server.GetAsync("", Html)).Status);
        Assert.Equal(404, (await server.GetAsync("/assets/main-1.js", Html)).Status);
    }

    private Task<TestServer> StartAsync(GraphQLServerOptions? options = null)
        => TestServer.StartAsync(
            schema =>
            {
                HttpTests.Configure(schema);
                schema.Services.AddSingleton(new ToolFiles(new PhysicalFileProvider(Path.Combine(_folder.FullName, "ide"))));
            },
            options: options,
            map: app =>
            {
                app.UsePathBase("/onder");
                app.UseRouting();
            });
}
