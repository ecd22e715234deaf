using Microsoft.Playwright;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>A tab of fields that is open.</summary>
internal sealed class Tabblad(IPage page, ILocator section)
{
    public ILocator Vak => section;

    public Velden Velden { get; } = new(page, section);

    /// <summary>Shows the fields that are not needed every day.</summary>
    public Task MeerAsync() => section.GetByRole(AriaRole.Button, new() { Name = "Meer weergeven" }).ClickAsync();

    /// <summary>What a field says that is only read.</summary>
    public ILocator Waarde(string titel)
        => section.Locator("[data-field]").Filter(new() { Has = page.GetByText(titel, new() { Exact = true }) });
}
