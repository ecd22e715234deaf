using System.Text.Json;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

/// <summary>Tasks that are shared, postponed, looked for and handed over.</summary>
public sealed class TakenOverGraphQLTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Attendees_get_copies_that_follow_the_organisatortaak()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var (joke, rob) = (contact.Leden[0], contact.Leden[1]);
        var schouw = await contact.TaakAsync(new { omschrijving = "Schouw lopen", medewerkerId = joke.Id, vervaldatum = "2026-12-01" });

        var met = await host.MutateAsync(
            "taakDeelnemersToevoegen",
            new { taakId = schouw, medewerkerIds = new[] { rob.Id, rob.Id } },
            "taak { version deelnemers { id nummer omschrijving vervaldatum medewerker { code } organisatortaak { id } } }");
        var kopie = Assert.Single(met.GetProperty("deelnemers").EnumerateArray());
        Assert.Equal(("Schouw lopen", "2026-12-01"), (Tekst(kopie, "omschrijving"), Tekst(kopie, "vervaldatum")));
        Assert.Equal(rob.Code, Tekst(kopie.GetProperty("medewerker"), "code"));
        Assert.Equal(schouw, kopie.GetProperty("organisatortaak").GetProperty("id").GetGuid());
        var id = kopie.GetProperty("id").GetGuid();
        Assert.Equal([id], await contact.LijstAsync("mijnTaken", 1));

        // What is shared is changed in one place; the status is everybody's own.
        await host.MutateAsync(
            "taakWijzigen", new { id = schouw, versie = met.GetProperty("version").GetInt64(), omschrijving = "Schouw lopen met bewoners" }, "taak { id }");
        await host.MutateAsync("taakStatusWijzigen", new { id, status = "IN_UITVOERING" }, "taak { id }", rob.Code);
        var gevolgd = await TaakAsync(id);
        Assert.Equal(("Schouw lopen met bewoners", "IN_UITVOERING"), (Tekst(gevolgd, "omschrijving"), Tekst(gevolgd, "status")));
        Assert.Equal("NIET_GESTART", Tekst(await TaakAsync(schouw), "status"));
        var fout = await host.RefusedAsync("taakWijzigen", new { id, versie = gevolgd.GetProperty("version").GetInt64(), omschrijving = "Iets anders" });
        Assert.Equal("TAAK_IS_KOPIE", Tekst(fout, "code"));
        fout = await host.RefusedAsync("taakDeelnemersToevoegen", new { taakId = id, medewerkerIds = new[] { joke.Id } });
        Assert.Equal("TAAK_IS_KOPIE", Tekst(fout, "code"));
        fout = await host.RefusedAsync("taakDeelnemersToevoegen", new { taakId = schouw, medewerkerIds = new[] { joke.Id } });
        Assert.Equal("DEELNEMER_IS_ORGANISATOR", Tekst(fout, "code"));

        // The work is done for all when the organisator says so, and a part of it is not reopened by itself.
        await host.MutateAsync("taakVoltooien", new { id = schouw }, "taak { id }", joke.Code);
        Assert.Equal("VOLTOOID", Tekst(await TaakAsync(id), "status"));
        fout = await host.RefusedAsync("taakHeropenen", new { id });
        Assert.Equal("ORGANISATORTAAK_GESLOTEN", Tekst(fout, "code"));
        await host.MutateAsync("taakHeropenen", new { id = schouw }, "taak { id }");
        await host.MutateAsync("taakHeropenen", new { id }, "taak { id }");
    }

    [Fact]
    public async Task An_attendee_who_is_done_leaves_the_organisatortaak_open()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var schouw = await contact.TaakAsync(new { omschrijving = "Schouw lopen", medewerkerId = contact.Leden[0].Id });
        await host.MutateAsync("taakDeelnemersToevoegen", new { taakId = schouw, medewerkerIds = new[] { contact.Leden[1].Id } }, "taak { id }");
        var kopie = Assert.Single(await contact.LijstAsync("mijnTaken", 1));

        await host.MutateAsync("taakVoltooien", new { id = kopie }, "taak { id }", contact.Leden[1].Code);

        Assert.Equal("NIET_GESTART", Tekst(await TaakAsync(schouw), "status"));
        Assert.Empty(await contact.LijstAsync("mijnTaken", 1));
    }

    [Fact]
    public async Task A_dossier_counts_a_shared_task_once_and_closing_it_closes_the_copies()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync();
        var schouw = await contact.TaakAsync(
            new { omschrijving = "Schouw lopen", medewerkerId = contact.Leden[0].Id, leefbaarheidsdossierId = dossier });
        await host.MutateAsync("taakDeelnemersToevoegen", new { taakId = schouw, medewerkerIds = new[] { contact.Leden[1].Id } }, "taak { id }");
        var telling = await host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { aantalOpenTaken } }", new { id = dossier });
        Assert.Equal(1, telling.GetProperty("leefbaarheidsdossier").GetProperty("aantalOpenTaken").GetInt32());

        await host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id = dossier, afhandelingsredenId = await buurt.CodeAsync("dossierafhandelingsredenen", "OPGELOST"), openstaandWerkVoltooien = true },
            "leefbaarheidsdossier { id }");

        Assert.Empty(await contact.LijstAsync("mijnTaken", 0));
        Assert.Empty(await contact.LijstAsync("mijnTaken", 1));
    }

    [Theory]
    [InlineData("IN_UITVOERING", "NIET_GESTART", "TAAK_AL_BEGONNEN")]
    [InlineData("WACHTEN", "NIET_GESTART", "TAAK_AL_BEGONNEN")]
    [InlineData("IN_UITVOERING", "UITGESTELD", "UITSTEL_ZONDER_DATUM")]
    public async Task A_status_that_makes_no_sense_is_refused(string van, string naar, string code)
    {
        var contact = await Klantcontact.MaakAsync(host);
        var id = await contact.TaakAsync(new { omschrijving = "Bellen", medewerkerId = contact.Leden[0].Id });
        await host.MutateAsync("taakStatusWijzigen", new { id, status = van }, "taak { id }");

        var fout = await host.RefusedAsync("taakStatusWijzigen", new { id, status = naar });

        Assert.Equal(code, Tekst(fout, "code"));
        Assert.Equal(van, Tekst(await TaakAsync(id), "status"));
    }

    [Fact]
    public async Task Work_on_a_team_task_begins_when_somebody_took_it()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var id = await contact.TaakAsync(new { omschrijving = "Bellen", teamId = contact.Team });

        Assert.Equal("TAAK_NIET_OPGEPAKT", Tekst(await host.RefusedAsync("taakStatusWijzigen", new { id, status = "IN_UITVOERING" }), "code"));
        var uitgesteld = await host.MutateAsync(
            "taakStatusWijzigen", new { id, status = "UITGESTELD", datum = "2026-11-30" }, "taak { status datum }");
        Assert.Equal(("UITGESTELD", "2026-11-30"), (Tekst(uitgesteld, "status"), Tekst(uitgesteld, "datum")));
        await host.MutateAsync("taakStatusWijzigen", new { id, status = "NIET_GESTART" }, "taak { id }");
    }

    [Fact]
    public async Task Tasks_are_found_by_when_they_are_due()
    {
        var contact = await Klantcontact.MaakAsync(host);
        async Task<Guid> TotAsync(string? vervaldatum, string? datum = null)
            => await contact.TaakAsync(new { omschrijving = "Bellen", medewerkerId = contact.Leden[0].Id, vervaldatum, datum });
        var vandaag = await TotAsync("2026-11-23");
        var zondag = await TotAsync("2026-11-29");
        var maandag = await TotAsync("2026-11-30");
        var ooit = await TotAsync(null);
        var teLaat = await TotAsync(null);
        await host.MutateAsync("taakWijzigen", new { id = teLaat, versie = 1, datum = "2026-11-16", vervaldatum = "2026-11-20" }, "taak { id }");

        Assert.Equal([teLaat, vandaag, zondag, maandag, ooit], await contact.LijstAsync("mijnTaken", 0));
        Assert.Equal([teLaat], await contact.LijstAsync("mijnTaken", 0, "(periode: TE_LAAT)"));
        Assert.Equal([teLaat], await contact.LijstAsync("mijnTakenTeLaat", 0));
        Assert.Equal([vandaag], await contact.LijstAsync("mijnTaken", 0, "(periode: VANDAAG)"));
        Assert.Equal([vandaag, zondag], await contact.LijstAsync("mijnTaken", 0, "(periode: DEZE_WEEK)"));
        Assert.Equal([ooit], await contact.LijstAsync("mijnTaken", 0, "(periode: ZONDER_VERVALDATUM)"));
        Assert.Empty(await contact.LijstAsync("mijnTakenTeLaat", 1));
        await host.MutateAsync("taakVoltooien", new { id = teLaat }, "taak { id }");
        Assert.Empty(await contact.LijstAsync("mijnTakenTeLaat", 0));
    }

    [Fact]
    public async Task Tasks_are_found_by_the_place_that_their_dossier_is_about()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync();
        await host.MutateAsync(
            "dossierEenheidToevoegen", new { leefbaarheidsdossierId = dossier, eenheidId = buurt.Eenheden[0] }, "leefbaarheidsdossier { id }");
        await host.MutateAsync(
            "dossierClusterToevoegen", new { leefbaarheidsdossierId = dossier, clusterId = buurt.Clusters[0] }, "leefbaarheidsdossier { id }");
        var open = await contact.TaakAsync(new { omschrijving = "Bellen", teamId = contact.Team, leefbaarheidsdossierId = dossier });
        var gedaan = await contact.TaakAsync(new { omschrijving = "Gebeld", teamId = contact.Team, leefbaarheidsdossierId = dossier });
        await host.MutateAsync("taakVoltooien", new { id = gedaan }, "taak { id }");

        var plaats = await host.QueryAsync(
            """
            query($eenheid: UUID!, $cluster: UUID!, $gebied: UUID!, $dossier: UUID!) {
              eenheid(id: $eenheid) { openTaken { id } } cluster(id: $cluster) { openTaken { id } } gebied(id: $gebied) { openTaken { id } }
              taken(where: { leefbaarheidsdossierId: { eq: $dossier } }) { totalCount }
            }
            """,
            new { eenheid = buurt.Eenheden[0], cluster = buurt.Clusters[0], gebied = buurt.Gebieden[0], dossier });

        Assert.Equal(open, Assert.Single(plaats.GetProperty("eenheid").GetProperty("openTaken").EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Equal(open, Assert.Single(plaats.GetProperty("cluster").GetProperty("openTaken").EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Empty(plaats.GetProperty("gebied").GetProperty("openTaken").EnumerateArray());
        Assert.Equal(2, plaats.GetProperty("taken").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task All_open_work_of_a_leaver_goes_to_a_colleague_or_back_to_a_team()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var (joke, rob) = (contact.Leden[0], contact.Leden[1]);
        var eigen = await contact.TaakAsync(new { omschrijving = "Bellen", medewerkerId = joke.Id });
        var vanTeam = await contact.TaakAsync(new { omschrijving = "Schrijven", medewerkerId = joke.Id, teamId = contact.Team });
        var gedaan = await contact.TaakAsync(new { omschrijving = "Gedaan", medewerkerId = joke.Id });
        await host.MutateAsync("taakVoltooien", new { id = gedaan }, "taak { id }");
        await host.MutateAsync("taakStatusWijzigen", new { id = vanTeam, status = "IN_UITVOERING" }, "taak { id }");
        var dossier = await (await Leefomgeving.MaakAsync(host)).DossierAsync();
        var versie = (await host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { version } }", new { id = dossier }))
            .GetProperty("leefbaarheidsdossier").GetProperty("version").GetInt64();
        await host.MutateAsync("leefbaarheidsdossierWijzigen", new { id = dossier, versie, behandelendMedewerkerId = joke.Id }, "leefbaarheidsdossier { id }");

        var naarRob = await host.MutateAsync(
            "werkOverdragen", new { vanMedewerkerId = joke.Id, naarMedewerkerId = rob.Id }, "werkoverdracht { aantalTaken overig { soort aantal } }");

        Assert.Equal(2, naarRob.GetProperty("aantalTaken").GetInt32());
        var overig = Assert.Single(naarRob.GetProperty("overig").EnumerateArray());
        Assert.Equal(("Leefbaarheidsdossiers", 1), (Tekst(overig, "soort"), overig.GetProperty("aantal").GetInt32()));
        Assert.Empty(await contact.LijstAsync("mijnTaken", 0));
        Assert.Equal(2, (await contact.LijstAsync("mijnTaken", 1)).Count);
        Assert.Equal([dossier], await contact.LijstAsync("mijnLeefbaarheidsdossiers", 1));

        // To a team: it waits to be taken again, so nobody is at work on it.
        var naarTeam = await host.MutateAsync(
            "werkOverdragen", new { vanMedewerkerId = rob.Id, naarTeamId = contact.Team }, "werkoverdracht { aantalTaken }");
        Assert.Equal(2, naarTeam.GetProperty("aantalTaken").GetInt32());
        Assert.Equal(2, (await contact.LijstAsync("teamtaken", 0)).Count);
        Assert.Equal("NIET_GESTART", Tekst(await TaakAsync(vanTeam), "status"));
        Assert.Equal("VOLTOOID", Tekst(await TaakAsync(gedaan), "status"));
        Assert.NotEqual(eigen, gedaan);
    }

    [Fact]
    public async Task Work_is_handed_over_to_one_who_is_there()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var (joke, rob) = (contact.Leden[0].Id, contact.Leden[1].Id);
        await host.MutateAsync("medewerkerWijzigen", new { id = rob, versie = 1, einddatum = "2026-11-22" }, "medewerker { id }");
        var taak = await contact.TaakAsync(new { omschrijving = "Bellen", medewerkerId = joke });

        async Task<string?> CodeAsync(string mutatie, object invoer) => Tekst(await host.RefusedAsync(mutatie, invoer), "code");

        Assert.Equal("MEDEWERKER_UIT_DIENST", await CodeAsync("werkOverdragen", new { vanMedewerkerId = joke, naarMedewerkerId = rob }));
        Assert.Equal("ZELFDE_MEDEWERKER", await CodeAsync("werkOverdragen", new { vanMedewerkerId = joke, naarMedewerkerId = joke }));
        Assert.Equal("EEN_ONTVANGER", await CodeAsync("werkOverdragen", new { vanMedewerkerId = joke }));
        Assert.Equal("EEN_ONTVANGER", await CodeAsync("werkOverdragen", new { vanMedewerkerId = joke, naarMedewerkerId = rob, naarTeamId = contact.Team }));
        Assert.Equal("NIET_GEVONDEN", await CodeAsync("werkOverdragen", new { vanMedewerkerId = Guid.NewGuid(), naarTeamId = contact.Team }));
        Assert.Equal("NIET_GEVONDEN", await CodeAsync("takenToewijzen", new { taakIds = new[] { taak, Guid.NewGuid() }, teamId = contact.Team }));
        Assert.Equal("BUITEN_BEREIK", await CodeAsync("takenToewijzen", new { taakIds = Array.Empty<Guid>(), teamId = contact.Team }));
        Assert.Equal([taak], await contact.LijstAsync("mijnTaken", 0));
        var overdracht = await host.MutateAsync("takenToewijzen", new { taakIds = new[] { taak }, teamId = contact.Team }, "werkoverdracht { aantalTaken }");
        Assert.Equal(1, overdracht.GetProperty("aantalTaken").GetInt32());
        Assert.Equal([taak], await contact.LijstAsync("teamtaken", 0));
    }

    private static string? Tekst(JsonElement record, string veld) => record.GetProperty(veld).GetString();

    private async Task<JsonElement> TaakAsync(Guid id)
        => (await host.QueryAsync("query($id: UUID!) { taak(id: $id) { version omschrijving status } }", new { id })).GetProperty("taak");
}
