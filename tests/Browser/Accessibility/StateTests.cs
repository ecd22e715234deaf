using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Accessibility;

/// <summary>What opens over pages, and the states that pages come into, can be used by everybody too.</summary>
// Asked for by name: minutes of work, and what they name is not all mended yet.
public sealed class StateTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Overzicht = "/leefbaarheidsdossiers";

    [Theory(Explicit = true)]
    [InlineData(Thema.Light)]
    [InlineData(Thema.Dark)]
    [InlineData(Thema.Contrast)]
    public async Task What_belongs_to_the_frame_is_accessible(Thema thema)
    {
        var werkplek = await OpenAsync(thema, Overzicht);
        var problems = new List<string>();

        await werkplek.Page.Keyboard.PressAsync("Control+F1");
        await JudgeAsync("help", werkplek.Dialoog.Venster);
        await werkplek.Page.Keyboard.PressAsync("Escape");
        await werkplek.Page.Keyboard.PressAsync("?");
        await JudgeAsync("the keys", werkplek.Dialoog.Venster);
        await werkplek.Page.Keyboard.PressAsync("Escape");
        await werkplek.Page.Keyboard.PressAsync("Alt+q");
        await werkplek.Page.GetByRole(AriaRole.Combobox, new() { Name = "Vertel wat u wilt doen" }).FillAsync("dossier");
        await JudgeAsync("what is found", werkplek.Page.GetByRole(AriaRole.Option).First);
        await werkplek.Page.Keyboard.PressAsync("Escape");
        await werkplek.Page.GetByRole(AriaRole.Button, new() { Name = "Instellingen", Exact = true }).ClickAsync();
        await JudgeAsync("settings", werkplek.Page.GetByRole(AriaRole.Menuitemradio).First);

        Assert.True(problems.Count == 0, string.Join('\n', problems));

        async Task JudgeAsync(string what, ILocator there) => problems.AddRange(await ProblemsOfAsync(werkplek, thema, what, there));
    }

    [Theory(Explicit = true)]
    [InlineData(Thema.Light)]
    [InlineData(Thema.Dark)]
    [InlineData(Thema.Contrast)]
    public async Task A_list_is_accessible_in_every_state(Thema thema)
    {
        var werkplek = await OpenAsync(thema, Overzicht);
        var lijst = await werkplek.LijstAsync("Leefbaarheidsdossieroverzicht");
        var problems = new List<string>();

        await lijst.Rij("LBD-").Nth(1).GetByRole(AriaRole.Gridcell).First.ClickAsync();
        await JudgeAsync("chosen rows", werkplek.Inhoud.GetByRole(AriaRole.Row, new() { Selected = true }).First);
        await werkplek.Page.Keyboard.PressAsync("Shift+F3");
        await JudgeAsync("the filter pane", werkplek.Page.GetByRole(AriaRole.Complementary, new() { Name = "Filterdeelvenster" }));
        await werkplek.GaNaarBinnenAsync($"{Overzicht}?zoek=bestaatniet");
        await JudgeAsync("nothing found", werkplek.Inhoud.GetByRole(AriaRole.Heading, new() { Name = "Geen rijen gevonden" }));
        await werkplek.GaNaarBinnenAsync("/bestaat-niet");
        await JudgeAsync("no such page", werkplek.Titel);

        Assert.True(problems.Count == 0, string.Join('\n', problems));

        async Task JudgeAsync(string what, ILocator there) => problems.AddRange(await ProblemsOfAsync(werkplek, thema, what, there));
    }

    [Theory(Explicit = true)]
    [InlineData(Thema.Light)]
    [InlineData(Thema.Dark)]
    [InlineData(Thema.Contrast)]
    public async Task A_card_is_accessible_in_every_state(Thema thema)
    {
        var dossier = await new Dossiers.Leefomgeving(Schema).DossierAsync("Een dossier dat iedereen kan lezen");
        var werkplek = await OpenAsync(thema, dossier.Adres);
        await werkplek.KaartAsync(dossier.Nummer);
        var problems = new List<string>();

        await werkplek.Page.GetByRole(AriaRole.Tab, new() { Name = "Tijdlijn" }).ClickAsync();
        await JudgeAsync("the timeline", werkplek.Page.GetByRole(AriaRole.Tab, new() { Name = "Tijdlijn", Selected = true }));
        await werkplek.Inhoud.GetByRole(AriaRole.Combobox, new() { Name = "Urgentie" }).ClickAsync();
        await JudgeAsync("a list of choices", werkplek.Page.GetByRole(AriaRole.Option).First);
        await werkplek.Page.Keyboard.PressAsync("Escape");
        await werkplek.VertelAsync("worddocument", "Worddocument");
        await JudgeAsync("questions", werkplek.Dialoog.Venster);

        Assert.True(problems.Count == 0, string.Join('\n', problems));

        async Task JudgeAsync(string what, ILocator there) => problems.AddRange(await ProblemsOfAsync(werkplek, thema, what, there));
    }

    /// <summary>What stands open is remembered of everybody: those who look at different themes do not open and close each other's panes.</summary>
    private async Task<Werkplek> OpenAsync(Thema thema, string path)
    {
        var visit = await VisitAsync(new Look(thema switch { Thema.Light => "HDEGROOT", Thema.Dark => "SKAYA", _ => "MBAKKER" }));
        await visit.ChooseAsync(thema);
        var werkplek = new Werkplek(await visit.Context.NewPageAsync(), visit);
        await werkplek.GaNaarAsync(path);
        await werkplek.IsOpgebouwdAsync();
        return werkplek;
    }

    private static async Task<IReadOnlyList<string>> ProblemsOfAsync(Werkplek werkplek, Thema thema, string what, ILocator there)
    {
        await Expect(there).ToBeVisibleAsync();
        await werkplek.IsOpgebouwdAsync();
        return await werkplek.ProblemsAsync($"{what} in {thema}");
    }
}
