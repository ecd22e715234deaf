using System.Text.Json;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>Somebody asks what is known of him (AVG art. 15): one action answers, and says nothing about a neighbour.</summary>
public sealed class InzageverzoekTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task The_answer_is_a_document_and_a_json_file_that_say_the_same()
    {
        var contact = await ContactAsync("PERSOON", "Overdam", new { voornaam = "Sanne", telefoon = "0612345670", email = "sanne@overdam.example" });
        await GesprekAsync(contact, "Vraag over de huur", "Sanne betaalt voortaan op de eerste.");

        var verzoek = await host.MutateAsync(
            "inzageverzoekBeantwoorden",
            new { contactId = contact, ontvangenOp = "2026-11-16", identiteitVastgesteld = true },
            "inzageverzoek { nummer contact { naam } ontvangenOp uiterlijkOp beantwoordOp aantalGegevens documentDownloadpad gegevensDownloadpad systemCreatedBy }");

        Assert.Equal(
            ("INZ-2026-", "Sanne Overdam", "2026-11-16", "2026-12-16", "2026-11-23", 2, HostFixture.Medewerker),
            (Tekst(verzoek, "nummer")[..9], Tekst(verzoek.GetProperty("contact"), "naam"), Tekst(verzoek, "ontvangenOp"), Tekst(verzoek, "uiterlijkOp"), Tekst(verzoek, "beantwoordOp"), verzoek.GetProperty("aantalGegevens").GetInt32(), Tekst(verzoek, "systemCreatedBy")));
        var gegevens = await host.GegevensAsync(verzoek);
        var document = await host.WordtekstAsync(Tekst(verzoek, "documentDownloadpad"));
        var gezegd = gegevens.Groepen.SelectMany(groep => groep.Gegevens).SelectMany(gegeven => gegeven.Velden.Select(veld => veld.Waarde).Append(gegeven.Titel)).ToList();
        Assert.Contains("sanne@overdam.example", gezegd);
        Assert.Contains("Sanne betaalt voortaan op de eerste.", gezegd);
        Assert.All(gezegd, waarde => Assert.Contains(waarde, document, StringComparison.Ordinal));
        Assert.All(gegevens.Groepen, groep => Assert.Contains(groep.Doel, document, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_reported_reads_his_report_without_the_one_he_reported_and_without_internal_notes()
    {
        var melder = await ContactAsync("HUISHOUDEN", "Veenstra", new { });
        var veroorzaker = await ContactAsync("HUISHOUDEN", "de Groot", new { telefoon = "0687654321", email = "g@degroot.example" });
        var dossier = await DossierAsync(
            "Huishouden de Groot draait harde muziek; te bereiken op 06 - 87 65 43 21 of g@degroot.example. Familie Veenstra slaapt slecht.", melder, veroorzaker);
        await host.MutateAsync("dossieropmerkingToevoegen", new { leefbaarheidsdossierId = dossier, tekst = "De Groot is bekend bij de wijkagent.", intern = true }, "leefbaarheidsdossier { id }");
        await host.MutateAsync("dossieropmerkingToevoegen", new { leefbaarheidsdossierId = dossier, tekst = "Met u is een gesprek gepland over de Groot.", intern = false }, "leefbaarheidsdossier { id }");

        var inzage = await host.InzageAsync(melder);

        var velden = Assert.Single(Assert.Single(inzage.Groepen, groep => groep.Naam == "Dossiers").Gegevens).Velden.ToDictionary(veld => veld.Naam, veld => veld.Waarde);
        Assert.Equal("Melder", velden["Uw rol"]);
        Assert.Equal("[weggelaten] draait harde muziek; te bereiken op [weggelaten] of [weggelaten]. Familie Veenstra slaapt slecht.", velden["Omschrijving"]);
        Assert.Equal("Met u is een gesprek gepland over [weggelaten].", velden["Opmerkingen"]);
    }

    [Fact]
    public async Task Who_is_said_to_cause_it_reads_that_there_is_a_case_and_not_what_others_said()
    {
        var melder = await ContactAsync("HUISHOUDEN", "Terpstra", new { });
        var veroorzaker = await ContactAsync("HUISHOUDEN", "Molenaar", new { });
        await DossierAsync("Mevrouw Terpstra hoort elke nacht feest bij de buren.", melder, veroorzaker);

        var inzage = await host.InzageAsync(veroorzaker);

        var velden = Assert.Single(Assert.Single(inzage.Groepen, groep => groep.Naam == "Dossiers").Gegevens).Velden.ToDictionary(veld => veld.Naam, veld => veld.Waarde);
        Assert.Equal("Veroorzaker", velden["Uw rol"]);
        Assert.Equal("Weggelaten, omdat anderen dit hebben gemeld.", velden["Omschrijving"]);
        Assert.DoesNotContain("Terpstra", inzage.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("feest", inzage.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_of_the_household_is_about_its_member_and_not_the_other_way_round()
    {
        var huishouden = await ContactAsync("HUISHOUDEN", "Zandstra", new { });
        var lid = await ContactAsync("PERSOON", "Zandstra", new { voornaam = "Iris", huishoudenId = huishouden, telefoon = "0611223344" });
        await GesprekAsync(huishouden, "Lekkende kraan", "Afgesproken voor donderdag.");
        await GesprekAsync(lid, "Schulden", "Vertrouwelijk gesprek.");

        var vanLid = await host.InzageAsync(lid);
        var vanHuishouden = await host.InzageAsync(huishouden);

        Assert.Contains("Lekkende kraan", vanLid.Json, StringComparison.Ordinal);
        Assert.Contains("Schulden", vanLid.Json, StringComparison.Ordinal);
        Assert.Contains("Lekkende kraan", vanHuishouden.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("Schulden", vanHuishouden.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("0611223344", vanHuishouden.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_that_was_cancelled_and_a_letter_that_was_not_sent_are_not_told()
    {
        var contact = await ContactAsync("PERSOON", "Hoekstra", new { voornaam = "Ab" });
        var id = await GesprekAsync(contact, "Verkeerd persoon", "Dit ging over een ander.");
        await host.MutateAsync("interactieAnnuleren", new { id }, "interactielogpost { id }");

        Assert.Equal(["Wie u bent"], (await host.InzageAsync(contact)).Groepen.Select(groep => groep.Naam));
    }

    [Theory]
    [InlineData("ORGANISATIE", true, "2026-11-23", "INZAGE_GEEN_PERSOON", "contactId")]
    [InlineData("PERSOON", false, "2026-11-23", "IDENTITEIT_NIET_VASTGESTELD", "identiteitVastgesteld")]
    [InlineData("PERSOON", true, "2026-11-24", "DATUM_IN_TOEKOMST", "ontvangenOp")]
    public async Task What_may_not_be_answered_is_refused_and_leaves_nothing(string soort, bool identiteitVastgesteld, string ontvangenOp, string code, string veld)
    {
        var contact = await ContactAsync(soort, "Weiland", new { organisatienaam = soort == "ORGANISATIE" ? "Weiland bv" : null });

        var fout = await host.RefusedAsync("inzageverzoekBeantwoorden", new { contactId = contact, ontvangenOp, identiteitVastgesteld });

        Assert.Equal((code, veld), (Tekst(fout, "code"), Tekst(fout, "veld")));
        var data = await host.QueryAsync("query($id: UUID!) { inzageverzoeken(where: { contactId: { eq: $id } }) { totalCount } }", new { id = contact });
        Assert.Equal(0, data.GetProperty("inzageverzoeken").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_contact_that_is_not_there_is_refused()
    {
        var fout = await host.RefusedAsync("inzageverzoekBeantwoorden", new { contactId = Guid.NewGuid(), identiteitVastgesteld = true });

        Assert.Equal(("NIET_GEVONDEN", "contactId"), (Tekst(fout, "code"), Tekst(fout, "veld")));
    }

    private async Task<Guid> ContactAsync(string soort, string achternaam, object meer)
    {
        var invoer = JsonSerializer.SerializeToNode(meer)!.AsObject();
        invoer["soort"] = soort;
        if (soort != "ORGANISATIE")
            invoer["achternaam"] = achternaam;
        return (await host.MutateAsync("contactAanmaken", invoer, "contact { id }")).GetProperty("id").GetGuid();
    }

    private async Task<Guid> GesprekAsync(Guid contactId, string onderwerp, string notitie)
        => (await host.MutateAsync("interactieVastleggen", new { contactId, onderwerp, notitie, richting = "INK", kanaal = "TEL" }, "interactielogpost { id }"))
            .GetProperty("id").GetGuid();

    private async Task<Guid> DossierAsync(string omschrijving, Guid melder, Guid veroorzaker)
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync("OVERLIND", omschrijving);
        await host.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = dossier, contactId = melder }, "leefbaarheidsdossier { id }");
        await host.MutateAsync("dossierVeroorzakerToevoegen", new { leefbaarheidsdossierId = dossier, contactId = veroorzaker }, "leefbaarheidsdossier { id }");
        return dossier;
    }

    private static string Tekst(JsonElement element, string veld) => element.GetProperty(veld).GetString()!;
}
