using Microsoft.Playwright;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>Somebody who clicks on everything and types only what has to be typed.</summary>
internal sealed class Muis : Hand
{
    public override Task DrukOpAsync(ILocator ding, string? sneltoets = null) => ding.ClickAsync();

    public override Task VulAsync(ILocator vak, string tekst, string? sneltoets = null) => vak.FillAsync(tekst);

    public override Task VerlaatAsync(ILocator vak) => vak.BlurAsync();

    public override Task ZetAsync(ILocator schakelaar, bool aan) => schakelaar.SetCheckedAsync(aan);

    public override Task KlapUitAsync(ILocator vak) => vak.ClickAsync();

    public override Task NeemAsync(ILocator rij) => rij.ClickAsync();

    public override Task VinkAanAsync(ILocator rij) => rij.ClickAsync();

    public override Task WijsAanAsync(ILocator cel) => cel.ClickAsync();

    public override Task BewerkAsync(ILocator cel) => cel.ClickAsync();

    public override Task OpenRijmenuAsync(ILocator cel, ILocator knop) => knop.ClickAsync();
}
