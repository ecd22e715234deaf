using Microsoft.Playwright;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>
/// All that people do to a page, whatever they do it with. What is on the page is told by its elements; how to get at them is the
/// hand's own affair.
/// </summary>
internal abstract class Hand
{
    public static Hand Met(Bediening bediening, IPage page) => bediening == Bediening.Muis ? new Muis() : new Toetsen(page);

    /// <summary>Presses a button, follows a link, or takes what a menu offers.</summary>
    /// <param name="ding">What to press. In a cell of a grid: what stands in it.</param>
    /// <param name="sneltoets">The keys that do the same, for who has keys.</param>
    public abstract Task DrukOpAsync(ILocator ding, string? sneltoets = null);

    /// <summary>Types in a box, over what stood in it, and stays in it.</summary>
    /// <param name="vak">The box.</param>
    /// <param name="tekst">What to type.</param>
    /// <param name="sneltoets">The keys that lead to the box, for who has keys.</param>
    public abstract Task VulAsync(ILocator vak, string tekst, string? sneltoets = null);

    /// <summary>Goes on from a box, which hands over what was typed.</summary>
    public abstract Task VerlaatAsync(ILocator vak);

    /// <summary>Switches something on or off.</summary>
    public abstract Task ZetAsync(ILocator schakelaar, bool aan);

    /// <summary>Opens the list under a box in which nothing is typed.</summary>
    public abstract Task KlapUitAsync(ILocator vak);

    /// <summary>Takes a row of the list under a box.</summary>
    public abstract Task NeemAsync(ILocator rij);

    /// <summary>Takes a row of a list that stays open for more.</summary>
    public abstract Task VinkAanAsync(ILocator rij);

    /// <summary>Makes a cell of a grid the current one, and its row with it.</summary>
    public abstract Task WijsAanAsync(ILocator cel);

    /// <summary>Begins to edit a cell of a grid.</summary>
    public abstract Task BewerkAsync(ILocator cel);

    /// <summary>Opens the menu of a row.</summary>
    /// <param name="cel">A cell of the row.</param>
    /// <param name="knop">The button of the menu.</param>
    public abstract Task OpenRijmenuAsync(ILocator cel, ILocator knop);
}
