using System.Net;
using System.Net.Http.Json;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Leefbaarheid.Host.Tests.Modules;

public sealed class RequestTests
{
    [Theory]
    [InlineData("127.0.0.1", "JVISSER", null, "JVISSER")]
    [InlineData("::1", "JVISSER", null, "JVISSER")]
    [InlineData("10.0.0.8", "JVISSER", null, "STANDAARD")]
    [InlineData("127.0.0.1", "JVISSER", "10.0.0.8", "STANDAARD")]
    [InlineData("127.0.0.1", "J VISSER\n", null, "STANDAARD")]
    [InlineData("127.0.0.1", null, null, "STANDAARD")]
    public void The_header_counts_only_on_this_machine(string address, string? header, string? forwardedFor, string expected)
    {
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
        if (header is not null)
            context.Request.Headers["X-Medewerker"] = header;
        if (forwardedFor is not null)
            context.Request.Headers["X-Forwarded-For"] = forwardedFor;

        Assert.Equal(expected, User(context).Medewerkercode);
    }

    [Fact]
    public void Without_a_request_the_host_itself_is_at_work()
    {
        Assert.Equal("systeem", User(null).Gebruikersnaam);
        Assert.Null(User(null).Medewerkercode);
    }

    [Theory]
    [InlineData("abc-123", true)]
    [InlineData("x y", false)]
    public async Task A_harmless_correlation_number_is_kept(string given, bool kept)
    {
        using var modules = new FixtureModules();
        await using var host = await modules.Add("Los").StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = JsonContent.Create(new { query = "{ los }" }) };
        request.Headers.Add("X-Correlation-ID", given);

        var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        var answered = Assert.Single(response.Headers.GetValues("X-Correlation-ID"));
        Assert.Equal(kept, answered == given);
        Assert.NotEmpty(answered);
    }

    [Theory]
    [InlineData("--urls http://localhost:1", null)]
    [InlineData("--Database:Provider=Sqlite --x", null)]
    [InlineData("modulez list", "modulez")]
    [InlineData("--a=b c", "c")]
    [InlineData("--a b c", "c")]
    public void A_word_that_is_no_setting_is_a_typing_error(string words, string? wrong)
        => Assert.Equal(wrong, Commands.HostCommands.Unrecognised(words.Split(' ')));

    private static ICurrentUser User(HttpContext? context)
        => new CurrentUser(
            new HttpContextAccessor { HttpContext = context },
            new ConfigurationBuilder().AddInMemoryCollection([new("Gebruiker:Standaard", "STANDAARD")]).Build(),
            new BackgroundUser());
}
