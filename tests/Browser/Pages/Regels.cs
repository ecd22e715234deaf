using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>The lines of a card at a desk, where they are a grid that people edit in place.</summary>
internal sealed class Regels(IPage page, ILocator section, string titel, Hand hand)
{
    public ILocator Raster => section.GetByRole(AriaRole.Grid, new() { Name = titel, Exact = true });

    /// <summary>What can be done with the selected line, and with all of them.</summary>
    public Acties Acties { get; } = new(page, section, titel, hand);

    /// <summary>Lines that say this somewhere.</summary>
    public ILocator Rij(string tekst) => Raster.GetByRole(AriaRole.Row).Filter(new() { HasText = tekst });

    /// <summary>Asks for a new line; its questions come in a dialog.</summary>
    public Task NieuweRegelAsync() => hand.DrukOpAsync(NieuweRegel);

    /// <summary>The button that asks for a new line.</summary>
    public ILocator NieuweRegel => section.GetByRole(AriaRole.Button, new() { Name = "Nieuwe regel", Exact = true });

    /// <summary>A cell, by the heading of its column.</summary>
    public async Task<ILocator> CelAsync(string tekst, string kolom)
    {
        var drawn = Raster.GetByRole(AriaRole.Columnheader);
        await Expect(drawn.Filter(new() { HasText = kolom }).First).ToBeVisibleAsync();
        var headings = await drawn.AllTextContentsAsync();
        var column = headings.ToList().IndexOf(kolom);
        Assert.True(column >= 0, $"{titel} has no column '{kolom}', but: {string.Join(", ", headings)}");
        return Rij(tekst).Locator("td").Nth(column);
    }

    /// <summary>Makes a line the current one, on which the actions work.</summary>
    public async Task WijsAanAsync(string tekst)
    {
        await hand.WijsAanAsync(Leescel(tekst));
        await Expect(Rij(tekst)).ToHaveAttributeAsync("aria-selected", "true");
    }

    /// <summary>Types in a cell that can be edited, and leaves it.</summary>
    public async Task VulAsync(string tekst, string kolom, string waarde)
    {
        var cel = await CelAsync(tekst, kolom);
        await hand.BewerkAsync(cel);
        var vak = cel.GetByRole(AriaRole.Textbox);
        await hand.VulAsync(vak, waarde);
        await vak.PressAsync("Enter");
    }

    /// <summary>Chooses from the menu of a line.</summary>
    public async Task KiesAsync(string tekst, string actie)
    {
        await hand.OpenRijmenuAsync(Leescel(tekst), Rij(tekst).GetByRole(AriaRole.Button, new() { Name = "Acties bij deze regel" }));
        await hand.DrukOpAsync(page.GetByRole(AriaRole.Menuitem, new() { Name = actie }).First);
    }

    /// <summary>Opens the card that a line names.</summary>
    /// <param name="tekst">What the line says somewhere.</param>
    /// <param name="link">What to follow of it; null: the first that leads anywhere.</param>
    public Task VolgAsync(string tekst, string? link = null)
        => hand.DrukOpAsync((link is null ? Rij(tekst).GetByRole(AriaRole.Link) : Rij(tekst).GetByRole(AriaRole.Link, new() { Name = link })).First);

    /// <summary>Starts what a value stands for: the Kladblok behind Ja and Nee.</summary>
    public async Task OpenAsync(string tekst, string kolom) => await hand.DrukOpAsync((await CelAsync(tekst, kolom)).GetByRole(AriaRole.Button));

    private ILocator Leescel(string tekst) => Rij(tekst).Locator("[aria-readonly=true]").First;
}
