using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Dossiers;
using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Klachten;

/// <summary>What is done about a complaint that was admitted: the second and third part of the work process Afhandelen klacht.</summary>
public sealed partial class VervolgactiesBijKlacht(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Kaart = "Leefbaarheidsdossier";
    private const string Actieregels = "Leefbaarheidsactieregels";

    [Theory, BeideHanden]
    public async Task Steps_41_to_46_toewijzen_vervolgacties(Bediening met)
    {
        const string wens = "De klager belt liever dan dat zij schrijft.";
        var klachten = new Klachtopstelling(Schema);
        var dossier = await klachten.InBehandelingAsync(await klachten.KlagerAsync(), "Klacht over de schilder");
        var werkplek = await OpenAsync(met: met);

        // 41-42: the dossier; Acties, Processtappen toevoegen, Klacht.
        var kaart = await werkplek.OpenKaartAsync("Mijn leefbaarheidsdossiers", dossier.Nummer);
        await kaart.Acties(Kaart).KiesAsync("Acties", "Processtappen toevoegen…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Processtappensjabloon", "KLACHT");
        await werkplek.Dialoog.OkAsync();
        var regels = await kaart.RegelsAsync(Actieregels);
        await Expect(regels.Rij("Hoor en wederhoor")).ToBeVisibleAsync();

        // 43: another proposed date.
        await regels.VulAsync("Ontvangstbevestiging sturen", "Voorgestelde datum", "24-11-2026");
        await Expect(regels.Rij("Ontvangstbevestiging sturen")).ToContainTextAsync("24-11-2026");
        await kaart.IsOpgeslagenAsync();

        // 44: Nee opens the Kladblok, which makes as many lines of a text as it needs; Ja shows them.
        await regels.OpenAsync("Hoor en wederhoor", "Opmerkingen");
        await werkplek.Dialoog.Velden.VulAsync("Opmerking", string.Join(' ', Enumerable.Repeat(wens, 5)));
        await werkplek.Dialoog.OkAsync();
        await Expect(await regels.CelAsync("Hoor en wederhoor", "Opmerkingen")).ToHaveTextAsync("Ja");
        await regels.OpenAsync("Hoor en wederhoor", "Opmerkingen");
        await Expect(werkplek.Dialoog.Venster).ToContainTextAsync("23-11-2026, JVISSER");
        await Expect(werkplek.Dialoog.Venster).ToContainTextAsync(wens);
        await werkplek.Dialoog.AnnulerenAsync();

        // 45: a task for a line.
        await regels.KiesAsync("Hoor en wederhoor", "Taak aanmaken…");
        await werkplek.Dialoog.Velden.VulAsync("Omschrijving", "Klager en aannemer horen");
        await werkplek.Dialoog.Velden.VulAsync("Notities", "Eerst de klager.");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Medewerker", ProductHost.Medewerker);
        await werkplek.Dialoog.OkAsync();

        // 46: a task for the dossier as a whole.
        await kaart.Acties(Kaart).KiesAsync("Acties", "Taak aanmaken…");
        await werkplek.Dialoog.Velden.VulAsync("Omschrijving", "Leidinggevende informeren");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Team", Klachtopstelling.Team);
        await werkplek.Dialoog.OkAsync();
        var taken = await kaart.RegelsAsync("Taken");
        await Expect(taken.Rij("Klager en aannemer horen")).ToContainTextAsync("20000");
        await Expect(taken.Rij("Leidinggevende informeren")).ToContainTextAsync(Klachtopstelling.Team);
    }

    [Theory, BeideHanden]
    public async Task Steps_47_to_54_uitvoeren_vervolgacties(Bediening met)
    {
        const string samenvatting = "U bent niet teruggebeld.";
        var klachten = new Klachtopstelling(Schema);
        var klager = await klachten.KlagerAsync();
        var dossier = await klachten.InBehandelingAsync(klager, "Klacht over het terugbellen");
        var regel = await new Leefomgeving(Schema).RegelAsync(dossier, "Ontvangst bevestigen");
        var nummer = await klachten.RegeltaakAsync(dossier, regel, klager, "Brief sturen aan de klager");
        var werkplek = await OpenAsync(met: met);

        // 47-51: Mijn taken, the task, In uitvoering, and through its number to the dossier.
        var taak = await werkplek.OpenKaartAsync("Mijn taken", nummer);
        await (await taak.TabbladAsync("Algemeen")).Velden.KiesAsync("Status", "In uitvoering");
        await taak.IsOpgeslagenAsync();
        var gekoppeld = await taak.TabbladAsync("Gekoppelde activiteiten");
        await Expect(gekoppeld.Waarde("Actieregelnr.")).ToContainTextAsync("10000");
        await gekoppeld.VolgAsync(dossier.Nummer);
        var kaart = await werkplek.KaartAsync(dossier.Nummer);

        // 52: a note on the dossier.
        await kaart.Acties(Kaart).KiesAsync("Acties", "Opmerking toevoegen…");
        await werkplek.Dialoog.Velden.VulAsync("Opmerking", "De klager is bereikbaar na vijven.");
        await werkplek.Dialoog.OkAsync();
        await Expect((await kaart.RegelsAsync("Opmerkingen")).Rij("na vijven")).ToBeVisibleAsync();

        // 53: Nieuw, Worddocument: the template, its questions, a look at the letter before it is made.
        await kaart.Acties(Kaart).KiesAsync("Nieuw", "Worddocument…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Briefsjabloon", "ONTVANGST");
        await Expect(werkplek.Dialoog.Velden.Keuzevak("Aan")).ToHaveValueAsync(klager.Naam);
        await werkplek.Dialoog.Velden.VulAsync("Wat heeft de melder verteld? Vat het samen in één of twee zinnen.", samenvatting);
        await werkplek.Dialoog.DrukOpAsync("Voorbeeld");
        await Expect(werkplek.Dialoog.Venster.GetByRole(AriaRole.Region, new() { Name = "Voorbeeld" })).ToContainTextAsync(samenvatting);
        await werkplek.Dialoog.OkAsync();
        var brief = await werkplek.KaartAsync(Briefnummer());
        var briefnummer = Briefnummer().Match(await brief.Titel.InnerTextAsync()).Value;
        await Expect((await brief.RegelsAsync("Antwoorden")).Rij(samenvatting)).ToBeVisibleAsync();

        // It is found on the dossier.
        await brief.TerugAsync();
        kaart = await werkplek.KaartAsync(dossier.Nummer);
        await Expect((await kaart.RegelsAsync("Brieven")).Rij(briefnummer)).ToContainTextAsync("Concept");

        // 54: the line is completed, then the task; the program asks for the contact moment, and knows most of it.
        var regels = await kaart.RegelsAsync(Actieregels);
        await regels.KiesAsync("Ontvangst bevestigen", "Voltooien…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Afhandelingsreden", "UITGEV");
        await werkplek.Dialoog.OkAsync();
        await Expect(regels.Rij("Ontvangst bevestigen")).ToContainTextAsync("Voltooid");
        await (await kaart.RegelsAsync("Taken")).VolgAsync(nummer);
        taak = await werkplek.KaartAsync(nummer);
        await taak.Acties("Taak").KiesAsync("Voltooien");
        await Expect(werkplek.Dialoog.Venster).ToContainTextAsync("Wilt u er een interactielogpost van maken?");
        await werkplek.Dialoog.DrukOpAsync("Ja");
        await Expect(werkplek.Dialoog.Velden.Keuzevak("Contact")).ToHaveValueAsync(klager.Naam);
        await werkplek.Dialoog.Velden.ZoekOpAsync("Kanaal", "BRI");
        await werkplek.Dialoog.OkAsync();
        await Expect(werkplek.Melding("Interactielogpost maken: gelukt")).ToBeVisibleAsync();
    }

    [GeneratedRegex("BRF-2026-[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Briefnummer();
}
