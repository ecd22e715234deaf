using Microsoft.Playwright;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>A tab of fields that is open.</summary>
internal sealed class Tabblad(IPage page, ILocator section, Hand hand)
{
    public ILocator Vak => section;

    public Velden Velden { get; } = new(page, section, hand);

    /// <summary>Shows the fields that are not needed every day.</summary>
    public Task MeerAsync() => hand.DrukOpAsync(section.GetByRole(AriaRole.Button, new() { Name = "Meer weergeven" }));

    /// <summary>Follows a number or name to its card.</summary>
    public Task VolgAsync(string link) => hand.DrukOpAsync(section.GetByRole(AriaRole.Link, new() { Name = link }));

    /// <summary>What a field says that is only read.</summary>
    public ILocator Waarde(string titel)
        => section.Locator("[data-field]").Filter(new() { Has = page.GetByText(titel, new() { Exact = true }) });
}
