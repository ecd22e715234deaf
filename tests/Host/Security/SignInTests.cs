using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Json;
using System.Text.RegularExpressions;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OtpNet;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>Who gets in, by the pages that people sign in with.</summary>
public sealed partial class SignInTests : IAsyncLifetime
{
    private const string Name = "jvisser";
    private const string Password = "een fiets in de regen";
    private const string Another = "twee fietsen in de zon";

    private readonly FixtureModules _modules = new();
    private readonly SettableClock _clock = new();
    private TestHost? _host;

    private TestHost Host => _host!;

    public async ValueTask InitializeAsync()
        => _host = await TestHost.StartAsync(
            _modules.Add("Los").Arguments(),
            builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock)),
            asksWho: true);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _modules.Dispose();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/leefbaarheidsdossiers?zoek=x")]
    [InlineData("/graphql")]
    [InlineData("/graphql?sdl")]
    [InlineData("/bestanden/3f0f7d8e-0b0e-4d2f-9a53-6d7f3f5a1c11")]
    [InlineData("/aanmelden/account")]
    public async Task Who_has_not_signed_in_is_led_to_the_page_to_do_so(string address)
    {
        using var browser = new Browser(Host);

        using var answer = await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/aanmelden?terug={Uri.EscapeDataString(address)}", answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/assets/index.js")]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/bestanden/3f0f7d8e-0b0e-4d2f-9a53-6d7f3f5a1c11")]
    [InlineData("/wat-dan-ook")]
    public async Task A_program_that_says_nothing_of_itself_is_refused(string address)
    {
        using var browser = new Browser(Host);

        using var answer = await browser.GetAsync(address, "*/*");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_question_that_nobody_signed_is_refused_in_words_that_a_client_can_read()
    {
        using var answer = await AskAsync(new Browser(Host));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("errors")[0];
        Assert.Equal("AUTH_NOT_AUTHENTICATED", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/aanmelden")]
    [InlineData("/aanmelden/stijl.css")]
    public async Task Health_and_signing_in_are_for_everybody(string address)
    {
        using var browser = new Browser(Host);

        using var answer = await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_link_in_the_log_makes_one_account_and_then_leads_nowhere()
    {
        var link = Host.Services.GetRequiredService<FirstAccount>().Path;
        using var browser = new Browser(Host);

        using var made = await browser.FillInAsync(link, [("gebruikersnaam", "beheer"), ("naam", "Bea Heer"), ("wachtwoord", Password), ("herhaling", Password)]);
        using var asked = await AskAsync(browser);
        using var again = await new Browser(Host).GetAsync(link);

        Assert.Equal("/", made.Headers.Location?.ToString());
        Assert.Equal("BEHEER", await WhoAsync(asked));
        Assert.Equal("/aanmelden", again.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_link_with_another_key_makes_no_account()
    {
        using var browser = new Browser(Host);

        using var answer = await browser.GetAsync("/aanmelden/instellen?sleutel=geraden");

        Assert.Equal("/aanmelden", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Who_signs_in_works_under_his_own_name_and_comes_where_he_wanted_to_be()
    {
        await MakeAsync();
        using var browser = new Browser(Host);

        using var answer = await browser.SignInAsync(" JVisser ", Password, "/aanmelden?terug=%2Fleefbaarheidsdossiers%3Fzoek%3Dx");
        using var asked = await AskAsync(browser);

        Assert.Equal("/leefbaarheidsdossiers?zoek=x", answer.Headers.Location?.ToString());
        Assert.Equal("JVISSER", await WhoAsync(asked));
        var cookie = Assert.Single(browser.Cookies, cookie => cookie.Name == "leefbaarheid");
        Assert.True(cookie.HttpOnly);
        Assert.Equal(DateTime.MinValue, cookie.Expires);
    }

    [Fact]
    public async Task A_wrong_password_and_a_name_that_nobody_has_are_refused_alike()
    {
        await MakeAsync();

        using var wrong = await new Browser(Host).SignInAsync(Name, "iets anders dan dat");
        using var unknown = await new Browser(Host).SignInAsync("niemand", Password);

        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
        Assert.Equal(await ErrorAsync(wrong), await ErrorAsync(unknown));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ZOIETSISERNIET")]
    public async Task Who_has_no_function_that_opens_anything_is_told_so_and_comes_no_further(string? functie)
    {
        var account = await MakeAsync(moetWijzigen: true, functie: null);
        await Host.ChangeAsync(async platform => (await platform.Gebruikers.AsTracking().SingleAsync(one => one.Id == account)).StelFunctiesIn(functie is null ? [] : [functie]));
        using var browser = new Browser(Host);

        using var answer = await browser.SignInAsync(Name, Password);
        using var asked = await AskAsync(browser);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("hebt geen functie", await ErrorAsync(answer), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);
    }

    [Fact]
    public async Task No_account_is_made_for_a_function_that_nobody_knows()
    {
        var refused = await Assert.ThrowsAsync<RegelovertredingException>(() => MakeAsync(functie: "MANGER"));

        Assert.Equal(("FUNCTIE_ONBEKEND", "functies"), (refused.Code, refused.Veld));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_an_account_for_a_quarter_of_an_hour()
    {
        await MakeAsync();
        for (var time = 0; time < 5; time++)
            (await new Browser(Host).SignInAsync(Name, "iets anders dan dat")).Dispose();

        using var locked = await new Browser(Host).SignInAsync(Name, Password);
        _clock.Now += TimeSpan.FromMinutes(15);
        using var open = await new Browser(Host).SignInAsync(Name, Password);

        Assert.Equal(HttpStatusCode.Unauthorized, locked.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, open.StatusCode);
    }

    [Fact]
    public async Task Four_wrong_passwords_and_a_right_one_begin_the_count_anew()
    {
        await MakeAsync();
        for (var round = 0; round < 2; round++)
        {
            for (var time = 0; time < 4; time++)
                (await new Browser(Host).SignInAsync(Name, "iets anders dan dat")).Dispose();
            using var right = await new Browser(Host).SignInAsync(Name, Password);
            Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        }
    }

    [Fact]
    public async Task Who_got_a_password_from_somebody_else_chooses_his_own_before_anything_else()
    {
        await MakeAsync(moetWijzigen: true);
        using var browser = new Browser(Host);

        using var signedIn = await browser.SignInAsync(Name, Password);
        using var tooEarly = await AskAsync(browser);
        using var same = await browser.FillInAsync("/aanmelden/wachtwoord", [("wachtwoord", Password), ("herhaling", Password)]);
        using var chosen = await browser.FillInAsync("/aanmelden/wachtwoord", [("wachtwoord", Another), ("herhaling", Another)]);
        using var asked = await AskAsync(browser);
        using var old = await new Browser(Host).SignInAsync(Name, Password);

        Assert.StartsWith("/aanmelden/wachtwoord", signedIn.Headers.Location?.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, tooEarly.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, same.StatusCode);
        Assert.Equal("/", chosen.Headers.Location?.ToString());
        Assert.Equal("JVISSER", await WhoAsync(asked));
        Assert.Equal(HttpStatusCode.Unauthorized, old.StatusCode);
    }

    [Fact]
    public async Task With_a_second_factor_a_password_alone_is_not_enough_and_no_code_works_twice()
    {
        await MakeAsync();
        using var browser = new Browser(Host);
        (await browser.SignInAsync(Name, Password)).Dispose();
        using var account = await browser.GetAsync("/aanmelden/account");
        var geheim = Geheim().Match(await account.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Groups["geheim"].Value;

        // The page proposes another secret each time; the form brings back the one that it came with.
        using var on = await SwitchOnAsync(browser, account, geheim);
        using var again = new Browser(Host);
        using var halfway = await again.SignInAsync(Name, Password);
        using var tooEarly = await AskAsync(again);
        using var old = await again.FillInAsync("/aanmelden/code", [("code", Code(geheim))]);
        _clock.Now += TimeSpan.FromSeconds(60);
        using var wrong = await again.FillInAsync("/aanmelden/code", [("code", "000000")]);
        using var right = await again.FillInAsync("/aanmelden/code", [("code", Code(geheim))]);
        using var asked = await AskAsync(again);

        Assert.Equal("/aanmelden/account", on.Headers.Location?.ToString());
        Assert.StartsWith("/aanmelden/code", halfway.Headers.Location?.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, tooEarly.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, old.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal("/", right.Headers.Location?.ToString());
        Assert.Equal("JVISSER", await WhoAsync(asked));
    }

    [Fact]
    public async Task Who_signs_out_is_out_also_with_the_cookie_that_he_had()
    {
        await MakeAsync();
        using var browser = new Browser(Host);
        (await browser.SignInAsync(Name, Password)).Dispose();
        var cookie = browser.Cookies.Single(kept => kept.Name == "leefbaarheid");
        var kept = $"{cookie.Name}={cookie.Value}";

        using var answer = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/afmelden"));
        using var stolen = new HttpRequestMessage(HttpMethod.Get, new Uri("/graphql?query={__typename}", UriKind.Relative));
        stolen.Headers.Add("Cookie", kept);
        using var refused = await Host.Client.SendAsync(stolen, TestContext.Current.CancellationToken);

        Assert.Equal("/aanmelden", answer.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task Who_signs_out_everywhere_is_out_on_all_devices_and_others_are_not()
    {
        await MakeAsync();
        await MakeAsync("hdegroot", "HG");
        using var desk = new Browser(Host);
        using var phone = new Browser(Host);
        using var colleague = new Browser(Host);
        (await desk.SignInAsync(Name, Password)).Dispose();
        (await phone.SignInAsync(Name, Password)).Dispose();
        (await colleague.SignInAsync("hdegroot", Password)).Dispose();

        (await desk.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/afmelden?overal=true"))).Dispose();

        using var fromPhone = await AskAsync(phone);
        using var fromColleague = await AskAsync(colleague);
        Assert.Equal(HttpStatusCode.Unauthorized, fromPhone.StatusCode);
        Assert.Equal("HDEGROOT", await WhoAsync(fromColleague));
    }

    [Fact]
    public async Task A_session_that_is_used_lasts_a_day_and_one_that_is_not_lasts_eight_hours()
    {
        await MakeAsync();
        using var used = new Browser(Host);
        using var idle = new Browser(Host);
        (await used.SignInAsync(Name, Password)).Dispose();
        (await idle.SignInAsync(Name, Password)).Dispose();

        for (var hours = 0; hours < 20; hours += 5)
        {
            _clock.Now += TimeSpan.FromHours(5);
            using var asked = await AskAsync(used);
            Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        }

        using var fromIdle = await AskAsync(idle);
        _clock.Now += TimeSpan.FromHours(4);
        using var afterDay = await AskAsync(used);
        Assert.Equal(HttpStatusCode.Unauthorized, fromIdle.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, afterDay.StatusCode);
    }

    [Fact]
    public async Task An_account_that_is_switched_off_is_out_within_seconds()
    {
        var id = await MakeAsync();
        using var browser = new Browser(Host);
        (await browser.SignInAsync(Name, Password)).Dispose();
        (await AskAsync(browser)).Dispose();

        await Host.ChangeAsync(async platform => (await platform.Gebruikers.AsTracking().SingleAsync(account => account.Id == id)).Schakel(aan: false));
        _clock.Now += TimeSpan.FromSeconds(6);

        using var asked = await AskAsync(browser);
        using var again = await new Browser(Host).SignInAsync(Name, Password);
        Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
    }

    [Fact]
    public async Task Whoever_changes_his_password_knows_the_old_one_and_ends_his_other_sessions()
    {
        await MakeAsync();
        using var desk = new Browser(Host);
        using var phone = new Browser(Host);
        (await desk.SignInAsync(Name, Password)).Dispose();
        (await phone.SignInAsync(Name, Password)).Dispose();

        using var guessed = await desk.FillInAsync("/aanmelden/account/wachtwoord", [("huidig", Another), ("wachtwoord", Another), ("herhaling", Another)]);
        using var changed = await desk.FillInAsync("/aanmelden/account/wachtwoord", [("huidig", Password), ("wachtwoord", Another), ("herhaling", Another)]);
        using var fromDesk = await AskAsync(desk);
        using var fromPhone = await AskAsync(phone);

        Assert.Equal(HttpStatusCode.BadRequest, guessed.StatusCode);
        Assert.Equal("/aanmelden/account", changed.Headers.Location?.ToString());
        Assert.Equal("JVISSER", await WhoAsync(fromDesk));
        Assert.Equal(HttpStatusCode.Unauthorized, fromPhone.StatusCode);
    }

    [Fact]
    public async Task A_session_carries_the_functions_of_its_account_and_ends_when_they_change()
    {
        await MakeAsync();
        using var browser = new Browser(Host);
        (await browser.SignInAsync(Name, Password)).Dispose();
        var before = await SessionUserAsync();

        await using (var scope = Host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AccountManagement>()
                .SetFunctiesAsync(Name, ["manager", "coordinator"], TestContext.Current.CancellationToken);
        }

        using var ended = await AskAsync(browser);
        (await browser.SignInAsync(Name, Password)).Dispose();
        var after = await SessionUserAsync();

        Assert.Equal(["SOCIAALBEHEERDER"], Identities.FunctiesOf(before));
        Assert.Equal(HttpStatusCode.Unauthorized, ended.StatusCode);
        Assert.Equal(["COORDINATOR", "MANAGER"], Identities.FunctiesOf(after));
    }

    [Fact]
    public async Task The_first_account_may_do_everything()
    {
        using var browser = new Browser(Host);
        (await browser.FillInAsync(
            Host.Services.GetRequiredService<FirstAccount>().Path,
            [("gebruikersnaam", "beheer"), ("naam", "Bea Heer"), ("wachtwoord", Password), ("herhaling", Password)])).Dispose();

        Assert.Equal([Functiecodes.Beheer], Identities.FunctiesOf(await SessionUserAsync()));
    }

    [Fact]
    public async Task A_name_is_of_one_account_however_it_is_typed()
    {
        await MakeAsync();

        var refused = await Assert.ThrowsAsync<RegelovertredingException>(() => MakeAsync(" JVisser "));

        Assert.Equal("GEBRUIKER_BESTAAT", refused.Code);
    }

    [Fact]
    public async Task The_password_that_somebody_else_chose_is_not_chosen_again()
    {
        var id = await MakeAsync(moetWijzigen: true);
        await using var scope = Host.Services.CreateAsyncScope();

        var refused = await Assert.ThrowsAsync<RegelovertredingException>(
            () => scope.ServiceProvider.GetRequiredService<Accounts>().ChangePasswordAsync(id, Password, TestContext.Current.CancellationToken));

        Assert.Equal("WACHTWOORD_GELIJK", refused.Code);
    }

    [Fact]
    public void A_password_is_typed_twice_the_same()
    {
        var form = new FormCollection(new() { ["wachtwoord"] = Password, ["herhaling"] = Another });

        Assert.Equal("WACHTWOORD_ONGELIJK", Assert.Throws<RegelovertredingException>(() => SignInForms.Repeated(form)).Code);
    }

    [Fact]
    public async Task A_form_that_is_not_from_our_page_is_refused()
    {
        await MakeAsync();
        using var browser = new Browser(Host);

        using var answer = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/aanmelden")
        {
            Content = new FormUrlEncodedContent([new("gebruikersnaam", Name), new("wachtwoord", Password)]),
        });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(browser.Cookies, cookie => cookie.Name == "leefbaarheid");
    }

    [Theory]
    [InlineData("/dossiers?a=b", "/dossiers?a=b")]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("https://kwaad.example", "/")]
    [InlineData("//kwaad.example", "/")]
    [InlineData("/\\kwaad.example", "/")]
    [InlineData("/aanmelden/code", "/")]
    [InlineData("/a\r\nb", "/")]
    [InlineData("/dossiers?zoek=café", "/")]
    [InlineData("/dossiers?zoek=caf%C3%A9", "/dossiers?zoek=caf%C3%A9")]
    public void People_come_back_only_at_this_host(string? asked, string expected) => Assert.Equal(expected, ReturnAddress.Of(asked));

    private static async Task<HttpResponseMessage> SwitchOnAsync(Browser browser, HttpResponseMessage page, string geheim, int digits = 6)
    {
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var fields = Hidden().Matches(html).GroupBy(field => field.Groups["name"].Value).ToDictionary(field => field.Key, field => WebUtility.HtmlDecode(field.First().Groups["value"].Value));
        fields["code"] = new Totp(Base32Encoding.ToBytes(geheim), totpSize: digits).ComputeTotp(new DateTime(2026, 3, 2, 9, 30, 0, DateTimeKind.Utc));
        return await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/aanmelden/account/tweede-stap") { Content = new FormUrlEncodedContent(fields) });
    }

    private string Code(string geheim) => new Totp(Base32Encoding.ToBytes(geheim)).ComputeTotp(_clock.Now.UtcDateTime);

    private static Task<HttpResponseMessage> AskAsync(Browser browser)
        => browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ wie }" }) });

    private static async Task<string?> WhoAsync(HttpResponseMessage answer)
    {
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return json.GetProperty("data").GetProperty("wie").GetString();
    }

    private static async Task<string> ErrorAsync(HttpResponseMessage answer)
        => Error().Match(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Groups["text"].Value;

    /// <summary>Who works in the only session that there is.</summary>
    private async Task<ClaimsPrincipal> SessionUserAsync()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var session = await scope.ServiceProvider.GetRequiredService<PlatformContext>().Sessies.Select(sessie => sessie.Id).SingleAsync(TestContext.Current.CancellationToken);
        return (await Host.Services.GetRequiredService<SessionGuard>().FindAsync(session, TestContext.Current.CancellationToken))!;
    }

    private async Task<Guid> MakeAsync(string name = Name, string medewerker = "JV", bool moetWijzigen = false, string? functie = "SOCIAALBEHEERDER")
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Accounts>()
            .CreateAsync(new Gebruiker(name, "Joke Visser", medewerker, functie is null ? [] : [functie]), Password, moetWijzigen, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<code>(?<geheim>[A-Z2-7]+)</code>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Geheim();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex("role=\"alert\"[^>]*>(?<text>[^<]+)<", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Error();
}
