using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>What keeps the host standing, and its traffic its own.</summary>
public sealed class HardeningTests : IDisposable
{
    private const string Name = "jvisser";
    private const string Password = "een fiets in de regen";

    private readonly FixtureModules _modules = new();

    public void Dispose() => _modules.Dispose();

    [Fact]
    public async Task Too_many_tries_to_sign_in_are_refused_before_they_are_judged()
    {
        await using var host = await StartAsync("--Begrenzing:AanmeldenPerMinuut=2");
        using var browser = new Browser(host);
        for (var time = 0; time < 2; time++)
            (await browser.SignInAsync(Name, "iets anders dan dat")).Dispose();

        using var refused = await browser.SignInAsync(Name, Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(refused.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Contains("te veel verzoeken", await TextAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_caller_who_asks_too_much_does_not_keep_out_another()
    {
        await using var host = await StartAsync("--Begrenzing:Voorraad=3", "--Begrenzing:PerSeconde=1");
        await host.ChangeAsync(platform => platform.AddRange(
            new Apisleutel("Gulzig", "een-sleutel", null, [Functiecodes.Beheer], vervaltOp: null), new Apisleutel("Bescheiden", "nog-een-sleutel", null, [Functiecodes.Beheer], vervaltOp: null)));
        var answers = new List<HttpResponseMessage>();
        for (var time = 0; time < 50; time++)
            answers.Add(await AskAsync(host, "een-sleutel"));

        using var other = await AskAsync(host, "nog-een-sleutel");

        var refused = answers.Last(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        var error = (await refused.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("errors")[0];
        Assert.Equal(RateLimits.Code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.True(refused.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        answers.ForEach(answer => answer.Dispose());
    }

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("10.1.2.0/24", true)]
    [InlineData("10.9.9.9", false)]
    [InlineData(null, false)]
    public async Task Only_a_proxy_that_the_settings_name_is_believed(string? known, bool expected)
    {
        await using var host = await StartAsync(known is null ? [] : [$"--Proxy:Adressen:0={known}"]);

        var answer = await ((TestServer)host.Services.GetRequiredService<IServer>()).SendAsync(
            http =>
            {
                http.Request.Method = HttpMethods.Get;
                http.Request.Path = "/aanmelden";
                http.Request.Host = new HostString("leefbaarheid.example");
                http.Request.Headers["X-Forwarded-Proto"] = "https";
                http.Request.Headers["X-Forwarded-For"] = "203.0.113.7";
                http.Connection.RemoteIpAddress = IPAddress.Parse("10.1.2.3");
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.Request.IsHttps);
        Assert.Equal(expected ? "203.0.113.7" : "10.1.2.3", answer.Connection.RemoteIpAddress?.ToString());
        Assert.Equal(expected, answer.Response.Headers.StrictTransportSecurity.Count > 0);
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_stops_the_start()
        => await Assert.ThrowsAsync<HostStartException>(() => StartAsync("--Proxy:Adressen:0=mijn-proxy"));

    [Theory]
    [InlineData("urls", "http://0.0.0.0:8080", true)]
    [InlineData("urls", "http://localhost:1;http://*:8080", true)]
    [InlineData("urls", "http://192.168.1.4:8080", true)]
    [InlineData("urls", "http://[::]:8080", true)]
    [InlineData("http_ports", "8080", true)]
    [InlineData("Kestrel:Endpoints:Open:Url", "http://leefbaarheid.example", true)]
    [InlineData("urls", "http://localhost:5080", false)]
    [InlineData("urls", "http://127.0.0.1:0", false)]
    [InlineData("urls", "http://[::1]:5080", false)]
    [InlineData("urls", "https://0.0.0.0:8443", false)]
    [InlineData("urls", "http://unix:/tmp/leefbaarheid.sock", false)]
    [InlineData("none", "", false)]
    public void Other_machines_do_not_reach_the_host_without_encryption(string setting, string value, bool refused)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();
        var allowed = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value), new(Listening.Setting, "true")]).Build();

        var failure = Record.Exception(() => Listening.Check(configuration));

        Assert.Equal(refused, failure is HostStartException);
        Assert.Null(Record.Exception(() => Listening.Check(allowed)));
    }

    private Task<TestHost> StartAsync(params string[] settings) => TestHost.StartAsync([.. _modules.Add("Los").Arguments(), "--Begrenzing:Actief=true", .. settings], asksWho: true);

    private static Task<HttpResponseMessage> AskAsync(TestHost host, string key)
        => host.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative))
            {
                Headers = { { ApiKeyHandler.Header, key } },
                Content = JsonContent.Create(new { query = "{ wie }" }),
            },
            TestContext.Current.CancellationToken);

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
