using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>Somebody says that what is kept about him is wrong (AVG art. 16): from the request to the answer.</summary>
public sealed class CorrectieverzoekTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task What_is_granted_is_changed_where_it_stands_and_only_then_can_the_request_be_closed()
    {
        var persoon = await host.PersoonAsync("Nadia", "Elmas", "1971-03-04", "0612345670");
        var verzoek = await host.VastleggenAsync(persoon);
        Assert.Equal(
            ("COR-2026-", "IN_BEHANDELING", "2026-11-20", "2026-12-20", "Nadia Elmas"),
            (verzoek.Tekst("nummer")![..9], verzoek.Tekst("status"), verzoek.Tekst("ontvangenOp"), verzoek.Tekst("uiterlijkOp"), verzoek.GetProperty("contact").Tekst("naam")));

        verzoek = await host.BetwistAsync(verzoek, "Geboortedatum", "4 maart 1981");
        verzoek = await host.BetwistAsync(verzoek, "Telefoon", gewensteWaarde: null);
        Assert.Equal(("4 maart 1971", "4 maart 1981"), (verzoek.Regel("Geboortedatum").Tekst("oudeWaarde"), verzoek.Regel("Geboortedatum").Tekst("gewensteWaarde")));
        Assert.Equal("Geboortedatum, Telefoon", await host.BeperkingAsync(persoon));

        await host.BeoordeelAsync(verzoek, "Geboortedatum", "TOEGEWEZEN");
        verzoek = await host.BeoordeelAsync(verzoek, "Telefoon", "AFGEWEZEN", "Wij hebben een nummer nodig om afspraken te maken.");
        verzoek = await host.BesluitAsync(verzoek);
        Assert.Equal(("BESLOTEN", "GEDEELTELIJK", "2026-11-23", 2, 1), (
            verzoek.Tekst("status"), verzoek.Tekst("besluit"), verzoek.Tekst("beslotenOp"), verzoek.GetProperty("aantalRegels").GetInt32(), verzoek.GetProperty("aantalToegewezen").GetInt32()));

        var nogNiet = await host.RefusedAsync("correctieverzoekAfsluiten", new { id = verzoek.Sleutel(), versie = verzoek.Versie() });
        Assert.Equal(("CORRECTIE_NIET_UITGEVOERD", "id"), (nogNiet.Tekst("code"), nogNiet.Tekst("veld")));
        Assert.Contains("Geboortedatum", nogNiet.Tekst("message"), StringComparison.Ordinal);
        Assert.NotNull(await host.BeperkingAsync(persoon));

        await host.WijzigContactAsync(persoon, new() { ["geboortedatum"] = "1981-03-04" });
        verzoek = await host.SluitAsync(verzoek);

        Assert.Equal(("AFGESLOTEN", "2026-11-23"), (verzoek.Tekst("status"), verzoek.Tekst("afgeslotenOp")));
        Assert.Equal((true, "4 maart 1981"), (verzoek.Regel("Geboortedatum").GetProperty("uitgevoerd").GetBoolean(), verzoek.Regel("Geboortedatum").Tekst("nieuweWaarde")));
        Assert.False(verzoek.Regel("Telefoon").GetProperty("uitgevoerd").GetBoolean());
        Assert.Null(await host.BeperkingAsync(persoon));
    }

    [Fact]
    public async Task The_answer_says_what_was_decided_and_why_and_what_stands_there_now()
    {
        var verzoek = await AfgeslotenAsync("Postma");

        var antwoord = await host.WordtekstAsync(verzoek.Tekst("documentDownloadpad")!);

        Assert.All(
            new[]
            {
                verzoek.Tekst("nummer")!, "Wij hebben verbeterd wat u vroeg.", "Nagegaan in het paspoort.", "Voornaam (Contact", "Jon", "John", "Autoriteit Persoonsgegevens",
                "Vanaf 23 november 2026 gebruiken wij ze weer",
            },
            tekst => Assert.Contains(tekst, antwoord, StringComparison.Ordinal));
        Assert.DoesNotContain("verklaring", antwoord, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_since_and_by_whom_is_in_the_log_of_the_record_and_leads_back_to_the_request()
    {
        var verzoek = await AfgeslotenAsync("Jansma");

        var regel = verzoek.Regel("Voornaam");
        var log = (await host.QueryAsync(
            "query($id: UUID!) { wijzigingslog(where: { recordId: { eq: $id } soort: { eq: GEWIJZIGD } }) { nodes { gebruiker velden { naam oud nieuw } } } }", new { id = regel.GetProperty("recordId").GetGuid() }))
            .GetProperty("wijzigingslog").Lijst("nodes");
        var terug = (await host.QueryAsync(
            "query($id: UUID!) { correctieverzoeken(where: { regels: { some: { recordId: { eq: $id } } } }) { nodes { nummer } } }", new { id = regel.GetProperty("recordId").GetGuid() }))
            .GetProperty("correctieverzoeken").Lijst("nodes");

        var wijziging = Assert.Single(log);
        Assert.Equal(HostFixture.Medewerker, wijziging.Tekst("gebruiker"));
        Assert.Contains(wijziging.Lijst("velden"), veld => (veld.Tekst("naam"), veld.Tekst("oud"), veld.Tekst("nieuw")) == ("voornaam", "Jon", "John"));
        Assert.Equal(verzoek.Tekst("nummer"), Assert.Single(terug).Tekst("nummer"));
    }

    [Fact]
    public async Task What_is_missing_can_be_completed()
    {
        var persoon = await host.PersoonAsync("Ria", "Tuinstra");
        var verzoek = await host.BetwistAsync(await host.VastleggenAsync(persoon), "E-mail", "ria@tuinstra.example");
        Assert.Null(verzoek.Regel("E-mail").Tekst("oudeWaarde"));
        verzoek = await host.BesluitAsync(await host.BeoordeelAsync(verzoek, "E-mail", "TOEGEWEZEN"));
        await host.WijzigContactAsync(persoon, new() { ["telefoon"] = "0612312312" });
        Assert.Equal("CORRECTIE_NIET_UITGEVOERD", (await host.RefusedAsync("correctieverzoekAfsluiten", new { id = verzoek.Sleutel(), versie = verzoek.Versie() })).Tekst("code"));

        await host.WijzigContactAsync(persoon, new() { ["email"] = "ria@tuinstra.example" });

        Assert.Equal("TOEGEWEZEN", (await host.SluitAsync(verzoek)).Tekst("besluit"));
    }

    [Fact]
    public async Task A_refusal_needs_reasons_keeps_them_and_takes_the_statement_of_the_person_once()
    {
        var persoon = await host.PersoonAsync("Kees", "Molema", "1960-01-02");
        var verzoek = await host.BetwistAsync(await host.VastleggenAsync(persoon), "Geboortedatum", "2 januari 1961");
        var zonder = await host.RefusedAsync("correctieregelBeoordelen", new { id = verzoek.Regel("Geboortedatum").Sleutel(), oordeel = "AFGEWEZEN" });
        Assert.Equal(("VERPLICHT", "motivering"), (zonder.Tekst("code"), zonder.Tekst("veld")));
        verzoek = await host.BeoordeelAsync(verzoek, "Geboortedatum", "AFGEWEZEN", "Het paspoort zegt 1960.");
        Assert.Equal("CORRECTIE_GEEN_AFWIJZING", await VerklaarAsync(verzoek, "Te vroeg."));
        verzoek = await host.SluitAsync(await host.BesluitAsync(verzoek, "De gegevens komen overeen met het paspoort."));
        Assert.Equal(("AFGEWEZEN", "De gegevens komen overeen met het paspoort."), (verzoek.Tekst("besluit"), verzoek.Tekst("motivering")));
        Assert.Contains("U kunt ons een verklaring sturen", await host.WordtekstAsync(verzoek.Tekst("documentDownloadpad")!), StringComparison.Ordinal);

        var payload = await host.UploadAsync(
            "correctieverklaringToevoegen", new { id = verzoek.Sleutel(), versie = verzoek.Versie(), verklaring = "Mijn paspoort klopt niet." }, Uploads.Pdf, "verklaring.pdf", Correctiehost.Verzoek);

        var met = payload.GetProperty("correctieverzoek");
        Assert.Equal("Mijn paspoort klopt niet.", met.Tekst("verklaring"));
        using var bestand = await host.HaalOpAsync(met.Tekst("verklaringDownloadpad")!);
        Assert.True(bestand.IsSuccessStatusCode);
        Assert.Equal("CORRECTIE_HEEFT_VERKLARING", await VerklaarAsync(met, "Toch anders."));
    }

    [Fact]
    public async Task The_answer_to_an_inzageverzoek_tells_of_it()
    {
        var verzoek = await AfgeslotenAsync("Wiarda");
        var contact = verzoek.Regel("Voornaam").GetProperty("recordId").GetGuid();

        var inzage = await host.InzageAsync(contact);

        var velden = Assert.Single(Assert.Single(inzage.Groepen, groep => groep.Naam == "Verzoeken om gegevens te verbeteren").Gegevens).Velden.ToDictionary(veld => veld.Naam, veld => veld.Waarde);
        Assert.Equal(("Voornaam: John", "Toegewezen"), (velden["Wat niet klopt"], velden["Besluit"]));
    }

    [Fact]
    public async Task A_request_that_is_withdrawn_restricts_nothing_any_more()
    {
        var persoon = await host.PersoonAsync("Tom", "Bos", "1990-05-05");
        var verzoek = await host.BetwistAsync(await host.VastleggenAsync(persoon), "Geboortedatum", gewensteWaarde: null);

        verzoek = await host.MutateAsync("correctieverzoekIntrekken", new { id = verzoek.Sleutel(), versie = verzoek.Versie() }, Correctiehost.Verzoek);

        Assert.Equal(("INGETROKKEN", "2026-11-23"), (verzoek.Tekst("status"), verzoek.Tekst("afgeslotenOp")));
        Assert.Null(await host.BeperkingAsync(persoon));
        Assert.Empty(await host.GegevensAsync(verzoek.Sleutel()));
        Assert.Equal("CORRECTIE_AFGESLOTEN", (await host.RefusedAsync("correctieverzoekBesluiten", new { id = verzoek.Sleutel(), versie = verzoek.Versie(), motivering = "Toch." })).Tekst("code"));
    }

    [Fact]
    public async Task Who_does_not_ask_for_it_is_not_restricted()
    {
        var persoon = await host.PersoonAsync("Anna", "Prins", "1990-05-05");

        await host.BetwistAsync(await host.VastleggenAsync(persoon, beperken: false), "Geboortedatum", gewensteWaarde: null);

        Assert.Null(await host.BeperkingAsync(persoon));
    }

    private async Task<JsonElement> AfgeslotenAsync(string achternaam)
    {
        var persoon = await host.PersoonAsync("Jon", achternaam);
        var verzoek = await host.BetwistAsync(await host.VastleggenAsync(persoon), "Voornaam", "John");
        verzoek = await host.BesluitAsync(await host.BeoordeelAsync(verzoek, "Voornaam", "TOEGEWEZEN"));
        await host.WijzigContactAsync(persoon, new() { ["voornaam"] = "John" });
        return await host.SluitAsync(verzoek);
    }

    private async Task<string?> VerklaarAsync(JsonElement verzoek, string verklaring)
        => (await host.RefusedAsync("correctieverklaringToevoegen", new { id = verzoek.Sleutel(), versie = verzoek.Versie(), verklaring })).Tekst("code");
}
