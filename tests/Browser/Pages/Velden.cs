using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>Fields that people fill: of a part of a card, of a line or of a dialog.</summary>
internal sealed class Velden(IPage page, ILocator within, Hand hand)
{
    /// <summary>A box to type in.</summary>
    public ILocator Vak(string titel) => within.GetByRole(AriaRole.Textbox, new() { Name = titel, Exact = true });

    /// <summary>A box that a list hangs under.</summary>
    public ILocator Keuzevak(string titel) => within.GetByRole(AriaRole.Combobox, new() { Name = titel, Exact = true });

    /// <summary>Types something and goes on to the next field, which saves it.</summary>
    public async Task VulAsync(string titel, string waarde)
    {
        await hand.VulAsync(Vak(titel), waarde);
        await hand.VerlaatAsync(Vak(titel));
    }

    /// <summary>Looks something up: types part of it and takes the row that says it.</summary>
    /// <param name="titel">Caption of the field.</param>
    /// <param name="waarde">Code or name, as its column has it.</param>
    public async Task ZoekOpAsync(string titel, string waarde)
    {
        await hand.VulAsync(Keuzevak(titel), waarde);
        await hand.NeemAsync(Rij(waarde));
    }

    /// <summary>Takes one of the values that a field can have.</summary>
    public async Task KiesAsync(string titel, string waarde)
    {
        await hand.KlapUitAsync(Keuzevak(titel));
        await hand.NeemAsync(page.GetByRole(AriaRole.Option, new() { Name = waarde, Exact = true }));
        await Expect(Keuzevak(titel)).ToHaveTextAsync(waarde);
    }

    /// <summary>Adds one value where a field can have several, and closes the list.</summary>
    public async Task VinkAanAsync(string titel, string waarde)
    {
        await hand.KlapUitAsync(Keuzevak(titel));
        var keuze = page.GetByRole(AriaRole.Menuitemcheckbox, new() { Name = waarde, Exact = true });
        await hand.VinkAanAsync(keuze);
        await Keuzevak(titel).PressAsync("Escape");
        await Expect(keuze).Not.ToBeVisibleAsync();
        await Expect(Keuzevak(titel)).ToContainTextAsync(waarde);
    }

    /// <summary>Switches something on or off.</summary>
    public Task ZetAsync(string titel, bool aan) => hand.ZetAsync(within.GetByRole(AriaRole.Switch, new() { Name = titel, Exact = true }), aan);

    /// <summary>A row of the table under a box, found by one of its columns.</summary>
    private ILocator Rij(string waarde)
        => page.GetByRole(AriaRole.Option)
            .Filter(new() { Has = page.GetByText(new Regex($"^{Regex.Escape(waarde)}$", RegexOptions.None, TimeSpan.FromSeconds(1))) }).First;
}
