using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Dossiers;

/// <summary>Somebody calls that his data is wrong; the request is recorded, judged, carried out on the card of the contact, and closed.</summary>
public sealed partial class CorrectieTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Kaart = "Correctieverzoek";

    [Fact]
    public async Task What_is_wrong_is_named_judged_put_right_and_answered()
    {
        var contact = (await Schema.MutateAsync("contactAanmaken", new { soort = "PERSOON", voornaam = "Wietske", achternaam = "Proefstra" }, "contact { id }")).GetProperty("id").GetGuid();
        var werkplek = await OpenAsync(path: $"/contact/{contact}");
        var card = await werkplek.KaartAsync("Wietske Proefstra");
        await card.Acties("Contact").KiesAsync("Functie", "Correctieverzoek vastleggen…");
        await Expect(werkplek.Dialoog.Velden.Keuzevak("Indiener")).ToHaveTextAsync("Betrokkene");
        await werkplek.Dialoog.Velden.ZetAsync("Identiteit vastgesteld", aan: true);
        await werkplek.Dialoog.OkAsync();

        // What is kept is on the card of the request; the value that stands there is where the question begins.
        var verzoek = await werkplek.KaartAsync(Nummer());
        await (await verzoek.RegelsAsync("Gegevens van de persoon")).KiesAsync("Voornaam", "Dit klopt niet…");
        await Expect(werkplek.Dialoog.Velden.Vak("Moet worden")).ToHaveValueAsync("Wietske");
        await werkplek.Dialoog.Velden.VulAsync("Moet worden", "Wytske");
        await werkplek.Dialoog.OkAsync();
        var regels = await verzoek.RegelsAsync("Wat volgens de persoon niet klopt");
        await Expect(regels.Rij("Voornaam")).ToContainTextAsync("Wytske");
        await regels.KiesAsync("Voornaam", "Beoordelen…");
        await werkplek.Dialoog.Velden.KiesAsync("Oordeel", "Verbeteren");
        await werkplek.Dialoog.OkAsync();

        // At once: what follows goes by what the line has just changed.
        await verzoek.Acties(Kaart).KiesAsync("Besluit nemen…");
        await werkplek.Dialoog.Velden.VulAsync("Motivering", "Nagekeken op het rijbewijs.");
        await werkplek.Dialoog.OkAsync();
        await Expect((await verzoek.TabbladAsync("Besluit")).Waarde("Besluit")).ToContainTextAsync("Toegewezen");

        // On the card of the person stands that it is contested; there it is changed, and then it is closed.
        await werkplek.GaNaarAsync($"/contact/{contact}");
        card = await werkplek.KaartAsync("Wietske Proefstra");
        var algemeen = await card.TabbladAsync("Algemeen");
        await Expect(algemeen.Waarde("Betwist: alleen bewaren")).ToContainTextAsync("Voornaam");
        await algemeen.Velden.VulAsync("Voornaam", "Wytske");
        await card.IsOpgeslagenAsync();
        await card.Acties("Contact").KiesAsync("Gerelateerd", "Correctieverzoeken");
        await (await werkplek.LijstAsync("Correctieverzoeken")).OpenAsync("Wytske Proefstra");
        verzoek = await werkplek.KaartAsync(Nummer());
        await verzoek.Acties(Kaart).KiesAsync("Verwerken", "Afsluiten");
        await werkplek.Dialoog.JaAsync();
        await Expect((await verzoek.TabbladAsync("Algemeen")).Waarde("Status")).ToContainTextAsync("Afgesloten");
    }

    [GeneratedRegex("COR-20", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nummer();
}
