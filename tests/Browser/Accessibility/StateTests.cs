using Leefbaarheid.Browser.Tests.Dossiers;
using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Accessibility;

/// <summary>What opens over pages, and the states that pages come into, can be used by everybody too, in every theme.</summary>
public sealed class StateTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Overzicht = "/leefbaarheidsdossiers";

    /// <summary>One row of a list is like the other: a low screen has enough of them.</summary>
    private static readonly ViewportSize s_low = new() { Width = 1280, Height = 560 };

    private readonly List<string> _problems = [];

    [Fact]
    public async Task What_belongs_to_the_frame_is_accessible()
    {
        // What stands open is remembered of everybody, so each of these tests is somebody else.
        var werkplek = await OpenAsync(new Look("HDEGROOT") { Screen = s_low }, Overzicht);
        await werkplek.IsOpgebouwdAsync();

        await werkplek.Page.Keyboard.PressAsync("Control+F1");
        await JudgeAsync(werkplek, "help", werkplek.Dialoog.Venster);
        await werkplek.Page.Keyboard.PressAsync("Escape");
        await werkplek.Page.Keyboard.PressAsync("?");
        await JudgeAsync(werkplek, "the keys", werkplek.Dialoog.Venster);
        await werkplek.Page.Keyboard.PressAsync("Escape");
        await werkplek.Page.Keyboard.PressAsync("Alt+q");
        await werkplek.Page.GetByRole(AriaRole.Combobox, new() { Name = "Vertel wat u wilt doen" }).FillAsync("dossier");
        await JudgeAsync(werkplek, "what is found", werkplek.Page.GetByRole(AriaRole.Option).First);
        await werkplek.Page.Keyboard.PressAsync("Escape");
        await werkplek.Page.GetByRole(AriaRole.Button, new() { Name = "Instellingen", Exact = true }).ClickAsync();
        await JudgeAsync(werkplek, "settings", werkplek.Page.GetByRole(AriaRole.Menuitemradio).First);

        AssertNothingIsWrong();
    }

    [Fact]
    public async Task A_list_is_accessible_in_every_state()
    {
        var werkplek = await OpenAsync(new Look("SKAYA") { Screen = s_low }, Overzicht);
        await werkplek.IsOpgebouwdAsync();
        var lijst = await werkplek.LijstAsync("Leefbaarheidsdossieroverzicht");
        var hulpmiddelen = werkplek.Inhoud.GetByRole(AriaRole.Group, new() { Name = "Lijst", Exact = true });

        await lijst.Rij("LBD-").Nth(1).GetByRole(AriaRole.Gridcell).First.ClickAsync();
        await JudgeAsync(werkplek, "chosen rows", werkplek.Inhoud.GetByRole(AriaRole.Row, new() { Selected = true }).First);
        await werkplek.Page.Keyboard.PressAsync("Shift+F3");
        await JudgeAsync(werkplek, "the filter pane", werkplek.Page.GetByRole(AriaRole.Complementary, new() { Name = "Filterdeelvenster" }));
        await hulpmiddelen.GetByRole(AriaRole.Button, new() { Name = "Meer", Exact = true }).ClickAsync();
        await JudgeAsync(werkplek, "the menu of a list", werkplek.Page.GetByRole(AriaRole.Menuitem).First);
        await werkplek.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Kolommen kiezen" }).ClickAsync();
        await JudgeAsync(werkplek, "columns", werkplek.Dialoog.Venster);
        await werkplek.Page.Keyboard.PressAsync("Escape");
        await werkplek.GaNaarBinnenAsync($"{Overzicht}?zoek=bestaatniet");
        await JudgeAsync(werkplek, "nothing found", werkplek.Inhoud.GetByRole(AriaRole.Heading, new() { Name = "Geen rijen gevonden" }));
        await werkplek.GaNaarBinnenAsync("/bestaat-niet");
        await JudgeAsync(werkplek, "no such page", werkplek.Titel);

        AssertNothingIsWrong();
    }

    [Fact]
    public async Task A_card_is_accessible_in_every_state()
    {
        var leefomgeving = new Leefomgeving(Schema);
        var dossier = await leefomgeving.DossierAsync("Een dossier dat iedereen kan lezen");
        await leefomgeving.RegelAsync(dossier, "Bewoners bellen");
        var werkplek = await OpenAsync(new Look("MBAKKER"), dossier.Adres);
        await werkplek.IsOpgebouwdAsync();
        var kaart = await werkplek.KaartAsync(dossier.Nummer);

        await (await kaart.RegelsAsync("Leefbaarheidsactieregels")).WijsAanAsync("Bewoners bellen");
        await JudgeAsync(werkplek, "a chosen line", werkplek.Titel);
        await werkplek.Page.GetByRole(AriaRole.Tab, new() { Name = "Tijdlijn" }).ClickAsync();
        await JudgeAsync(werkplek, "the timeline", werkplek.Page.GetByRole(AriaRole.Tab, new() { Name = "Tijdlijn", Selected = true }));
        await werkplek.Inhoud.GetByRole(AriaRole.Combobox, new() { Name = "Urgentie" }).ClickAsync();
        await JudgeAsync(werkplek, "a list of choices", werkplek.Page.GetByRole(AriaRole.Option).First);
        await werkplek.Page.Keyboard.PressAsync("Escape");
        await werkplek.Inhoud.GetByRole(AriaRole.Combobox, new() { Name = "Uitvoeringstermijn" }).FillAsync("m");
        await JudgeAsync(werkplek, "a list to look something up in", werkplek.Page.GetByRole(AriaRole.Option).First);
        await werkplek.Page.Keyboard.PressAsync("Escape");
        await werkplek.Inhoud.GetByRole(AriaRole.Button, new() { Name = "Personaliseren" }).ClickAsync();
        await JudgeAsync(werkplek, "how a card is arranged", werkplek.Dialoog.Venster);
        await werkplek.Page.Keyboard.PressAsync("Escape");
        await werkplek.VertelAsync("worddocument", "Worddocument");
        await JudgeAsync(werkplek, "questions", werkplek.Dialoog.Venster);

        AssertNothingIsWrong();
    }

    [Fact]
    public async Task The_navigation_of_a_phone_is_accessible()
    {
        var werkplek = await OpenAsync(Look.Phone);
        await werkplek.IsOpgebouwdAsync();
        await JudgeAsync(werkplek, "the frame", werkplek.Titel);
        await werkplek.Page.GetByRole(AriaRole.Button, new() { Name = "Navigatie openen" }).ClickAsync();
        await JudgeAsync(werkplek, "the navigation", werkplek.Dialoog.Venster);

        AssertNothingIsWrong();
    }

    private async Task JudgeAsync(Werkplek werkplek, string what, ILocator there)
    {
        await Expect(there).ToBeVisibleAsync();
        await werkplek.IsOpgebouwdAsync();
        _problems.AddRange(await werkplek.ProblemsAroundAsync(what, there));
    }

    private void AssertNothingIsWrong() => Assert.True(_problems.Count == 0, string.Join('\n', _problems));
}
