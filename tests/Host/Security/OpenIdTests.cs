using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>People who come in by way of an identity provider: a real one, in a process of its own.</summary>
public sealed class OpenIdTests : IAsyncLifetime
{
    private const string Password = "een fiets in de regen";

    private readonly FixtureModules _modules = new();
    private IdentityProvider? _provider;
    private TestHost? _host;

    private TestHost Host => _host!;

    private IdentityProvider Provider => _provider!;

    public async ValueTask InitializeAsync()
    {
        _modules.Add("Los");
        _provider = await IdentityProvider.StartAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
            await _host.DisposeAsync();
        if (_provider is not null)
            await _provider.DisposeAsync();
        _modules.Dispose();
    }

    [Fact]
    public async Task Who_the_provider_knows_gets_in_with_the_functions_of_his_groups_and_comes_where_he_wanted_to_be()
    {
        await Provider.KnowAsync("joke");
        using var browser = new Browser(Host);

        using var back = await SignInAsync(browser, "/aanmelden/extern?terug=%2Fdossiers");
        using var asked = await AskAsync(browser);
        var account = await AccountAsync();

        Assert.Equal("/dossiers", back.Headers.Location?.ToString());
        Assert.Equal("JVISSER", await WhoAsync(asked));
        Assert.Equal(("Joke Visser", "JV", "SOCIAALBEHEERDER"), (account.Naam, account.Medewerkercode, account.Functies));
        Assert.True(browser.Cookies.Single(cookie => cookie.Name == "leefbaarheid").HttpOnly);
    }

    [Fact]
    public async Task The_page_to_sign_in_offers_the_provider_and_may_send_its_form_there()
    {
        using var page = await new Browser(Host).GetAsync("/aanmelden?terug=%2Fdossiers");

        var html = await TextAsync(page);
        Assert.Contains("href=\"/aanmelden/extern?terug=%2Fdossiers\"", html, StringComparison.Ordinal);
        Assert.Contains("of met een wachtwoord", html, StringComparison.Ordinal);
        Assert.Contains($"form-action 'self' {Provider.Issuer};", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_that_change_are_followed_at_the_next_time()
    {
        await Provider.KnowAsync("joke");
        (await SignInAsync(new Browser(Host))).Dispose();
        await Provider.KnowAsync("joke", "andere-naam", ["Leiding"]);

        (await SignInAsync(new Browser(Host))).Dispose();

        var account = await AccountAsync();
        Assert.Equal(("JVISSER", "COORDINATOR MANAGER"), (account.Gebruikersnaam, account.Functies));
    }

    [Fact]
    public async Task Who_is_in_none_of_our_groups_does_not_get_in()
    {
        await Provider.KnowAsync("joke", groups: ["Kerstcommissie"]);
        using var browser = new Browser(Host);

        using var refused = await SignInAsync(browser);
        using var asked = await AskAsync(browser);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("geen functie in dit programma", await TextAsync(refused), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);
        Assert.Equal("ZONDER_FUNCTIE", (await RefusedAsync()).Code);
    }

    [Fact]
    public async Task A_group_that_stands_for_what_opens_nothing_lets_nobody_in_and_leaves_no_account()
    {
        await Host.DisposeAsync();
        await StartAsync("--Aanmelding:OpenId:Functies:Kerstcommissie=ZOIETSISERNIET");
        await Provider.KnowAsync("joke", groups: ["Kerstcommissie"]);

        using var refused = await SignInAsync(new Browser(Host));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        await using var scope = Host.Services.CreateAsyncScope();
        Assert.Empty(scope.ServiceProvider.GetRequiredService<PlatformContext>().Gebruikers);
    }

    [Fact]
    public async Task Who_was_switched_off_here_does_not_get_in_however_welcome_there()
    {
        await Provider.KnowAsync("joke");
        (await SignInAsync(new Browser(Host))).Dispose();
        await Host.ChangeAsync(async platform => (await platform.Gebruikers.AsTracking().SingleAsync()).Schakel(aan: false));

        using var refused = await SignInAsync(new Browser(Host));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("GEBRUIKER_UITGESCHAKELD", (await RefusedAsync("Sociaal beheer")).Code);
    }

    [Theory]
    [InlineData(false, HttpStatusCode.Forbidden)]
    [InlineData(true, HttpStatusCode.Redirect)]
    public async Task A_name_leads_to_a_local_account_only_where_the_settings_say_so(bool linked, HttpStatusCode expected)
    {
        await Host.DisposeAsync();
        await StartAsync($"--Aanmelding:OpenId:Koppelen={linked}");
        await MakeLocalAsync();
        await Provider.KnowAsync("joke");

        using var answer = await SignInAsync(new Browser(Host));

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("nonce")]
    [InlineData("code_challenge")]
    [InlineData("state")]
    public async Task An_answer_to_another_question_is_refused(string parameter)
    {
        await Provider.KnowAsync("joke");
        using var browser = new Browser(Host);
        using var sent = await browser.GetAsync("/aanmelden/extern");
        var address = sent.Headers.Location!;
        var query = QueryHelpers.ParseQuery(address.Query).ToDictionary(pair => pair.Key, pair => (string?)pair.Value, StringComparer.Ordinal);
        query[parameter] = new string('A', 43);

        var back = await Provider.FollowAsync(new Uri(QueryHelpers.AddQueryString(address.GetLeftPart(UriPartial.Path), query)));
        using var refused = await browser.GetAsync(back.PathAndQuery);
        using var asked = await AskAsync(browser);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Het aanmelden is niet gelukt", await TextAsync(refused), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);
    }

    [Fact]
    public async Task A_link_with_somebody_elses_answer_signs_nobody_in()
    {
        await Provider.KnowAsync("kwaadwillende");
        using var theirs = new Browser(Host);
        using var sent = await theirs.GetAsync("/aanmelden/extern");
        var back = await Provider.FollowAsync(sent.Headers.Location!);
        using var victim = new Browser(Host);

        using var refused = await victim.GetAsync(back.PathAndQuery);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.DoesNotContain(victim.Cookies, cookie => cookie.Name == "leefbaarheid");
    }

    [Fact]
    public async Task Who_the_provider_turns_away_reads_so()
    {
        using var browser = new Browser(Host);

        using var refused = await SignInAsync(browser);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("role=\"alert\"", await TextAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_signs_out_here_signs_out_there_too()
    {
        await Provider.KnowAsync("joke");
        using var browser = new Browser(Host);
        (await SignInAsync(browser)).Dispose();

        using var left = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/afmelden"));
        using var asked = await AskAsync(browser);

        var query = QueryHelpers.ParseQuery(left.Headers.Location!.Query);
        Assert.StartsWith($"{Provider.Issuer}/session/end", left.Headers.Location.ToString(), StringComparison.Ordinal);
        Assert.Equal("http://localhost/aanmelden/extern/afgemeld", query["post_logout_redirect_uri"]);
        Assert.Equal(3, query["id_token_hint"].ToString().Split('.').Length);
        Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);
        using var returned = await browser.GetAsync($"/aanmelden/extern/afgemeld?state={Uri.EscapeDataString(query["state"].ToString())}");
        Assert.EndsWith("/aanmelden", returned.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_signed_out_there_is_out_here()
    {
        await Provider.KnowAsync("joke");
        using var browser = new Browser(Host);
        (await SignInAsync(browser)).Dispose();

        using var heard = await TellAsync(Provider.LogoutToken("joke"));
        using var asked = await AskAsync(browser);

        Assert.Equal(HttpStatusCode.OK, heard.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);
    }

    [Fact]
    public async Task Only_the_provider_says_that_somebody_signed_out()
    {
        await Provider.KnowAsync("joke");
        using var browser = new Browser(Host);
        (await SignInAsync(browser)).Dispose();

        string[] tokens =
        [
            "", "geen.token.dus", Provider.LogoutToken("joke", forged: true), Provider.LogoutToken("joke", audience: "iemand-anders"),
            Provider.LogoutToken("joke", withNonce: true),
        ];
        foreach (var token in tokens)
        {
            using var heard = await TellAsync(token);
            Assert.Equal(HttpStatusCode.BadRequest, heard.StatusCode);
        }

        using var asked = await AskAsync(browser);
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
    }

    [Fact]
    public async Task A_provider_that_is_down_gives_a_page_that_says_so()
    {
        await Host.DisposeAsync();
        await StartAsync("--Aanmelding:OpenId:Authority=http://127.0.0.1:9");

        using var answer = await new Browser(Host).GetAsync("/aanmelden/extern");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("nu niet bereikbaar", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Local_accounts_can_be_switched_off()
    {
        await Host.DisposeAsync();
        await StartAsync("--Aanmelding:LokaleAccounts=false");
        await MakeLocalAsync();
        using var browser = new Browser(Host);
        using var page = await browser.GetAsync("/aanmelden");

        using var answer = await browser.SignInAsync("jvisser", Password);
        using var setup = await browser.GetAsync(Host.Services.GetRequiredService<FirstAccount>().Path);

        Assert.DoesNotContain("type=\"password\"", await TextAsync(page), StringComparison.Ordinal);
        Assert.DoesNotContain(browser.Cookies, cookie => cookie.Name == "leefbaarheid");
        Assert.Equal("/aanmelden", setup.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("--Aanmelding:OpenId:Authority=http://aanmelden.example")]
    [InlineData("--Aanmelding:OpenId:ClientId=")]
    [InlineData("--Aanmelding:Jwt:Authority=https://uitgever.example")]
    [InlineData("--Aanmelding:LokaleAccounts=false", "--Aanmelding:OpenId:Authority=")]
    public async Task Settings_with_which_it_cannot_be_safe_stop_the_start(params string[] settings)
        => await Assert.ThrowsAsync<HostStartException>(async () => await (await TestHost.StartAsync([.. _modules.Arguments(), .. Provider.Settings(settings)], asksWho: true)).DisposeAsync());

    private async Task StartAsync(params string[] more)
        => _host = await TestHost.StartAsync([.. _modules.Arguments(), .. Provider.Settings(more)], asksWho: true);

    private async Task<HttpResponseMessage> SignInAsync(Browser browser, string address = "/aanmelden/extern")
    {
        using var sent = await browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        return await browser.GetAsync((await Provider.FollowAsync(sent.Headers.Location!)).PathAndQuery);
    }

    private Task<HttpResponseMessage> TellAsync(string token)
        => Host.Client.PostAsync(new Uri("/aanmelden/extern/uitgelogd", UriKind.Relative), new FormUrlEncodedContent([new("logout_token", token)]), TestContext.Current.CancellationToken);

    /// <summary>What the desk says to the person that the provider knows.</summary>
    private async Task<RegelovertredingException> RefusedAsync(params string[] groups)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var identity = new System.Security.Claims.ClaimsIdentity(
            [new("iss", Provider.Issuer), new("sub", "joke"), new("preferred_username", "jvisser"), new("name", "Joke"), .. groups.Select(group => new System.Security.Claims.Claim("groups", group))], "extern");
        return await Assert.ThrowsAsync<RegelovertredingException>(
            () => scope.ServiceProvider.GetRequiredService<ExternalAccounts>().EnterAsync(new(identity), TestContext.Current.CancellationToken));
    }

    private async Task MakeLocalAsync()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Accounts>()
            .CreateAsync(new Gebruiker("jvisser", "Jan Visser", "JAV", []), Password, moetWijzigen: false, TestContext.Current.CancellationToken);
    }

    private async Task<Gebruiker> AccountAsync()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PlatformContext>().Gebruikers.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> AskAsync(Browser browser)
        => browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ wie }" }) });

    private static async Task<string?> WhoAsync(HttpResponseMessage answer)
        => (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("data").GetProperty("wie").GetString();

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
