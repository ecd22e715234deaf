using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>The questions of an action, or whether people are sure.</summary>
internal sealed class Dialoog(ILocator dialog)
{
    public ILocator Venster => dialog;

    public Velden Velden { get; } = new(dialog.Page, dialog);

    /// <summary>Does it; the dialog goes when it is done.</summary>
    public Task OkAsync() => SluitAsync("OK");

    /// <summary>Does it, where nothing is asked but whether people are sure.</summary>
    public Task JaAsync() => SluitAsync("Ja");

    /// <summary>Tries it where it is going to be refused; the dialog stays.</summary>
    public Task ProbeerAsync() => dialog.GetByRole(AriaRole.Button, new() { Name = "OK", Exact = true }).ClickAsync();

    /// <summary>Why it was refused: at the question, or above all of them.</summary>
    public ILocator Weigering => dialog.GetByRole(AriaRole.Alert);

    public Task AnnulerenAsync() => SluitAsync("Annuleren");

    private async Task SluitAsync(string knop)
    {
        await dialog.GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).ClickAsync();
        await Expect(dialog).Not.ToBeVisibleAsync();
    }
}
