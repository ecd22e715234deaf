using System.Net;
using System.Text.Json;
using Leefbaarheid.Host.Security;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>Managing the accounts of others in the schema, as somebody who has signed in himself.</summary>
public sealed class GebruikersbeheerTests : IAsyncLifetime
{
    private const string Another = "twee fietsen in de zon";

    private Beheerhost _beheer = null!;

    public async ValueTask InitializeAsync() => _beheer = await Beheerhost.StartAsync();

    public ValueTask DisposeAsync() => _beheer.DisposeAsync();

    [Fact]
    public async Task A_new_user_chooses_a_password_with_a_link_that_works_once()
    {
        var (gebruiker, link) = await _beheer.InviteAsync("nieuw", "MANAGER");

        using var browser = new Browser(_beheer.Host);
        using var chosen = await browser.FillInAsync(link, [("wachtwoord", Another), ("herhaling", Another)]);
        using var again = await new Browser(_beheer.Host).GetAsync(link);
        using var page = await new Browser(_beheer.Host).FillInAsync("/aanmelden", [("gebruikersnaam", "nieuw"), ("wachtwoord", Another)]);

        Assert.Equal("/", chosen.Headers.Location?.ToString());
        Assert.Contains(browser.Cookies, cookie => cookie.Name == "leefbaarheid");
        Assert.Equal(HttpStatusCode.Forbidden, again.StatusCode);
        Assert.Contains("Deze link werkt niet", await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("/", page.Headers.Location?.ToString());
        var shown = (await Beheerhost.AskAsync(_beheer.Browser, $"{{ gebruiker(id: \"{gebruiker}\") {{ heeftWachtwoord uitnodigingTot laatstAangemeldOp functies {{ naam code }} sessies {{ apparaat }} }} }}")).GetProperty("gebruiker");
        Assert.True(shown.GetProperty("heeftWachtwoord").GetBoolean());
        Assert.Equal(JsonValueKind.Null, shown.GetProperty("uitnodigingTot").ValueKind);
        Assert.Equal(_beheer.Clock.Now.UtcDateTime, shown.GetProperty("laatstAangemeldOp").GetDateTime().ToUniversalTime());
        Assert.Equal("MANAGER", Assert.Single(shown.GetProperty("functies").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal(2, shown.GetProperty("sessies").GetArrayLength());
    }

    [Theory]
    [InlineData("te kort", "te kort", "minstens")]
    [InlineData(Another, Beheerhost.Password, "niet gelijk")]
    public async Task A_password_that_will_not_do_leaves_the_link_as_it_is(string wachtwoord, string herhaling, string fout)
    {
        var (_, link) = await _beheer.InviteAsync("nieuw", "MANAGER");

        using var refused = await new Browser(_beheer.Host).FillInAsync(link, [("wachtwoord", wachtwoord), ("herhaling", herhaling)]);
        using var chosen = await new Browser(_beheer.Host).FillInAsync(link, [("wachtwoord", Another), ("herhaling", Another)]);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(fout, await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("/", chosen.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("expired")]
    [InlineData("blocked")]
    [InlineData("replaced")]
    [InlineData("guessed")]
    public async Task A_link_that_does_not_hold_opens_nothing(string how)
    {
        var (gebruiker, link) = await _beheer.InviteAsync("nieuw", "MANAGER");
        if (how == "expired")
            _beheer.Clock.Now += TimeSpan.FromDays(3);
        else if (how == "blocked")
            await _beheer.DoAsync("gebruikerBlokkeren", $"id: \"{gebruiker}\"");
        else if (how == "replaced")
            await _beheer.DoAsync("gebruikerWachtwoordInstellen", $"id: \"{gebruiker}\"");
        else
            link = $"{link[..^3]}AAA";

        using var browser = new Browser(_beheer.Host);
        using var answer = await browser.FillInAsync("/aanmelden", [("wachtwoord", Another), ("herhaling", Another)], link);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain(browser.Cookies, cookie => cookie.Name == "leefbaarheid");
    }

    [Fact]
    public async Task Another_password_ends_what_the_old_one_opened_and_leaves_the_second_step()
    {
        var geheim = Tweedefactor.NieuwGeheim();
        var account = await _beheer.MakeAsync("jvisser", "MANAGER");
        using var before = await _beheer.SignedInAsync("jvisser");
        await _beheer.ChangeAsync(account, gebruiker => gebruiker.StelTweedeFactorIn(_beheer.Host.Services.GetRequiredService<Tweedefactor>().Versleutel(geheim), tijdstap: 0));

        var link = Beheerhost.Link(await _beheer.DoAsync("gebruikerWachtwoordInstellen", $"id: \"{account}\""));
        using var out1 = await Beheerhost.SendAsync(before, "{ wie }");
        using var old = await new Browser(_beheer.Host).SignInAsync("jvisser", Beheerhost.Password);
        using var browser = new Browser(_beheer.Host);
        using var chosen = await browser.FillInAsync(link, [("wachtwoord", Another), ("herhaling", Another)]);
        using var entered = await browser.FillInAsync("/aanmelden/code", [("code", new Totp(Base32Encoding.ToBytes(geheim)).ComputeTotp(_beheer.Clock.Now.UtcDateTime))]);

        Assert.Equal(HttpStatusCode.Unauthorized, out1.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, old.StatusCode);
        Assert.StartsWith("/aanmelden/code", chosen.Headers.Location?.ToString(), StringComparison.Ordinal);
        Assert.Equal("/", entered.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("gebruikerBlokkeren", "EIGEN_ACCOUNT")]
    [InlineData("gebruikerWachtwoordInstellen", "EIGEN_ACCOUNT")]
    [InlineData("gebruikerTweedeFactorVerwijderen", "EIGEN_ACCOUNT")]
    public async Task Nobody_locks_himself_out(string mutation, string code)
    {
        await _beheer.MakeAsync("ander", Functiecodes.Beheer);

        var refused = await _beheer.DoAsync(mutation, $"id: \"{await _beheer.IdAsync(Beheerhost.Beheerder)}\"", code);

        Assert.False(string.IsNullOrWhiteSpace(refused.GetProperty("message").GetString()));
        Assert.Equal(HttpStatusCode.OK, (await Beheerhost.SendAsync(_beheer.Browser, "{ wie }")).StatusCode);
    }

    [Fact]
    public async Task Nobody_takes_from_himself_what_he_manages_accounts_with()
    {
        await _beheer.MakeAsync("ander", Functiecodes.Beheer);
        var own = await _beheer.IdAsync(Beheerhost.Beheerder);

        await _beheer.DoAsync("gebruikerFunctieGeven", $"gebruikerId: \"{own}\", functie: \"manager\"");
        await _beheer.DoAsync("gebruikerFunctieOntnemen", $"gebruikerId: \"{own}\", functie: \"MANAGER\"");

        await _beheer.DoAsync("gebruikerFunctieOntnemen", $"gebruikerId: \"{own}\", functie: \"{Functiecodes.Beheer}\"", "EIGEN_BEHEER");
    }

    [Theory]
    [InlineData("gebruikerAanmaken", "gebruikersnaam: \"BBeheer \", naam: \"Twee\", functies: [\"MANAGER\"]", "GEBRUIKER_BESTAAT")]
    [InlineData("gebruikerAanmaken", "gebruikersnaam: \" \", naam: \"Niemand\", functies: [\"MANAGER\"]", "VERPLICHT")]
    [InlineData("gebruikerAanmaken", "gebruikersnaam: \"nieuw\", naam: \"Nieuw\", functies: [\"MANGER\"]", "FUNCTIE_ONBEKEND")]
    [InlineData("gebruikerFunctieGeven", "gebruikerId: \"$\", functie: \"MANGER\"", "FUNCTIE_ONBEKEND")]
    [InlineData("gebruikerFunctieOntnemen", "gebruikerId: \"$\", functie: \"MANAGER\"", "NIET_GEVONDEN")]
    [InlineData("gebruikerBlokkeren", "id: \"00000000-0000-0000-0000-000000000001\"", "NIET_GEVONDEN")]
    [InlineData("sessieBeeindigen", "id: \"00000000-0000-0000-0000-000000000001\"", "NIET_GEVONDEN")]
    [InlineData("gebruikerWijzigen", "id: \"$\", versie: 999, naam: \"Ander\"", "VERSIECONFLICT")]
    [InlineData("apisleutelAanmaken", "naam: \"Rapport\", functies: [\"MANAGER\"], vervaltOp: \"2026-03-01\"", "VERVALT_IN_VERLEDEN")]
    [InlineData("apisleutelIntrekken", "id: \"00000000-0000-0000-0000-000000000001\"", "NIET_GEVONDEN")]
    public async Task What_cannot_be_is_refused(string mutation, string input, string code)
        => await _beheer.DoAsync(mutation, input.Replace("$", (await _beheer.IdAsync(Beheerhost.Beheerder)).ToString(), StringComparison.Ordinal), code);

    [Fact]
    public async Task Of_who_comes_by_way_of_a_provider_the_provider_says_the_functions()
    {
        var account = await _beheer.MakeAsync("extern", "MANAGER");
        await _beheer.ChangeAsync(account, gebruiker => gebruiker.Koppel(new string('a', 64)));

        await _beheer.DoAsync("gebruikerFunctieGeven", $"gebruikerId: \"{account}\", functie: \"COORDINATOR\"", "GEBRUIKER_EXTERN");
        await _beheer.DoAsync("gebruikerWachtwoordInstellen", $"id: \"{account}\"", "GEBRUIKER_EXTERN");
    }

    [Fact]
    public async Task Blocking_and_signing_out_end_sessions_at_once_and_unblocking_opens_a_lock_too()
    {
        var account = await _beheer.MakeAsync("jvisser", "MANAGER");
        using var first = await _beheer.SignedInAsync("jvisser");
        await _beheer.DoAsync("gebruikerAfmelden", $"id: \"{account}\"");
        var afterSignOut = (await Beheerhost.SendAsync(first, "{ wie }")).StatusCode;
        using var second = await _beheer.SignedInAsync("jvisser");
        await _beheer.DoAsync("gebruikerBlokkeren", $"id: \"{account}\"");
        var afterBlock = (await Beheerhost.SendAsync(second, "{ wie }")).StatusCode;

        await _beheer.DoAsync("gebruikerDeblokkeren", $"id: \"{account}\"");
        for (var time = 0; time < 5; time++)
            (await new Browser(_beheer.Host).SignInAsync("jvisser", "iets anders dan dat")).Dispose();
        await _beheer.DoAsync("gebruikerDeblokkeren", $"id: \"{account}\"");
        using var third = await _beheer.SignedInAsync("jvisser");

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (afterSignOut, afterBlock));
        Assert.Equal(HttpStatusCode.OK, (await Beheerhost.SendAsync(third, "{ wie }")).StatusCode);
    }

    [Fact]
    public async Task One_session_is_ended_without_the_others()
    {
        var account = await _beheer.MakeAsync("jvisser", "MANAGER");
        using var first = await _beheer.SignedInAsync("jvisser");
        var session = (await Beheerhost.AskAsync(_beheer.Browser, $"{{ gebruiker(id: \"{account}\") {{ sessies {{ id }} }} }}")).GetProperty("gebruiker").GetProperty("sessies")[0].GetProperty("id").GetString();
        using var second = await _beheer.SignedInAsync("jvisser");

        await _beheer.DoAsync("sessieBeeindigen", $"id: \"{session}\"");

        Assert.Equal(HttpStatusCode.Unauthorized, (await Beheerhost.SendAsync(first, "{ wie }")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Beheerhost.SendAsync(second, "{ wie }")).StatusCode);
    }
}
