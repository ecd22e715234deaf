using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Platform;

public sealed class PersoonlijkOpSqlite(HostFixture host) : PersoonlijkTests(host), IClassFixture<HostFixture>;

public sealed class PersoonlijkOpPostgreSql(PostgresHostFixture host) : PersoonlijkTests(host), IClassFixture<PostgresHostFixture>;

/// <summary>What clients remember for people: settings of their own, and views that they share.</summary>
public abstract class PersoonlijkTests(HostFixture host)
{
    private const string Instelling = "persoonlijkeInstelling { sleutel waarde version }";
    private const string Weergave = "lijstweergave { id version pagina naam inhoud gedeeldMet teamId eigenaar }";
    private const string Lijst = "signalen";

    [Fact]
    public async Task Everybody_has_settings_of_his_own()
    {
        var sleutel = Uniek();
        await BewaarAsync("ANNA", sleutel, """{"thema":"donker"}""");
        await BewaarAsync("BERT", sleutel, """{"thema":"licht"}""");

        Assert.Equal("""{"thema":"donker"}""", Assert.Single(await LeesAsync("ANNA", sleutel)).GetProperty("waarde").GetString());
        Assert.Equal("""{"thema":"licht"}""", Assert.Single(await LeesAsync("BERT", sleutel)).GetProperty("waarde").GetString());
        Assert.Empty(await LeesAsync("CEES", sleutel));
    }

    [Fact]
    public async Task A_setting_is_replaced_and_forgotten()
    {
        var sleutel = Uniek();
        await BewaarAsync("ANNA", sleutel, "1");
        var tweede = await BewaarAsync("ANNA", sleutel, "2");
        await host.QueryAsync(Vergeet, new { sleutel }, "ANNA");

        Assert.Equal(2, tweede.GetProperty("version").GetInt64());
        Assert.Empty(await LeesAsync("ANNA", sleutel));
        await host.QueryAsync(Vergeet, new { sleutel }, "ANNA");
    }

    [Fact]
    public async Task Who_names_the_version_he_read_does_not_overwrite_another_window()
    {
        var sleutel = Uniek();
        await host.MutateAsync("persoonlijkBewaren", new { sleutel, waarde = "1", versie = 0 }, Instelling, "ANNA");
        await host.MutateAsync("persoonlijkBewaren", new { sleutel, waarde = "2", versie = 1 }, Instelling, "ANNA");

        var opnieuw = await host.RefusedAsync("persoonlijkBewaren", new { sleutel, waarde = "3", versie = 1 }, medewerker: "ANNA");
        var nogNiet = await host.RefusedAsync("persoonlijkBewaren", new { sleutel, waarde = "3", versie = 0 }, medewerker: "ANNA");
        var weg = await host.RefusedAsync("persoonlijkBewaren", new { sleutel = Uniek(), waarde = "3", versie = 4 }, medewerker: "ANNA");

        Assert.Equal(("VERSIECONFLICT", "VERSIECONFLICT", "NIET_GEVONDEN"), (Code(opnieuw), Code(nogNiet), Code(weg)));
        Assert.Equal("2", Assert.Single(await LeesAsync("ANNA", sleutel)).GetProperty("waarde").GetString());
    }

    [Theory]
    [InlineData("", "{}", "VERPLICHT", "sleutel")]
    [InlineData("x", "", "GEEN_JSON", "waarde")]
    [InlineData("x", "{", "GEEN_JSON", "waarde")]
    [InlineData("x", "{} {}", "GEEN_JSON", "waarde")]
    [InlineData("x", "{'a':1}", "GEEN_JSON", "waarde")]
    public async Task What_no_client_could_read_back_is_not_kept(string sleutel, string waarde, string code, string veld)
    {
        var geweigerd = await host.RefusedAsync("persoonlijkBewaren", new { sleutel, waarde }, medewerker: "ANNA");

        Assert.Equal((code, veld), (Code(geweigerd), geweigerd.GetProperty("veld").GetString()));
    }

    [Fact]
    public async Task Sixty_four_kilobytes_fit_and_one_byte_more_does_not()
    {
        const int inQuotes = 65_536 - 2;
        var sleutel = Uniek();
        var past = $"\"{new string('é', inQuotes / 2)}\"";

        await BewaarAsync("ANNA", sleutel, past);
        var geweigerd = await host.RefusedAsync("persoonlijkBewaren", new { sleutel, waarde = $"\"{new string('x', inQuotes + 1)}\"" }, medewerker: "ANNA");

        Assert.Equal(past, Assert.Single(await LeesAsync("ANNA", sleutel)).GetProperty("waarde").GetString());
        Assert.Equal(("TE_LANG", "waarde"), (Code(geweigerd), geweigerd.GetProperty("veld").GetString()));
    }

    [Fact]
    public async Task More_than_a_hundred_settings_are_not_read_at_once()
    {
        var sleutels = Enumerable.Range(0, 101).Select(nummer => $"s{nummer}").ToArray();

        var antwoord = await host.SendAsync("query($sleutels: [String!]!) { persoonlijk(sleutels: $sleutels) { sleutel } }", new { sleutels });

        Assert.Equal("TE_VEEL_SLEUTELS", antwoord.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_view_is_seen_by_its_maker_until_it_is_shared()
    {
        var eigen = await NieuwAsync("ANNA", "NIEMAND");

        Assert.Contains(Id(eigen), await WeergavenAsync("ANNA"));
        Assert.DoesNotContain(Id(eigen), await WeergavenAsync("BERT"));

        var gedeeld = await host.MutateAsync("weergaveBewaren", Invoer(eigen, gedeeldMet: "IEDEREEN"), Weergave, "ANNA");

        Assert.Equal(2, gedeeld.GetProperty("version").GetInt64());
        Assert.Contains(Id(eigen), await WeergavenAsync("BERT"));
    }

    [Fact]
    public async Task A_view_of_a_team_is_for_its_members_alone()
    {
        var (team, lid, collega) = await TeamAsync();
        var weergave = await host.MutateAsync(
            "weergaveBewaren", new { pagina = Lijst, naam = Uniek(), inhoud = "{}", gedeeldMet = "TEAM", teamId = team }, Weergave, lid);

        var buitenstaander = await host.RefusedAsync(
            "weergaveBewaren", new { pagina = Lijst, naam = Uniek(), inhoud = "{}", gedeeldMet = "TEAM", teamId = team }, medewerker: "BERT");
        var zonder = await host.RefusedAsync("weergaveBewaren", new { pagina = Lijst, naam = Uniek(), inhoud = "{}", gedeeldMet = "TEAM" }, medewerker: lid);

        Assert.Contains(Id(weergave), await WeergavenAsync(collega));
        Assert.DoesNotContain(Id(weergave), await WeergavenAsync("BERT"));
        Assert.Equal(("TEAM_NIET_VAN_U", "VERPLICHT"), (Code(buitenstaander), Code(zonder)));
    }

    [Fact]
    public async Task Only_its_maker_changes_or_removes_a_view()
    {
        var gedeeld = await NieuwAsync("ANNA", "IEDEREEN");
        var geheim = await NieuwAsync("ANNA", "NIEMAND");

        var anders = await host.RefusedAsync("weergaveBewaren", Invoer(gedeeld, naam: "Gekaapt"), medewerker: "BERT");
        var weg = await host.RefusedAsync("weergaveVerwijderen", new { id = Id(gedeeld) }, medewerker: "BERT");
        var onbekend = await host.RefusedAsync("weergaveVerwijderen", new { id = Id(geheim) }, medewerker: "BERT");
        await host.MutateAsync("weergaveVerwijderen", new { id = Id(gedeeld) }, Weergave, "ANNA");

        Assert.Equal(("WEERGAVE_VAN_ANDER", "WEERGAVE_VAN_ANDER", "NIET_GEVONDEN"), (Code(anders), Code(weg), Code(onbekend)));
        Assert.DoesNotContain(Id(gedeeld), await WeergavenAsync("BERT"));
        Assert.Contains(Id(geheim), await WeergavenAsync("ANNA"));
    }

    [Fact]
    public async Task A_change_of_a_view_names_the_version_that_it_is_based_on()
    {
        var weergave = await NieuwAsync("ANNA", "NIEMAND");
        var invoer = new { id = Id(weergave), pagina = Lijst, naam = Uniek(), inhoud = "{}" };

        var zonder = await host.RefusedAsync("weergaveBewaren", invoer, medewerker: "ANNA");
        var oud = await host.RefusedAsync("weergaveBewaren", new { invoer.id, versie = 9, invoer.pagina, invoer.naam, invoer.inhoud }, medewerker: "ANNA");

        Assert.Equal((("VERPLICHT", "versie"), "VERSIECONFLICT"), ((Code(zonder), zonder.GetProperty("veld").GetString()), Code(oud)));
    }

    [Theory]
    [InlineData("weg", "Naam", "{}", "NIET_GEVONDEN", "pagina")]
    [InlineData("taak", "Naam", "{}", "NIET_GEVONDEN", "pagina")]
    [InlineData(Lijst, " ", "{}", "VERPLICHT", "naam")]
    [InlineData(Lijst, "Naam", "[", "GEEN_JSON", "inhoud")]
    public async Task A_view_that_cannot_be_used_is_refused(string pagina, string naam, string inhoud, string code, string veld)
    {
        var geweigerd = await host.RefusedAsync("weergaveBewaren", new { pagina, naam, inhoud }, medewerker: "ANNA");

        Assert.Equal((code, veld), (Code(geweigerd), geweigerd.GetProperty("veld").GetString()));
    }

    [Fact]
    public async Task A_name_is_used_once_per_list_and_maker()
    {
        var naam = Uniek();
        await host.MutateAsync("weergaveBewaren", new { pagina = Lijst, naam, inhoud = "{}" }, Weergave, "ANNA");
        await host.MutateAsync("weergaveBewaren", new { pagina = Lijst, naam, inhoud = "{}" }, Weergave, "BERT");

        var dubbel = await host.RefusedAsync("weergaveBewaren", new { pagina = Lijst, naam, inhoud = "{}" }, medewerker: "ANNA");

        Assert.Equal("BESTAAT_AL", Code(dubbel));
    }

    private const string Vergeet = """
        mutation($sleutel: String!) {
          persoonlijkBewaren(input: { sleutel: $sleutel, waarde: null }) { persoonlijkeInstelling { sleutel } errors { __typename } }
        }
        """;

    private Task<JsonElement> BewaarAsync(string wie, string sleutel, string waarde)
        => host.MutateAsync("persoonlijkBewaren", new { sleutel, waarde }, Instelling, wie);

    private async Task<List<JsonElement>> LeesAsync(string wie, params string[] sleutels)
        => [.. (await host.QueryAsync(
            "query($sleutels: [String!]!) { persoonlijk(sleutels: $sleutels) { sleutel waarde version } }",
            new { sleutels },
            wie)).GetProperty("persoonlijk").EnumerateArray()];

    private Task<JsonElement> NieuwAsync(string wie, string gedeeldMet)
        => host.MutateAsync("weergaveBewaren", new { pagina = Lijst, naam = Uniek(), inhoud = """{"sorteer":"datum"}""", gedeeldMet }, Weergave, wie);

    private static object Invoer(JsonElement weergave, string? naam = null, string? gedeeldMet = null)
        => new
        {
            id = Id(weergave),
            versie = weergave.GetProperty("version").GetInt64(),
            pagina = weergave.GetProperty("pagina").GetString(),
            naam = naam ?? weergave.GetProperty("naam").GetString(),
            inhoud = weergave.GetProperty("inhoud").GetString(),
            gedeeldMet,
        };

    private async Task<List<Guid>> WeergavenAsync(string wie)
        => [.. (await host.QueryAsync("query($pagina: String!) { weergaven(pagina: $pagina) { id } }", new { pagina = Lijst }, wie))
            .GetProperty("weergaven").EnumerateArray().Select(Id)];

    private async Task<(Guid Team, string Lid, string Collega)> TeamAsync()
    {
        var team = await host.MutateAsync("teamAanmaken", new { code = Uniek(), naam = "Team met weergaven" }, "team { id }");
        var leden = new List<string>();
        foreach (var naam in new[] { "Lid", "Collega" })
        {
            var medewerker = await host.MutateAsync("medewerkerAanmaken", new { code = Uniek(), naam }, "medewerker { id code }");
            await host.MutateAsync("teamlidToevoegen", new { teamId = Id(team), medewerkerId = Id(medewerker) }, "teamlid { id }");
            leden.Add(medewerker.GetProperty("code").GetString()!);
        }

        return (Id(team), leden[0], leden[1]);
    }

    private static Guid Id(JsonElement record) => record.GetProperty("id").GetGuid();

    private static string? Code(JsonElement fout) => fout.GetProperty("code").GetString();

    private static string Uniek() => $"P{Guid.NewGuid():N}"[..12].ToUpperInvariant();
}
