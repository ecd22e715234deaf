using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Dossiers;

/// <summary>The work process Afhandelen overlast, a test per stage, as the work instruction has it.</summary>
public sealed partial class AfhandelenOverlast(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Kaart = "Leefbaarheidsdossier";
    private const string Actieregels = "Leefbaarheidsactieregels";
    private const string MijnDossiers = "Mijn leefbaarheidsdossiers";

    [Theory, BeideHanden]
    public async Task Stage_1_beoordelen(Bediening met)
    {
        const string melding = "Geschreeuw in het trappenhuis";
        var (melder, taaknummer) = await new Overlastmelding(Schema).MaakAsync(melding);
        var werkplek = await OpenAsync(met: met);

        // Rolcentrum, Teamtaken, the task; who takes it takes it away from the others.
        var taak = await werkplek.OpenKaartAsync("Teamtaken", taaknummer);
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
        await dossier.TerugAsync();
        taak = await werkplek.KaartAsync(taaknummer);
        await werkplek.VoltooiTaakAsync(taak);
        await (await taak.TabbladAsync("Gekoppelde activiteiten")).VolgAsync(nummer);
        dossier = await werkplek.KaartAsync(nummer);
        await Expect((await dossier.TabbladAsync("Algemeen")).Waarde("Leefbaarheidsdossiertype")).ToContainTextAsync("Overlast individueel");
        await Expect((await dossier.RegelsAsync("Melders")).Rij(melder.Nummer)).ToContainTextAsync(melder.Naam);
    }

    [Theory, BeideHanden]
    public async Task Stage_2_kenmerken_soorten(Bediening met)
    {
        var dossier = await new Leefomgeving(Schema).DossierAsync("Bedreiging na aanspreken op geluid", "OVERLIND");
        var werkplek = await OpenAsync(met: met);
        var kaart = await werkplek.OpenKaartAsync(MijnDossiers, dossier.Nummer);

        // Without a soort that has the mark Agressie there is nothing to choose.
        await Expect((await kaart.RegelsAsync("Agressiesoorten")).NieuweRegel).ToBeDisabledAsync();

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

    [Theory, BeideHanden]
    public async Task Stage_2_kenmerken_partijen(Bediening met)
    {
        var (overlast, leefomgeving) = (new Overlastmelding(Schema), new Leefomgeving(Schema));
        var (melder, veroorzaker) = (await overlast.MelderAsync(), await overlast.VeroorzakerAsync());
        var dossier = await leefomgeving.DossierAsync("Ruzie over het parkeren", "OVERLIND");
        var gesprek = $"Weerwoord op de klacht over parkeren ({met})";
        await overlast.InteractieAsync(veroorzaker, gesprek);
        var werkplek = await OpenAsync(met: met);
        var kaart = await werkplek.OpenKaartAsync(MijnDossiers, dossier.Nummer);

        // A row per household: with the lines for this party, and the unit that it rents.
        var veroorzakers = await kaart.RegelsAsync("Veroorzakers");
        await veroorzakers.NieuweRegelAsync();
        await werkplek.Dialoog.Velden.ZoekOpAsync("Contact", veroorzaker.Nummer);
        await werkplek.Dialoog.Velden.ZetAsync("Actieregel aanmaken", true);
        await werkplek.Dialoog.Velden.ZetAsync("Eenheid/cluster overnemen", true);
        await werkplek.Dialoog.Velden.ZetAsync("Tonen op dossier", true);
        await werkplek.Dialoog.OkAsync();
        await Expect(veroorzakers.Rij(veroorzaker.Nummer).GetByLabel("Staat op het dossier")).ToBeVisibleAsync();
        await Expect((await kaart.RegelsAsync(Actieregels)).Rij("Afspraken vastleggen met veroorzaker")).ToBeVisibleAsync();
        await Expect((await kaart.RegelsAsync("Gerelateerde eenhedenoverzicht")).Rij(await overlast.EenheidAsync(veroorzaker))).ToBeVisibleAsync();

        // The melder the same way, and others who are involved.
        var melders = await kaart.RegelsAsync("Melders");
        await melders.NieuweRegelAsync();
        await werkplek.Dialoog.Velden.ZoekOpAsync("Contact", melder.Nummer);
        await werkplek.Dialoog.OkAsync();
        await Expect(melders.Rij(melder.Nummer)).ToContainTextAsync("23-11-2026");
        var contacten = await kaart.RegelsAsync("Contacten");
        await contacten.NieuweRegelAsync();
        await werkplek.Dialoog.Velden.ZoekOpAsync("Contact", melder.Nummer);
        await werkplek.Dialoog.Velden.VulAsync("Rol", "Getuige");
        await werkplek.Dialoog.OkAsync();
        await Expect(contacten.Rij(melder.Nummer)).ToContainTextAsync("Getuige");

        // Dossierstatus, the term, a control date, who treats it.
        var algemeen = await kaart.TabbladAsync("Algemeen");
        await algemeen.Velden.ZoekOpAsync("Dossierstatus", "In uitvoering");
        await algemeen.Velden.ZoekOpAsync("Uitvoeringstermijn", "10WD");
        await algemeen.Velden.VulAsync("Controledatum", "+5wd");
        await (await kaart.TabbladAsync("Behandeling")).Velden.ZoekOpAsync("Behandelend team", "SOCIAAL");
        await kaart.IsOpgeslagenAsync();
        await Expect(algemeen.Velden.Vak("Controledatum")).ToHaveValueAsync("30-11-2026");

        // From the row to all contact moments of this household, and to none of another; one of them is linked.
        await veroorzakers.KiesAsync(veroorzaker.Nummer, "Interactielogposten");
        var posten = await werkplek.LijstAsync("Interactielogposten");
        await Expect(posten.Aantal).ToHaveTextAsync(await overlast.AantalInteractiesAsync(veroorzaker));
        await posten.WijsAanAsync(gesprek);
        await posten.Acties.KiesAsync("Acties", "Koppelen…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Leefbaarheidsdossier", dossier.Nummer);
        await werkplek.Dialoog.OkAsync();
        await Expect(posten.Rij(gesprek)).ToContainTextAsync(dossier.Nummer);
    }

    [Theory, BeideHanden]
    public async Task Stage_3_informeren_en_verwijzen_melder(Bediening met)
    {
        var overlast = new Overlastmelding(Schema);
        var melder = await overlast.MelderAsync();
        var partner = await overlast.PartnerAsync();
        var dossier = await overlast.DossierAsync("Blaffende honden");
        var werkplek = await OpenAsync(met: met);
        var kaart = await werkplek.OpenKaartAsync(MijnDossiers, dossier.Nummer);

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
        await werkplek.Dialoog.Velden.VinkAanAsync("Gegevenscategorieën", "Contactgegevens");
        await werkplek.Dialoog.Velden.VulAsync("Terugkoppeling verwacht op", "+3w");
        await werkplek.Dialoog.OkAsync();
        await Expect(doorverwijzingen.Rij(partner)).ToContainTextAsync("Beide buren willen praten.");
        await Expect(verstrekkingen.Rij(partner)).ToContainTextAsync("Namen en telefoonnummers");
    }

    [Theory, BeideHanden]
    public async Task Stage_4_toewijzen_vervolgacties(Bediening met)
    {
        var dossier = await new Overlastmelding(Schema).DossierAsync("Rook van een houtkachel");
        var werkplek = await OpenAsync(met: met);
        var kaart = await werkplek.OpenKaartAsync(MijnDossiers, dossier.Nummer);

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

    [Theory, BeideHanden]
    public async Task Stage_5_uitvoeren_vervolgacties(Bediening met)
    {
        const string huisbezoek = "Huisbezoek bij de buren";
        var overlast = new Overlastmelding(Schema);
        var melder = await overlast.MelderAsync();
        var dossier = await overlast.DossierAsync("Muziek op zondagochtend");
        var leefomgeving = new Leefomgeving(Schema);
        var regel = await leefomgeving.RegelAsync(dossier, huisbezoek);
        var nummer = await leefomgeving.TaakAsync(dossier, "Op huisbezoek gaan", regel, melder.Id);
        var werkplek = await OpenAsync(met: met);

        // Mijn taken, the task, In uitvoering, and through its number to the dossier.
        var taak = await werkplek.OpenKaartAsync("Mijn taken", nummer);
        await (await taak.TabbladAsync("Algemeen")).Velden.KiesAsync("Status", "In uitvoering");
        await taak.IsOpgeslagenAsync();
        await (await taak.TabbladAsync("Gekoppelde activiteiten")).VolgAsync(dossier.Nummer);
        var kaart = await werkplek.KaartAsync(dossier.Nummer);

        // What was found is written down, with the line and with the dossier; the line is completed.
        var regels = await kaart.RegelsAsync(Actieregels);
        await regels.OpenAsync(huisbezoek, "Opmerkingen");
        await werkplek.Dialoog.Velden.VulAsync("Opmerking", "De muziek gaat voortaan pas na tien uur aan.");
        await werkplek.Dialoog.OkAsync();
        await Expect(await regels.CelAsync(huisbezoek, "Opmerkingen")).ToHaveTextAsync("Ja");
        await kaart.Acties(Kaart).KiesAsync("Acties", "Opmerking toevoegen…");
        await werkplek.Dialoog.Velden.VulAsync("Opmerking", "Beide buren zijn tevreden.");
        await werkplek.Dialoog.OkAsync();
        await Expect((await kaart.RegelsAsync("Opmerkingen")).Rij("Beide buren zijn tevreden.")).ToBeVisibleAsync();
        await regels.KiesAsync(huisbezoek, "Voltooien…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Afhandelingsreden", "UITGEV");
        await werkplek.Dialoog.OkAsync();
        await Expect(regels.Rij(huisbezoek)).ToContainTextAsync("Voltooid");

        // The task is completed, and the contact moment that it was is offered with what is known of it.
        await kaart.TerugAsync();
        taak = await werkplek.KaartAsync(nummer);
        await taak.Acties("Taak").KiesAsync("Voltooien");
        await Expect(werkplek.Dialoog.Venster).ToContainTextAsync("Wilt u er een interactielogpost van maken?");
        await werkplek.Dialoog.DrukOpAsync("Ja");
        await Expect(werkplek.Dialoog.Velden.Keuzevak("Contact")).ToHaveValueAsync(melder.Naam);
        await werkplek.Dialoog.Velden.ZoekOpAsync("Kanaal", "TEL");
        await werkplek.Dialoog.OkAsync();
        await Expect(werkplek.Melding("Interactielogpost maken: gelukt")).ToBeVisibleAsync();
    }

    [Theory, BeideHanden]
    public async Task Stage_6_ontruimen_eenheid(Bediening met)
    {
        // Two reasons to close, and two hands.
        var (reden, naam) = met == Bediening.Muis ? ("ONTRUIM", "Ontruiming") : ("HUUROPZ", "Huuropzegging");
        const string ontruiming = "Woning ontruimen na vonnis";
        var dossier = await new Overlastmelding(Schema).DossierAsync("Hennepkwekerij in de woning");
        var werkplek = await OpenAsync(met: met);
        var kaart = await werkplek.OpenKaartAsync(MijnDossiers, dossier.Nummer);

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

    [Theory, BeideHanden]
    public async Task Stage_7_afsluiten(Bediening met)
    {
        const string controle = "Controleren of de overlast voorbij is";
        var dossier = await new Overlastmelding(Schema).DossierAsync("Feesten op het balkon");
        await new Leefomgeving(Schema).RegelAsync(dossier, controle);
        var werkplek = await OpenAsync(met: met);
        var kaart = await werkplek.OpenKaartAsync(MijnDossiers, dossier.Nummer);

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

    [GeneratedRegex("LBD-2026-[0-9]{5}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dossiernummer();
}
