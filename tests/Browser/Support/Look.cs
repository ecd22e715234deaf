using Microsoft.Playwright;

namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>Who looks, and on what.</summary>
/// <param name="Medewerker">Code of the medewerker who works here.</param>
internal sealed record Look(string Medewerker = ProductHost.Medewerker)
{
    /// <summary>The screen of a desk.</summary>
    public static Look Desk { get; } = new();

    /// <summary>The smallest telephone that every page fits on.</summary>
    public static Look Phone { get; } = new() { Screen = new ViewportSize { Width = 360, Height = 740 }, IsPhone = true };

    public ViewportSize Screen { get; init; } = new() { Width = 1440, Height = 900 };

    /// <summary>True: fingers instead of a mouse.</summary>
    public bool IsPhone { get; init; }

    public bool IsDark { get; init; }
}
