using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>Who may manage accounts and keys, how far that goes, and what is kept of it.</summary>
public sealed class BeheerTests : IAsyncLifetime
{
    private const string Another = "twee fietsen in de zon";

    private Beheerhost _beheer = null!;

    public async ValueTask InitializeAsync() => _beheer = await Beheerhost.StartAsync();

    public ValueTask DisposeAsync() => _beheer.DisposeAsync();

    [Theory]
    [InlineData("gebruikerBlokkeren", "id")]
    [InlineData("gebruikerFunctieOntnemen", "gebruikerId")]
    public async Task The_last_applicatiebeheerder_stays_also_when_a_program_asks(string mutation, string key)
    {
        await _beheer.Host.ChangeAsync(platform => platform.Add(new Apisleutel("Koppeling", "een-sleutel", medewerkercode: null, [Functiecodes.Beheer], vervaltOp: null)));
        var functie = key == "id" ? "" : $", functie: \"{Functiecodes.Beheer}\"";
        var input = $"{key}: \"{await _beheer.IdAsync(Beheerhost.Beheerder)}\"{functie}";

        var refused = await _beheer.KeyAsync(mutation, input);
        var blocked = await _beheer.MakeAsync("ander", Functiecodes.Beheer);
        await _beheer.ChangeAsync(blocked, gebruiker => gebruiker.Schakel(aan: false));
        var still = await _beheer.KeyAsync(mutation, input);
        await _beheer.ChangeAsync(blocked, gebruiker => gebruiker.Schakel(aan: true));
        var done = await _beheer.KeyAsync(mutation, input);

        Assert.Equal("LAATSTE_BEHEERDER", refused.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("LAATSTE_BEHEERDER", still.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, done.GetProperty("errors").ValueKind);
    }

    [Fact]
    public async Task Who_manages_accounts_gives_and_takes_over_no_more_than_he_has()
    {
        await _beheer.MakeAsync("helpdesk", "ICT");
        var low = await _beheer.MakeAsync("collega", "ICT");
        using var helpdesk = await _beheer.SignedInAsync("helpdesk");
        var beheerder = await _beheer.IdAsync(Beheerhost.Beheerder);

        await _beheer.DoAsync("gebruikerFunctieGeven", $"gebruikerId: \"{low}\", functie: \"{Functiecodes.Beheer}\"", "MEER_RECHTEN", helpdesk);
        await _beheer.DoAsync("gebruikerWachtwoordInstellen", $"id: \"{beheerder}\"", "MEER_RECHTEN", helpdesk);
        await _beheer.DoAsync("gebruikerBlokkeren", $"id: \"{beheerder}\"", "MEER_RECHTEN", helpdesk);
        await _beheer.DoAsync("gebruikerAanmaken", $"gebruikersnaam: \"x\", naam: \"X\", functies: [\"{Functiecodes.Beheer}\"]", "MEER_RECHTEN", helpdesk);
        await _beheer.DoAsync("apisleutelAanmaken", $"naam: \"x\", functies: [\"{Functiecodes.Beheer}\"], vervaltOp: \"2027-01-01\"", "MEER_RECHTEN", helpdesk);

        await _beheer.DoAsync("gebruikerWachtwoordInstellen", $"id: \"{low}\"", browser: helpdesk);
    }

    [Fact]
    public async Task A_key_is_told_once_works_until_the_end_of_its_last_day_and_is_withdrawn()
    {
        var made = (await _beheer.DoAsync("apisleutelAanmaken", "naam: \"Rapport\", functies: [\"MANAGER\"], vervaltOp: \"2026-03-02\"")).GetProperty("apisleuteltoegang");
        var sleutel = made.GetProperty("sleutel").GetString()!;
        var works = (await _beheer.WithKeyAsync(sleutel, "{ wie }")).StatusCode;
        var list = (await Beheerhost.AskAsync(_beheer.Browser, "{ apisleutels { nodes { naam functienamen vervaltOp ingetrokkenOp } } }")).ToString();

        await _beheer.DoAsync("apisleutelIntrekken", $"id: \"{made.GetProperty("apisleutel").GetProperty("id").GetString()}\"");

        Assert.Equal(HttpStatusCode.OK, works);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _beheer.WithKeyAsync(sleutel, "{ wie }")).StatusCode);
        Assert.Contains("\"functienamen\":\"Manager\"", list, StringComparison.Ordinal);
        Assert.DoesNotContain(sleutel, list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_stands_in_the_log_and_no_secret_does()
    {
        var (gebruiker, link) = await _beheer.InviteAsync("nieuw", "MANAGER");
        (await new Browser(_beheer.Host).FillInAsync(link, [("wachtwoord", Another), ("herhaling", Another)])).Dispose();
        await _beheer.DoAsync("gebruikerFunctieGeven", $"gebruikerId: \"{gebruiker}\", functie: \"COORDINATOR\"");
        await _beheer.DoAsync("gebruikerBlokkeren", $"id: \"{gebruiker}\"");
        var key = (await _beheer.DoAsync("apisleutelAanmaken", "naam: \"Rapport\", functies: [\"MANAGER\"], vervaltOp: \"2027-03-02\"")).GetProperty("apisleuteltoegang");
        await _beheer.DoAsync("apisleutelIntrekken", $"id: \"{key.GetProperty("apisleutel").GetProperty("id").GetString()}\"");

        await using var scope = _beheer.Host.Services.CreateAsyncScope();
        var platform = scope.ServiceProvider.GetRequiredService<PlatformContext>();
        var account = await platform.Gebruikers.AsNoTracking().SingleAsync(one => one.Id == gebruiker, TestContext.Current.CancellationToken);
        var rows = await platform.Wijzigingen.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        var told = rows.Where(row => row.RecordId == gebruiker).SelectMany(row => Veldinhoud.Lees(row.Inhoud)).ToList();
        Assert.Contains(told, veld => veld is { Naam: "functies", Oud: "MANAGER", Nieuw: "COORDINATOR MANAGER" });
        Assert.Contains(told, veld => veld is { Naam: "isUitgeschakeld", Nieuw: "true" });
        Assert.Contains(told, veld => veld is { Naam: "wachtwoordhash", Oud: null, Nieuw: null, Staat: Veldstaat.Verzwegen });
        Assert.Contains(rows.Where(row => row.Recordtype == "Apisleutel").SelectMany(row => Veldinhoud.Lees(row.Inhoud)), veld => veld.Naam == "ingetrokkenOp");
        Assert.All(rows.Where(row => row.RecordId == gebruiker && row.Soort == Logsoort.Gewijzigd && Veldinhoud.Lees(row.Inhoud).Any(veld => veld.Naam != "wachtwoordhash" && veld.Naam != "uitnodigingshash")), row => Assert.Equal("BBEHEER", row.Gebruiker));
        foreach (var secret in new[] { link.Split('=')[^1], account.Wachtwoordhash!, key.GetProperty("sleutel").GetString()!, Secret.Hash(key.GetProperty("sleutel").GetString()!) })
            Assert.All(rows, row => Assert.DoesNotContain(secret, row.Inhoud, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Functions_say_what_they_open_and_how_many_have_them()
    {
        await _beheer.MakeAsync("jvisser", "MANAGER");
        await _beheer.MakeAsync("kdeboer", "MANAGER", "ICT");

        var functies = (await Beheerhost.AskAsync(
            _beheer.Browser, "{ functies(where: { code: { in: [\"ICT\", \"MANAGER\"] } }) { totalCount nodes { code naam alles aantalGebruikers rechtensets { code } } } }")).GetProperty("functies");
        var set = (await Beheerhost.AskAsync(_beheer.Browser, "{ rechtenset(code: \"GEBRUIKERS_BEHEREN\") { naam module rechten { soort onderdeel veld } } functie(code: \"ICT\") { naam } }")).GetProperty("rechtenset");

        Assert.Equal(2, functies.GetProperty("totalCount").GetInt32());
        Assert.Equal(
            [("ICT", "Helpdesk", 1), ("MANAGER", "Manager", 2)],
            functies.GetProperty("nodes").EnumerateArray().Select(one => (one.GetProperty("code").GetString()!, one.GetProperty("naam").GetString()!, one.GetProperty("aantalGebruikers").GetInt32())));
        var rechten = set.GetProperty("rechten").EnumerateArray().Select(one => (one.GetProperty("soort").GetString(), one.GetProperty("onderdeel").GetString())).ToList();
        Assert.Contains(("OPVRAGEN", "gebruikers"), rechten);
        Assert.Contains(("UITVOEREN", "gebruikerBlokkeren"), rechten);
        Assert.Contains(("INZIEN", "Gebruiker"), rechten);
    }

    [Theory]
    [InlineData("{ gebruikers { totalCount } }")]
    [InlineData("{ apisleutels { totalCount } }")]
    [InlineData("{ functies { totalCount } }")]
    [InlineData("mutation { gebruikerBlokkeren(input: { id: \"00000000-0000-0000-0000-000000000001\" }) { errors { __typename } } }")]
    [InlineData("mutation { apisleutelAanmaken(input: { naam: \"x\", functies: [], vervaltOp: \"2027-01-01\" }) { apisleuteltoegang { sleutel } } }")]
    public async Task For_others_none_of_it_exists(string document)
    {
        await _beheer.MakeAsync("jvisser", "MANAGER");
        using var browser = await _beheer.SignedInAsync("jvisser");

        using var answer = await Beheerhost.SendAsync(browser, document);

        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("errors")[0].GetProperty("message").GetString();
        Assert.StartsWith("Cannot query field", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_all_sign_in_by_way_of_a_provider_nobody_gets_a_password_here()
    {
        using var modules = new FixtureModules();
        await using var host = await TestHost.StartAsync(
            [
                .. modules.Add("Los").Arguments(), "--Aanmelding:LokaleAccounts=false", "--Aanmelding:OpenId:Authority=http://127.0.0.1:9",
                "--Aanmelding:OpenId:ClientId=leefbaarheid",
            ]);

        var answer = await host.AskAsync(
            "mutation { gebruikerAanmaken(input: { gebruikersnaam: \"nieuw\", naam: \"Nieuw\", functies: [\"MANAGER\"] }) { errors { ... on RegelovertredingError { code } } } }");

        Assert.Equal("LOKALE_ACCOUNTS_UIT", answer.GetProperty("data").GetProperty("gebruikerAanmaken").GetProperty("errors")[0].GetProperty("code").GetString());
    }
}
