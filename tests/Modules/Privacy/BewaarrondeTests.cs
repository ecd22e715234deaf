using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>A round is looked at before it is done, and then exactly that is done.</summary>
public sealed class BewaarrondeTests(HostFixture shared) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task A_dry_run_erases_nothing()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M");
        var id = await host.AfgeslotenDossierAsync(buurt);
        host.Clock.Advance(TimeSpan.FromDays(31));

        var ronde = await host.ProefrondeAsync();
        await host.DraaiAsync("Basisregistratie.Bewaaruitvoering");

        Assert.Equal(("VOORSTEL", 1, true), (ronde.Tekst("status"), ronde.GetProperty("aantalGepland").GetInt32(), ronde.GetProperty("volledig").GetBoolean()));
        Assert.Equal("Zwerfafval in de Lindestraat", (await host.DossierAsync(id, "omschrijving")).Tekst("omschrijving"));
        Assert.Equal("BEWAARRONDE_LOOPT", await host.GeenRondeAsync());
    }

    [Fact]
    public async Task What_changed_since_the_dry_run_is_left_out_and_says_why()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M");
        var gewist = await host.AfgeslotenDossierAsync(buurt);
        var heropend = await host.AfgeslotenDossierAsync(buurt);
        var geblokkeerd = await host.AfgeslotenDossierAsync(buurt);
        var gewijzigd = await host.AfgeslotenDossierAsync(buurt);
        var aangevuld = await host.AfgeslotenDossierAsync(buurt);
        var blijvend = await host.AfgeslotenDossierAsync(buurt);
        var vooraf = await host.AfgeslotenDossierAsync(buurt);
        await BlokkeerAsync(host, vooraf);
        host.Clock.Advance(TimeSpan.FromDays(40));
        var ronde = await host.ProefrondeAsync();
        Assert.Equal((6, 1), (ronde.GetProperty("aantalGepland").GetInt32(), ronde.GetProperty("aantalOvergeslagen").GetInt32()));

        await host.MutateAsync("leefbaarheidsdossierHeropenen", new { id = heropend, toelichting = "Nieuwe melding" }, "leefbaarheidsdossier { id }");
        await BlokkeerAsync(host, geblokkeerd);
        await ArchiveerAsync(host, gewijzigd, "VERNIETIGEN", "2026-12-25");
        await ArchiveerAsync(host, blijvend, "BEWAREN", null);
        await host.MutateAsync(
            "interactieVastleggen",
            new { contactId = buurt.Contact, onderwerp = "Nagekomen", richting = "INK", kanaal = "TEL", leefbaarheidsdossierId = aangevuld },
            "interactielogpost { id }");
        var gedaan = await host.VoerUitAsync(ronde);

        Assert.Equal(("UITGEVOERD", 1, 6), (gedaan.Tekst("status"), gedaan.GetProperty("aantalUitgevoerd").GetInt32(), gedaan.GetProperty("aantalOvergeslagen").GetInt32()));
        Assert.Equal(
            new Dictionary<Guid, (string?, string?)>
            {
                [gewist] = ("UITGEVOERD", null),
                [heropend] = ("OVERGESLAGEN", "NIET_MEER_AFGEHANDELD"),
                [geblokkeerd] = ("OVERGESLAGEN", "GEBLOKKEERD"),
                [gewijzigd] = ("OVERGESLAGEN", "GEWIJZIGD"),
                [aangevuld] = ("OVERGESLAGEN", "GEWIJZIGD"),
                [blijvend] = ("OVERGESLAGEN", "GEWIJZIGD"),
                [vooraf] = ("OVERGESLAGEN", "GEBLOKKEERD"),
            },
            gedaan.Lijst("regels").ToDictionary(regel => regel.GetProperty("zaakId").GetGuid(), regel => (regel.Tekst("uitkomst"), regel.Tekst("bezwaar"))));
        var over = await host.QueryAsync("{ leefbaarheidsdossiers { totalCount } vernietigingslog { nodes { zaakId actie ronde } } }");
        Assert.Equal(6, over.GetProperty("leefbaarheidsdossiers").GetProperty("totalCount").GetInt32());
        Assert.Equal(gewist, Assert.Single(over.GetProperty("vernietigingslog").Lijst("nodes")).GetProperty("zaakId").GetGuid());
    }

    [Fact]
    public async Task A_policy_that_changed_since_says_so()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        var beleid = await host.BeleidAsync("1M");
        await host.AfgeslotenDossierAsync(buurt);
        host.Clock.Advance(TimeSpan.FromDays(40));
        var ronde = await host.ProefrondeAsync();

        await host.MutateAsync("bewaarbeleidWijzigen", new { id = beleid.GetProperty("id").GetGuid(), versie = 1, termijn = "1D" }, "bewaarbeleid { id }");
        var gedaan = await host.VoerUitAsync(ronde);

        Assert.Equal("ANDER_BELEID", Assert.Single(gedaan.Lijst("regels")).Tekst("bezwaar"));
    }

    [Fact]
    public async Task What_a_killed_process_left_goes_on_and_nothing_is_done_twice()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M");
        for (var i = 0; i < 3; i++)
            await host.AfgeslotenDossierAsync(buurt);
        host.Clock.Advance(TimeSpan.FromDays(40));
        var ronde = await host.ProefrondeAsync();
        var id = ronde.GetProperty("id").GetGuid();
        await host.MutateAsync("bewaarrondeUitvoeren", new { id, versie = 1 }, "bewaarronde { id }");

        // One case was done when the process went: that is committed, the rest is as it was.
        await DoeEersteRegelAsync(host, id);
        await DoeEersteRegelAsync(host, id);
        Assert.Equal(1, (await host.RondeAsync(id)).GetProperty("aantalUitgevoerd").GetInt32());
        await host.DraaiAsync("Basisregistratie.Bewaaruitvoering");
        await host.DraaiAsync("Basisregistratie.Bewaaruitvoering");

        var gedaan = await host.RondeAsync(id);
        Assert.Equal(("UITGEVOERD", 3), (gedaan.Tekst("status"), gedaan.GetProperty("aantalUitgevoerd").GetInt32()));
        Assert.Equal(3, (await host.QueryAsync("{ vernietigingslog { totalCount } }")).GetProperty("vernietigingslog").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Only_a_proposal_is_agreed_to_or_withdrawn_and_only_in_the_state_that_was_seen()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M");
        var dossier = await host.AfgeslotenDossierAsync(buurt);
        await BlokkeerAsync(host, dossier);
        host.Clock.Advance(TimeSpan.FromDays(40));
        var id = (await host.ProefrondeAsync()).GetProperty("id").GetGuid();

        Assert.Equal("VersieconflictError", (await host.RefusedAsync("bewaarrondeUitvoeren", new { id, versie = 7 })).Tekst("__typename"));
        Assert.Equal("BEWAARRONDE_LEEG", (await host.RefusedAsync("bewaarrondeUitvoeren", new { id, versie = 1 })).Tekst("code"));
        await host.MutateAsync("bewaarrondeIntrekken", new { id, versie = 1 }, "bewaarronde { id }");
        Assert.Equal("BEWAARRONDE_GEEN_VOORSTEL", (await host.RefusedAsync("bewaarrondeUitvoeren", new { id, versie = 2 })).Tekst("code"));
        Assert.Equal("BEWAARRONDE_GEEN_VOORSTEL", (await host.RefusedAsync("bewaarrondeIntrekken", new { id, versie = 2 })).Tekst("code"));
    }

    [Fact]
    public async Task The_nightly_job_proposes_once_and_does_nothing()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M");
        var geblokkeerd = await host.AfgeslotenDossierAsync(buurt);
        await BlokkeerAsync(host, geblokkeerd);
        host.Clock.Advance(TimeSpan.FromDays(40));
        await host.DraaiAsync("Basisregistratie.Bewaarvoorstel");
        Assert.Empty(await RondesAsync(host));

        await host.MutateAsync("dossierBlokkadeOpheffen", new { id = geblokkeerd, versie = await host.DossierversieAsync(geblokkeerd) }, "leefbaarheidsdossier { id }");
        await host.DraaiAsync("Basisregistratie.Bewaarvoorstel");
        await host.DraaiAsync("Basisregistratie.Bewaarvoorstel");
        await host.DraaiAsync("Basisregistratie.Bewaaruitvoering");

        Assert.Equal(["VOORSTEL"], await RondesAsync(host));
        Assert.Equal(geblokkeerd, (await host.DossierAsync(geblokkeerd)).GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task A_block_has_a_reason_is_lifted_by_an_action_and_goes_on_where_a_dossier_is_merged_into()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        var (oud, jong) = (await buurt.DossierAsync(), await buurt.DossierAsync());
        Assert.Equal("VERPLICHT", (await host.RefusedAsync("dossierBlokkeren", new { id = jong, versie = await host.DossierversieAsync(jong), reden = " " })).Tekst("code"));
        Assert.Equal("DOSSIER_NIET_GEBLOKKEERD", (await host.RefusedAsync("dossierBlokkadeOpheffen", new { id = jong, versie = await host.DossierversieAsync(jong) })).Tekst("code"));
        Assert.Equal("BLOKKADE_ZONDER_REDEN", (await host.RefusedAsync("dossierArchiveringVastleggen", new { id = jong, versie = await host.DossierversieAsync(jong), archiefstatus = "GEBLOKKEERD" })).Tekst("code"));
        await BlokkeerAsync(host, jong);
        Assert.Equal("DOSSIER_GEBLOKKEERD", (await host.RefusedAsync("dossierBlokkeren", new { id = jong, versie = await host.DossierversieAsync(jong), reden = "Nog eens" })).Tekst("code"));
        Assert.Equal("DOSSIER_GEBLOKKEERD", (await host.RefusedAsync("dossierArchiveringVastleggen", new { id = jong, versie = await host.DossierversieAsync(jong), archiefstatus = "ACTUEEL" })).Tekst("code"));

        await host.MutateAsync("leefbaarheidsdossierSamenvoegen", new { id = jong, inDossierId = oud }, "leefbaarheidsdossier { id }");

        const string Velden = "archiefstatus blokkadereden geblokkeerdDoor geblokkeerdOp";
        var ouder = await host.DossierAsync(oud, Velden);
        Assert.Equal(("GEBLOKKEERD", "Rechtszaak", HostFixture.Medewerker, "2026-11-23"), (ouder.Tekst("archiefstatus"), ouder.Tekst("blokkadereden"), ouder.Tekst("geblokkeerdDoor"), ouder.Tekst("geblokkeerdOp")));
        await host.MutateAsync("dossierBlokkadeOpheffen", new { id = oud, versie = await host.DossierversieAsync(oud) }, "leefbaarheidsdossier { id }");
        Assert.Equal(("ACTUEEL", null), ((await host.DossierAsync(oud, Velden)).Tekst("archiefstatus"), (await host.DossierAsync(oud, Velden)).Tekst("blokkadereden")));
    }

    [Fact]
    public async Task A_dossier_goes_with_what_was_merged_into_it_and_its_links()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M");
        var (oud, jong, ander) = (await buurt.DossierAsync(), await buurt.DossierAsync(), await buurt.DossierAsync());
        await host.MutateAsync("leefbaarheidsdossierSamenvoegen", new { id = jong, inDossierId = oud }, "leefbaarheidsdossier { id }");
        await RelatieAsync(host, ander, oud);
        await RelatieAsync(host, oud, ander);
        await host.SluitAsync(buurt, oud);
        host.Clock.Advance(TimeSpan.FromDays(20));
        await host.SluitAsync(buurt, ander);
        host.Clock.Advance(TimeSpan.FromDays(20));

        var ronde = await host.ProefrondeAsync();
        Assert.Equal([oud], ronde.Lijst("regels").Select(regel => regel.GetProperty("zaakId").GetGuid()));
        await host.VoerUitAsync(ronde);

        var over = await host.QueryAsync("{ leefbaarheidsdossiers { nodes { id relaties { id } } } }");
        var dossier = Assert.Single(over.GetProperty("leefbaarheidsdossiers").Lijst("nodes"));
        Assert.Equal(ander, dossier.GetProperty("id").GetGuid());
        Assert.Empty(dossier.Lijst("relaties"));
    }

    [Fact]
    public async Task An_anonymous_dossier_keeps_its_days_and_tells_of_nobody()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M", actie: "ANONIMISEREN");
        var id = await buurt.DossierAsync(omschrijving: "Ruzie met familie Zomervlinder");
        await host.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = id, contactId = buurt.Contact }, "leefbaarheidsdossier { id }");
        await host.MutateAsync("dossierEenheidToevoegen", new { leefbaarheidsdossierId = id, eenheidId = buurt.Eenheden[0] }, "leefbaarheidsdossier { id }");
        await host.MutateAsync("dossierGebiedToevoegen", new { leefbaarheidsdossierId = id, gebiedId = buurt.Gebieden[0] }, "leefbaarheidsdossier { id }");
        await host.MutateAsync("dossieropmerkingToevoegen", new { leefbaarheidsdossierId = id, tekst = "Zomervlinder belt elke dag." }, "leefbaarheidsdossier { id }");
        await host.SluitAsync(buurt, id);
        host.Clock.Advance(TimeSpan.FromDays(40));

        await host.VoerUitAsync(await host.ProefrondeAsync());

        var dossier = await host.DossierAsync(
            id, "omschrijving begindatum afgehandeldPer afgehandeldDoor resultaattoelichting geanonimiseerdOp melders { contactId } eenheden { eenheidId } gebieden { gebiedId } opmerkingen { tekst } actieregels { id } statushistorie { door toelichting }");
        Assert.Equal(
            ("Geanonimiseerd dossier", "2026-11-23", "2027-01-02", null, null),
            (dossier.Tekst("omschrijving"), dossier.Tekst("afgehandeldPer"), dossier.Tekst("geanonimiseerdOp"), dossier.Tekst("afgehandeldDoor"), dossier.Tekst("resultaattoelichting")));
        Assert.All(new[] { "melders", "eenheden", "opmerkingen", "actieregels" }, lijst => Assert.Empty(dossier.Lijst(lijst)));
        Assert.Single(dossier.Lijst("gebieden"));
        Assert.All(dossier.Lijst("statushistorie"), regel => Assert.Equal(("", null), (regel.Tekst("door"), regel.Tekst("toelichting"))));
        Assert.Equal("DOSSIER_GEANONIMISEERD", (await host.RefusedAsync("leefbaarheidsdossierHeropenen", new { id, toelichting = "Toch nog" })).Tekst("code"));
        Assert.DoesNotContain(Databaseinhoud.Lees(host).Cellen, cel => cel.Tekst.Contains("Zomervlinder", StringComparison.Ordinal));
        Assert.Equal("BEWAARRONDE_NIETS_TE_DOEN", await host.GeenRondeAsync());
    }

    [Fact]
    public async Task The_seals_of_the_log_still_fit()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M");
        await host.AfgeslotenDossierAsync(buurt);
        host.Clock.Advance(TimeSpan.FromDays(40));
        var ronde = await host.ProefrondeAsync();
        await VerzegelAsync(host);
        await host.VoerUitAsync(ronde);
        await VerzegelAsync(host);

        await using var scope = host.Services.CreateAsyncScope();
        var verslag = await scope.ServiceProvider.GetRequiredService<Logboekcontrole>().ControleerAsync(null, TestContext.Current.CancellationToken);
        Assert.Empty(verslag.Breuken);
        Assert.Equal(0, verslag.AantalOnverzegeld);
    }

    private static async Task VerzegelAsync(HostFixture host)
    {
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Verzegeling>().VerzegelAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Does the first line as the job does, and no more.</summary>
    private static async Task DoeEersteRegelAsync(HostFixture host, Guid rondeId)
    {
        var ronde = await host.QueryAsync("query($id: UUID!) { bewaarronde(id: $id) { regels { id } } }", new { id = rondeId });
        await using var scope = host.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetRequiredService<IEnumerable<IBackgroundJob>>().Single(job => job.Naam == "Basisregistratie.Bewaaruitvoering");

        // The module is loaded as a plug-in: its types are not those that this test was compiled against.
        var type = job.GetType().Assembly.GetType("Leefbaarheid.Basisregistraties.Bewaren.Wisser", throwOnError: true)!;
        await (Task)type.GetMethod("DoeAsync", [typeof(Guid), typeof(CancellationToken)])!.Invoke(
            scope.ServiceProvider.GetRequiredService(type), [ronde.GetProperty("bewaarronde").Lijst("regels")[0].GetProperty("id").GetGuid(), TestContext.Current.CancellationToken])!;
    }

    private static async Task<IEnumerable<string?>> RondesAsync(HostFixture host)
        => (await host.QueryAsync("{ bewaarrondes { nodes { status } } }")).GetProperty("bewaarrondes").Lijst("nodes").Select(ronde => ronde.Tekst("status"));

    private static async Task BlokkeerAsync(HostFixture host, Guid id)
        => await host.MutateAsync("dossierBlokkeren", new { id, versie = await host.DossierversieAsync(id), reden = "Rechtszaak" }, "leefbaarheidsdossier { id }");

    private static async Task ArchiveerAsync(HostFixture host, Guid id, string archiefnominatie, string? archiefActiedatum)
        => await host.MutateAsync(
            "dossierArchiveringVastleggen", new { id, versie = await host.DossierversieAsync(id), archiefnominatie, archiefActiedatum, archiefstatus = "ACTUEEL" }, "leefbaarheidsdossier { id }");

    private static async Task RelatieAsync(HostFixture host, Guid id, Guid gerelateerd)
        => await host.MutateAsync("dossierRelatieToevoegen", new { leefbaarheidsdossierId = id, gerelateerdDossierId = gerelateerd, aard = "ONDERWERP" }, "leefbaarheidsdossier { id }");
}
