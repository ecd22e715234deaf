using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Installation;

/// <summary>Who manages the program lets somebody in, who then comes in by himself.</summary>
public sealed partial class GebruikerTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    [Fact]
    public async Task A_new_user_gets_a_link_that_is_shown_once_and_comes_in_with_it()
    {
        var beheer = await OpenAsync(path: "/gebruikers");
        var gebruikers = await beheer.LijstAsync("Gebruikers");
        await gebruikers.Acties.KiesAsync("Nieuwe gebruiker…");
        await beheer.Dialoog.Velden.VulAsync("Gebruikersnaam", "nnieuw");
        await beheer.Dialoog.Velden.VulAsync("Naam", "Nina Nieuw");
        await beheer.Dialoog.Velden.ZoekOpAsync("Functies", "MANAGER");
        await beheer.Dialoog.DrukOpAsync("OK");

        // The card is there behind what has to be handed on first.
        var link = beheer.Dialoog.Velden.Vak("Link voor de gebruiker");
        await Expect(link).ToHaveValueAsync(Address());
        var address = await link.InputValueAsync();
        await beheer.Dialoog.DrukOpAsync("Sluiten");
        var kaart = await beheer.KaartAsync("NNIEUW");
        await Expect(beheer.Inhoud.GetByText("Manager", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(beheer.Page.GetByText("sleutel=")).ToHaveCountAsync(0);

        // She opens it on a computer of her own.
        var nina = await VisitAsync();
        var page = await nina.Context.NewPageAsync();
        await page.GotoAsync(address);
        await Expect(page.GetByText("NNIEUW")).ToBeVisibleAsync();
        await page.GetByLabel("Nieuw wachtwoord").FillAsync("een bankje aan het water");
        await page.GetByLabel("Nog een keer").FillAsync("een bankje aan het water");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
        await Expect(page).Not.ToHaveURLAsync(SignIn());

        await beheer.Page.ReloadAsync();
        kaart = await beheer.KaartAsync("NNIEUW");
        await Expect((await kaart.RegelsAsync("Aangemeld op")).Rij("Chrome")).ToBeVisibleAsync();
        await kaart.Acties("Gebruiker").KiesAsync("Beheren", "Blokkeren");
        await beheer.Dialoog.JaAsync();
        await Expect(beheer.Inhoud.GetByText("Chrome", new() { Exact = false })).ToHaveCountAsync(0);
    }

    [GeneratedRegex("/aanmelden/uitnodiging\\?sleutel=.{43}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex("/aanmelden", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SignIn();
}
