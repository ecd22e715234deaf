using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;

namespace Leefbaarheid.Browser.Tests.Accessibility;

/// <summary>Every page of the demonstration corporation can be used by people who see little, no colours or nothing.</summary>
// Asked for by name: minutes of work, and what they name is not all mended yet.
public sealed class PageTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    [Theory(Explicit = true)]
    [InlineData(Thema.Light)]
    [InlineData(Thema.Dark)]
    [InlineData(Thema.Contrast)]
    public async Task Every_page_is_accessible_at_a_desk(Thema thema) => await AssertAsync(Look.Desk, thema);

    [Fact(Explicit = true)]
    public async Task Every_page_is_accessible_on_a_phone() => await AssertAsync(Look.Phone, Thema.Light);

    private async Task AssertAsync(Look look, Thema thema)
    {
        var visit = await VisitAsync(look);
        await visit.ChooseAsync(thema);
        var werkplek = new Werkplek(await visit.Context.NewPageAsync(), visit);
        await werkplek.GaNaarAsync("/");
        var problems = new List<string>();
        foreach (var address in await Paginas.AddressesAsync(Schema))
        {
            await werkplek.GaNaarBinnenAsync(address);
            problems.AddRange(await werkplek.ProblemsAsync($"{address} in {thema}", colorsOnly: thema != Thema.Light));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
