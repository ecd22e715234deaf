using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Dossiers;

/// <summary>The work process Verbeteren leefomgeving step by step as the work instruction has it.</summary>
public sealed partial class VerbeterenLeefomgeving(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Overzicht = "Leefbaarheidsdossieroverzicht";
    private const string Kaart = "Leefbaarheidsdossier";
    private const string Actieregels = "Leefbaarheidsactieregels";

    [Theory, BeideHanden]
    public async Task Steps_1_to_14_beoordelen_verbetering(Bediening met)
    {
        var plaatsen = await new Leefomgeving(Schema).PlaatsenAsync();
        var werkplek = await OpenAsync(met: met);

        // 1-4: the list by its name, Nieuw; the type is chosen, the number drawn, a description entered.
        await werkplek.VertelAsync("leefbaarheidsdossieroverzicht", Overzicht);
        var lijst = await werkplek.LijstAsync(Overzicht);
        await lijst.Acties.KiesAsync("Nieuw…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Leefbaarheidsdossiertype", "VERBETER");
        await werkplek.Dialoog.Velden.VulAsync("Omschrijving", "Zwerfafval rond de banken");
        await werkplek.Dialoog.OkAsync();
        var kaart = await werkplek.KaartAsync(Nummer());
        await Expect(kaart.Titel).ToContainTextAsync("Zwerfafval rond de banken");

        // 5-10: units, clusters and areas, one per line; another one than the first is marked to be shown.
        var delen = new (string Onderdeel, string Vraag)[]
        {
            ("Gerelateerde eenhedenoverzicht", "Eenheid"), ("Gerelateerde clusteroverzicht", "Cluster"), ("Geografische gebieden per dossier", "Buurt of ander gebied"),
        };
        foreach (var ((onderdeel, vraag), (eerste, tweede)) in delen.Zip(plaatsen))
        {
            var regels = await kaart.RegelsAsync(onderdeel);
            foreach (var code in new[] { eerste, tweede })
            {
                await regels.NieuweRegelAsync();
                await werkplek.Dialoog.Velden.ZoekOpAsync(vraag, code);
                await werkplek.Dialoog.OkAsync();
                await Expect(regels.Rij(code)).ToBeVisibleAsync();
            }

            await regels.KiesAsync(tweede, "Tonen op dossier");
            await Expect(regels.Rij(tweede).GetByLabel("Staat op het dossier")).ToBeVisibleAsync();
            await Expect(regels.Rij(eerste).GetByLabel("Staat op het dossier")).ToHaveCountAsync(0);
        }

        // 11-13: Dossierstatus In uitvoering, the term, a control date.
        var algemeen = await kaart.TabbladAsync("Algemeen");
        await algemeen.Velden.ZoekOpAsync("Dossierstatus", "In uitvoering");
        await algemeen.Velden.ZoekOpAsync("Uitvoeringstermijn", "10WD");
        await algemeen.Velden.VulAsync("Controledatum", "1-12-2026");

        // 14: who treats it.
        var behandeling = await kaart.TabbladAsync("Behandeling");
        await behandeling.Velden.ZoekOpAsync("Behandelend medewerker", ProductHost.Medewerker);
        await behandeling.Velden.ZoekOpAsync("Behandelend team", "SOCIAAL");
        await kaart.IsOpgeslagenAsync();

        // What was entered is there when somebody opens the dossier anew; the latest date followed from the term.
        await werkplek.Page.ReloadAsync();
        await Expect((await kaart.TabbladAsync("Algemeen")).Velden.Keuzevak("Dossierstatus")).ToHaveValueAsync("In uitvoering");
        await Expect(algemeen.Velden.Vak("Controledatum")).ToHaveValueAsync("01-12-2026");
        await Expect(algemeen.Waarde("Uiterste datum")).ToContainTextAsync("07-12-2026");
        await Expect(behandeling.Velden.Keuzevak("Behandelend medewerker")).Not.ToHaveValueAsync("");
    }

    [Theory, BeideHanden]
    public async Task Steps_15_to_21_toewijzen_vervolgacties(Bediening met)
    {
        var omgeving = new Leefomgeving(Schema);
        var dossier = await omgeving.DossierAsync("Kapotte lantaarn bij het speelplein");
        await omgeving.PlaatsAsync(dossier);
        var werkplek = await OpenAsync(met: met);

        // 15-16: find the dossier in the list and open it.
        await werkplek.NavigeerAsync(Overzicht);
        var lijst = await werkplek.LijstAsync(Overzicht);
        await lijst.ZoekAsync(dossier.Nummer);
        await lijst.OpenAsync(dossier.Nummer);
        var kaart = await werkplek.KaartAsync(dossier.Nummer);

        // 17-18: Nieuwe regel, with its details.
        var regels = await kaart.RegelsAsync(Actieregels);
        await regels.NieuweRegelAsync();
        await werkplek.Dialoog.Velden.ZoekOpAsync("Actie", "ONDERHOUD");
        await werkplek.Dialoog.Velden.VulAsync("Omschrijving", "Lantaarn laten repareren");
        await werkplek.Dialoog.Velden.VulAsync("Voorgestelde datum", "+5wd");
        await werkplek.Dialoog.OkAsync();
        await Expect(regels.Rij("Lantaarn laten repareren")).ToContainTextAsync("30-11-2026");

        // 19: Beheren, Onderhoudsverzoek aanmaken, OK; it hangs on the line.
        await regels.WijsAanAsync("Lantaarn laten repareren");
        await regels.Acties.KiesAsync("Beheren", "Onderhoudsverzoek aanmaken…");
        await werkplek.Dialoog.OkAsync();
        await Expect(await regels.CelAsync("Lantaarn laten repareren", "Onderhoudsverzoeknr.")).ToHaveTextAsync(Verzoeknummer());

        // 20: Functie, Onderhoudsverzoek opens its card.
        await regels.WijsAanAsync("Lantaarn laten repareren");
        await regels.Acties.KiesAsync("Functie", "Onderhoudsverzoek");
        var verzoek = await werkplek.KaartAsync(Verzoeknummer());
        var algemeen = await verzoek.TabbladAsync("Algemeen");
        await Expect(algemeen.Waarde("Leefbaarheidsdossiernr.")).ToContainTextAsync(dossier.Nummer);

        // 21: the request is filled in: what is known of it, what is broken, that the costs are agreed with, and when somebody is there.
        await algemeen.Velden.VulAsync("Toelichting", "De paal staat naast de glijbaan.");
        await (await verzoek.TabbladAsync("Melder")).Velden.ZetAsync("Huurder akkoord met kosten", aan: true);
        await verzoek.IsOpgeslagenAsync();
        var defecten = await verzoek.RegelsAsync("Defecten");
        await defecten.NieuweRegelAsync();
        await werkplek.Dialoog.Velden.VulAsync("Omschrijving", "De lamp brandt niet meer");
        await werkplek.Dialoog.OkAsync();
        await Expect(defecten.Rij("De lamp brandt niet meer")).ToBeVisibleAsync();
        var voorkeuren = await verzoek.RegelsAsync("Voorkeursafspraken");
        await voorkeuren.NieuweRegelAsync();
        await werkplek.Dialoog.Velden.VulAsync("Datum", "+5wd");
        await werkplek.Dialoog.Velden.KiesAsync("Dagdeel", "Ochtend");
        await werkplek.Dialoog.OkAsync();
        await Expect(voorkeuren.Rij("30-11-2026")).ToContainTextAsync("Ochtend");
    }

    [Theory, BeideHanden]
    public async Task Steps_22_to_28_afsluiten_verbetering(Bediening met)
    {
        var omgeving = new Leefomgeving(Schema);
        var dossier = await omgeving.DossierAsync("Graffiti op de garageboxen");
        await omgeving.RegelAsync(dossier, "Graffiti laten verwijderen");
        await omgeving.TaakAsync(dossier, "Bewoners van de garageboxen inlichten");
        var werkplek = await OpenAsync(met: met);

        // 22-24: Rolcentrum, the activity Mijn leefbaarheidsdossiers, the dossier.
        var lijst = await werkplek.OpenTegelAsync("Mijn leefbaarheidsdossiers");
        await lijst.ZoekAsync(dossier.Nummer);
        await lijst.OpenAsync(dossier.Nummer);
        var kaart = await werkplek.KaartAsync(dossier.Nummer);

        // 25: the line is completed, with a reason.
        var regels = await kaart.RegelsAsync(Actieregels);
        await regels.KiesAsync("Graffiti laten verwijderen", "Voltooien…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Afhandelingsreden", "UITGEV");
        await werkplek.Dialoog.OkAsync();
        await Expect(regels.Rij("Graffiti laten verwijderen")).ToContainTextAsync("Voltooid");

        // 27, too early: a task is still open, and the dialog says so without losing what was answered.
        await kaart.Acties(Kaart).KiesAsync("Dossierstatus wijzigen…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Dossierstatus", "VOLTOOID");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Afhandelingsreden", "OPGELOST");
        await werkplek.Dialoog.ProbeerAsync();
        await Expect(werkplek.Dialoog.Venster).ToContainTextAsync("Op dit dossier staan nog 1 taak open.");
        await werkplek.Dialoog.AnnulerenAsync();

        // 26: the task is completed.
        var taken = await kaart.RegelsAsync("Taken");
        await taken.VolgAsync("Bewoners van de garageboxen inlichten");
        var taak = await werkplek.KaartAsync("Bewoners van de garageboxen inlichten");
        await werkplek.VoltooiTaakAsync(taak);
        await taak.TerugAsync();
        await werkplek.KaartAsync(dossier.Nummer);

        // 27-28: Dossierstatus Voltooid, the reason, OK.
        await kaart.Acties(Kaart).KiesAsync("Dossierstatus wijzigen…");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Dossierstatus", "VOLTOOID");
        await werkplek.Dialoog.Velden.ZoekOpAsync("Afhandelingsreden", "OPGELOST");
        await werkplek.Dialoog.OkAsync();
        await Expect((await kaart.TabbladAsync("Algemeen")).Velden.Keuzevak("Dossierstatus")).ToHaveValueAsync("Voltooid");

        // It is no longer among the work of the medewerker.
        await werkplek.NavigeerAsync("Mijn leefbaarheidsdossiers");
        lijst = await werkplek.LijstAsync("Mijn leefbaarheidsdossiers");
        await lijst.ZoekAsync(dossier.Nummer);
        await Expect(lijst.Rij(dossier.Nummer)).ToHaveCountAsync(0);
    }

    [GeneratedRegex("LBD-2026-[0-9]{5}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nummer();

    [GeneratedRegex("OHV-2026-[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verzoeknummer();
}
