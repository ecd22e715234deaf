using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>A card at a desk.</summary>
internal sealed class Kaart(IPage page, Hand hand, Verzoeken verzoeken)
{
    private ILocator Inhoud => page.GetByRole(AriaRole.Main);

    /// <summary>What is written at its top.</summary>
    public ILocator Titel => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>The actions on the record itself.</summary>
    /// <param name="pagina">Caption of the page.</param>
    public Acties Acties(string pagina) => new(page, Inhoud, pagina, hand);

    /// <summary>A tab of fields, opened when it was closed.</summary>
    public async Task<Tabblad> TabbladAsync(string titel)
    {
        await OpenAsync(titel);
        return new Tabblad(page, Onderdeel(titel), hand);
    }

    /// <summary>Lines, opened when they were closed or there were none.</summary>
    public async Task<Regels> RegelsAsync(string titel)
    {
        await OpenAsync(titel);
        return new Regels(page, Onderdeel(titel), titel, hand);
    }

    /// <summary>Goes back to where people came from, by the button of the card. Esc does the same, but may only take away a tip beside the focus.</summary>
    public Task TerugAsync() => hand.DrukOpAsync(Inhoud.GetByRole(AriaRole.Button, new() { Name = "Terug (Esc)", Exact = true }));

    /// <summary>Follows a count in the boxes at the right to what it counts.</summary>
    public Task VolgFeitAsync(string titel) => hand.DrukOpAsync(Feit(titel));

    /// <summary>A count behind a caption in the boxes at the right.</summary>
    public ILocator Feit(string titel)
        => page.GetByRole(AriaRole.Complementary, new() { Name = "Bij deze kaart" })
            .GetByRole(AriaRole.Link, new() { Name = titel });

    /// <summary>Waits until all that was entered is stored.</summary>
    public Task IsOpgeslagenAsync() => Expect(Inhoud.GetByText("Opgeslagen", new() { Exact = true })).ToBeVisibleAsync();

    private ILocator Onderdeel(string titel) => Inhoud.GetByRole(AriaRole.Region, new() { Name = titel, Exact = true });

    private async Task OpenAsync(string titel)
    {
        var leeg = Inhoud.GetByRole(AriaRole.Button, new() { Name = $"{titel} openen", Exact = true });
        await Expect(Onderdeel(titel).Or(leeg)).ToBeVisibleAsync();
        // Where something was just put it is not empty any more as soon as the card knows.
        await verzoeken.KomenTotRustAsync(page);
        if (await leeg.IsVisibleAsync())
            await hand.DrukOpAsync(leeg);
        var kop = Onderdeel(titel).GetByRole(AriaRole.Heading, new() { Level = 2 }).GetByRole(AriaRole.Button);
        if (await kop.GetAttributeAsync("aria-expanded") == "false")
            await hand.DrukOpAsync(kop);
        await Expect(kop).ToHaveAttributeAsync("aria-expanded", "true");
    }
}
