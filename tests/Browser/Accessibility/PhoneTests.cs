using System.Text.Json;
using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Accessibility;

/// <summary>A wijkbeheerder in a stairwell: everything fits on the smallest telephone, and what he comes for is near.</summary>
public sealed partial class PhoneTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    /// <summary>
    /// What sticks out of the screen where nobody can scroll to it, or makes the page itself scroll sideways. What a box of its own
    /// scrolls, such as a wide table, may be wider.
    /// </summary>
    private const string TooWide = """
        () => {
          const width = document.documentElement.clientWidth;
          const cut = new Set(['auto', 'scroll', 'hidden', 'clip']);
          const isHeld = (element) => {
            for (let box = element.parentElement; box && box.tagName !== 'MAIN'; box = box.parentElement)
              if (cut.has(getComputedStyle(box).overflowX)) return true;
            return false;
          };
          const wide = [...document.querySelectorAll('body *')].filter((element) => {
            const place = element.getBoundingClientRect();
            return place.width > 0 && place.right > width + 1 && !isHeld(element);
          });
          const scrolling = [document.documentElement, document.querySelector('main')].filter((box) => box.scrollWidth > box.clientWidth + 1);
          return [...scrolling, ...wide.slice(0, 3)].map((element) => element.outerHTML.slice(0, 160));
        }
        """;

    /// <summary>What a finger has to hit and is smaller than WCAG 2.5.8 asks.</summary>
    private const string TooSmall = """
        () => [...document.querySelectorAll('button, [role=button], [role=tab], input[type=checkbox]')]
          .filter((target) => {
            const place = target.getBoundingClientRect();
            return place.width > 1 && place.height > 1 && (place.width < 24 || place.height < 24) && getComputedStyle(target).visibility === 'visible';
          })
          .map((target) => target.outerHTML.slice(0, 160))
        """;

    [Fact]
    public async Task Every_page_fits_on_the_screen_has_room_for_fingers_and_is_accessible()
    {
        var werkplek = await OpenAsync(Look.Phone);
        var problems = new List<string>();
        foreach (var (address, _) in await Paginas.AddressesAsync(Schema))
        {
            await werkplek.GaNaarBinnenAsync(address);
            problems.AddRange(await werkplek.ProblemsOfPageInLightAsync(address));
            problems.AddRange((await werkplek.Page.EvaluateAsync<string[]>(TooWide)).Select(element => $"{address}: too wide: {element}"));
            problems.AddRange((await werkplek.Page.EvaluateAsync<string[]>(TooSmall)).Select(element => $"{address}: too small: {element}"));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task What_a_page_is_for_is_on_the_first_screen()
    {
        var pages = (await Schema.QueryAsync("{ paginas { id soort acties { titel hoofdactie groep } } }")).GetProperty("paginas").EnumerateArray();
        var werkplek = await OpenAsync(Look.Phone);
        var seen = 0;
        foreach (var page in pages.Where(page => page.GetProperty("soort").GetString() != "KAART"))
        {
            if (MainAction(page) is not { } action)
                continue;
            await werkplek.GaNaarBinnenAsync($"/{page.GetProperty("id").GetString()}");
            await Expect(werkplek.Inhoud.GetByRole(AriaRole.Button, new() { Name = action, Exact = true }).First).ToBeInViewportAsync();
            seen++;
        }

        Assert.True(seen > 20, $"Only {seen} pages have an action of their own.");
    }

    [Fact]
    public async Task A_photo_of_what_somebody_sees_is_reported_in_three_taps_from_home()
    {
        var werkplek = await OpenAsync(Look.Phone);
        var taps = 0;
        var choosing = werkplek.Page.WaitForFileChooserAsync();

        await TapAsync(werkplek.Inhoud.GetByRole(AriaRole.Button, new() { Name = "Waarneming melden…" }));
        await TapAsync(werkplek.Dialoog.Venster.GetByRole(AriaRole.Button, new() { Name = "Foto maken" }));
        await (await choosing).SetFilesAsync(new FilePayload { Name = "trappenhuis.jpg", MimeType = "image/jpeg", Buffer = Foto.Jpeg });
        await Expect(werkplek.Dialoog.Venster.GetByText("trappenhuis.jpg")).ToBeVisibleAsync();
        await TapAsync(werkplek.Dialoog.Venster.GetByRole(AriaRole.Button, new() { Name = "OK", Exact = true }));

        Assert.Equal(3, taps);
        await werkplek.KaartAsync(DossierNumber());
        var number = DossierNumber().Match(await werkplek.Titel.InnerTextAsync()).Value;
        Assert.Equal(["trappenhuis.jpg"], await PhotosAsync(number));

        async Task TapAsync(ILocator target)
        {
            await target.TapAsync();
            taps++;
        }
    }

    private async Task<IReadOnlyList<string>> PhotosAsync(string number)
    {
        var data = await Schema.QueryAsync(
            "query($nummer: String!) { leefbaarheidsdossier(nummer: $nummer) { bijlagen { bestandsnaam } } }", new { nummer = number });
        return [.. data.GetProperty("leefbaarheidsdossier").GetProperty("bijlagen").EnumerateArray().Select(file => file.GetProperty("bestandsnaam").GetString()!)];
    }

    /// <summary>The button that a page has at its top on a phone: what a role centre is for comes first there.</summary>
    private static string? MainAction(JsonElement page)
        => page.GetProperty("acties").EnumerateArray()
            .Where(action => action.GetProperty("hoofdactie").GetBoolean() || action.GetProperty("groep").GetString() == "NIEUW")
            .OrderByDescending(action => page.GetProperty("soort").GetString() == "ROLCENTRUM" && action.GetProperty("hoofdactie").GetBoolean())
            .Select(action => action.GetProperty("titel").GetString())
            .FirstOrDefault();

    [GeneratedRegex(@"LBD-\d{4}-\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DossierNumber();
}
