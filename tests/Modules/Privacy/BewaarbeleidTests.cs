using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>How long cases are kept, and of which the term is over. Each test has a host of its own: a round takes all that is due.</summary>
public sealed class BewaarbeleidTests(HostFixture shared) : IClassFixture<HostFixture>
{
    [Theory]
    [InlineData("X", "DATUMFORMULE_ONGELDIG", "termijn")]
    [InlineData("-1J", "BEWAARTERMIJN_NEGATIEF", "termijn")]
    [InlineData("2J-3J", "BEWAARTERMIJN_NEGATIEF", "termijn")]
    [InlineData("", "VERPLICHT", "termijn")]
    public async Task A_term_is_a_formula_that_does_not_go_back(string termijn, string code, string veld)
    {
        var fout = await WeigerAsync(shared, new { soort = "Leefbaarheidsdossier", omschrijving = "Besluit", termijn, startgebeurtenis = "AFHANDELING", actie = "VERWIJDEREN" });

        Assert.Equal((code, veld), fout);
    }

    [Theory]
    [InlineData("Parkeerplaats", null, null, "BEWAARSOORT_ONBEKEND", "soort")]
    [InlineData("Leefbaarheidsdossier", "GEEN", null, "BEWAARKEUZE_ONBEKEND", "dossiertype")]
    [InlineData("Leefbaarheidsdossier", "VERBETER", "GEEN", "BEWAARKEUZE_ONBEKEND", "afhandelingsreden")]
    public async Task It_is_about_what_there_is(string soort, string? dossiertype, string? afhandelingsreden, string code, string veld)
    {
        var fout = await WeigerAsync(
            shared, new { soort, dossiertype, afhandelingsreden, omschrijving = "Besluit", termijn = "2J", startgebeurtenis = "AFHANDELING", actie = "VERWIJDEREN" });

        Assert.Equal((code, veld), fout);
    }

    [Fact]
    public async Task Two_that_are_equally_specific_are_refused()
    {
        await using var host = await shared.OfItsOwnAsync();
        foreach (var (type, reden) in new (string?, string?)[] { (null, null), ("VERBETER", null), (null, "OPGELOST"), ("VERBETER", "OPGELOST") })
        {
            await host.BeleidAsync("2J", type, reden);
            var fout = await WeigerAsync(
                host,
                new { soort = "Leefbaarheidsdossier", dossiertype = type?.ToLowerInvariant(), afhandelingsreden = reden, omschrijving = "Nog een", termijn = "3J", startgebeurtenis = "AFHANDELING", actie = "VERWIJDEREN" });
            Assert.Equal(("BEWAARBELEID_BESTAAT_AL", "afhandelingsreden"), fout);
        }
    }

    [Fact]
    public async Task The_most_specific_one_holds()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("9J", omschrijving: "Alles");
        await host.BeleidAsync("1M", reden: "OPGELOST", omschrijving: "Reden");
        await host.BeleidAsync("2M", "VERBETER", omschrijving: "Type");
        await host.BeleidAsync("3M", "VERBETER", "OPGELOST", omschrijving: "Type en reden");
        var beide = await host.AfgeslotenDossierAsync(buurt);
        var type = await host.AfgeslotenDossierAsync(buurt, reden: "DOORVERW");
        var reden = await host.AfgeslotenDossierAsync(buurt, "ONRMGEBR");
        await host.AfgeslotenDossierAsync(buurt, "ONRMGEBR", "DOORVERW");
        host.Clock.Advance(TimeSpan.FromDays(120));

        var ronde = await host.ProefrondeAsync();

        Assert.Equal(
            new (Guid, string?, string?)[] { (reden, "Reden", "2026-12-23"), (type, "Type", "2027-01-23"), (beide, "Type en reden", "2027-02-23") },
            ronde.Lijst("regels").Select(regel => (regel.GetProperty("zaakId").GetGuid(), regel.Tekst("beleid"), regel.Tekst("vervaltOp"))));
    }

    [Fact]
    public async Task What_is_open_kept_for_ever_not_due_or_without_a_policy_is_not_in_it()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        var beleid = await host.BeleidAsync("1J", "VERBETER");
        await buurt.DossierAsync();
        await host.AfgeslotenDossierAsync(buurt, "ONRMGEBR");
        var blijvend = await host.AfgeslotenDossierAsync(buurt);
        await host.MutateAsync("dossierArchiveringVastleggen", new { id = blijvend, versie = await host.DossierversieAsync(blijvend), archiefnominatie = "BEWAREN", archiefstatus = "ACTUEEL" }, "leefbaarheidsdossier { id }");
        await host.AfgeslotenDossierAsync(buurt);
        await NietsAsync(host);

        host.Clock.Advance(TimeSpan.FromDays(364));
        await NietsAsync(host);
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.MutateAsync("bewaarbeleidWijzigen", new { id = beleid.GetProperty("id").GetGuid(), versie = 1, geblokkeerd = true }, "bewaarbeleid { id }");
        await NietsAsync(host);
        await host.MutateAsync("bewaarbeleidWijzigen", new { id = beleid.GetProperty("id").GetGuid(), versie = 2, geblokkeerd = false }, "bewaarbeleid { id }");

        Assert.Single((await host.ProefrondeAsync()).Lijst("regels"));
    }

    [Fact]
    public async Task A_day_of_its_own_takes_the_place_of_the_term()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M");
        var (vroeg, laat) = (await host.AfgeslotenDossierAsync(buurt), await host.AfgeslotenDossierAsync(buurt));
        await EigenDagAsync(host, vroeg, "2026-11-24");
        await EigenDagAsync(host, laat, "2030-01-01");
        host.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal([vroeg], (await host.ProefrondeAsync()).Lijst("regels").Select(regel => regel.GetProperty("zaakId").GetGuid()));
    }

    [Fact]
    public async Task A_term_from_the_end_of_the_tenancy_begins_when_nobody_concerned_rents_any_more()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M", start: "EINDE_HUUR");
        var rol = await HuurtAsync(host, buurt.Contact, buurt.Eenheden[0]);
        var (huurt, geenHuurder) = (await buurt.DossierAsync(), await host.AfgeslotenDossierAsync(buurt));
        await host.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = huurt, contactId = buurt.Contact }, "leefbaarheidsdossier { id }");
        await host.SluitAsync(buurt, huurt);
        host.Clock.Advance(TimeSpan.FromDays(365));
        Assert.Equal([geenHuurder], await VervallenAsync(host));

        await host.MutateAsync("relatierolBeeindigen", new { id = rol, einddatum = "2027-11-10" }, "relatierol { id }");
        host.Clock.Advance(TimeSpan.FromDays(16));
        Assert.Equal([geenHuurder], await VervallenAsync(host));
        host.Clock.Advance(TimeSpan.FromDays(1));

        var regel = (await host.ProefrondeAsync()).Lijst("regels").Single(regel => regel.GetProperty("zaakId").GetGuid() == huurt);
        Assert.Equal(("EINDE_HUUR", "2027-11-10", "2027-12-10"), (regel.Tekst("startgebeurtenis"), regel.Tekst("startdatum"), regel.Tekst("vervaltOp")));
    }

    private static async Task<IReadOnlyList<Guid>> VervallenAsync(HostFixture host)
    {
        var ronde = await host.ProefrondeAsync();
        await host.MutateAsync("bewaarrondeIntrekken", new { id = ronde.GetProperty("id").GetGuid(), versie = ronde.GetProperty("version").GetInt64() }, "bewaarronde { status }");
        return [.. ronde.Lijst("regels").Select(regel => regel.GetProperty("zaakId").GetGuid())];
    }

    private static async Task<Guid> HuurtAsync(HostFixture host, Guid contactId, Guid eenheidId)
        => (await host.MutateAsync("relatierolToevoegen", new { contactId, eenheidId, rol = "HUU", begindatum = "2020-01-01" }, "relatierol { id }")).GetProperty("id").GetGuid();

    private static async Task EigenDagAsync(HostFixture host, Guid id, string dag)
        => await host.MutateAsync(
            "dossierArchiveringVastleggen",
            new { id, versie = await host.DossierversieAsync(id), archiefnominatie = "VERNIETIGEN", archiefActiedatum = dag, archiefstatus = "ACTUEEL" },
            "leefbaarheidsdossier { id }");

    private static async Task NietsAsync(HostFixture host)
        => Assert.Equal("BEWAARRONDE_NIETS_TE_DOEN", await host.GeenRondeAsync());

    private static async Task<(string?, string?)> WeigerAsync(HostFixture host, object invoer)
    {
        var fout = await host.RefusedAsync("bewaarbeleidToevoegen", invoer);
        return (fout.Tekst("code"), fout.Tekst("veld"));
    }
}
