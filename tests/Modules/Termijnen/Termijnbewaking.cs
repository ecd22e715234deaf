using System.Text.Json;
using Leefbaarheid.Modules.Tests.Klachten;
using Leefbaarheid.Modules.Tests.Support;
using static Leefbaarheid.Modules.Tests.Termijnen.Signaalopstelling;

namespace Leefbaarheid.Modules.Tests.Termijnen;

/// <summary>Termijnbewaking, from a date on a record to the people whom it concerns. Each test moves the clock of the class on.</summary>
public abstract class Termijnbewaking(HostFixture host)
{
    [Fact]
    public async Task Who_handles_a_dossier_is_told_on_the_day_itself_and_once()
    {
        var werk = await MaakAsync(host);
        var (dossier, nummer) = await werk.DossierAsync(werk.AnnaId, werk.Team);
        await werk.ControleerOpAsync(dossier, host.Vandaag.AddDays(3));
        await werk.SweepNaAsync(2);
        Assert.Empty(await werk.TekstenAsync(werk.Anna));

        await werk.SweepNaAsync(1);
        await werk.SweepNaAsync(1);

        var melding = Assert.Single(await werk.LijstAsync(werk.Anna, "CONTROLEDATUM"));
        var signaal = melding.GetProperty("signaal");
        var dag = host.Vandaag.AddDays(-1);
        Assert.Equal(
            ($"Controledatum bij dossier {nummer}: uiterlijk {Voluit(dag)}.", "Controledatum", "UITERLIJKE_DATUM", Datum(dag), "leefbaarheidsdossier", dossier.ToString()),
            (signaal.Tekst("tekst"), signaal.Tekst("soortnaam"), signaal.Tekst("moment"), signaal.Tekst("datum"), signaal.Tekst("pagina"), signaal.Tekst("paginaId")));
        Assert.Null(melding.Tekst("gelezenOp"));
        Assert.Empty(await werk.TekstenAsync(werk.Bram));
    }

    [Fact]
    public async Task A_day_begins_at_midnight_here_and_not_in_Greenwich()
    {
        await using var nacht = await host.OfItsOwnAsync();
        var werk = await MaakAsync(nacht);
        var (dossier, _) = await werk.DossierAsync(werk.AnnaId, werk.Team);
        await werk.ControleerOpAsync(dossier, nacht.Vandaag.AddDays(1));
        nacht.Clock.Advance(TimeSpan.FromHours(13.5));
        await werk.SweepAsync();
        Assert.Empty(await werk.TekstenAsync(werk.Anna));

        // Half past midnight in Amsterdam; in Greenwich it is still the day before.
        nacht.Clock.Advance(TimeSpan.FromHours(1));
        await werk.SweepAsync();

        Assert.Single(await werk.TekstenAsync(werk.Anna));
    }

    [Fact]
    public async Task Without_somebody_who_handles_it_every_current_member_of_the_team_is_told()
    {
        var werk = await MaakAsync(host);
        var (dossier, _) = await werk.DossierAsync(team: werk.Team);
        await werk.ControleerOpAsync(dossier, host.Vandaag);
        await werk.SweepAsync();

        Assert.Single(await werk.TekstenAsync(werk.Anna));
        Assert.Single(await werk.TekstenAsync(werk.Bram));
    }

    [Fact]
    public async Task Who_has_left_is_passed_over_for_the_team_and_a_former_member_of_that_too()
    {
        var werk = await MaakAsync(host);
        var (dossier, _) = await werk.DossierAsync(werk.AnnaId, werk.Team);
        await werk.ControleerOpAsync(dossier, host.Vandaag.AddDays(5));
        var anna = (await host.QueryAsync("query($id: UUID!) { medewerker(id: $id) { version } }", new { id = werk.AnnaId })).GetProperty("medewerker");
        await host.MutateAsync(
            "medewerkerWijzigen",
            new { id = werk.AnnaId, versie = anna.GetProperty("version").GetInt64(), einddatum = Datum(host.Vandaag.AddDays(4)) },
            "medewerker { id }");

        await werk.SweepNaAsync(5);

        Assert.Empty(await werk.TekstenAsync(werk.Anna));
        Assert.Single(await werk.TekstenAsync(werk.Bram));
    }

    [Fact]
    public async Task What_nobody_handles_is_found_among_all_signals()
    {
        var werk = await MaakAsync(host);
        var (dossier, nummer) = await werk.DossierAsync();
        await werk.ControleerOpAsync(dossier, host.Vandaag);
        await werk.SweepAsync();

        var alle = await host.QueryAsync(
            "query($id: UUID!) { signalen(where: { ontvangers: { any: false }, onderwerpId: { eq: $id } }) { nodes { tekst ontvangers { id } } } }",
            new { id = dossier });
        var signaal = Assert.Single(alle.GetProperty("signalen").GetProperty("nodes").EnumerateArray());
        Assert.Contains(nummer, signaal.Tekst("tekst"), StringComparison.Ordinal);
        Assert.Empty(signaal.GetProperty("ontvangers").EnumerateArray());
    }

    [Fact]
    public async Task Reading_a_signal_is_everybodys_own_business()
    {
        var werk = await MaakAsync(host);
        var (dossier, _) = await werk.DossierAsync(team: werk.Team);
        await werk.ControleerOpAsync(dossier, host.Vandaag);
        await werk.SweepAsync();
        var vanAnna = Assert.Single(await werk.LijstAsync(werk.Anna, "CONTROLEDATUM")).Id();
        Assert.Equal((1, 1), (await OngelezenAsync(werk.Anna), await OngelezenAsync(werk.Bram)));

        await host.MutateAsync("signaalGelezen", new { id = vanAnna }, "signaalontvanger { gelezenOp }", werk.Anna);
        var fout = await host.RefusedAsync("signaalGelezen", new { id = vanAnna }, medewerker: werk.Bram);

        Assert.Equal("NIET_GEVONDEN", fout.GetProperty("code").GetString());
        Assert.Equal((0, 1), (await OngelezenAsync(werk.Anna), await OngelezenAsync(werk.Bram)));

        // Read again: as it was.
        var eerst = Assert.Single(await werk.LijstAsync(werk.Anna, "CONTROLEDATUM")).Tekst("gelezenOp");
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.MutateAsync("signaalGelezen", new { id = vanAnna }, "signaalontvanger { id }", werk.Anna);
        Assert.Equal(eerst, Assert.Single(await werk.LijstAsync(werk.Anna, "CONTROLEDATUM")).Tekst("gelezenOp"));
    }

    [Fact]
    public async Task All_signals_are_read_at_once_and_unread_ones_come_first()
    {
        var werk = await MaakAsync(host);
        for (var aantal = 0; aantal < 3; aantal++)
        {
            var (dossier, _) = await werk.DossierAsync(werk.AnnaId);
            await werk.ControleerOpAsync(dossier, host.Vandaag.AddDays(aantal));
        }

        await werk.SweepNaAsync(3);
        var lijst = await werk.LijstAsync(werk.Anna, "CONTROLEDATUM");
        Assert.Equal(
            [Datum(host.Vandaag.AddDays(-1)), Datum(host.Vandaag.AddDays(-2)), Datum(host.Vandaag.AddDays(-3))],
            lijst.Select(melding => melding.GetProperty("signaal").Tekst("datum")));
        await host.MutateAsync("signaalGelezen", new { id = lijst[0].Id() }, "signaalontvanger { id }", werk.Anna);
        Assert.Equal(lijst[0].Id(), (await werk.LijstAsync(werk.Anna, "CONTROLEDATUM"))[^1].Id());

        Assert.Equal((2, 0), (await AllesAsync(), await AllesAsync()));
        Assert.Equal(0, await OngelezenAsync(werk.Anna));

        async Task<int> AllesAsync()
            => (await host.QueryAsync("mutation { alleSignalenGelezen { gelezenSignalen { aantal } } }", medewerker: werk.Anna))
                .GetProperty("alleSignalenGelezen").GetProperty("gelezenSignalen").GetProperty("aantal").GetInt32();
    }

    [Fact]
    public async Task Unread_signals_go_with_the_work_of_somebody_who_leaves()
    {
        var werk = await MaakAsync(host);
        for (var aantal = 0; aantal < 2; aantal++)
        {
            var (dossier, _) = await werk.DossierAsync(werk.AnnaId);
            await werk.ControleerOpAsync(dossier, host.Vandaag);
        }

        await werk.SweepAsync();
        var gelezen = (await werk.LijstAsync(werk.Anna, "CONTROLEDATUM"))[0];
        await host.MutateAsync("signaalGelezen", new { id = gelezen.Id() }, "signaalontvanger { id }", werk.Anna);
        var overdracht = await host.MutateAsync(
            "werkOverdragen", new { vanMedewerkerId = werk.AnnaId, naarMedewerkerId = werk.BramId }, "werkoverdracht { overig { soort aantal } }");

        Assert.Contains(("Ongelezen meldingen", "1"), overdracht.GetProperty("overig").EnumerateArray().Select(regel => (regel.Tekst("soort"), regel.Tekst("aantal"))));
        Assert.Equal((0, 1), (await OngelezenAsync(werk.Anna), await OngelezenAsync(werk.Bram)));
        Assert.NotEqual(gelezen.GetProperty("signaal").Tekst("paginaId"), Assert.Single(await werk.LijstAsync(werk.Bram, "CONTROLEDATUM")).GetProperty("signaal").Tekst("paginaId"));
    }

    [Fact]
    public async Task A_pause_of_the_dossier_moves_the_day_on_which_it_is_told()
    {
        var werk = await MaakAsync(host);
        var (dossier, _) = await werk.DossierAsync(werk.AnnaId);
        // A week holds working days whatever day it is here; in two days there may be none, and the day of resuming is then the day itself.
        await werk.ControleerOpAsync(dossier, host.Vandaag.AddDays(7));
        await host.MutateAsync("leefbaarheidsdossierOpschorten", new { id = dossier, reden = "Wacht op de gemeente." }, "leefbaarheidsdossier { id }");
        await werk.SweepNaAsync(14);
        Assert.Empty(await werk.TekstenAsync(werk.Anna));

        await host.MutateAsync("leefbaarheidsdossierHervatten", new { id = dossier }, "leefbaarheidsdossier { id }");
        await werk.SweepAsync();
        Assert.Empty(await werk.TekstenAsync(werk.Anna));
        var (uiterlijk, _) = Assert.Single(await werk.OpenAsync(dossier, "CONTROLEDATUM"));

        await werk.SweepNaAsync(14);
        Assert.Equal(uiterlijk, Assert.Single(await werk.LijstAsync(werk.Anna, "CONTROLEDATUM")).GetProperty("signaal").Tekst("datum"));
    }

    [Fact]
    public async Task After_downtime_each_deadline_is_told_once_by_its_last_day()
    {
        var werk = await MaakAsync(host);
        var (dossier, nummer) = await werk.DossierAsync(werk.AnnaId);
        await MeldAsync(werk, dossier);
        var (uiterlijk, streef) = Assert.Single(await werk.OpenAsync(dossier, "TERUGKOPPELING"));

        await werk.SweepNaAsync(30);
        await werk.SweepAsync();

        Assert.Equal([$"Terugkoppeling bij dossier {nummer}: uiterlijk {Voluit(Dag(uiterlijk))}."], await werk.TekstenAsync(werk.Anna, "TERUGKOPPELING"));
        Assert.True(Dag(streef) < Dag(uiterlijk));
    }

    [Fact]
    public async Task A_reporter_is_to_hear_within_two_and_within_five_to_ten_working_days()
    {
        var werk = await MaakAsync(host);
        var (dossier, nummer) = await werk.DossierAsync(werk.AnnaId);
        Assert.Empty(await werk.OpenAsync(dossier, "ONTVANGSTBEVESTIGING"));
        Assert.Empty(await werk.OpenAsync(dossier, "TERUGKOPPELING"));
        await MeldAsync(werk, dossier);

        Assert.Equal([(await WerkdagAsync("2WD"), null)], await werk.OpenAsync(dossier, "ONTVANGSTBEVESTIGING"));
        var terugkoppeling = (await WerkdagAsync("10WD"), await WerkdagAsync("5WD"));
        Assert.Equal([terugkoppeling], await werk.OpenAsync(dossier, "TERUGKOPPELING"));

        // Told of the target, and no more once the reporter heard.
        await werk.WijzigAsync(dossier, new() { ["ontvangstbevestigingVerzondenOp"] = Datum(host.Vandaag) });
        host.Clock.Advance(TimeSpan.FromDays(Dag(terugkoppeling.Item2).DayNumber - host.Vandaag.DayNumber));
        await werk.SweepAsync();
        await werk.WijzigAsync(dossier, new() { ["terugkoppelingOp"] = Datum(host.Vandaag) });
        await werk.SweepNaAsync(30);

        Assert.Empty(await werk.TekstenAsync(werk.Anna, "ONTVANGSTBEVESTIGING"));
        Assert.Equal(
            [$"Terugkoppeling bij dossier {nummer}: streefdatum {Voluit(Dag(terugkoppeling.Item2))}."], await werk.TekstenAsync(werk.Anna, "TERUGKOPPELING"));
    }

    [Fact]
    public async Task An_answer_is_owed_as_long_as_somebody_reported_and_the_dossier_is_open()
    {
        var werk = await MaakAsync(host);
        var (zonder, _) = await werk.DossierAsync(werk.AnnaId);
        await MeldAsync(werk, zonder);
        await host.MutateAsync(
            "dossierMelderVerwijderen", new { leefbaarheidsdossierId = zonder, contactId = werk.Contact }, "leefbaarheidsdossier { id }");
        var (dicht, _) = await werk.DossierAsync(werk.AnnaId);
        await MeldAsync(werk, dicht);
        var reden = (await host.QueryAsync("{ dossierafhandelingsredenen(where: { code: { eq: \"OPGELOST\" } }) { nodes { id } } }"))
            .GetProperty("dossierafhandelingsredenen").GetProperty("nodes")[0].Id();
        await host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id = dicht, afhandelingsredenId = reden, openstaandWerkVoltooien = true },
            "leefbaarheidsdossier { id }");

        Assert.Empty(await werk.OpenAsync(zonder, "TERUGKOPPELING"));
        Assert.Empty(await werk.OpenAsync(dicht, "TERUGKOPPELING"));
        await host.MutateAsync("leefbaarheidsdossierHeropenen", new { id = dicht, toelichting = "Toch niet opgelost." }, "leefbaarheidsdossier { id }");
        Assert.Single(await werk.OpenAsync(dicht, "TERUGKOPPELING"));
    }

    [Fact]
    public async Task What_a_pause_moved_stays_where_it_is_when_the_dossier_is_changed()
    {
        var werk = await MaakAsync(host);
        var (dossier, _) = await werk.DossierAsync(werk.AnnaId);
        await MeldAsync(werk, dossier);
        await host.MutateAsync("leefbaarheidsdossierOpschorten", new { id = dossier, reden = "Wacht op de gemeente." }, "leefbaarheidsdossier { id }");
        host.Clock.Advance(TimeSpan.FromDays(14));
        await host.MutateAsync("leefbaarheidsdossierHervatten", new { id = dossier }, "leefbaarheidsdossier { id }");
        var verplaatst = await werk.OpenAsync(dossier, "TERUGKOPPELING");

        await werk.WijzigAsync(dossier, new() { ["omschrijving"] = "Zwerfafval en ratten in de Lindestraat" });

        Assert.Equal(verplaatst, await werk.OpenAsync(dossier, "TERUGKOPPELING"));
        Assert.Equal(await WerkdagAsync("10WD"), Assert.Single(verplaatst).Uiterlijk);
    }

    [Fact]
    public async Task Of_the_end_of_a_warning_hears_who_gave_it()
    {
        var werk = await MaakAsync(host);
        var signalering = await host.MutateAsync(
            "signaleringToevoegen",
            new { contactId = werk.Contact, soort = "AGR", einddatum = Datum(host.Vandaag.AddDays(10)) },
            "signalering { id version contact { nummer } }",
            werk.Anna);
        await host.MutateAsync(
            "signaleringWijzigen",
            new { id = signalering.Id(), versie = signalering.GetProperty("version").GetInt64(), einddatum = Datum(host.Vandaag.AddDays(20)) },
            "signalering { id }",
            werk.Bram);

        await werk.SweepNaAsync(19);
        Assert.Empty(await werk.TekstenAsync(werk.Anna, "SIGNALERING_EINDE"));
        await werk.SweepNaAsync(1);

        Assert.Equal(
            [$"Einde van een signalering bij contact {signalering.GetProperty("contact").Tekst("nummer")}: uiterlijk {Voluit(host.Vandaag)}."],
            await werk.TekstenAsync(werk.Anna, "SIGNALERING_EINDE"));
    }

    [Fact]
    public async Task The_deadline_of_a_disabled_module_waits_for_it()
    {
        var werk = await MaakAsync(host);
        var (dossier, nummer) = await werk.DossierAsync(werk.AnnaId, type: "KLACHT");
        await host.MutateAsync("klachtInBehandelingNemen", new { leefbaarheidsdossierId = dossier, klachtOver = "ORGANISATIE" }, "klacht { id }");
        host.Clock.Advance(TimeSpan.FromDays(60));
        var zonder = Path.Combine(Directory.CreateTempSubdirectory("leefbaarheid-zonder-").FullName, "modules.json");
        await File.WriteAllTextAsync(
            zonder,
            """{ "modules": [ { "id": "Basisregistratie" }, { "id": "Leefbaarheidsdossier" } ] }""",
            TestContext.Current.CancellationToken);
        await using (var ander = await host.AnotherAsync($"--Modules:File={zonder}"))
            await SweepAsync(ander.Services);
        Directory.Delete(Path.GetDirectoryName(zonder)!, recursive: true);

        Assert.Empty(await werk.TekstenAsync(werk.Anna, "KLACHTTERMIJN"));
        Assert.Single(await werk.TekstenAsync(werk.Anna, "UITVOERINGSTERMIJN"));

        await werk.SweepAsync();
        var tekst = Assert.Single(await werk.TekstenAsync(werk.Anna, "KLACHTTERMIJN"));
        Assert.StartsWith($"Klachttermijn bij dossier {nummer}: uiterlijk ", tekst, StringComparison.Ordinal);
        Assert.Single(await werk.TekstenAsync(werk.Anna, "UITVOERINGSTERMIJN"));
    }

    [Fact]
    public async Task A_signal_appears_on_the_screen_of_who_gets_it_whichever_host_made_it()
    {
        var werk = await MaakAsync(host);
        await using var ander = await host.AnotherAsync();
        var (oud, _) = await werk.DossierAsync(werk.AnnaId);
        await werk.ControleerOpAsync(oud, host.Vandaag);
        await werk.SweepAsync();
        using var hier = await Luisteraar.VerbindAsync(host.Services, werk.Anna);
        using var daar = await Luisteraar.VerbindAsync(ander.Services, werk.Anna);
        using var collega = await Luisteraar.VerbindAsync(ander.Services, werk.Bram);
        foreach (var luisteraar in (Luisteraar[])[hier, daar, collega])
            await luisteraar.LuisterAsync();

        var (eerste, eersteNummer) = await werk.DossierAsync(werk.AnnaId);
        await werk.ControleerOpAsync(eerste, host.Vandaag);
        await werk.SweepAsync();
        var (tweede, tweedeNummer) = await werk.DossierAsync(team: werk.Team);
        await werk.ControleerOpAsync(tweede, host.Vandaag);
        await SweepAsync(ander.Services);

        // What was there before they listened is no news; each new one comes once, from either host.
        foreach (var luisteraar in (Luisteraar[])[hier, daar])
        {
            Assert.Equal(
                new[] { eersteNummer, tweedeNummer }.Select(nummer => $"Controledatum bij dossier {nummer}: uiterlijk {Voluit(host.Vandaag)}.").Order(StringComparer.Ordinal),
                new[] { await luisteraar.VolgendeAsync(), await luisteraar.VolgendeAsync() }.Order(StringComparer.Ordinal));
        }

        Assert.Contains(tweedeNummer, await collega.VolgendeAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_leaves_with_the_signal_and_tells_no_more_than_it()
    {
        var werk = await MaakAsync(host);
        await using var ander = await host.AnotherAsync(
            "--Mail:Host=127.0.0.1", "--Mail:Afzender=leefbaarheid@voorbeeld.nl", "--Mail:Basisadres=https://leefbaarheid.voorbeeld.nl/");
        var (dossier, nummer) = await werk.DossierAsync(team: werk.Team);
        await werk.ControleerOpAsync(dossier, host.Vandaag);

        await SweepAsync(ander.Services);

        var berichten = await Uitgaand.LeesAsync(host.Services, nummer);
        Assert.Equal(
            [$"{werk.Anna.ToLowerInvariant()}@voorbeeld.nl", $"{werk.Bram.ToLowerInvariant()}@voorbeeld.nl"],
            berichten.Select(bericht => bericht.Aan).Order(StringComparer.Ordinal));
        var tekst = $"Controledatum bij dossier {nummer}: uiterlijk {Voluit(host.Vandaag)}.";
        Assert.All(berichten, bericht => Assert.Equal(
            (tekst.TrimEnd('.'), tekst, "leefbaarheidsdossier", (Guid?)dossier), (bericht.Onderwerp, bericht.Tekst, bericht.Pagina, bericht.PaginaId)));
    }

    [Fact]
    public async Task Without_a_mail_server_no_mail_is_kept()
    {
        var werk = await MaakAsync(host);
        var (dossier, nummer) = await werk.DossierAsync(werk.AnnaId);
        await werk.ControleerOpAsync(dossier, host.Vandaag);

        await werk.SweepAsync();

        Assert.Single(await werk.TekstenAsync(werk.Anna));
        Assert.Empty(await Uitgaand.LeesAsync(host.Services, nummer));
    }

    private static DateOnly Dag(string? datum) => DateOnly.ParseExact(datum!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Voluit(DateOnly dag) => dag.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("nl-NL"));

    private Task<JsonElement> MeldAsync(Signaalopstelling werk, Guid dossier)
        => host.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = dossier, contactId = werk.Contact }, "leefbaarheidsdossier { id }");

    private async Task<string?> WerkdagAsync(string formule)
        => (await host.QueryAsync("query($vanaf: Date!, $formule: String!) { werkdag(vanaf: $vanaf, formule: $formule) }", new { vanaf = Datum(host.Vandaag), formule }))
            .Tekst("werkdag");

    private async Task<int> OngelezenAsync(string medewerker)
        => (await host.QueryAsync("{ mijnOngelezenSignalen }", medewerker: medewerker)).GetProperty("mijnOngelezenSignalen").GetInt32();
}

public sealed class TermijnbewakingOpSqlite(HostFixture host) : Termijnbewaking(host), IClassFixture<HostFixture>;

public sealed class TermijnbewakingOpPostgreSql(PostgresHostFixture host) : Termijnbewaking(host), IClassFixture<PostgresHostFixture>;
