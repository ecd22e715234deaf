using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>A window with the product in it: the frame, and what is open in it.</summary>
internal sealed class Werkplek(IPage page, Visit visit, Bediening met = Bediening.Muis)
{
    private const string Zoeken = "Vertel wat u wilt doen";

    private readonly Hand _hand = Hand.Met(met, page);

    /// <summary>The window itself, for what has no word here.</summary>
    public IPage Page => page;

    public Visit Visit => visit;

    public Verzoeken Verzoeken => visit.Verzoeken;

    /// <summary>What the open page is called.</summary>
    public ILocator Titel => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>What people can do it with.</summary>
    public ILocator Inhoud => page.GetByRole(AriaRole.Main);

    /// <summary>The dialog that is open; the last one when one lies over another.</summary>
    public Dialoog Dialoog => new(Dialogen.Last, _hand);

    private ILocator Dialogen => page.GetByRole(AriaRole.Dialog).Or(page.GetByRole(AriaRole.Alertdialog));

    /// <summary>An address, as from a bookmark.</summary>
    public async Task GaNaarAsync(string path)
    {
        await page.GotoAsync(path);
        await Expect(Titel).ToBeVisibleAsync();
    }

    /// <summary>The list that is open, by its caption.</summary>
    public async Task<Lijst> LijstAsync(string titel)
    {
        await Expect(Titel).ToHaveTextAsync(titel);
        var lijst = new Lijst(page, titel, _hand);
        await lijst.IsOpgehaaldAsync();
        return lijst;
    }

    /// <summary>The card that is open.</summary>
    /// <param name="titel">Part of what is written at its top: number or name.</param>
    public async Task<Kaart> KaartAsync(string titel)
    {
        await Expect(Titel).ToContainTextAsync(titel);
        return new Kaart(page, _hand, Verzoeken);
    }

    /// <summary>The card of what was just made, whose number nobody knows yet.</summary>
    public async Task<Kaart> KaartAsync(Regex titel)
    {
        await Expect(Titel).ToHaveTextAsync(titel);
        return new Kaart(page, _hand, Verzoeken);
    }

    /// <summary>Home.</summary>
    public async Task RolcentrumAsync()
    {
        await NavigeerAsync("Start");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Activiteiten" })).ToBeVisibleAsync();
    }

    /// <summary>From the role centre, by a tile, to its list.</summary>
    public async Task<Lijst> OpenTegelAsync(string titel)
    {
        await RolcentrumAsync();
        await _hand.DrukOpAsync(Tegel(titel));
        return await LijstAsync(titel);
    }

    /// <summary>From the role centre, by a tile and its list, to a card.</summary>
    /// <param name="tegel">Caption of the tile.</param>
    /// <param name="nummer">What the record is found by, and what stands at the top of its card.</param>
    public async Task<Kaart> OpenKaartAsync(string tegel, string nummer)
    {
        var lijst = await OpenTegelAsync(tegel);
        await lijst.ZoekAsync(nummer);
        await lijst.OpenAsync(nummer);
        return await KaartAsync(nummer);
    }

    /// <summary>A tile of the role centre.</summary>
    /// <param name="titel">Its caption.</param>
    public ILocator Tegel(string titel)
        => Inhoud.GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Link).Filter(new() { Has = page.GetByText(titel, new() { Exact = true }) });

    /// <summary>Vertel wat u wilt doen: types words and takes what is offered for them.</summary>
    public async Task VertelAsync(string woorden, string aanbod)
    {
        await _hand.DrukOpAsync(page.GetByRole(AriaRole.Button, new() { Name = Zoeken }), "Alt+Q");
        await _hand.VulAsync(page.GetByRole(AriaRole.Combobox, new() { Name = Zoeken }), woorden);
        await _hand.NeemAsync(page.GetByRole(AriaRole.Option).Filter(new() { HasText = aanbod }).First);
    }

    /// <summary>Goes to a page of the navigation.</summary>
    public Task NavigeerAsync(string pagina)
        => _hand.DrukOpAsync(page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = pagina, Exact = true }));

    /// <summary>Back to the page before, with the button of the browser; its keys are the browser's own and reach no page.</summary>
    public Task TerugAsync() => page.GoBackAsync();

    /// <summary>A short message in the corner that says this.</summary>
    public ILocator Melding(string tekst) => page.GetByText(tekst).First;
}
