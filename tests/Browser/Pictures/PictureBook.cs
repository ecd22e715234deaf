using Leefbaarheid.Browser.Tests.Dossiers;
using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Pictures;

/// <summary>
/// Makes the pictures of the README from the demonstration corporation. It changes files of the source tree, so it runs only when it is
/// asked for: see README.md beside this project.
/// </summary>
public sealed class PictureBook(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Overzicht = "Leefbaarheidsdossieroverzicht";

    private static Look Desk { get; } = Look.Desk with { Screen = new ViewportSize { Width = 1280, Height = 800 } };

    [Fact(Explicit = true)]
    public async Task Rolcentrum()
    {
        var werkplek = await OpenAsync(Desk);
        await TakeAsync(werkplek, "rolcentrum");
    }

    [Fact(Explicit = true)]
    public async Task Lijst()
    {
        var werkplek = await OpenAsync(Desk, "/leefbaarheidsdossiers?weergave=open");
        await werkplek.LijstAsync(Overzicht);
        await TakeAsync(werkplek, "lijst");
    }

    [Fact(Explicit = true)]
    public async Task Kaart()
    {
        var werkplek = await OpenAsync(Desk, await RichestAsync());
        await TakeAsync(werkplek, "kaart");
    }

    [Fact(Explicit = true)]
    public async Task Dialoog()
    {
        var werkplek = await OpenAsync(Desk, await RichestAsync());
        await (await werkplek.KaartAsync("LBD-")).Acties("Leefbaarheidsdossier").KiesAsync("Afsluiten…");
        await Expect(werkplek.Dialoog.Venster).ToBeVisibleAsync();
        await werkplek.Dialoog.Velden.ZoekOpAsync("Afhandelingsreden", "OPGELOST");
        await TakeAsync(werkplek, "dialoog");
    }

    [Fact(Explicit = true)]
    public async Task Telefoon()
    {
        var werkplek = await OpenAsync(Look.Phone);
        await TakeAsync(werkplek, "telefoon");
    }

    /// <summary>The open dossier of the usual medewerker with the most lines and people in it.</summary>
    private async Task<string> RichestAsync()
    {
        var data = await Schema.QueryAsync(
            "{ mijnLeefbaarheidsdossiers(first: 50) { nodes { id nummer actieregels { id } melders { regelnummer } } } }");
        var richest = data.GetProperty("mijnLeefbaarheidsdossiers").GetProperty("nodes").EnumerateArray()
            .MaxBy(dossier => dossier.GetProperty("actieregels").GetArrayLength() + (2 * dossier.GetProperty("melders").GetArrayLength()));
        return new Dossier(richest.GetProperty("id").GetGuid(), richest.GetProperty("nummer").GetString()!).Adres;
    }

    private static async Task TakeAsync(Werkplek werkplek, string name)
    {
        await werkplek.Verzoeken.KomenTotRustAsync(werkplek.Page);
        await werkplek.Page.Mouse.MoveAsync(0, 0);

        // Playwright itself has no format that draws letters sharply in so few bytes.
        var browser = await werkplek.Page.Context.NewCDPSessionAsync(werkplek.Page);
        var shot = await browser.SendAsync("Page.captureScreenshot", new Dictionary<string, object> { ["format"] = "webp", ["quality"] = 85 });
        var picture = shot!.Value.GetProperty("data").GetBytesFromBase64();
        await File.WriteAllBytesAsync(Path.Combine(PicturesOfReadme.Folder, $"{name}.webp"), picture, TestContext.Current.CancellationToken);
    }
}
