using Microsoft.Playwright;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>The actions above a page or among lines.</summary>
internal sealed class Acties(IPage page, ILocator within, string onderwerp, Hand hand)
{
    private ILocator Balk => within.GetByRole(AriaRole.Toolbar, new() { Name = $"Acties: {onderwerp}", Exact = true });

    /// <summary>One that is a button of its own.</summary>
    public ILocator Knop(string actie) => Balk.GetByRole(AriaRole.Button, new() { Name = actie, Exact = true });

    /// <summary>Presses a button.</summary>
    public Task KiesAsync(string actie) => hand.DrukOpAsync(Knop(actie));

    /// <summary>Opens a group and chooses in it, as the work instruction says: Functie → Onderhoudsverzoek.</summary>
    public async Task KiesAsync(string groep, string actie)
    {
        await hand.DrukOpAsync(Knop(groep));
        await hand.DrukOpAsync(Menukeuze(actie));
    }

    /// <summary>An action in the menu that is open, one that can be done: else its name goes on with the reason.</summary>
    public ILocator Menukeuze(string actie) => page.GetByRole(AriaRole.Menuitem, new() { Name = actie, Exact = true });
}
