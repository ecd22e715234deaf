using Leefbaarheid.Browser.Tests.Dossiers;
using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Together;

/// <summary>Two people with the same dossier open.</summary>
public sealed class FollowTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Eerste = "Blaffende hond in de avond";

    [Fact]
    public async Task What_another_saves_appears_on_the_open_card_and_what_is_typed_stays()
    {
        var dossier = await new Leefomgeving(Schema).DossierAsync(Eerste);
        var (mijn, hun) = await OpenAsync(dossier);

        await mijn.Velden.Vak("Omschrijving").FillAsync("Blaffende hond, elke avond na tien uur");
        await hun.Velden.VulAsync("Controledatum", "1-12-2026");
        await Expect(mijn.Velden.Vak("Controledatum")).ToHaveValueAsync("01-12-2026");
        await Expect(mijn.Velden.Vak("Omschrijving")).ToHaveValueAsync("Blaffende hond, elke avond na tien uur");

        // Other fields of the record are no reason for a conflict.
        await mijn.Velden.Vak("Omschrijving").BlurAsync();
        await Expect(hun.Velden.Vak("Omschrijving")).ToHaveValueAsync("Blaffende hond, elke avond na tien uur");
        Assert.Equal("Blaffende hond, elke avond na tien uur", await StoredAsync(dossier));
    }

    [Theory]
    [InlineData("Twee blaffende honden")]
    [InlineData("Drie blaffende honden")]
    public async Task Who_comes_second_sees_both_values_and_chooses(string gekozen)
    {
        var dossier = await new Leefomgeving(Schema).DossierAsync(Eerste);
        var (mijn, hun) = await OpenAsync(dossier);

        // While one types, the other saves: the first is told, and goes on typing.
        await mijn.Velden.Vak("Omschrijving").FillAsync("Twee blaffende honden");
        await hun.Velden.VulAsync("Omschrijving", "Drie blaffende honden");
        await Expect(mijn.Vak.GetByText("Iemand anders maakte hier intussen ‘Drie blaffende honden’ van.")).ToBeVisibleAsync();
        await Expect(mijn.Velden.Vak("Omschrijving")).ToHaveValueAsync("Twee blaffende honden");

        await mijn.Velden.Vak("Omschrijving").BlurAsync();
        var vraag = mijn.Vak.Page.GetByRole(Microsoft.Playwright.AriaRole.Alertdialog, new() { Name = "Iemand anders wijzigde dit ook" });
        await Expect(vraag).ToContainTextAsync("Twee blaffende honden");
        await Expect(vraag).ToContainTextAsync("Drie blaffende honden");
        Assert.Equal("Drie blaffende honden", await StoredAsync(dossier));

        await vraag.GetByRole(Microsoft.Playwright.AriaRole.Radio, new() { Name = gekozen }).CheckAsync();
        await vraag.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Toepassen" }).ClickAsync();
        await Expect(vraag).ToHaveCountAsync(0);
        await Expect(mijn.Velden.Vak("Omschrijving")).ToHaveValueAsync(gekozen);
        await Expect(hun.Velden.Vak("Omschrijving")).ToHaveValueAsync(gekozen);
        Assert.Equal(gekozen, await StoredAsync(dossier));
    }

    private async Task<(Tabblad Mijn, Tabblad Hun)> OpenAsync(Dossier dossier)
    {
        var tabbladen = new List<Tabblad>();
        foreach (var look in new[] { Look.Desk, new Look("MBAKKER") })
        {
            var werkplek = await OpenAsync(look, $"/leefbaarheidsdossier/{dossier.Id}");
            tabbladen.Add(await (await werkplek.KaartAsync(dossier.Nummer)).TabbladAsync("Algemeen"));
        }

        return (tabbladen[0], tabbladen[1]);
    }

    private async Task<string?> StoredAsync(Dossier dossier)
        => (await Schema.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { omschrijving } }", new { id = dossier.Id }))
            .GetProperty("leefbaarheidsdossier").GetProperty("omschrijving").GetString();
}
