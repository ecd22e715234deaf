using Leefbaarheid.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Installation;

/// <summary>The host is stopped and started again while somebody works.</summary>
public sealed class RestartTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    [Fact]
    public async Task A_restart_under_an_open_card_loses_nothing_and_work_goes_on()
    {
        await using var host = Corporation.OfItsOwn();
        await host.StartAsync();
        var schema = new Schema(host.Address, ProductHost.Medewerker);
        var dossier = await schema.MutateAsync(
            "leefbaarheidsdossierAanmaken",
            new { typeId = await schema.CodeAsync("leefbaarheidsdossiertypen", "VERBETER"), omschrijving = "Lekkende regenpijp" },
            "leefbaarheidsdossier { id nummer }");
        var id = dossier.GetProperty("id").GetGuid();
        var werkplek = await OpenAsync(path: $"/leefbaarheidsdossier/{id}", address: host.Address);
        var kaart = await werkplek.KaartAsync(dossier.GetProperty("nummer").GetString()!);
        var veld = (await kaart.TabbladAsync("Algemeen")).Velden.Vak("Omschrijving");
        var weg = werkplek.Page.GetByText("Geen verbinding met de server");
        werkplek.Visit.ExpectHostToLeave();

        // Nothing is asked of the host while somebody types, and yet the page says that it is gone.
        await veld.FillAsync("Lekkende regenpijp bij de fietsenkelder");
        await host.StopAsync();
        await Expect(weg.First).ToBeVisibleAsync();
        await Expect(veld).ToHaveValueAsync("Lekkende regenpijp bij de fietsenkelder");

        // Leaving the field saves as soon as there is a host again.
        await veld.BlurAsync();
        await Expect(werkplek.Inhoud.GetByText("Niet opgeslagen: geen verbinding")).ToBeVisibleAsync();
        await host.StartAsync();
        await kaart.IsOpgeslagenAsync();
        await Expect(weg).ToHaveCountAsync(0);
        await Expect(werkplek.Page.GetByText("Het programma is vernieuwd")).ToHaveCountAsync(0);
        var stored = (await schema.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { omschrijving version } }", new { id })).GetProperty("leefbaarheidsdossier");
        Assert.Equal("Lekkende regenpijp bij de fietsenkelder", stored.GetProperty("omschrijving").GetString());

        // What others save is heard again.
        await schema.MutateAsync(
            "leefbaarheidsdossierWijzigen",
            new { id, versie = stored.GetProperty("version").GetInt64(), omschrijving = "Regenpijp gemaakt" },
            "leefbaarheidsdossier { id }");
        await Expect(veld).ToHaveValueAsync("Regenpijp gemaakt");
    }
}
