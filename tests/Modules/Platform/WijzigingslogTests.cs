using System.Text.Json;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Platform;

/// <summary>The log of changes over HTTP, as people and integrations read it.</summary>
public sealed class WijzigingslogTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Regel = "soort gebruiker module recordtype tijdstip samenvatting velden { naam titel oud nieuw klasse staat }";

    [Fact]
    public async Task A_change_of_a_contact_is_told_in_the_words_of_its_pages_and_the_newest_first()
    {
        var id = await ContactAsync("Jansen");
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await WijzigAsync(id, "De Vries");

        var log = await LogAsync($"where: {{ recordId: {{ eq: \"{id}\" }} }}");

        Assert.Equal(["GEWIJZIGD", "NIEUW"], log.Select(regel => regel.GetProperty("soort").GetString()));
        Assert.All(log, regel => Assert.Equal((HostFixture.Medewerker, "Basisregistratie", "Contact"), (Tekst(regel, "gebruiker"), Tekst(regel, "module"), Tekst(regel, "recordtype"))));
        var veld = log[0].GetProperty("velden").EnumerateArray().Single(veld => Tekst(veld, "naam") == "achternaam");
        Assert.Equal(
            ("Achternaam", "Jansen", "De Vries", "END_USER_IDENTIFIABLE_INFORMATION", "AANWEZIG"),
            (Tekst(veld, "titel"), Tekst(veld, "oud"), Tekst(veld, "nieuw"), Tekst(veld, "klasse"), Tekst(veld, "staat")));
        Assert.Contains("Achternaam: Jansen → De Vries", Tekst(log[0], "samenvatting"), StringComparison.Ordinal);
        Assert.Empty(log[1].GetProperty("velden").EnumerateArray());
    }

    [Fact]
    public async Task The_log_is_filtered_by_who_when_and_what_and_read_page_by_page()
    {
        var id = await ContactAsync("Bakker");
        await WijzigAsync(id, "Bakkers");

        Assert.Single(await LogAsync($"where: {{ recordId: {{ eq: \"{id}\" }} soort: {{ eq: GEWIJZIGD }} gebruiker: {{ eq: \"{HostFixture.Medewerker}\" }} }}"));
        Assert.Empty(await LogAsync($"where: {{ recordId: {{ eq: \"{id}\" }} tijdstip: {{ gt: \"2030-01-01T00:00:00Z\" }} }}"));
        Assert.Empty(await LogAsync($"where: {{ recordId: {{ eq: \"{id}\" }} recordtype: {{ eq: \"Taak\" }} }}"));
        Assert.Single(await LogAsync("first: 1"));
    }

    [Fact]
    public async Task The_check_says_whether_the_log_is_whole_and_until_when_it_is_sealed()
    {
        await ContactAsync("Smit");
        await using (var scope = host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Verzegeling>().VerzegelAsync(TestContext.Current.CancellationToken);

        var controle = (await host.QueryAsync("{ logboekcontrole { isHeel aantalZegels aantalRegels aantalOnverzegeld verzegeldTot laatsteZegel laatsteHash breuken { soort } } }"))
            .GetProperty("logboekcontrole");
        var anders = (await host.QueryAsync("{ logboekcontrole(bewaardZegel: { nummer: 1, hash: \"00\" }) { isHeel breuken { soort zegel omschrijving } } }"))
            .GetProperty("logboekcontrole");

        Assert.True(controle.GetProperty("isHeel").GetBoolean(), controle.ToString());
        Assert.Equal(0, controle.GetProperty("aantalOnverzegeld").GetInt64());
        Assert.Equal(64, controle.GetProperty("laatsteHash").GetString()!.Length);
        Assert.Equal("ANDER_ZEGEL", Tekst(Assert.Single(anders.GetProperty("breuken").EnumerateArray()), "soort"));
    }

    [Fact]
    public async Task Every_card_of_a_record_leads_to_its_changes()
    {
        var pagina = (await host.QueryAsync("{ pagina(id: \"contact\") { acties { id titel pagina } } }")).GetProperty("pagina");

        var actie = Assert.Single(pagina.GetProperty("acties").EnumerateArray(), actie => Tekst(actie, "id") == "wijzigingslog");
        Assert.Equal("Wijzigingslog", Tekst(actie, "titel"));
    }

    private async Task<List<JsonElement>> LogAsync(string argumenten)
        => [.. (await host.QueryAsync($"{{ wijzigingslog({argumenten}) {{ nodes {{ {Regel} }} }} }}")).GetProperty("wijzigingslog").GetProperty("nodes").EnumerateArray()];

    private async Task<Guid> ContactAsync(string achternaam)
        => (await host.MutateAsync("contactAanmaken", new { soort = "HUISHOUDEN", achternaam }, "contact { id }")).GetProperty("id").GetGuid();

    private async Task WijzigAsync(Guid id, string achternaam)
    {
        var versie = (await host.QueryAsync($"{{ contact(id: \"{id}\") {{ version }} }}")).GetProperty("contact").GetProperty("version").GetInt64();
        await host.MutateAsync("contactWijzigen", new { id, versie, achternaam }, "contact { id }");
    }

    private static string? Tekst(JsonElement element, string naam) => element.GetProperty(naam).GetString();
}
