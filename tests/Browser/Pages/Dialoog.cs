using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>The questions of an action, or whether people are sure.</summary>
internal sealed class Dialoog(ILocator dialog, Hand hand)
{
    public ILocator Venster => dialog;

    public Velden Velden { get; } = new(dialog.Page, dialog, hand);

    /// <summary>Does it; the dialog goes when it is done.</summary>
    public Task OkAsync() => SluitAsync("OK");

    /// <summary>Does it, where nothing is asked but whether people are sure.</summary>
    public Task JaAsync() => SluitAsync("Ja");

    /// <summary>Leaves it, where something is offered.</summary>
    public Task NeeAsync() => SluitAsync("Nee");

    /// <summary>Tries it where it is going to be refused; the dialog stays.</summary>
    public Task ProbeerAsync() => hand.DrukOpAsync(Knop("OK"));

    /// <summary>A button of the dialog.</summary>
    public ILocator Knop(string titel) => dialog.GetByRole(AriaRole.Button, new() { Name = titel, Exact = true });

    /// <summary>Presses a button that does not close the dialog.</summary>
    public Task DrukOpAsync(string titel) => hand.DrukOpAsync(Knop(titel));

    /// <summary>Why it was refused: at the question, or above all of them.</summary>
    public ILocator Weigering => dialog.GetByRole(AriaRole.Alert);

    public Task AnnulerenAsync() => SluitAsync("Annuleren");

    private async Task SluitAsync(string knop)
    {
        await hand.DrukOpAsync(Knop(knop));
        await Expect(dialog).Not.ToBeVisibleAsync();
    }
}
