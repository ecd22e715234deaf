using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Dossiers;

/// <summary>The work process Afhandelen overlast with the keyboard only: a pointer that goes down fails the test.</summary>
public sealed partial class AfhandelenOverlastMetToetsen(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    [Fact]
    public async Task From_the_report_in_the_team_tasks_to_a_closed_dossier()
    {
        const string melding = "Muziek tot diep in de nacht";
        await new Overlastmelding(Schema).MaakAsync(melding);
        var visit = await VisitAsync();
        await visit.Context.AddInitScriptAsync(Toetsen.NoPointer);
        var page = await visit.Context.NewPageAsync();
        var werkplek = new Werkplek(page, visit);
        var toetsen = new Toetsenbord(page);
        await werkplek.GaNaarAsync("/");

        // 1: Teamtaken; the task is found, opened and taken.
        await toetsen.VertelAsync("teamtaken", "Teamtaken");
        var lijst = await werkplek.LijstAsync("Teamtaken");
        await toetsen.DrukAsync("F3");
        await toetsen.TypAsync(melding);
        await Expect(lijst.Aantal).ToHaveTextAsync("1 rij");
        await toetsen.DrukAsync("Enter");
        await Expect(lijst.Rij(melding).GetByRole(AriaRole.Gridcell).Filter(new() { HasText = "TAAK-" })).ToBeFocusedAsync();
        await toetsen.DrukAsync("Enter");
        var taak = await werkplek.KaartAsync(melding);
        await Expect(Vak("Omschrijving")).ToBeFocusedAsync();
        await toetsen.DrukAsync("F9");
        await Expect(page.GetByRole(AriaRole.Alertdialog)).ToBeVisibleAsync();
        await toetsen.DrukAsync("j");
        await Expect(Keuzevak("Medewerkercode")).ToHaveValueAsync(ProductHost.Medewerker);

        // Accepted: a dossier of the type OVERLIND, in which the contact is the melder.
        await toetsen.VertelAsync("dossier maken", "Leefbaarheidsdossier maken");
        var dialoog = page.GetByRole(AriaRole.Dialog);
        await toetsen.ZoekOpAsync(dialoog.GetByRole(AriaRole.Combobox, new() { Name = "Leefbaarheidsdossiertype", Exact = true }), "OVERLIND");
        await OkAsync();
        var kaart = await werkplek.KaartAsync(Nummer());
        var nummer = Nummer().Match(await kaart.Titel.InnerTextAsync()).Value;

        // Esc leads back to the task, which is completed, and leads to the dossier.
        await toetsen.DrukAsync("Escape");
        await werkplek.KaartAsync("TAAK-");
        await toetsen.VertelAsync("voltooien", "Voltooien");
        await Expect(page.GetByRole(AriaRole.Alertdialog)).ToContainTextAsync("Wilt u er een interactielogpost van maken?");
        await toetsen.DrukAsync("n");
        await Expect(page.GetByRole(AriaRole.Toolbar, new() { Name = "Acties: Taak" }).GetByRole(AriaRole.Button, new() { Name = "Voltooien" })).ToBeDisabledAsync();
        await toetsen.NaarAsync(werkplek.Inhoud.GetByRole(AriaRole.Link, new() { Name = nummer }));
        await toetsen.DrukAsync("Enter");
        await werkplek.KaartAsync(nummer);

        // 2: the soort, the status, the term's control date and who treats it.
        await toetsen.NaarAsync(werkplek.Inhoud.GetByRole(AriaRole.Button, new() { Name = "Dossiersoorten openen" }));
        await toetsen.DrukAsync("Enter");
        var soorten = werkplek.Inhoud.GetByRole(AriaRole.Region, new() { Name = "Dossiersoorten" });
        await toetsen.NaarAsync(soorten.GetByRole(AriaRole.Button, new() { Name = "Nieuwe regel" }));
        await toetsen.DrukAsync("Enter");
        await toetsen.ZoekOpAsync(dialoog.GetByRole(AriaRole.Combobox, new() { Name = "Dossiersoort", Exact = true }), "GEL");
        await OkAsync();
        await Expect(soorten.GetByRole(AriaRole.Row).Filter(new() { HasText = "Geluidsoverlast" })).ToBeVisibleAsync();

        await toetsen.NaarAsync(Keuzevak("Dossierstatus"), "Shift+Tab");
        await toetsen.ZoekOpAsync(Keuzevak("Dossierstatus"), "In uitvoering");
        await toetsen.NaarAsync(Vak("Controledatum"));
        await toetsen.TypAsync("1-12-2026");
        await toetsen.NaarAsync(Keuzevak("Behandelend medewerker"));
        await toetsen.ZoekOpAsync(Keuzevak("Behandelend medewerker"), ProductHost.Medewerker);
        await kaart.IsOpgeslagenAsync();
        await Expect(Vak("Controledatum")).ToHaveValueAsync("01-12-2026");

        // 7: closed, with the reason.
        await toetsen.VertelAsync("afsluiten", "Afsluiten");
        await toetsen.NaarAsync(dialoog.GetByRole(AriaRole.Combobox, new() { Name = "Afhandelingsreden", Exact = true }));
        await toetsen.ZoekOpAsync(dialoog.GetByRole(AriaRole.Combobox, new() { Name = "Afhandelingsreden", Exact = true }), "OPGELOST");
        await OkAsync();
        await Expect(Keuzevak("Dossierstatus")).ToHaveValueAsync("Voltooid");

        async Task OkAsync()
        {
            await toetsen.NaarAsync(dialoog.GetByRole(AriaRole.Button, new() { Name = "OK", Exact = true }));
            await toetsen.DrukAsync("Enter");
            await Expect(dialoog).ToHaveCountAsync(0);
        }

        ILocator Vak(string titel) => werkplek.Inhoud.GetByRole(AriaRole.Textbox, new() { Name = titel, Exact = true });

        ILocator Keuzevak(string titel) => werkplek.Inhoud.GetByRole(AriaRole.Combobox, new() { Name = titel, Exact = true });
    }

    [GeneratedRegex("LBD-2026-[0-9]{5}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nummer();
}
