using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Dossiers;
using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Together;

/// <summary>A way to look at a list that one makes and others use.</summary>
public sealed partial class ViewTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Pagina = "/leefbaarheidsdossiers";
    private const string Titel = "Leefbaarheidsdossieroverzicht";
    private const string Naam = "Alles over de Spiegelvijver";

    [Fact]
    public async Task A_view_that_one_shares_with_the_team_is_there_for_the_other_with_its_filter()
    {
        var dossier = await new Leefomgeving(Schema).DossierAsync("Zwerfvuil rond de Spiegelvijver");
        var mijn = await OpenAsync(Look.Desk, $"{Pagina}?filter={Uri.EscapeDataString("""{"omschrijving":"*Spiegelvijver*"}""")}");
        await Expect((await mijn.LijstAsync(Titel)).Aantal).ToHaveTextAsync("1 rij");
        await WeergavenAsync(mijn);
        await mijn.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Weergave opslaan…" }).ClickAsync();
        var dialoog = mijn.Dialoog.Venster;
        await dialoog.GetByRole(AriaRole.Textbox, new() { Name = "Naam" }).FillAsync(Naam);
        await dialoog.GetByRole(AriaRole.Radio, new() { Name = "Sociaal beheer" }).CheckAsync();
        await dialoog.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
        await Expect(dialoog).Not.ToBeVisibleAsync();

        var hun = await OpenAsync(new Look("MBAKKER"), Pagina);
        var lijst = await hun.LijstAsync(Titel);
        await WeergavenAsync(hun);
        await hun.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = Naam }).ClickAsync();
        await Expect(lijst.Aantal).ToHaveTextAsync("1 rij");
        await Expect(lijst.Rij(dossier.Nummer)).ToBeVisibleAsync();
    }

    private static Task WeergavenAsync(Werkplek werkplek)
        => werkplek.Inhoud.GetByRole(AriaRole.Button, new() { NameRegex = Weergave() }).ClickAsync();

    [GeneratedRegex("^Weergave: ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Weergave();
}
