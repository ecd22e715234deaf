using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>What a request to put data right refuses, and that it leaves everything as it was.</summary>
public sealed class CorrectieregelsTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Theory]
    [InlineData("ORGANISATIE", "BETROKKENE", null, true, "2026-11-23", "CORRECTIE_GEEN_PERSOON", "contactId")]
    [InlineData("PERSOON", "BETROKKENE", null, false, "2026-11-23", "IDENTITEIT_NIET_VASTGESTELD", "identiteitVastgesteld")]
    [InlineData("PERSOON", "BETROKKENE", null, true, "2026-11-24", "DATUM_IN_TOEKOMST", "ontvangenOp")]
    [InlineData("PERSOON", "VERTEGENWOORDIGER", " ", true, "2026-11-23", "VERPLICHT", "vertegenwoordiger")]
    public async Task What_may_not_be_recorded_is_refused_and_leaves_nothing(
        string soort, string indiener, string? vertegenwoordiger, bool identiteitVastgesteld, string ontvangenOp, string code, string veld)
    {
        var contact = (await host.MutateAsync(
            "contactAanmaken", soort == "ORGANISATIE" ? new { soort, organisatienaam = "Weiland bv" } : new { soort, achternaam = "Weiland" }, "contact { id }")).Sleutel();

        var fout = await host.RefusedAsync(
            "correctieverzoekVastleggen", new { contactId = contact, indiener, vertegenwoordiger, ontvangenOp, identiteitVastgesteld, beperken = true });

        Assert.Equal((code, veld), (fout.Tekst("code"), fout.Tekst("veld")));
        var data = await host.QueryAsync("query($id: UUID!) { correctieverzoeken(where: { contactId: { eq: $id } }) { totalCount } }", new { id = contact });
        Assert.Equal(0, data.GetProperty("correctieverzoeken").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Keys_that_lead_nowhere_are_refused()
    {
        var weg = Guid.NewGuid();
        var verzoek = await host.VastleggenAsync(await host.PersoonAsync("Wil", "Abma"));

        Assert.Equal(("NIET_GEVONDEN", "contactId"), Fout(await host.RefusedAsync("correctieverzoekVastleggen", new { contactId = weg, indiener = "BETROKKENE", identiteitVastgesteld = true, beperken = true })));
        Assert.Equal(("NIET_GEVONDEN", "correctieverzoekId"), Fout(await host.RefusedAsync("correctieregelToevoegen", new { correctieverzoekId = weg, gegeven = "x" })));
        Assert.Equal(("NIET_GEVONDEN", "gegeven"), Fout(await host.RefusedAsync("correctieregelToevoegen", new { correctieverzoekId = verzoek.Sleutel(), gegeven = "Contact/x/Naam" })));
        Assert.Equal(("NIET_GEVONDEN", "id"), Fout(await host.RefusedAsync("correctieregelVerwijderen", new { id = weg })));
        Assert.Equal(("NIET_GEVONDEN", "id"), Fout(await host.RefusedAsync("correctieregelBeoordelen", new { id = weg, oordeel = "TOEGEWEZEN" })));
        Assert.Equal(("NIET_GEVONDEN", "id"), Fout(await host.RefusedAsync("correctieontvangerInformeren", new { id = weg, geinformeerdOp = "2026-11-23" })));
        Assert.Equal(("NIET_GEVONDEN", "id"), Fout(await host.RefusedAsync("correctieverzoekAfsluiten", new { id = weg, versie = 1 })));
    }

    [Fact]
    public async Task A_field_of_somebody_else_cannot_be_named()
    {
        var ander = await host.VastleggenAsync(await host.PersoonAsync("Els", "Faber"));
        var gegeven = await host.GegevenAsync(ander, "Voornaam");
        var verzoek = await host.VastleggenAsync(await host.PersoonAsync("Wim", "Faber"));

        Assert.Equal(("NIET_GEVONDEN", "gegeven"), Fout(await host.RefusedAsync("correctieregelToevoegen", new { correctieverzoekId = verzoek.Sleutel(), gegeven, gewensteWaarde = "Elsa" })));
    }

    [Fact]
    public async Task A_field_is_named_once_and_has_to_become_something_else()
    {
        var verzoek = await host.VastleggenAsync(await host.PersoonAsync("Jan", "Otter"));
        var gegeven = await host.GegevenAsync(verzoek, "Voornaam");
        var leeg = await host.GegevenAsync(verzoek, "E-mail");

        Assert.Equal(("CORRECTIE_ONGEWIJZIGD", "gewensteWaarde"), Fout(await host.RefusedAsync("correctieregelToevoegen", new { correctieverzoekId = verzoek.Sleutel(), gegeven, gewensteWaarde = " Jan " })));
        Assert.Equal(("CORRECTIE_ONGEWIJZIGD", "gewensteWaarde"), Fout(await host.RefusedAsync("correctieregelToevoegen", new { correctieverzoekId = verzoek.Sleutel(), gegeven = leeg })));
        Assert.Equal(("TE_LANG", "gewensteWaarde"), Fout(await host.RefusedAsync("correctieregelToevoegen", new { correctieverzoekId = verzoek.Sleutel(), gegeven, gewensteWaarde = new string('a', 4001) })));
        verzoek = await host.BetwistAsync(verzoek, "Voornaam", "Jaap");
        Assert.Equal(("CORRECTIE_DUBBEL", "gegeven"), Fout(await host.RefusedAsync("correctieregelToevoegen", new { correctieverzoekId = verzoek.Sleutel(), gegeven, gewensteWaarde = "Joop" })));

        verzoek = await host.MutateAsync("correctieregelVerwijderen", new { id = verzoek.Regel("Voornaam").Sleutel() }, Correctiehost.Verzoek);
        Assert.Equal(0, verzoek.GetProperty("aantalRegels").GetInt32());
        Assert.Equal("Joop", (await host.BetwistAsync(verzoek, "Voornaam", "Joop")).Regel("Voornaam").Tekst("gewensteWaarde"));
    }

    [Fact]
    public async Task Each_step_waits_for_the_one_before_it()
    {
        var verzoek = await host.VastleggenAsync(await host.PersoonAsync("Jan", "Visser"));
        Assert.Equal("CORRECTIE_ZONDER_REGELS", await WeigertAsync("correctieverzoekBesluiten", verzoek, "Omdat."));
        verzoek = await host.BetwistAsync(verzoek, "Voornaam", "Jaap");
        Assert.Equal("CORRECTIE_NIET_BEOORDEELD", await WeigertAsync("correctieverzoekBesluiten", verzoek, "Omdat."));
        Assert.Equal("CORRECTIE_NIET_BESLOTEN", (await host.RefusedAsync("correctieverzoekAfsluiten", new { id = verzoek.Sleutel(), versie = verzoek.Versie() })).Tekst("code"));
        Assert.Equal(
            ("CORRECTIE_NIET_TOEGEWEZEN", "correctieverzoekId"),
            Fout(await host.RefusedAsync("correctieontvangerToevoegen", new { correctieverzoekId = verzoek.Sleutel(), naam = "Gemeente", wat = "Telefoontje", op = "2026-11-20", isPersoon = false })));
        verzoek = await host.BeoordeelAsync(verzoek, "Voornaam", "AFGEWEZEN", "Zo heet u.");
        Assert.Equal("VERPLICHT", await WeigertAsync("correctieverzoekBesluiten", verzoek, " "));
        verzoek = await host.BesluitAsync(verzoek);
        Assert.Equal("CORRECTIE_BESLOTEN", (await host.RefusedAsync("correctieregelBeoordelen", new { id = verzoek.Regel("Voornaam").Sleutel(), oordeel = "TOEGEWEZEN" })).Tekst("code"));
        Assert.Equal("CORRECTIE_BESLOTEN", (await host.RefusedAsync("correctieregelVerwijderen", new { id = verzoek.Regel("Voornaam").Sleutel() })).Tekst("code"));
        Assert.Equal("CORRECTIE_BESLOTEN", (await host.RefusedAsync("correctieverzoekIntrekken", new { id = verzoek.Sleutel(), versie = verzoek.Versie() })).Tekst("code"));
    }

    [Fact]
    public async Task Who_looked_at_an_older_state_does_not_decide()
    {
        var oud = await host.BetwistAsync(await host.VastleggenAsync(await host.PersoonAsync("Jan", "Ploeg")), "Voornaam", "Jaap");
        await host.BeoordeelAsync(oud, "Voornaam", "TOEGEWEZEN");

        Assert.Equal("VERSIECONFLICT", await WeigertAsync("correctieverzoekBesluiten", oud, "Omdat."));
    }

    private async Task<string?> WeigertAsync(string mutatie, JsonElement verzoek, string motivering)
        => (await host.RefusedAsync(mutatie, new { id = verzoek.Sleutel(), versie = verzoek.Versie(), motivering })).Tekst("code");

    private static (string?, string?) Fout(JsonElement fout) => (fout.Tekst("code"), fout.Tekst("veld"));
}
