using Leefbaarheid.Browser.Tests.Dossiers;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Measured;

/// <summary>What opening a page costs: a request for the rows of a list, at most two for a card, and never one per row or line.</summary>
[Collection(AloneInTheProduct.Name)]
public sealed class RequestTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Overzicht = "Leefbaarheidsdossieroverzicht";
    private const int Lines = 30;

    [Fact]
    public async Task A_list_with_more_rows_than_a_screen_opens_with_one_request()
    {
        var werkplek = await OpenAsync();
        await werkplek.Verzoeken.KomenTotRustAsync(werkplek.Page);
        werkplek.Verzoeken.Leeg();

        await werkplek.NavigeerAsync(Overzicht);
        var lijst = await werkplek.LijstAsync(Overzicht);
        await Expect(lijst.Rij("LBD-").First).ToBeVisibleAsync();
        await werkplek.Verzoeken.KomenTotRustAsync(werkplek.Page);

        Assert.True(await lijst.Rij("LBD-").CountAsync() > 10);
        AssertCount(1, werkplek.Verzoeken.Gegevens);
    }

    [Fact]
    public async Task Scrolling_through_a_list_asks_blocks_of_rows()
    {
        var werkplek = await OpenAsync(path: "/leefbaarheidsdossiers");
        var lijst = await werkplek.LijstAsync(Overzicht);
        await Expect(lijst.Rij("LBD-").First).ToBeVisibleAsync();
        await werkplek.Verzoeken.KomenTotRustAsync(werkplek.Page);
        werkplek.Verzoeken.Leeg();

        await lijst.Raster.EvaluateAsync("grid => grid.scrollTo({ top: grid.scrollHeight })");
        await werkplek.Verzoeken.KomenTotRustAsync(werkplek.Page);

        Assert.InRange(werkplek.Verzoeken.Gegevens.Count, 1, 2);
    }

    [Fact]
    public async Task A_card_with_many_lines_opens_with_at_most_two_requests()
    {
        var omgeving = new Leefomgeving(Schema);
        var dossier = await omgeving.DossierAsync("Een dossier met veel regels");
        for (var line = 0; line < Lines; line++)
            await omgeving.RegelAsync(dossier, $"Regel {line}");
        var werkplek = await OpenAsync();
        await werkplek.NavigeerAsync(Overzicht);
        var lijst = await werkplek.LijstAsync(Overzicht);
        await lijst.ZoekAsync(dossier.Nummer);
        await werkplek.Verzoeken.KomenTotRustAsync(werkplek.Page);
        werkplek.Verzoeken.Leeg();

        await lijst.OpenAsync(dossier.Nummer);
        var kaart = await werkplek.KaartAsync(dossier.Nummer);
        // The headings are a row too.
        await Expect((await kaart.RegelsAsync("Leefbaarheidsactieregels")).Raster.GetByRole(AriaRole.Row)).ToHaveCountAsync(Lines + 1);
        await werkplek.Verzoeken.KomenTotRustAsync(werkplek.Page);

        // The definition of the page is one of them, the first time.
        Assert.True(werkplek.Verzoeken.All.Count <= 2, Told(werkplek.Verzoeken.All));
        AssertCount(1, werkplek.Verzoeken.Gegevens);
    }

    private static void AssertCount(int expected, IReadOnlyList<Verzoek> requests) => Assert.True(requests.Count == expected, Told(requests));

    private static string Told(IReadOnlyList<Verzoek> requests)
        => $"{requests.Count} requests:\n{string.Join("\n\n", requests.Select(request => request.Document))}";
}
