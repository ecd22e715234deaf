using System.Net;
using System.Text.RegularExpressions;
using Leefbaarheid.Host.Tests.Support;

namespace Leefbaarheid.Host.Tests.Web;

public sealed partial class ClientServingTests : IAsyncLifetime
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private readonly ClientFolder _client = new();
    private readonly FixtureModules _modules = new();
    private TestHost? _host;

    public async ValueTask InitializeAsync() => _host = await _client.ServeAsync(_modules);

    public async ValueTask DisposeAsync()
    {
        await _host!.DisposeAsync();
        _modules.Dispose();
        _client.Dispose();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/leefbaarheidsdossiers")]
    [InlineData("/leefbaarheidsdossier/3f0f7d8e-0b0e-4d2f-9a53-6d7f3f5a1c11?zoek=x")]
    [InlineData("/pagina.met.punten")]
    public async Task Every_address_of_the_client_opens_its_page(string address)
    {
        using var answer = await GetAsync(address, Browser);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Contains("<div id=\"root\">", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bare_address_is_the_page_whatever_is_asked_for()
    {
        using var answer = await GetAsync("/", "*/*");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_page_and_its_policy_have_the_same_number_which_is_new_for_every_answer()
    {
        using var first = await GetAsync("/", Browser);
        using var second = await GetAsync("/", Browser);
        var inPage = Nonce().Match(await TextAsync(first)).Groups["value"].Value;

        Assert.True(Convert.FromBase64String(inPage).Length >= 16);
        Assert.Contains($"style-src 'self' 'nonce-{inPage}';", Policy(first), StringComparison.Ordinal);
        Assert.NotEqual(Policy(first), Policy(second));
        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());
        Assert.Null(first.Headers.ETag);
    }

    [Fact]
    public async Task The_page_may_only_do_what_it_needs()
    {
        using var answer = await GetAsync("/", Browser);
        var policy = Policy(answer).Split("; ");

        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("connect-src 'self' ws://localhost", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.Contains("form-action 'self'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe", Policy(answer), StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.Contains("camera=(self)", answer.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:5080", "connect-src 'self' ws://localhost:5080;")]
    [InlineData("x;script-src", "connect-src 'self';")]
    public async Task Only_a_plain_host_name_gets_into_the_policy(string host, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Host", host);
        using var answer = await _host!.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains(expected, Policy(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br, gzip, deflate", "br", "brotli")]
    [InlineData("gzip", "gzip", "gzip")]
    [InlineData("br;q=0, *", "gzip", "gzip")]
    [InlineData("identity", null, "plain")]
    [InlineData(null, null, "plain")]
    public async Task Assets_go_as_they_were_compressed_and_are_kept_for_ever(string? accepted, string? encoding, string content)
    {
        using var answer = await GetAsync($"/{ClientFolder.Script}", "*/*", accepted);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(content, await TextAsync(answer));
        Assert.Equal(encoding is null ? [] : [encoding], answer.Content.Headers.ContentEncoding);
        Assert.Equal("text/javascript; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl?.ToString());
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("/assets/weg.js")]
    [InlineData("/assets/")]
    [InlineData("/assets/../index.html.br")]
    [InlineData("/assets/%2e%2e/%2e%2e/leefbaarheid.db")]
    [InlineData("/assets/index-abc123.js.br")]
    public async Task An_asset_that_is_not_there_is_not_found_even_for_a_browser(string address)
    {
        using var answer = await GetAsync(address, Browser.Replace("text/html,", "", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_missing_script_is_never_answered_with_the_page()
    {
        using var answer = await GetAsync("/assets/weg.js", Browser);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Other_files_are_asked_again_and_sent_only_when_they_changed()
    {
        using var first = await GetAsync("/favicon.svg", "image/*");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/favicon.svg", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _host!.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("image/svg+xml", first.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/weg.svg", "image/*")]
    [InlineData("/compressed.unknown", "*/*")]
    [InlineData("/leefbaarheidsdossiers", "application/json")]
    [InlineData("/leefbaarheidsdossiers", "text/html;q=0, */*")]
    public async Task Whoever_asks_for_something_else_gets_no_page(string address, string accept)
    {
        using var answer = await GetAsync(address, accept);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_an_address_of_the_client()
    {
        using var answer = await _host!.Client.PostAsync(new Uri("/leefbaarheidsdossiers", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/bestanden/3f0f7d8e-0b0e-4d2f-9a53-6d7f3f5a1c11")]
    [InlineData("/graphql?query={__typename}")]
    public async Task Endpoints_of_the_host_stay_what_they_are(string address)
    {
        using var answer = await GetAsync(address, Browser);

        Assert.DoesNotContain("<div id=\"root\">", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_client_the_page_says_so_and_the_rest_works()
    {
        using var modules = new FixtureModules();
        await using var host = await ClientFolder.ServeNothingAsync(modules);

        using var page = await host.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        using var asset = await host.Client.GetAsync(new Uri($"/{ClientFolder.Script}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains("Node.js", await TextAsync(page), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Policy(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, asset.StatusCode);
        Assert.Equal("Query", (await host.AskAsync("{ __typename }")).GetProperty("data").GetProperty("__typename").GetString());
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string accept, string? encodings = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (encodings is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encodings);
        return await _host!.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static string Policy(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single();

    [GeneratedRegex("nonce=\"(?<value>[^\"]+)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nonce();
}
