using System.Text.Json;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Modules.Tests.Correspondentie;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Overlast;
using Leefbaarheid.Modules.Tests.Rechten;
using Leefbaarheid.Modules.Tests.Support;
using Leefbaarheid.Modules.Tests.Termijnen;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>What a request to put data right has to do with the rest: its term, the other modules, who may see it, and what is erased.</summary>
public sealed class CorrectieomgevingTests(HostFixture shared) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Who_recorded_it_hears_a_week_before_the_last_day_and_on_it()
    {
        await using var host = await shared.OfItsOwnAsync();
        var werk = await Signaalopstelling.MaakAsync(host);
        var persoon = await host.PersoonAsync("Ina", "Kuik");
        var verzoek = await host.MutateAsync(
            "correctieverzoekVastleggen", new { contactId = persoon, identiteitVastgesteld = true, indiener = "BETROKKENE", beperken = true }, Correctiehost.Verzoek, werk.Anna);

        await werk.SweepNaAsync(22);
        Assert.Empty(await werk.LijstAsync(werk.Anna, "CORRECTIE_ANTWOORD"));
        await werk.SweepNaAsync(1);
        await werk.SweepNaAsync(7);

        var nummer = verzoek.Tekst("nummer");
        Assert.Equal(
            [
                $"Antwoord op een verzoek om gegevens te verbeteren bij correctieverzoek {nummer}: streefdatum 16 december 2026.",
                $"Antwoord op een verzoek om gegevens te verbeteren bij correctieverzoek {nummer}: uiterlijk 23 december 2026.",
            ],
            (await werk.TekstenAsync(werk.Anna, "CORRECTIE_ANTWOORD")).Order(StringComparer.Ordinal));
        Assert.Empty(await werk.LijstAsync(werk.Bram, "CORRECTIE_ANTWOORD"));
    }

    [Fact]
    public async Task The_term_is_extended_once_and_only_when_the_person_heard_of_it_in_time()
    {
        await using var host = await shared.OfItsOwnAsync();
        var verzoek = await host.VastleggenAsync(await host.PersoonAsync("Ina", "Kuik"));
        Assert.Equal(("DATUM_IN_TOEKOMST", "meegedeeldOp"), await WeigertVerlengingAsync(host, verzoek, "2026-11-24"));
        Assert.Equal(("DATUM_VOOR_ONTVANGST", "meegedeeldOp"), await WeigertVerlengingAsync(host, verzoek, "2026-11-19"));
        Assert.Equal(("VERPLICHT", "reden"), await WeigertVerlengingAsync(host, verzoek, "2026-11-23", " "));
        host.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(("CORRECTIE_VERLENGING_TE_LAAT", "meegedeeldOp"), await WeigertVerlengingAsync(host, verzoek, "2026-12-21"));

        verzoek = await host.MutateAsync(
            "correctieverzoekVerlengen", new { id = verzoek.Sleutel(), versie = verzoek.Versie(), reden = "Wij wachten op het paspoort.", meegedeeldOp = "2026-12-20" }, Correctiehost.Verzoek);

        Assert.Equal(("2027-02-20", "2026-12-20"), (verzoek.Tekst("uiterlijkOp"), verzoek.Tekst("verlengdOp")));
        Assert.Equal(("CORRECTIE_AL_VERLENGD", "id"), await WeigertVerlengingAsync(host, verzoek, "2026-12-20"));
    }

    [Fact]
    public async Task What_other_modules_keep_can_be_contested_without_what_they_say_of_others()
    {
        var overlast = await Overlastopstelling.MaakAsync(shared);
        var verzoek = await shared.VastleggenAsync(overlast.Melder);

        var gegevens = await shared.GegevensAsync(verzoek.Sleutel());

        var dossier = Assert.Single(gegevens, gegeven => gegeven.Tekst("recordsoort") == "Leefbaarheidsdossier" && gegeven.Tekst("veld") == "Omschrijving");
        Assert.Equal(("Harde muziek in de avond en nacht", overlast.Dossier), (dossier.Tekst("waarde"), dossier.GetProperty("recordId").GetGuid()));
        Assert.Equal(gegevens.Count, gegevens.DistinctBy(gegeven => gegeven.Tekst("id")).Count());
        var anders = await shared.VastleggenAsync(overlast.Veroorzaker);
        Assert.DoesNotContain(await shared.GegevensAsync(anders.Sleutel()), gegeven => gegeven.Tekst("recordsoort") == "Leefbaarheidsdossier" && gegeven.Tekst("veld") == "Omschrijving");
        Assert.Contains(await shared.GegevensAsync(anders.Sleutel()), gegeven => gegeven.Tekst("recordsoort") == "Leefbaarheidsdossier" && gegeven.Tekst("veld") == "Status");
    }

    [Fact]
    public async Task Of_a_case_the_card_of_the_person_does_not_say_which()
    {
        var overlast = await Overlastopstelling.MaakAsync(shared);

        await shared.BetwistAsync(await shared.VastleggenAsync(overlast.Melder), "Omschrijving", "Zachte muziek", "Dossiers");

        Assert.Equal("Dossiers", await shared.BeperkingAsync(overlast.Melder));
    }

    [Fact]
    public async Task Who_got_it_is_looked_up_and_has_to_be_told_before_it_can_be_closed()
    {
        await using var host = await shared.OfItsOwnAsync();
        var brieven = await Brievenopstelling.MaakAsync(host);
        var partner = await PartnerAsync(host, brieven.Dossier);
        var brief = await brieven.BriefAsync("SOMMATIE", brieven.Veroorzaker, Brievenopstelling.Sommatie());
        await host.MutateAsync("briefVerzenden", new { id = brief.Sleutel(), versie = brief.Versie() }, "brief { id }");
        var verzoek = await host.BetwistAsync(await host.VastleggenAsync(brieven.Melder), "Voornaam", "Fatma");
        Assert.Empty(verzoek.Lijst("ontvangers"));

        verzoek = await host.BesluitAsync(await host.BeoordeelAsync(verzoek, "Voornaam", "TOEGEWEZEN"));

        Assert.Equal(
            new[] { ($"Brief {brief.Tekst("nummer")}", "2026-11-23", true), ("Gegevens uit dossier", "2026-11-23", false) },
            verzoek.Lijst("ontvangers").Select(ontvanger => (
                ontvanger.GetProperty("isPersoon").GetBoolean() ? ontvanger.Tekst("wat")! : ontvanger.Tekst("wat")![..20], ontvanger.Tekst("op")!, ontvanger.GetProperty("isPersoon").GetBoolean()))
                .OrderBy(ontvanger => ontvanger.Item1, StringComparer.Ordinal));
        await host.WijzigContactAsync(brieven.Melder, new() { ["voornaam"] = "Fatma" });
        var weigering = await host.RefusedAsync("correctieverzoekAfsluiten", new { id = verzoek.Sleutel(), versie = verzoek.Versie() });
        Assert.Equal("CORRECTIE_ONTVANGER_NIET_GEINFORMEERD", weigering.Tekst("code"));

        var buur = Assert.Single(verzoek.Lijst("ontvangers"), ontvanger => ontvanger.GetProperty("isPersoon").GetBoolean());
        var instantie = Assert.Single(verzoek.Lijst("ontvangers"), ontvanger => ontvanger.Tekst("naam") == partner);
        Assert.Equal("ONTVANGER_DAG_OF_REDEN", (await host.RefusedAsync("correctieontvangerInformeren", new { id = buur.Sleutel() })).Tekst("code"));
        Assert.Equal("ONTVANGER_DAG_OF_REDEN", (await host.RefusedAsync("correctieontvangerInformeren", new { id = buur.Sleutel(), geinformeerdOp = "2026-11-23", nietOmdat = "Toch niet." })).Tekst("code"));
        await host.MutateAsync("correctieontvangerInformeren", new { id = buur.Sleutel(), nietOmdat = "De brief noemde de voornaam niet." }, Correctiehost.Verzoek);
        await host.MutateAsync("correctieontvangerInformeren", new { id = instantie.Sleutel(), geinformeerdOp = "2026-11-23" }, Correctiehost.Verzoek);
        var zelf = await host.MutateAsync(
            "correctieontvangerToevoegen", new { correctieverzoekId = verzoek.Sleutel(), naam = "Gemeente Waterdam", wat = "Telefonische melding", op = "2026-11-22", isPersoon = false }, Correctiehost.Verzoek);
        await host.MutateAsync(
            "correctieontvangerInformeren",
            new { id = Assert.Single(zelf.Lijst("ontvangers"), ontvanger => ontvanger.Tekst("naam") == "Gemeente Waterdam").Sleutel(), geinformeerdOp = "2026-11-23" },
            Correctiehost.Verzoek);
        verzoek = await host.SluitAsync(verzoek);

        var antwoord = await host.WordtekstAsync(verzoek.Tekst("documentDownloadpad")!);
        Assert.Contains(partner, antwoord, StringComparison.Ordinal);
        Assert.Contains("Gemeente Waterdam", antwoord, StringComparison.Ordinal);
        Assert.DoesNotContain("Wit", antwoord, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_handle_such_requests_see_them()
    {
        var persoon = await shared.PersoonAsync("Lot", "Haan", "1980-01-01");
        var verzoek = await shared.BetwistAsync(await shared.VastleggenAsync(persoon), "Geboortedatum", "2 januari 1980");
        verzoek = await shared.BesluitAsync(await shared.BeoordeelAsync(verzoek, "Geboortedatum", "AFGEWEZEN", "Nee."));
        verzoek = await shared.SluitAsync(verzoek);
        var officer = new Aanvrager(shared, "FGEERTS", Functies.PrivacyOfficer);
        Assert.Equal(verzoek.Tekst("nummer"), (await officer.QueryAsync("query($id: UUID!) { correctieverzoek(id: $id) { nummer } }", new { id = verzoek.Sleutel() })).GetProperty("correctieverzoek").Tekst("nummer"));

        foreach (var functie in Functies.Iedereen.Where(functie => functie != Functies.PrivacyOfficer))
        {
            var ander = new Aanvrager(shared, "TDEWIT", functie);
            Assert.True((await ander.SendAsync("{ correctieverzoeken { totalCount } }")).TryGetProperty("errors", out _), functie);
            Assert.True((await ander.SendAsync("query($id: UUID!) { correctieverzoek(id: $id) { nummer } }", new { id = verzoek.Sleutel() })).TryGetProperty("errors", out _), functie);
            Assert.DoesNotContain("verbeteren", await ander.GetAsync(verzoek.Tekst("documentDownloadpad")!), StringComparison.Ordinal);
            Assert.Equal(JsonValueKind.Null, (await ander.QueryAsync("{ pagina(id: \"correctieverzoeken\") { id } }")).GetProperty("pagina").ValueKind);
            Assert.True((await ander.SendAsync("mutation { correctieverzoekBesluiten(input: { id: \"00000000-0000-0000-0000-000000000000\", versie: 1, motivering: \"x\" }) { errors { __typename } } }")).TryGetProperty("errors", out _), functie);
        }
    }

    [Fact]
    public async Task Everybody_who_opens_the_contact_sees_that_it_is_contested_and_nothing_more()
    {
        var persoon = await shared.PersoonAsync("Lot", "Mulder", "1980-01-01");
        await shared.BetwistAsync(await shared.VastleggenAsync(persoon), "Geboortedatum", "2 januari 1980");

        var contact = (await new Aanvrager(shared, "TDEWIT", Functies.Wijkbeheerder).QueryAsync("query($id: UUID!) { contact(id: $id) { verwerkingsbeperking } }", new { id = persoon })).GetProperty("contact");

        Assert.Equal("Geboortedatum", contact.Tekst("verwerkingsbeperking"));
    }

    [Fact]
    public async Task A_case_in_which_something_is_contested_is_not_erased_before_the_answer_and_takes_the_copy_with_it_after()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M");
        var dossier = await buurt.DossierAsync("VERBETER", "Mevrouw Kramer laat afval slingeren");
        await host.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = dossier, contactId = buurt.Contact }, "leefbaarheidsdossier { id }");
        await host.SluitAsync(buurt, dossier);
        host.Clock.Advance(TimeSpan.FromDays(40));
        var verzoek = await host.BetwistAsync(await host.VastleggenAsync(buurt.Contact), "Omschrijving", "Er slingert afval", "Dossiers");

        var ronde = await host.ProefrondeAsync();
        Assert.Equal(("OVERGESLAGEN", "BETWIST"), Uitkomst(ronde));
        await host.MutateAsync("bewaarrondeIntrekken", new { id = ronde.Sleutel(), versie = ronde.Versie() }, "bewaarronde { id }");
        await host.MutateAsync("correctieverzoekIntrekken", new { id = verzoek.Sleutel(), versie = verzoek.Versie() }, Correctiehost.Verzoek);
        var gedaan = await host.VoerUitAsync(await host.ProefrondeAsync());

        Assert.Equal(("UITGEVOERD", null), Uitkomst(gedaan));
        var over = (await host.QueryAsync("query($id: UUID!) { correctieverzoek(id: $id) { nummer regels { id } } }", new { id = verzoek.Sleutel() })).GetProperty("correctieverzoek");
        Assert.Equal(verzoek.Tekst("nummer"), over.Tekst("nummer"));
        Assert.Empty(over.Lijst("regels"));
    }

    [Fact]
    public async Task What_becomes_contested_after_the_dry_run_is_left_out()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M");
        var dossier = await buurt.DossierAsync("VERBETER", "Mevrouw Kramer laat afval slingeren");
        await host.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = dossier, contactId = buurt.Contact }, "leefbaarheidsdossier { id }");
        await host.SluitAsync(buurt, dossier);
        host.Clock.Advance(TimeSpan.FromDays(40));
        var ronde = await host.ProefrondeAsync();
        Assert.Equal(("GEPLAND", null), Uitkomst(ronde));

        await host.BetwistAsync(await host.VastleggenAsync(buurt.Contact), "Omschrijving", "Er slingert afval", "Dossiers");

        Assert.Equal(("OVERGESLAGEN", "BETWIST"), Uitkomst(await host.VoerUitAsync(ronde)));
    }

    private static (string?, string?) Uitkomst(JsonElement ronde)
    {
        var regel = Assert.Single(ronde.Lijst("regels"));
        return (regel.Tekst("uitkomst"), regel.Tekst("bezwaar"));
    }

    private static async Task<(string?, string?)> WeigertVerlengingAsync(HostFixture host, JsonElement verzoek, string meegedeeldOp, string reden = "Drukte.")
    {
        var fout = await host.RefusedAsync("correctieverzoekVerlengen", new { id = verzoek.Sleutel(), versie = verzoek.Versie(), reden, meegedeeldOp });
        return (fout.Tekst("code"), fout.Tekst("veld"));
    }

    /// <summary>A partner who was given data out of a case; his name.</summary>
    private static async Task<string> PartnerAsync(HostFixture host, Guid dossier)
    {
        const string Naam = "Buurtbemiddeling Oost";
        var partner = (await host.MutateAsync("netwerkpartnerToevoegen", new { naam = Naam, soort = "BUURTBEMIDDELING" }, "netwerkpartner { id }")).Sleutel();
        await host.MutateAsync(
            "convenantToevoegen",
            new
            {
                naam = "Convenant overlast", doel = "Overlast samen aanpakken", grondslag = "AVG art. 6 lid 1 onder f", geldigVan = "2026-01-01", geldigTot = "2027-12-31",
                gegevenscategorieen = new[] { "CONTACTGEGEVENS" }, netwerkpartnerIds = new[] { partner },
            },
            "convenant { id }");
        await host.MutateAsync(
            "gegevensVerstrekken",
            new { leefbaarheidsdossierId = dossier, netwerkpartnerId = partner, omschrijving = "Naam van de melder", gegevenscategorieen = new[] { "CONTACTGEGEVENS" } },
            "gegevensverstrekking { id }");
        return Naam;
    }
}
