using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Klachten;

/// <summary>What the rules of complaints mean to a user of the schema, beside the course of the work process.</summary>
public abstract class KlachtRegels(HostFixture host)
{
    [Fact]
    public async Task A_dossier_of_another_type_has_no_complaint()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.Buurt.DossierAsync();

        Assert.Null((await host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { klacht { id } } }", new { id = dossier }))
            .GetProperty("leefbaarheidsdossier").Tekst("klacht"));
        foreach (var (mutatie, invoer) in new (string, object)[]
        {
            ("klachtInBehandelingNemen", new { leefbaarheidsdossierId = dossier, klachtOver = "BELEID" }),
            ("klachtAfwijzen", new { leefbaarheidsdossierId = dossier, reden = "Nee." }),
            ("klachtOplossingControleren", new { leefbaarheidsdossierId = dossier, tevreden = "JA" }),
            ("klachtTevredenheidVastleggen", new { leefbaarheidsdossierId = dossier, tevreden = "JA" }),
            ("klachtHeropenen", new { leefbaarheidsdossierId = dossier, reden = "Nee." }),
            ("verwijzingMaken", new { leefbaarheidsdossierId = dossier, instantie = "POLITIE" }),
        })
        {
            var fout = await host.RefusedAsync(mutatie, invoer);
            Assert.Equal((mutatie, "GEEN_KLACHT", "leefbaarheidsdossierId"), (mutatie, fout.Tekst("code"), fout.Tekst("veld")));
        }
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        var id = Guid.NewGuid();

        Assert.Equal("NIET_GEVONDEN", (await host.RefusedAsync("klachtAfwijzen", new { leefbaarheidsdossierId = id, reden = "Nee." })).Tekst("code"));
        Assert.Equal("NIET_GEVONDEN", (await host.RefusedAsync("klachtWijzigen", new { id, versie = 1 })).Tekst("code"));
        Assert.Equal("NIET_GEVONDEN", (await host.RefusedAsync("verwijzingWijzigen", new { id, versie = 1 })).Tekst("code"));
        Assert.Equal("NIET_GEVONDEN", (await host.RefusedAsync("verwijzingUitkomstVastleggen", new { id, uitkomst = "GEGROND" })).Tekst("code"));
        Assert.Equal("NIET_GEVONDEN", (await host.RefusedAsync("klachttaakAfwijzen", new { taakId = id, reden = "Nee." })).Tekst("code"));
        Assert.Null((await host.QueryAsync("query($id: UUID!) { klacht(id: $id) { id } verwijzing(id: $id) { id } }", new { id })).Tekst("klacht"));
    }

    [Fact]
    public async Task Not_admitting_answers_the_complaint_and_admitting_it_after_all_watches_it_again()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.DossierAsync();
        await klachten.WeigertAsync(dossier, "VERPLICHT", "klachtAfwijzen", new { leefbaarheidsdossierId = dossier, reden = "" });

        var afgewezen = await host.MutateAsync(
            "klachtAfwijzen", new { leefbaarheidsdossierId = dossier, reden = "Hierover beslist de Huurcommissie." }, $"klacht {{ {Klachtopstelling.Velden} }}");
        Assert.Equal(("AFGEWEZEN", "False"), (afgewezen.Tekst("fase"), afgewezen.Tekst("inBehandeling")));
        Assert.Equal(Dag(0), Assert.Single(await klachten.TermijnenAsync(dossier)).Gehaald);

        // A body that settles disputes may have it at once.
        await host.MutateAsync("verwijzingMaken", new { leefbaarheidsdossierId = dossier, instantie = "HUURCOMMISSIE" }, "verwijzing { id }");

        await host.MutateAsync("klachtInBehandelingNemen", new { leefbaarheidsdossierId = dossier, klachtOver = "BELEID" }, "klacht { id }");
        Assert.Equal([(Dag(42), null), (Dag(42), Dag(0))], (await klachten.TermijnenAsync(dossier)).Select(termijn => (termijn.Uiterlijk, termijn.Gehaald)).Order());
    }

    [Fact]
    public async Task A_complaint_that_was_not_admitted_is_closed_without_more()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.DossierAsync();
        await klachten.WeigertAsync(
            dossier, "KLACHT_NIET_BEOORDEELD", "leefbaarheidsdossierAfsluiten", new { id = dossier, afhandelingsredenId = await klachten.RedenAsync() });
        await host.MutateAsync("klachtAfwijzen", new { leefbaarheidsdossierId = dossier, reden = "Anoniem ingediend." }, "klacht { id }");

        await klachten.SluitAsync(dossier);

        Assert.Equal("AFGESLOTEN", (await klachten.KlachtAsync(dossier)).Tekst("fase"));
    }

    [Fact]
    public async Task A_cancelled_dossier_asks_for_nothing_and_is_no_longer_watched()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.DossierAsync();

        await host.MutateAsync(
            "leefbaarheidsdossierAnnuleren", new { id = dossier, afhandelingsredenId = await klachten.RedenAsync("INGETROK") }, "leefbaarheidsdossier { id }");

        Assert.Equal("AFGESLOTEN", (await klachten.KlachtAsync(dossier)).Tekst("fase"));
        Assert.DoesNotContain(await klachten.TermijnenAsync(dossier), termijn => termijn.Gehaald is not null);
    }

    [Fact]
    public async Task Another_day_of_filing_moves_the_deadline_and_the_second_writer_is_told()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.DossierAsync();
        var klacht = await klachten.KlachtAsync(dossier);
        var versie = klacht.GetProperty("version").GetInt64();

        var gewijzigd = await host.MutateAsync(
            "klachtWijzigen", new { id = klacht.Id(), versie, ingediendOp = Dag(-7), klachtOver = "MEDEWERKER" }, "klacht { ingediendOp uitersteDatum klachtOver }");
        Assert.Equal((Dag(-7), Dag(35), "MEDEWERKER"), (gewijzigd.Tekst("ingediendOp"), gewijzigd.Tekst("uitersteDatum"), gewijzigd.Tekst("klachtOver")));
        Assert.Equal(Dag(35), Assert.Single(await klachten.TermijnenAsync(dossier)).Uiterlijk);

        await klachten.WeigertAsync(dossier, "VERSIECONFLICT", "klachtWijzigen", new { id = klacht.Id(), versie, klachtOver = "BELEID" });
        await klachten.WeigertAsync(
            dossier, "DATUM_IN_TOEKOMST", "klachtWijzigen", new { id = klacht.Id(), versie = versie + 1, ingediendOp = Dag(1) });
    }

    [Fact]
    public async Task A_referral_keeps_what_is_not_sent_and_its_rules_reach_the_user()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.InBehandelingAsync();
        await klachten.WeigertAsync(dossier, "VERPLICHT", "verwijzingMaken", new { leefbaarheidsdossierId = dossier, instantie = "ANDERS" });
        var verwijzing = await host.MutateAsync(
            "verwijzingMaken",
            new { leefbaarheidsdossierId = dossier, instantie = "ANDERS", naam = "Nationale ombudsman", uitersteIndiendatum = Dag(10) },
            "verwijzing { id version uitersteIndiendatum }");
        var id = verwijzing.Id();
        var versie = verwijzing.GetProperty("version").GetInt64();

        await klachten.WeigertAsync(dossier, "EINDE_VOOR_BEGIN", "verwijzingWijzigen", new { id, versie, uitersteIndiendatum = Dag(-1) });
        await klachten.WeigertAsync(dossier, "VERSIECONFLICT", "verwijzingWijzigen", new { id, versie = versie + 1, zaaknummer = "1" });
        var gewijzigd = await host.MutateAsync("verwijzingWijzigen", new { id, versie, zaaknummer = "NO-1" }, "verwijzing { naam zaaknummer uitersteIndiendatum }");
        Assert.Equal(("Nationale ombudsman", "NO-1", Dag(10)), (gewijzigd.Tekst("naam"), gewijzigd.Tekst("zaaknummer"), gewijzigd.Tekst("uitersteIndiendatum")));

        await host.MutateAsync("verwijzingUitkomstVastleggen", new { id, uitkomst = "INGETROKKEN" }, "verwijzing { id }");
        await klachten.WeigertAsync(dossier, "VERWIJZING_AFGEROND", "verwijzingWijzigen", new { id, versie = versie + 2, zaaknummer = "NO-2" });
    }

    [Fact]
    public async Task A_list_of_complaints_with_everything_around_them_costs_as_much_for_two_as_for_twenty()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        const string Vraag =
            """
            {
              klachten(first: 50) {
                totalCount
                nodes {
                  fase ingediendOp overTermijn heropenbaarTot leefbaarheidsdossier { nummer omschrijving status { omschrijving } }
                  verwijzingen { instantie datum } controles { motivering }
                }
              }
            }
            """;
        await MaakAsync(2);
        var klein = await host.Statements.DuringAsync(() => host.QueryAsync(Vraag));
        await MaakAsync(18);

        var groot = await host.Statements.DuringAsync(() => host.QueryAsync(Vraag));

        Assert.True(groot.Count <= 6, string.Join("\n\n", groot));
        Assert.Equal(klein.Count, groot.Count);

        async Task MaakAsync(int aantal)
        {
            for (var i = 0; i < aantal; i++)
            {
                var dossier = await klachten.InBehandelingAsync();
                await host.MutateAsync("klachtOplossingControleren", new { leefbaarheidsdossierId = dossier, tevreden = "JA" }, "klacht { id }");
                await host.MutateAsync("verwijzingMaken", new { leefbaarheidsdossierId = dossier, instantie = "POLITIE" }, "verwijzing { id }");
            }
        }
    }

    [Fact]
    public async Task Complaints_and_referrals_are_found_by_what_they_are()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.InBehandelingAsync();
        await host.MutateAsync("verwijzingMaken", new { leefbaarheidsdossierId = dossier, instantie = "BUURTBEMIDDELING", naam = "Buurt in gesprek" }, "verwijzing { id }");

        var gevonden = await host.QueryAsync(
            """
            query($id: UUID!) {
              klachten(where: { fase: { eq: VERWEZEN } klachtOver: { eq: ORGANISATIE } leefbaarheidsdossierId: { eq: $id } }) { nodes { klachtOver } }
              verwijzingen(where: { naam: { startsWith: "Buurt in" } leefbaarheidsdossierId: { eq: $id } uitkomst: { eq: null } }) { nodes { klacht { leefbaarheidsdossier { id } } } }
              klacht(leefbaarheidsdossierId: $id) { fase }
            }
            """,
            new { id = dossier });

        Assert.Equal("ORGANISATIE", Assert.Single(gevonden.GetProperty("klachten").GetProperty("nodes").EnumerateArray()).Tekst("klachtOver"));
        Assert.Equal(
            dossier,
            Assert.Single(gevonden.GetProperty("verwijzingen").GetProperty("nodes").EnumerateArray()).GetProperty("klacht").GetProperty("leefbaarheidsdossier").Id());
        Assert.Equal("VERWEZEN", gevonden.GetProperty("klacht").Tekst("fase"));
    }

    [Fact]
    public async Task Complaints_about_the_same_go_on_as_one_with_the_referrals_and_the_earliest_term()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var ander = await klachten.Buurt.DossierAsync();
        var ouder = await klachten.InBehandelingAsync();
        var jonger = await klachten.InBehandelingAsync();
        var klacht = await klachten.KlachtAsync(jonger);
        await host.MutateAsync(
            "klachtWijzigen", new { id = klacht.Id(), versie = klacht.GetProperty("version").GetInt64(), ingediendOp = Dag(-3) }, "klacht { id }");
        var verwijzing = (await host.MutateAsync("verwijzingMaken", new { leefbaarheidsdossierId = jonger, instantie = "POLITIE" }, "verwijzing { id }")).Id();
        await klachten.WeigertAsync(jonger, "KLACHT_ALLEEN_MET_KLACHT", "leefbaarheidsdossierSamenvoegen", new { id = jonger, inDossierId = ander });

        await host.MutateAsync("leefbaarheidsdossierSamenvoegen", new { id = jonger, inDossierId = ouder }, "leefbaarheidsdossier { id }");

        var samen = await klachten.KlachtAsync(ouder);
        Assert.Equal(verwijzing, Assert.Single(samen.GetProperty("verwijzingen").EnumerateArray()).Id());
        Assert.Equal((Dag(-3), Dag(39), "VERWEZEN"), (samen.Tekst("ingediendOp"), samen.Tekst("uitersteDatum"), samen.Tekst("fase")));
        Assert.Equal("AFGESLOTEN", (await klachten.KlachtAsync(jonger)).Tekst("fase"));
        Assert.Empty((await klachten.KlachtAsync(jonger)).GetProperty("verwijzingen").EnumerateArray());
        Assert.Equal(Dag(39), Assert.Single(await klachten.TermijnenAsync(ouder)).Uiterlijk);
    }

    private string Dag(int dagen) => host.Vandaag.AddDays(dagen).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class KlachtRegelsOpSqlite(HostFixture host) : KlachtRegels(host), IClassFixture<HostFixture>;

public sealed class KlachtRegelsOpPostgreSql(PostgresHostFixture host) : KlachtRegels(host), IClassFixture<PostgresHostFixture>;
