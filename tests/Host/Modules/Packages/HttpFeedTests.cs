using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Packages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Host.Tests.Modules.Packages;

/// <summary>Packages come from a NuGet feed as any other program gets them.</summary>
public sealed class HttpFeedTests : IAsyncLifetime
{
    private const string Versions = """{ "versions": [ "1.0.0", "1.2.0.4", "1.1.0", "2.0.0-proef.1" ] }""";

    private readonly string _root = Directory.CreateTempSubdirectory("leefbaarheid-feed-").FullName;
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);
    private readonly HttpClient _client = new();
    private readonly WebApplication _feed;

    public HttpFeedTests()
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _feed = builder.Build();
        _feed.MapGet("/{**path}", (string path) => path.EndsWith(".nupkg", StringComparison.Ordinal)
            ? Results.File(Path.Combine(_root, Path.GetFileName(path)))
            : _answers.TryGetValue(path, out var answer) ? Results.Text(answer) : Results.NotFound());
    }

    private string Address { get; set; } = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _feed.StartAsync(Cancel);
        Address = _feed.Urls.First();
        _answers["index.json"] = Index($"{Address}/inhoud");
        _answers["inhoud/los/index.json"] = Versions;
        foreach (var version in new[] { "1.0.0", "1.1.0", "2.0.0-proef.1" })
            File.WriteAllText(Path.Combine(_root, $"los.{version}.nupkg"), version);
    }

    public async ValueTask DisposeAsync()
    {
        await _feed.DisposeAsync();
        _client.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [Theory]
    [InlineData(null, "1.1.0")]
    [InlineData("1.0.0", "1.0.0")]
    [InlineData("2.0.0-proef.1", "2.0.0-proef.1")]
    public async Task The_newest_release_is_fetched_or_what_is_asked_for(string? version, string expected)
    {
        string file;
        using (var package = await Feeds().FindAsync("Los", version, Cancel))
        {
            file = package.File;
            Assert.Equal(expected, await File.ReadAllTextAsync(file, Cancel));
        }

        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task The_newest_of_all_feeds_is_taken()
    {
        await File.WriteAllTextAsync(Path.Combine(_root, "Los.1.5.0.nupkg"), "map", Cancel);

        using var package = await Feeds(_root).FindAsync("Los", version: null, Cancel);

        Assert.Equal("map", await File.ReadAllTextAsync(package.File, Cancel));
        package.Dispose();
        Assert.True(File.Exists(package.File));
    }

    [Theory]
    [InlineData("Beta", null, "MODULEFEED_ZONDER_PAKKET")]
    [InlineData("Los", "9.0.0", "MODULEFEED_ZONDER_VERSIE")]
    public async Task What_the_feed_does_not_have_is_not_found(string id, string? version, string code)
        => Assert.Equal(code, (await Assert.ThrowsAsync<RegelovertredingException>(() => Feeds().FindAsync(id, version, Cancel))).Code);

    [Theory]
    [InlineData("inhoud/los/index.json", "geen json")]
    [InlineData("inhoud/los/index.json", "{ }")]
    [InlineData("inhoud/los/index.json", """{ "versions": "1.0.0" }""")]
    [InlineData("inhoud/los/index.json", """{ "versions": [ "1.3.0" ] }""")]
    [InlineData("index.json", """{ "resources": [] }""")]
    [InlineData("index.json", """{ "resources": [ { "@type": "PackageBaseAddress/3.0.0", "@id": "http://feed.example/inhoud" } ] }""")]
    [InlineData("index.json", """{ "resources": [ { "@type": "PackageBaseAddress/3.0.0", "@id": "geen adres" } ] }""")]
    public async Task A_feed_that_answers_otherwise_is_named(string path, string answer)
    {
        _answers[path] = answer;

        var refused = await Assert.ThrowsAsync<RegelovertredingException>(() => Feeds().FindAsync("Los", version: null, Cancel));

        Assert.Equal("MODULEFEED_ONBEREIKBAAR", refused.Code);
        Assert.Contains($"{Address}/index.json", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_is_not_there_is_named()
    {
        await _feed.StopAsync(Cancel);

        Assert.Equal("MODULEFEED_ONBEREIKBAAR", (await Assert.ThrowsAsync<RegelovertredingException>(() => Feeds().FindAsync("Los", version: null, Cancel))).Code);
    }

    [Fact]
    public async Task A_package_without_end_is_not_fetched()
    {
        var feeds = PackageFeeds.Create(new PackageSettings([$"{Address}/index.json"], [], AllowUnsigned: true), _client, new PackageLimits(Bytes: 3));

        Assert.Equal("MODULEFEED_TE_GROOT", (await Assert.ThrowsAsync<RegelovertredingException>(() => feeds.FindAsync("Los", version: null, Cancel))).Code);
    }

    [Theory]
    [InlineData("http://feed.example/index.json")]
    [InlineData("ftp://feed.example/index.json")]
    [InlineData("https://")]
    public void An_address_that_others_can_listen_in_on_is_a_mistake_in_the_settings(string address)
        => Assert.Throws<HostStartException>(() => PackageFeeds.Create(new PackageSettings([address], [], AllowUnsigned: true), _client, new PackageLimits()));

    private static string Index(string content)
        => $$"""{ "version": "3.0.0", "resources": [ { "@type": "SearchQueryService", "@id": "https://feed.example/zoek" }, { "@type": "PackageBaseAddress/3.0.0", "@id": "{{content}}" } ] }""";

    private PackageFeeds Feeds(params string[] others)
        => PackageFeeds.Create(new PackageSettings([.. others, $"{Address}/index.json"], [], AllowUnsigned: true), _client, new PackageLimits());
}
