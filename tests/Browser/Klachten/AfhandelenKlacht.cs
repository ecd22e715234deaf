using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Dossiers;
using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Klachten;

/// <summary>The work process Afhandelen klacht step by step as the work instruction has it.</summary>
public sealed partial class AfhandelenKlacht(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Kaart = "Leefbaarheidsdossier";
    private const string Actieregels = "Leefbaarheidsactieregels";
    private const string MijnDossiers = "Mijn leefbaarheidsdossiers";

    [Theory, BeideHanden]
    public async Task Steps_29_to_40_beoordelen_klacht_die_in_behandeling_wordt_genomen(Bediening met)
    {
        var klachten = new Klachtopstelling(Schema);
        var klager = await klachten.KlagerAsync();
        var gesprek = $"Belt voor de tweede keer over de aannemer ({met})";
        await klachten.InteractieAsync(klager, gesprek);
        var nummer = await klachten.TeamtaakAsync(klager, "Klacht: aannemer kwam twee keer niet");
        var werkplek = await OpenAsync(met: met);

        // 29-31: Rolcentrum, Teamtaken, the task; who takes it takes it away from the others.
        var taak = await werkplek.OpenKaartAsync("Teamtaken", nummer);
        await taak.Acties("Taak").KiesAsync("Oppakken");
        await werkplek.Dialoog.JaAsync();
        var algemeen = await taak.TabbladAsync("Algemeen");
        await Expect(algemeen.Velden.Keuzevak("Medewerkercode")).ToHaveValueAsync(ProductHost.Medewerker);

        // 32: the note says what the complainant told.
        await Expect(algemeen.Velden.Vak("Notities")).ToHaveValueAsync("De aannemer is twee keer niet geweest.");

        // 34-37: Verwerken, Leefbaarheidsdossier maken; the role is Melder, the type KLACHT, OK.
        await taak.Acties("Taak").KiesAsync("Verwerken", "Leefbaarheidsdossier maken…");
        await Expect(werkplek.Dialoog.Velden.Keuzevak("Rol van het contact")).ToHaveTextAsync("Melder");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Leefbaarheidsdossiertype", "KLACHT");
        await werkplek.Dialoog.OkAsync();
        var dossier = await werkplek.KaartAsync(Dossiernummer());
        var dossiernummer = Dossiernummer().Match(await dossier.Titel.InnerTextAsync()).Value;

        // 38: the task has the number, which leads back to the dossier.
        await dossier.TerugAsync();
        taak = await werkplek.KaartAsync(nummer);
        var gekoppeld = await taak.TabbladAsync("Gekoppelde activiteiten");
        await gekoppeld.VolgAsync(dossiernummer);
        dossier = await werkplek.KaartAsync(dossiernummer);

        // 39: admitted; Dossierstatus and Behandelend medewerker.
        await dossier.Acties(Kaart).KiesAsync("Verwerken", "Klacht in behandeling nemen…");
        await werkplek.Dialoog.Velden.KiesAsync("Klacht over", "Samenwerkingspartner");
        await werkplek.Dialoog.Velden.VulAsync("Reden", "De aannemer werkt voor ons.");
        await werkplek.Dialoog.OkAsync();
        await (await dossier.TabbladAsync("Algemeen")).Velden.ZoekOpAsync("Dossierstatus", "In uitvoering");
        await (await dossier.TabbladAsync("Behandeling")).Velden.ZoekOpAsync("Behandelend medewerker", ProductHost.Medewerker);
        await dossier.IsOpgeslagenAsync();
        await Expect((await dossier.TabbladAsync("Klacht")).Waarde("Fase")).ToContainTextAsync("In behandeling");

        // 40: the contact number in Melders, Navigeren, Interactielogposten, the earlier contact, Koppelen.
        var melders = await dossier.RegelsAsync("Melders");
        await Expect(melders.Rij(klager.Nummer)).ToContainTextAsync(klager.Naam);
        await melders.VolgAsync(klager.Nummer, klager.Nummer);
        var contact = await werkplek.KaartAsync(klager.Naam);
        await contact.Acties("Contact").KiesAsync("Gerelateerd", "Interactielogposten");
        var posten = await werkplek.LijstAsync("Interactielogposten");
        await posten.WijsAanAsync(gesprek);
        await posten.Acties.KiesAsync("Acties", "Koppelen…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Leefbaarheidsdossier", dossiernummer);
        await werkplek.Dialoog.OkAsync();
        await Expect(posten.Rij(gesprek)).ToContainTextAsync(dossiernummer);
    }

    [Theory, BeideHanden]
    public async Task Step_33_beoordelen_klacht_die_niet_in_behandeling_wordt_genomen(Bediening met)
    {
        var klachten = new Klachtopstelling(Schema);
        var nummer = await klachten.TeamtaakAsync(await klachten.KlagerAsync(), "Klacht over de huurverhoging");
        var werkplek = await OpenAsync(met: met);

        var taak = await werkplek.OpenKaartAsync("Teamtaken", nummer);
        await taak.Acties("Taak").KiesAsync("Verwerken", "Klacht afwijzen…");

        // Without a reason it is not sent, and what is missing is said at the question.
        await werkplek.Dialoog.ProbeerAsync();
        await Expect(werkplek.Dialoog.Weigering).ToContainTextAsync("Vul dit in.");
        await werkplek.Dialoog.Velden.VulAsync("Reden", "Hierover beslist de Huurcommissie.");
        await werkplek.Dialoog.ProbeerAsync();

        // That completes the task: what is offered then comes in place of the dialog.
        await Expect(werkplek.Dialoog.Venster).ToContainTextAsync("Wilt u er een interactielogpost van maken?");
        await werkplek.Dialoog.NeeAsync();
        await Expect((await taak.TabbladAsync("Algemeen")).Velden.Vak("Notities")).ToHaveValueAsync(Afgewezen());
    }

    [Theory, BeideHanden]
    public async Task Steps_55_to_59_controleren_oplossing(Bediening met)
    {
        var klachten = new Klachtopstelling(Schema);
        var klager = await klachten.KlagerAsync();
        var dossier = await klachten.InBehandelingAsync(klager, "Klacht over een natte muur");
        await Schema.MutateAsync(
            "interactieVastleggen",
            new { contactId = klager.Id, onderwerp = "De muur is nog nat", richting = "INK", kanaal = "TEL", leefbaarheidsdossierId = dossier.Id },
            "interactielogpost { id }");
        var werkplek = await OpenAsync(met: met);

        // 55-57: Rolcentrum, Mijn leefbaarheidsdossiers, the dossier.
        var kaart = await werkplek.OpenKaartAsync(MijnDossiers, dossier.Nummer);

        // 58: the box at the right counts the contact moments; the count leads to them.
        await kaart.VolgFeitAsync("Interactielogposten");
        var posten = await werkplek.LijstAsync("Interactielogposten");
        await Expect(posten.Rij("De muur is nog nat")).ToBeVisibleAsync();
        await Expect(posten.Aantal).ToHaveTextAsync("1 rij");
        await werkplek.TerugAsync();
        kaart = await werkplek.KaartAsync(dossier.Nummer);

        // 59: not satisfied, and more can be done: a new line.
        await kaart.Acties(Kaart).KiesAsync("Verwerken", "Oplossing controleren…");
        await werkplek.Dialoog.Velden.KiesAsync("Klager tevreden", "Nee");
        await werkplek.Dialoog.Velden.VulAsync("Motivering", "De aannemer komt nog een keer.");
        await werkplek.Dialoog.OkAsync();
        var regels = await kaart.RegelsAsync(Actieregels);
        await regels.NieuweRegelAsync();
        await werkplek.Dialoog.Velden.VulAsync("Omschrijving", "Aannemer terug laten komen");
        await werkplek.Dialoog.OkAsync();
        await Expect(regels.Rij("Aannemer terug laten komen")).ToBeVisibleAsync();
    }

    [Theory, BeideHanden]
    public async Task Steps_60_to_64_verwijzen_klager(Bediening met)
    {
        var klachten = new Klachtopstelling(Schema);
        var klager = await klachten.KlagerAsync();
        var dossier = await klachten.InBehandelingAsync(klager, "Klacht over de afhandeling van schade");
        var werkplek = await OpenAsync(met: met);

        // 60-63: all that is reasonable was done; the complainant is referred.
        var kaart = await werkplek.OpenKaartAsync(MijnDossiers, dossier.Nummer);
        await kaart.Acties(Kaart).KiesAsync("Verwerken", "Oplossing controleren…");
        await werkplek.Dialoog.Velden.KiesAsync("Klager tevreden", "Nee");
        await werkplek.Dialoog.Velden.ZetAsync("Al het redelijke gedaan", true);

        // Refused without a reason; what was answered is still there.
        await werkplek.Dialoog.ProbeerAsync();
        await Expect(werkplek.Dialoog.Weigering.First).ToBeVisibleAsync();
        await Expect(werkplek.Dialoog.Velden.Keuzevak("Klager tevreden")).ToHaveTextAsync("Nee");
        await werkplek.Dialoog.Velden.VulAsync("Motivering", "Alles is hersteld en er zijn excuses gemaakt.");
        await werkplek.Dialoog.OkAsync();
        await kaart.Acties(Kaart).KiesAsync("Functie", "Klager verwijzen…");
        await werkplek.Dialoog.Velden.KiesAsync("Instantie", "Klachtencommissie");
        await werkplek.Dialoog.OkAsync();
        var verwijzing = await werkplek.KaartAsync("Klachtencommissie");

        // 64: the letter of referral knows already what the referral says.
        await verwijzing.Acties("Verwijzing").KiesAsync("Worddocument…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Briefsjabloon", "VERWIJZING");
        await Expect(werkplek.Dialoog.Velden.Vak("Wat hebben we gedaan, en waarom kunnen we niet meer doen?"))
            .ToHaveValueAsync("Alles is hersteld en er zijn excuses gemaakt.");
        await werkplek.Dialoog.OkAsync();
        var brief = await werkplek.KaartAsync(Briefnummer());
        await Expect((await brief.TabbladAsync("Algemeen")).Waarde("Leefbaarheidsdossiernr.")).ToContainTextAsync(dossier.Nummer);
    }

    [Theory, BeideHanden]
    public async Task Steps_65_to_71_afsluiten_klacht(Bediening met)
    {
        var klachten = new Klachtopstelling(Schema);
        var klager = await klachten.KlagerAsync();
        var dossier = await klachten.InBehandelingAsync(klager, "Klacht over een gesprek aan de balie");
        var regel = await new Leefomgeving(Schema).RegelAsync(dossier, "Besluit terugkoppelen");
        var nummer = await klachten.RegeltaakAsync(dossier, regel, klager, "Klager bellen over het besluit");
        await klachten.VerwezenAsync(dossier);
        var werkplek = await OpenAsync(met: met);

        // 65-68: Rolcentrum, Mijn leefbaarheidsdossiers, the dossier; the line is completed.
        var kaart = await werkplek.OpenKaartAsync(MijnDossiers, dossier.Nummer);
        var regels = await kaart.RegelsAsync(Actieregels);
        await regels.KiesAsync("Besluit terugkoppelen", "Voltooien…");
        await werkplek.Dialoog.OkAsync();
        await Expect(regels.Rij("Besluit terugkoppelen")).ToContainTextAsync("Voltooid");

        // 69: the task is completed.
        await (await kaart.RegelsAsync("Taken")).VolgAsync(nummer);
        var taak = await werkplek.KaartAsync(nummer);
        await taak.Acties("Taak").KiesAsync("Voltooien");
        await Expect(werkplek.Melding("Voltooien: gelukt")).ToBeVisibleAsync();
        await Expect(werkplek.Dialoog.Venster).ToContainTextAsync("Wilt u er een interactielogpost van maken?");
        await werkplek.Dialoog.NeeAsync();
        await taak.TerugAsync();
        kaart = await werkplek.KaartAsync(dossier.Nummer);

        // 70-71: Dossierstatus Voltooid, the reason, OK.
        await kaart.Acties(Kaart).KiesAsync("Dossierstatus wijzigen…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Dossierstatus", "VOLTOOID");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Afhandelingsreden", "VERWEZEN");
        await werkplek.Dialoog.OkAsync();
        await Expect((await kaart.TabbladAsync("Klacht")).Waarde("Fase")).ToContainTextAsync("Afgesloten");
    }

    [GeneratedRegex("LBD-2026-[0-9]{5}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dossiernummer();

    [GeneratedRegex("BRF-2026-[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Briefnummer();

    [GeneratedRegex("Klacht niet in behandeling genomen: Hierover beslist de Huurcommissie\\.", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Afgewezen();
}
