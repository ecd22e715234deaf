using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>Somebody who has nothing but keys. What is on the screen is only looked at.</summary>
internal sealed class Toetsenbord(IPage page)
{
    /// <summary>A page has so many places to stop at with Tab; further than that nobody goes.</summary>
    private const int Furthest = 150;

    public ILocator Focus => page.Locator(":focus");

    /// <summary>Keys one after the other, each pressed: <c>Alt+q</c>, <c>F9</c>.</summary>
    public async Task DrukAsync(params IEnumerable<string> toetsen)
    {
        foreach (var toets in toetsen)
            await page.Keyboard.PressAsync(toets);
    }

    /// <summary>Types over what is selected.</summary>
    public Task TypAsync(string tekst) => page.Keyboard.TypeAsync(tekst);

    /// <summary>Goes to something with Tab, as far as needed.</summary>
    public async Task NaarAsync(ILocator doel, string toets = "Tab")
    {
        await Expect(doel).ToBeVisibleAsync();
        for (var stap = 0; stap < Furthest; stap++)
        {
            if (await doel.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await page.Keyboard.PressAsync(toets);
        }

        Assert.Fail($"{toets} does not lead to {doel}.");
    }

    /// <summary>Alt+Q, words, and Enter on what is offered for them.</summary>
    public async Task VertelAsync(string woorden, string aanbod)
    {
        await page.Keyboard.PressAsync("Alt+q");
        await Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Vertel wat u wilt doen" })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(woorden);
        var optie = page.GetByRole(AriaRole.Option).Filter(new() { HasText = aanbod }).First;
        await Expect(optie).ToBeVisibleAsync();
        while (await optie.GetAttributeAsync("aria-selected") != "true")
            await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Types part of what is looked up in the box that has the focus, and takes it with Enter.</summary>
    public async Task ZoekOpAsync(ILocator vak, string waarde)
    {
        await Expect(vak).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(waarde);
        await Expect(page.GetByRole(AriaRole.Option).Filter(new() { HasText = waarde }).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(0);
    }
}
