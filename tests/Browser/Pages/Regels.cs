using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>The lines of a card at a desk, where they are a grid that people edit in place.</summary>
internal sealed class Regels(IPage page, ILocator section, string titel)
{
    public ILocator Raster => section.GetByRole(AriaRole.Grid, new() { Name = titel, Exact = true });

    /// <summary>What can be done with the selected line, and with all of them.</summary>
    public Acties Acties { get; } = new(page, section, titel);

    /// <summary>Lines that say this somewhere.</summary>
    public ILocator Rij(string tekst) => Raster.GetByRole(AriaRole.Row).Filter(new() { HasText = tekst });

    /// <summary>Asks for a new line; its questions come in a dialog.</summary>
    public Task NieuweRegelAsync() => section.GetByRole(AriaRole.Button, new() { Name = "Nieuwe regel", Exact = true }).ClickAsync();

    /// <summary>A cell, by the heading of its column.</summary>
    public async Task<ILocator> CelAsync(string tekst, string kolom)
    {
        var headings = await Raster.GetByRole(AriaRole.Columnheader).AllTextContentsAsync();
        var column = headings.ToList().IndexOf(kolom);
        Assert.True(column >= 0, $"{titel} has no column '{kolom}', but: {string.Join(", ", headings)}");
        return Rij(tekst).Locator("td").Nth(column);
    }

    /// <summary>Makes a line the current one, on which the actions work.</summary>
    public async Task WijsAanAsync(string tekst)
    {
        await Rij(tekst).Locator("[aria-readonly=true]").First.ClickAsync();
        await Expect(Rij(tekst)).ToHaveAttributeAsync("aria-selected", "true");
    }

    /// <summary>Types in a cell that can be edited, and leaves it.</summary>
    public async Task VulAsync(string tekst, string kolom, string waarde)
    {
        var cel = await CelAsync(tekst, kolom);
        await cel.ClickAsync();
        var vak = cel.GetByRole(AriaRole.Textbox);
        await vak.FillAsync(waarde);
        await vak.PressAsync("Enter");
    }

    /// <summary>Chooses from the menu of a line.</summary>
    public async Task KiesAsync(string tekst, string actie)
    {
        await Rij(tekst).GetByRole(AriaRole.Button, new() { Name = "Acties bij deze regel" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = actie }).First.ClickAsync();
    }
}
