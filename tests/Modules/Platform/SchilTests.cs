using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Host.Shell;
using Leefbaarheid.Modules.Tests.Support;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Platform;

/// <summary>The frame around the pages, as the modules fill it.</summary>
public sealed class SchilTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Vraag = "{ schil { bedrijf versie startpagina gebruiker { naam code team teams { id naam } } meldingen { pagina bron filter abonnement gelezenActie } } }";

    [Fact]
    public async Task A_medewerker_sees_his_name_and_his_teams_and_starts_on_his_role_centre()
    {
        var (code, team) = await MedewerkerAsync("Woonconsulent");

        var schil = await SchilAsync(code);

        Assert.Equal("Kim de Boer", schil.GetProperty("gebruiker").GetProperty("naam").GetString());
        Assert.Equal(code, schil.GetProperty("gebruiker").GetProperty("code").GetString());
        Assert.Equal(team, schil.GetProperty("gebruiker").GetProperty("team").GetString());
        Assert.Equal([team], schil.GetProperty("gebruiker").GetProperty("teams").EnumerateArray().Select(gevonden => gevonden.GetProperty("naam").GetString()));
        Assert.Equal("rolcentrum-woonconsulent", schil.GetProperty("startpagina").GetString());
    }

    [Fact]
    public async Task Somebody_whom_nobody_knows_is_called_by_his_user_name_and_still_has_a_start_page()
    {
        var schil = await SchilAsync("ONBEKEND");

        Assert.Equal("ONBEKEND", schil.GetProperty("gebruiker").GetProperty("naam").GetString());
        Assert.Equal(JsonValueKind.Null, schil.GetProperty("gebruiker").GetProperty("team").ValueKind);
        Assert.StartsWith("rolcentrum-", schil.GetProperty("startpagina").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notifications_are_a_list_that_can_be_counted_listened_to_and_read()
    {
        var melding = Assert.Single((await SchilAsync(HostFixture.Medewerker)).GetProperty("meldingen").EnumerateArray());
        var (bron, filter) = (melding.GetProperty("bron").GetString(), melding.GetProperty("filter").GetString());

        var geteld = await host.QueryAsync($"{{ {bron}(where: {filter}) {{ totalCount }} }}");
        var pagina = (await host.QueryAsync(
            "query($id: String!) { pagina(id: $id) { bron acties { id } } }",
            new { id = melding.GetProperty("pagina").GetString() })).GetProperty("pagina");

        Assert.True(geteld.GetProperty(bron!).GetProperty("totalCount").GetInt32() >= 0);
        Assert.Equal(bron, pagina.GetProperty("bron").GetString());
        Assert.Contains(melding.GetProperty("gelezenActie").GetString(), pagina.GetProperty("acties").EnumerateArray().Select(actie => actie.GetProperty("id").GetString()));
        Assert.Contains($"{melding.GetProperty("abonnement").GetString()}: ", await host.SchemaAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_tells_the_version_and_it_is_the_same_as_long_as_nothing_changes()
    {
        var versie = (await SchilAsync(HostFixture.Medewerker)).GetProperty("versie").GetString();
        await using var ander = await host.AnotherAsync();
        await using var anders = await host.AnotherAsync("--Corporatie:Naam=Wonen Verderop");

        using var antwoord = await host.Client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query = "{ __typename }" }, TestContext.Current.CancellationToken);

        Assert.Equal([versie], antwoord.Headers.GetValues("X-Versie"));
        Assert.Equal(versie, await OfAsync(ander, "versie"));
        Assert.Equal("Wonen Verderop", await OfAsync(anders, "bedrijf"));
    }

    [Theory]
    [InlineData("weg", "{ }", null, null, "de pagina 'weg' is geen lijst")]
    [InlineData("taak", "{ }", null, null, "de pagina 'taak' is geen lijst")]
    [InlineData("signalen", "{ onbekend: 1 }", null, null, "onbekend")]
    [InlineData("signalen", "{ }", "weg", null, "heeft geen actie 'weg'")]
    [InlineData("signalen", "{ }", null, "weg", "het abonnement 'weg' geeft geen Signaalontvanger")]
    [InlineData("signalen", "{ }", "gelezen", "signaalOntvangen", null)]
    public void A_source_of_notifications_that_cannot_work_is_found_at_start(string pagina, string filter, string? actie, string? abonnement, string? fout)
    {
        var paginas = host.Services.GetRequiredService<PageCatalog>().All.ToDictionary(gevonden => gevonden.Page.Id, StringComparer.Ordinal);
        var controle = new NotificationChecker(host.Services.GetRequiredService<SchemaModel>(), paginas, []);

        var uitkomst = Record.Exception(() => controle.Check("Proef", new Notifications(pagina, filter) { ReadAction = actie, Subscription = abonnement }));

        if (fout is null)
            Assert.Null(uitkomst);
        else
            Assert.Contains(fout, Assert.IsType<ModuleFailure>(uitkomst).Message, StringComparison.Ordinal);
    }

    private async Task<JsonElement> SchilAsync(string code) => (await host.QueryAsync(Vraag, medewerker: code)).GetProperty("schil");

    private static async Task<string?> OfAsync(StartedHost app, string veld)
    {
        using var client = app.CreateClient();
        using var antwoord = await client.PostAsJsonAsync(
            new Uri("/graphql", UriKind.Relative), new { query = $"{{ schil {{ {veld} }} }}" }, TestContext.Current.CancellationToken);
        var inhoud = await antwoord.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return inhoud.GetProperty("data").GetProperty("schil").GetProperty(veld).GetString();
    }

    private async Task<(string Code, string Team)> MedewerkerAsync(string functie)
    {
        var team = await host.MutateAsync("teamAanmaken", new { code = "SCHIL", naam = "Schilteam" }, "team { id naam }");
        var medewerker = await host.MutateAsync("medewerkerAanmaken", new { code = "KBOER", naam = "Kim de Boer", functie }, "medewerker { id }");
        await host.MutateAsync(
            "teamlidToevoegen",
            new { teamId = team.GetProperty("id").GetGuid(), medewerkerId = medewerker.GetProperty("id").GetGuid(), begindatum = host.Vandaag },
            "teamlid { id }");
        return ("KBOER", team.GetProperty("naam").GetString()!);
    }
}
