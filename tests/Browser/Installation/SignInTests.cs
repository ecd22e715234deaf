using Leefbaarheid.Browser.Tests.Support;
using Leefbaarheid.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Installation;

/// <summary>A host that asks who is there, as every host does that is no test.</summary>
public sealed class SignInTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    [Fact]
    public async Task Who_is_signed_out_elsewhere_loses_nothing_and_goes_on_after_signing_in()
    {
        await using var host = Corporation.WithPeople();
        await host.StartAsync();

        // Whoever opens a list is asked first who he is, and then gets the list.
        var werkplek = await OpenAsync(path: "/leefbaarheidsdossiers", address: host.Address);
        await Expect(werkplek.Titel).ToHaveTextAsync("Aanmelden");
        werkplek.Visit.Troubles.Expect("401");
        werkplek.Visit.ExpectHostToLeave();
        await MeldAanAsync(werkplek.Page, "geraden wachtwoord");
        await Expect(werkplek.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("klopt niet");
        await MeldAanAsync(werkplek.Page, Corporation.Wachtwoord);
        await werkplek.LijstAsync("Leefbaarheidsdossieroverzicht");

        await werkplek.RolcentrumAsync();
        await werkplek.Tegel("Mijn leefbaarheidsdossiers").ClickAsync();
        var dossiers = await werkplek.LijstAsync("Mijn leefbaarheidsdossiers");
        await dossiers.OpenAsync("LBD-");
        var kaart = await werkplek.KaartAsync("LBD-");
        var veld = (await kaart.TabbladAsync("Algemeen")).Velden.Vak("Omschrijving");
        await veld.FillAsync("Wat iemand typt terwijl hij elders wordt afgemeld");

        // On another device she signs out everywhere.
        var elders = await OpenAsync(path: "/", address: host.Address);
        elders.Visit.ExpectHostToLeave();
        await MeldAanAsync(elders.Page, Corporation.Wachtwoord);
        await elders.RolcentrumAsync();
        await elders.GaNaarAsync("/aanmelden/account");
        await elders.Page.GetByRole(AriaRole.Button, new() { Name = "Overal afmelden" }).ClickAsync();
        await Expect(elders.Titel).ToHaveTextAsync("Aanmelden");

        // What was typed stays, and is saved once she has signed in in another window.
        await veld.BlurAsync();
        await Expect(werkplek.Inhoud.GetByText("Niet opgeslagen: u bent afgemeld.")).ToBeVisibleAsync();
        var venster = await werkplek.Page.Context.NewPageAsync();
        await venster.GotoAsync("/");
        await MeldAanAsync(venster, Corporation.Wachtwoord);
        await kaart.IsOpgeslagenAsync();
        await Expect(veld).ToHaveValueAsync("Wat iemand typt terwijl hij elders wordt afgemeld");
    }

    [Fact]
    public async Task Who_signs_out_from_the_menu_is_asked_again_who_he_is()
    {
        await using var host = Corporation.WithPeople();
        await host.StartAsync();
        var werkplek = await OpenAsync(address: host.Address);
        werkplek.Visit.Troubles.Expect("401");
        werkplek.Visit.ExpectHostToLeave();
        await MeldAanAsync(werkplek.Page, Corporation.Wachtwoord);
        await werkplek.RolcentrumAsync();

        await werkplek.Page.GetByRole(AriaRole.Button, new() { Name = "Instellingen" }).ClickAsync();
        await Expect(werkplek.Page.GetByText("Joke Visser", new() { Exact = false }).First).ToBeVisibleAsync();
        await werkplek.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Afmelden" }).ClickAsync();
        await Expect(werkplek.Titel).ToHaveTextAsync("Aanmelden");

        await werkplek.GaNaarAsync("/");
        await Expect(werkplek.Titel).ToHaveTextAsync("Aanmelden");
    }

    [Fact]
    public async Task Who_has_an_account_at_the_identity_provider_comes_in_with_it_and_leaves_both_at_once()
    {
        await using var host = Corporation.WithPeople(atThisMoment: true);
        await host.StartAsync();
        await host.StopAsync();
        await using var provider = await IdentityProvider.StartAsync(host.Address.GetLeftPart(UriPartial.Authority), asks: true);
        await provider.KnowAsync("joke", username: "joke.visser", medewerker: ProductHost.Medewerker);
        await host.StartAsync(provider.Settings());

        // What was asked for is what opens, with the functions of the groups that the provider names.
        var werkplek = await OpenAsync(path: "/leefbaarheidsdossiers", address: host.Address);
        werkplek.Visit.Troubles.Expect("401");
        werkplek.Visit.ExpectHostToLeave();
        await werkplek.Page.GetByRole(AriaRole.Link, new() { Name = "Aanmelden met" }).ClickAsync();
        await werkplek.Page.GetByRole(AriaRole.Button, new() { Name = "Doorgaan met werkaccount" }).ClickAsync();
        await werkplek.LijstAsync("Leefbaarheidsdossieroverzicht");
        await werkplek.Page.GetByRole(AriaRole.Button, new() { Name = "Instellingen" }).ClickAsync();
        await Expect(werkplek.Page.GetByText("Joke Visser", new() { Exact = false }).First).ToBeVisibleAsync();

        // Signing out goes past the provider, which asks too, and comes back.
        await werkplek.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Afmelden" }).ClickAsync();
        await werkplek.Page.GetByRole(AriaRole.Button, new() { Name = "Afmelden bij werkaccount" }).ClickAsync();
        await Expect(werkplek.Titel).ToHaveTextAsync("Aanmelden");
        await werkplek.GaNaarAsync("/leefbaarheidsdossiers");
        await Expect(werkplek.Titel).ToHaveTextAsync("Aanmelden");
    }

    private static async Task MeldAanAsync(IPage page, string wachtwoord)
    {
        await page.GetByLabel("Gebruikersnaam").FillAsync(ProductHost.Medewerker);
        await page.GetByLabel("Wachtwoord").FillAsync(wachtwoord);
        await page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden" }).ClickAsync();
    }
}
