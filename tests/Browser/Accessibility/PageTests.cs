using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;

namespace Leefbaarheid.Browser.Tests.Accessibility;

/// <summary>Every page of the demonstration corporation can be used by people who see little, no colours or nothing.</summary>
public sealed class PageTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    /// <summary>One row of a list is like the other: a low screen has enough of them.</summary>
    private const int Low = 420;

    /// <summary>Of what has to be scrolled to no colours are judged, so that the whole of a card has to be on the screen.</summary>
    private const int High = 2400;

    private static readonly Look s_desk = Look.Desk with { Screen = new ViewportSize { Width = 1280, Height = Low } };

    [Fact]
    public async Task Every_page_is_accessible_in_light_dark_and_high_contrast()
    {
        var werkplek = await OpenAsync(s_desk);
        await werkplek.IsOpgebouwdAsync();
        var problems = new List<string>(await werkplek.ProblemsAsync("the frame"));
        foreach (var (address, isList) in await Paginas.AddressesAsync(Schema))
        {
            await werkplek.Page.SetViewportSizeAsync(1280, isList ? Low : High);
            await werkplek.GaNaarBinnenAsync(address);
            problems.AddRange(await werkplek.ProblemsOfPageAsync(address));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task What_is_wrong_in_one_theme_only_is_found()
    {
        var werkplek = await OpenAsync(s_desk);
        await werkplek.IsOpgebouwdAsync();

        // Grey that can be read on white.
        await werkplek.Inhoud.EvaluateAsync("main => main.insertAdjacentHTML('afterbegin', '<button></button><p id=\"pale\">Wie kan dit lezen?</p>')");
        await werkplek.Page.Locator("#pale").EvaluateAsync("text => { text.style.color = '#707070'; }");
        var problems = await werkplek.ProblemsOfPageAsync("Fout");

        Assert.Equal(
            ["Fout in Light: button-name", "Fout in Dark: color-contrast", "Fout in Contrast: color-contrast"],
            problems.Select(problem => string.Join(':', problem.Split(':').Take(2))));
    }
}
