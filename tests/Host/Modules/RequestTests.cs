using System.Net.Http.Json;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Security;
using Microsoft.AspNetCore.Http;

namespace Leefbaarheid.Host.Tests.Modules;

public sealed class RequestTests
{
    [Fact]
    public void A_request_is_from_whom_it_was_found_to_be_from()
    {
        var user = User(new DefaultHttpContext { User = Identities.Create(Schemes.Session, "JVISSER", "JV", []) });

        Assert.Equal("JVISSER", user.Gebruikersnaam);
        Assert.Equal("JV", user.Medewerkercode);
    }

    [Fact]
    public void A_request_that_nobody_signed_is_from_nobody()
    {
        Assert.Equal("anoniem", User(new DefaultHttpContext()).Gebruikersnaam);
        Assert.Null(User(new DefaultHttpContext()).Medewerkercode);
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

    private static ICurrentUser User(HttpContext? context) => new CurrentUser(new HttpContextAccessor { HttpContext = context }, new BackgroundUser());
}
