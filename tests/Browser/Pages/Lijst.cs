using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>A list page at a desk, where it is a grid.</summary>
internal sealed partial class Lijst(IPage page, string titel, Hand hand)
{
    private ILocator Inhoud => page.GetByRole(AriaRole.Main);

    public ILocator Raster => page.GetByRole(AriaRole.Grid, new() { Name = titel, Exact = true });

    public Acties Acties { get; } = new(page, page.GetByRole(AriaRole.Main), titel, hand);

    /// <summary>How many rows it says to have.</summary>
    public ILocator Aantal => Inhoud.GetByText(RowCount());

    /// <summary>Rows that say this somewhere.</summary>
    public ILocator Rij(string tekst) => Raster.GetByRole(AriaRole.Row).Filter(new() { HasText = tekst });

    /// <summary>The first host that answers makes people wait; from then on there is something to click.</summary>
    public Task IsOpgehaaldAsync() => Expect(Aantal).ToBeVisibleAsync();

    /// <summary>Types in the quick search, and waits for what is found.</summary>
    public async Task ZoekAsync(string tekst)
    {
        await hand.VulAsync(Inhoud.GetByRole(AriaRole.Searchbox, new() { Name = $"Zoeken in {titel}" }), tekst, "F3");
        await Expect(page).ToHaveURLAsync(new Regex($"zoek={Regex.Escape(Uri.EscapeDataString(tekst))}", RegexOptions.None, TimeSpan.FromSeconds(1)));
        // Until what is found is there, the rows from before are.
        await Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        await IsOpgehaaldAsync();
    }

    /// <summary>Opens the card of a row.</summary>
    public Task OpenAsync(string tekst) => hand.DrukOpAsync(Rij(tekst).First.GetByRole(AriaRole.Link).First);

    /// <summary>Makes a row the current one, without opening it.</summary>
    public Task WijsAanAsync(string tekst) => hand.WijsAanAsync(Rij(tekst).First.GetByRole(AriaRole.Gridcell).Nth(3));

    [GeneratedRegex(@"^[\d.]+ rije?n?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RowCount();
}
