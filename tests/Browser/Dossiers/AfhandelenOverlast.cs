using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Dossiers;

/// <summary>The work process Afhandelen overlast, a test per stage, as the work instruction has it.</summary>
public sealed partial class AfhandelenOverlast(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Kaart = "Leefbaarheidsdossier";
    private const string Actieregels = "Leefbaarheidsactieregels";
    private const string MijnDossiers = "Mijn leefbaarheidsdossiers";

    [Fact]
    public async Task Stage_1_beoordelen()
    {
        const string melding = "Geschreeuw in het trappenhuis";
        var (melder, taaknummer) = await new Overlastmelding(Schema).MaakAsync(melding);
        var werkplek = await OpenAsync();

        // Rolcentrum, Teamtaken, the task; who takes it takes it away from the others.
        var taak = await TaakAsync(werkplek, "Teamtaken", taaknummer);
        await taak.Acties("Taak").KiesAsync("Oppakken");
        await werkplek.Dialoog.JaAsync();
        var algemeen = await taak.TabbladAsync("Algemeen");
        await Expect(algemeen.Velden.Keuzevak("Medewerkercode")).ToHaveValueAsync(ProductHost.Medewerker);

        // The note is read, the melder called, and what came out of it written down.
        await Expect(algemeen.Velden.Vak("Notities")).ToHaveValueAsync("Elke avond na elf uur.");
        await algemeen.Velden.VulAsync("Notities", "Elke avond na elf uur. Volgens de melder duurt dit al drie weken.");
        await taak.IsOpgeslagenAsync();

        // Accepted: Verwerken, Leefbaarheidsdossier maken; the role is Melder, the type OVERLIND.
        await taak.Acties("Taak").KiesAsync("Verwerken", "Leefbaarheidsdossier maken…");
        await Expect(werkplek.Dialoog.Velden.Keuzevak("Rol van het contact")).ToHaveTextAsync("Melder");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Leefbaarheidsdossiertype", "OVERLIND");
        await werkplek.Dialoog.OkAsync();
        var dossier = await werkplek.KaartAsync(Dossiernummer());
        var nummer = Dossiernummer().Match(await dossier.Titel.InnerTextAsync()).Value;

        // The task is completed, and leads to the dossier.
        await werkplek.Page.GoBackAsync();
        taak = await werkplek.KaartAsync(taaknummer);
        await werkplek.VoltooiTaakAsync(taak);
        await (await taak.TabbladAsync("Gekoppelde activiteiten")).Vak.GetByRole(AriaRole.Link, new() { Name = nummer }).ClickAsync();
        dossier = await werkplek.KaartAsync(nummer);
        await Expect((await dossier.TabbladAsync("Algemeen")).Waarde("Leefbaarheidsdossiertype")).ToContainTextAsync("Overlast individueel");
        await Expect((await dossier.RegelsAsync("Melders")).Rij(melder.Nummer)).ToContainTextAsync(melder.Naam);
    }

    [Fact]
    public async Task Stage_2_kenmerken_soorten()
    {
        var dossier = await new Leefomgeving(Schema).DossierAsync("Bedreiging na aanspreken op geluid", "OVERLIND");
        var werkplek = await OpenAsync();
        var kaart = await DossierAsync(werkplek, dossier);

        // Without a soort that has the mark Agressie there is nothing to choose.
        await kaart.RegelsAsync("Agressiesoorten");
        var nieuweAgressiesoort = werkplek.Inhoud.GetByRole(AriaRole.Region, new() { Name = "Agressiesoorten", Exact = true })
            .GetByRole(AriaRole.Button, new() { Name = "Nieuwe regel", Exact = true });
        await Expect(nieuweAgressiesoort).ToBeDisabledAsync();

        // Dossiersoorten, and with one for aggression Agressiesoorten: one per line, another than the first is shown on the dossier.
        var lijsten = new (string Lijst, string Vraag, string Eerste, string Tweede, string EersteNaam, string TweedeNaam)[]
        {
            ("Dossiersoorten", "Dossiersoort", "GEL", "AGR", "Geluidsoverlast", "Agressie of bedreiging"),
            ("Agressiesoorten", "Agressiesoort", "VEB", "INT", "Verbaal", "Intimiderend"),
        };
        foreach (var (lijst, vraag, eerste, tweede, eersteNaam, tweedeNaam) in lijsten)
        {
            var regels = await kaart.RegelsAsync(lijst);
            foreach (var (code, naam) in new[] { (eerste, eersteNaam), (tweede, tweedeNaam) })
            {
                await regels.NieuweRegelAsync();
                await werkplek.Dialoog.Velden.ZoekOpAsync(vraag, code);
                await werkplek.Dialoog.OkAsync();
                await Expect(regels.Rij(naam)).ToBeVisibleAsync();
            }

            await regels.KiesAsync(tweedeNaam, "Tonen op dossier");
            await Expect(regels.Rij(tweedeNaam).GetByLabel("Staat op het dossier")).ToBeVisibleAsync();
            await Expect(regels.Rij(eersteNaam).GetByLabel("Staat op het dossier")).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task Stage_3_informeren_en_verwijzen_melder()
    {
        var overlast = new Overlastmelding(Schema);
        var melder = await overlast.MelderAsync();
        var partner = await overlast.PartnerAsync();
        var dossier = await overlast.DossierAsync("Blaffende honden");
        var werkplek = await OpenAsync();
        var kaart = await DossierAsync(werkplek, dossier);

        // The melder hears where to go, and that is recorded from his row, at once with the dossier.
        var interacties = await kaart.RegelsAsync("Interactielogposten");
        var melders = await kaart.RegelsAsync("Melders");
        await melders.KiesAsync(melder.Nummer, "Interactie vastleggen…");
        await werkplek.Dialoog.Velden.VulAsync("Onderwerp", "Gewezen op buurtbemiddeling en op de wijkagent");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Richting", "UIT");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Kanaal", "TEL");
        await werkplek.Dialoog.OkAsync();
        await Expect(interacties.Rij("Gewezen op buurtbemiddeling")).ToContainTextAsync(melder.Naam);

        // Handed over by us: with what the partner is told, under its convenant.
        var doorverwijzingen = await kaart.RegelsAsync("Doorverwijzingen");
        var verstrekkingen = await kaart.RegelsAsync("Gegevensverstrekkingen");
        await kaart.Acties(Kaart).KiesAsync("Functie", "Doorverwijzen…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Netwerkpartner", partner);
        await werkplek.Dialoog.Velden.VulAsync("Reden", "Beide buren willen praten.");
        await werkplek.Dialoog.Velden.VulAsync("Omschrijving", "Namen en telefoonnummers");
        await werkplek.Dialoog.Velden.Keuzevak("Gegevenscategorieën").ClickAsync();
        await werkplek.Page.GetByRole(AriaRole.Option, new() { Name = "Contactgegevens", Exact = true }).Or(
            werkplek.Page.GetByRole(AriaRole.Menuitemcheckbox, new() { Name = "Contactgegevens", Exact = true })).ClickAsync();
        await werkplek.Dialoog.Velden.VulAsync("Terugkoppeling verwacht op", "+3w");
        await werkplek.Dialoog.OkAsync();
        await Expect(doorverwijzingen.Rij(partner)).ToContainTextAsync("Beide buren willen praten.");
        await Expect(verstrekkingen.Rij(partner)).ToContainTextAsync("Namen en telefoonnummers");
    }

    [Fact]
    public async Task Stage_4_toewijzen_vervolgacties()
    {
        var dossier = await new Overlastmelding(Schema).DossierAsync("Rook van een houtkachel");
        var werkplek = await OpenAsync();
        var kaart = await DossierAsync(werkplek, dossier);

        // Processtappen toevoegen: the lines of a template.
        var regels = await kaart.RegelsAsync(Actieregels);
        var taken = await kaart.RegelsAsync("Taken");
        await kaart.Acties(Kaart).KiesAsync("Acties", "Processtappen toevoegen…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Processtappensjabloon", "OVERLAST");
        await werkplek.Dialoog.OkAsync();
        await Expect(regels.Rij("Controleren of de overlast voorbij is")).ToBeVisibleAsync();

        // A line is reused before another is added.
        await regels.VulAsync("20000", "Omschrijving", "Avondschouw met de wijkagent");
        await kaart.IsOpgeslagenAsync();
        await Expect(regels.Rij("20000")).ToContainTextAsync("Avondschouw met de wijkagent");

        // A task for that line.
        await regels.KiesAsync("20000", "Taak aanmaken…");
        await werkplek.Dialoog.Velden.VulAsync("Omschrijving", "Schouwen om elf uur");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Medewerker", ProductHost.Medewerker);
        await werkplek.Dialoog.OkAsync();
        await Expect(taken.Rij("Schouwen om elf uur")).ToContainTextAsync("20000");
    }

    [Theory]
    [InlineData("ONTRUIM", "Ontruiming")]
    [InlineData("HUUROPZ", "Huuropzegging")]
    public async Task Stage_6_ontruimen_eenheid(string reden, string naam)
    {
        const string ontruiming = "Woning ontruimen na vonnis";
        var dossier = await new Overlastmelding(Schema).DossierAsync("Hennepkwekerij in de woning");
        var werkplek = await OpenAsync();
        var kaart = await DossierAsync(werkplek, dossier);

        // A line whose action is a matter for the court.
        var regels = await kaart.RegelsAsync(Actieregels);
        await regels.NieuweRegelAsync();
        await werkplek.Dialoog.Velden.ZoekOpAsync("Actie", "ONTRUIM");
        await werkplek.Dialoog.Velden.VulAsync("Omschrijving", ontruiming);
        await werkplek.Dialoog.OkAsync();
        await Expect((await regels.CelAsync(ontruiming, "Gerechtelijke procedure")).GetByLabel("Ja", new() { Exact = true })).ToBeVisibleAsync();
        await regels.KiesAsync(ontruiming, "Voltooien…");
        await werkplek.Dialoog.OkAsync();
        await Expect(regels.Rij(ontruiming)).ToContainTextAsync("Voltooid");

        // Closed because the tenancy ended.
        await kaart.Acties(Kaart).KiesAsync("Afsluiten…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Afhandelingsreden", reden);
        await werkplek.Dialoog.OkAsync();
        await Expect((await kaart.TabbladAsync("Behandeling")).Waarde("Afhandelingsreden")).ToContainTextAsync(naam);
    }

    [Fact]
    public async Task Stage_7_afsluiten()
    {
        const string controle = "Controleren of de overlast voorbij is";
        var dossier = await new Overlastmelding(Schema).DossierAsync("Feesten op het balkon");
        await new Leefomgeving(Schema).RegelAsync(dossier, controle);
        var werkplek = await OpenAsync();
        var kaart = await DossierAsync(werkplek, dossier);

        // Too early: a line is still open, and the dialog says so without losing what was answered.
        await kaart.Acties(Kaart).KiesAsync("Dossierstatus wijzigen…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Dossierstatus", "VOLTOOID");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Afhandelingsreden", "OPGELOST");
        await werkplek.Dialoog.ProbeerAsync();
        await Expect(werkplek.Dialoog.Venster).ToContainTextAsync("1 actieregel");
        await werkplek.Dialoog.AnnulerenAsync();

        var regels = await kaart.RegelsAsync(Actieregels);
        await regels.KiesAsync(controle, "Voltooien…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Afhandelingsreden", "UITGEV");
        await werkplek.Dialoog.OkAsync();
        await Expect(regels.Rij(controle)).ToContainTextAsync("Voltooid");

        // Dossierstatus Voltooid, the reason, OK.
        await kaart.Acties(Kaart).KiesAsync("Dossierstatus wijzigen…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Dossierstatus", "VOLTOOID");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Afhandelingsreden", "OPGELOST");
        await werkplek.Dialoog.OkAsync();
        await Expect((await kaart.TabbladAsync("Algemeen")).Velden.Keuzevak("Dossierstatus")).ToHaveValueAsync("Voltooid");
    }

    /// <summary>From the role centre, by a tile, to a task.</summary>
    private static async Task<Kaart> TaakAsync(Werkplek werkplek, string lijst, string tekst)
    {
        await werkplek.RolcentrumAsync();
        await werkplek.Tegel(lijst).ClickAsync();
        var taken = await werkplek.LijstAsync(lijst);
        await taken.ZoekAsync(tekst);
        await taken.OpenAsync(tekst);
        return await werkplek.KaartAsync(tekst);
    }

    /// <summary>From the role centre, by a tile, to a dossier.</summary>
    private static async Task<Kaart> DossierAsync(Werkplek werkplek, Dossier dossier)
    {
        await werkplek.RolcentrumAsync();
        await werkplek.Tegel(MijnDossiers).ClickAsync();
        var dossiers = await werkplek.LijstAsync(MijnDossiers);
        await dossiers.ZoekAsync(dossier.Nummer);
        await dossiers.OpenAsync(dossier.Nummer);
        return await werkplek.KaartAsync(dossier.Nummer);
    }

    [GeneratedRegex("LBD-2026-[0-9]{5}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dossiernummer();
}
