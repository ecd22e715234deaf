using System.Text.Json;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Modules.Tests.Privacy;
using Leefbaarheid.Modules.Tests.Support;
using Leefbaarheid.Modules.Tests.Termijnen;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Rolcentra;

/// <summary>The role centres of the demonstration corporation, as the people who work there see them.</summary>
public abstract class RolcentrumOverGraphQL(HostFixture host)
{
    private const string Alles =
        """
        {
          mijnRolcentrum {
            profiel { code naam pagina } gekozen
            koppen { label tekst nadruk pagina filter }
            activiteiten { naam cues { id naam groep aantal reden stijl lageDrempel hogeDrempel pagina filter } }
            kpis { id naam waarde eenheid streefwaarde stijl reden }
          }
        }
        """;

    public static TheoryData<string, string> Functies => new()
    {
        { "JVISSER", "SOCIAALBEHEERDER" },
        { "TDEWIT", "WIJKBEHEERDER" },
        { "RMULDER", "COORDINATOR" },
        { "PKOSTER", "LEEFBAARHEIDSMEDEWERKER" },
        { "EPRINS", "ONDERSTEUNER" },
        { "MBAKKER", "MANAGER" },
    };

    [Theory]
    [MemberData(nameof(Functies))]
    public async Task Everybody_starts_on_the_role_centre_of_his_function(string medewerker, string profiel)
    {
        var centrum = await RolcentrumAsync(medewerker);

        Assert.Equal((profiel, false), (Tekst(centrum, "profiel", "code"), centrum.GetProperty("gekozen").GetBoolean()));
        var cues = Cues(centrum);
        Assert.All(["mijn-taken", "teamtaken", "mijn-leefbaarheidsdossiers", "mijn-dossiers-te-laat", "mijn-dossiers-controle", "nieuwe-meldingen"],
            id => Assert.Contains(id, cues.Keys));
        Assert.All(cues.Values, cue => Assert.True(cue.GetProperty("aantal").ValueKind == JsonValueKind.Number, cue.ToString()));
        Assert.Contains("Leefbaarheidsdossiers", centrum.GetProperty("activiteiten").EnumerateArray().Select(groep => Tekst(groep, "naam")));
        Assert.StartsWith("Goedemorgen, ", Tekst(centrum.GetProperty("koppen")[0], "tekst"), StringComparison.Ordinal);
        Assert.All(centrum.GetProperty("kpis").EnumerateArray(), kpi => Assert.InRange(kpi.GetProperty("waarde").GetDecimal(), 0.1m, 100m));
    }

    [Fact]
    public async Task Leaders_see_the_whole_corporation_and_others_their_own_work()
    {
        var manager = Cues(await RolcentrumAsync("MBAKKER"));
        var wijkbeheerder = Cues(await RolcentrumAsync("TDEWIT"));

        Assert.Contains("dossiers-te-laat", manager.Keys);
        Assert.DoesNotContain("dossiers-te-laat", wijkbeheerder.Keys);
        Assert.Contains("onderhoudsverzoeken-leefbaarheid", wijkbeheerder.Keys);
        Assert.DoesNotContain("onderhoudsverzoeken-leefbaarheid", manager.Keys);
    }

    [Fact]
    public async Task A_number_is_the_total_of_the_list_that_its_cue_opens()
    {
        var pages = host.Services.GetRequiredService<PageCatalog>();
        var variabelen = await VariabelenAsync("JVISSER");
        foreach (var (id, cue) in Cues(await RolcentrumAsync("JVISSER")))
        {
            // As a client opens the list: the page's own filter, and the cue's on top.
            var lijst = (ListPage)pages.Find(Tekst(cue, "pagina"))!.Page;
            var filters = new[] { lijst.Where, cue.GetProperty("filter").GetString() }.OfType<string>().ToList();
            var gebruikt = filters.SelectMany(PageVariables.In).Distinct(StringComparer.Ordinal).ToList();
            var kop = gebruikt.Count == 0 ? "" : $"({string.Join(", ", gebruikt.Select(naam => $"${naam}: {variabelen[naam].Type}"))})";
            var filter = filters.Count == 0 ? "" : $"where: {{ and: [{string.Join(", ", filters)}] }}, ";
            var data = await host.QueryAsync(
                $"query{kop} {{ {lijst.Source}({filter}first: 200) {{ nodes {{ id }} }} }}",
                gebruikt.ToDictionary(naam => naam, naam => variabelen[naam].Waarde, StringComparer.Ordinal));

            var rijen = data.GetProperty(lijst.Source).GetProperty("nodes").GetArrayLength();
            Assert.True(rijen == Math.Min(200, cue.GetProperty("aantal").GetInt32()), $"{id}: {rijen} rows, and the cue says {cue}");
        }
    }

    [Fact]
    public async Task All_numbers_take_at_most_as_many_statements_as_there_are_cues()
    {
        var centrum = default(JsonElement);
        await RolcentrumAsync("RMULDER");

        var statements = await host.Statements.DuringAsync(
            async () => centrum = (await host.QueryAsync(
                "{ mijnRolcentrum { koppen { tekst } activiteiten { cues { id aantal reden } } } }", medewerker: "RMULDER")).GetProperty("mijnRolcentrum"));

        var cues = Cues(centrum);
        var tellingen = statements.Where(statement => statement.Contains("COUNT(", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.True(cues.Count > 15);
        Assert.InRange(tellingen.Count, 1, cues.Count);

        // Who it is, twice for the profile and once for the filters; what he chose, his function's profile, and the thresholds.
        Assert.True(statements.Count - tellingen.Count <= 5, string.Join("\n\n", statements.Except(tellingen, StringComparer.Ordinal)));
    }

    [Fact]
    public async Task The_demonstration_corporation_has_something_for_every_cue()
    {
        // Signals are no part of the data: the first sweep of deadlines makes them.
        await Signaalopstelling.SweepAsync(host.Services);
        // So are rounds of what is to be erased: the nightly job proposes them.
        await host.DraaiAsync("Basisregistratie.Bewaarvoorstel");
        var gezien = new Dictionary<string, int>(StringComparer.Ordinal);
        var medewerkers = (await host.QueryAsync("{ medewerkers(first: 100) { nodes { code } } }")).GetProperty("medewerkers").GetProperty("nodes");
        foreach (var medewerker in medewerkers.EnumerateArray().Select(medewerker => Tekst(medewerker, "code")))
        {
            foreach (var (id, cue) in Cues(await RolcentrumAsync(medewerker)))
                gezien[id] = Math.Max(gezien.GetValueOrDefault(id), cue.GetProperty("aantal").GetInt32());
        }

        Assert.Empty(gezien.Where(cue => cue.Value == 0).Select(cue => cue.Key));
    }

    [Fact]
    public async Task Somebody_can_work_in_another_profile_and_go_back()
    {
        await host.MutateAsync("rolcentrumProfielKiezen", new { profiel = "manager" }, "rolprofiel { code }", "SKAYA");
        var gekozen = await RolcentrumAsync("SKAYA");
        await host.MutateAsync("rolcentrumProfielKiezen", new { profiel = "WIJKBEHEERDER" }, "rolprofiel { code }", "SKAYA");
        var anders = await RolcentrumAsync("SKAYA");
        var terug = await host.MutateAsync("rolcentrumProfielKiezen", new { profiel = (string?)null }, "rolprofiel { code }", "SKAYA");

        Assert.Equal(("MANAGER", true), (Tekst(gekozen, "profiel", "code"), gekozen.GetProperty("gekozen").GetBoolean()));
        Assert.Equal("WIJKBEHEERDER", Tekst(anders, "profiel", "code"));
        Assert.Equal("SOCIAALBEHEERDER", Tekst(terug, "code"));
        Assert.Equal("SOCIAALBEHEERDER", Tekst(await RolcentrumAsync("HDEGROOT"), "profiel", "code"));
    }

    [Fact]
    public async Task A_profile_that_is_not_there_cannot_be_chosen()
    {
        var fout = await host.RefusedAsync("rolcentrumProfielKiezen", new { profiel = "DIRECTEUR" });

        Assert.Equal(("NIET_GEVONDEN", "profiel"), (Tekst(fout, "code"), Tekst(fout, "veld")));
    }

    [Fact]
    public async Task Who_is_no_medewerker_sees_the_usual_role_centre_and_keeps_no_settings()
    {
        var centrum = await RolcentrumAsync("KOPPELING");

        Assert.Equal("LEEFBAARHEIDSMEDEWERKER", Tekst(centrum, "profiel", "code"));
        Assert.Equal(0, Cues(centrum)["mijn-leefbaarheidsdossiers"].GetProperty("aantal").GetInt32());
        Assert.Equal("Goedemorgen", Tekst(centrum.GetProperty("koppen")[0], "tekst"));
        Assert.Equal("GEEN_MEDEWERKER", Tekst(await host.RefusedAsync("rolcentrumProfielKiezen", new { profiel = "MANAGER" }, medewerker: "KOPPELING"), "code"));
        Assert.Equal(
            "GEEN_MEDEWERKER",
            Tekst(await host.RefusedAsync("cuedrempelInstellen", new { cueId = "mijn-taken", lageDrempel = 1, hogeDrempel = 2 }, medewerker: "KOPPELING"), "code"));
    }

    [Fact]
    public async Task A_function_gets_another_profile_however_it_is_written()
    {
        var nieuw = await host.MutateAsync("profieltoewijzingInstellen", new { functie = " Participatiemedewerker ", profiel = "WOONCONSULENT" }, "profieltoewijzing { functie profiel { code naam } }");
        await host.MutateAsync("medewerkerAanmaken", new { code = "ROLTEST", naam = "Rol Test", functie = "PARTICIPATIEMEDEWERKER" }, "medewerker { id }");

        Assert.Equal(("Participatiemedewerker", "WOONCONSULENT"), (Tekst(nieuw, "functie"), Tekst(nieuw, "profiel", "code")));
        Assert.Equal("WOONCONSULENT", Tekst(await RolcentrumAsync("ROLTEST"), "profiel", "code"));
        await host.MutateAsync("profieltoewijzingInstellen", new { functie = "participatiemedewerker", profiel = "MANAGER" }, "profieltoewijzing { functie }");
        Assert.Equal("MANAGER", Tekst(await RolcentrumAsync("ROLTEST"), "profiel", "code"));
        var rijen = await host.QueryAsync("{ profieltoewijzingen(where: { functie: { startsWith: \"Participatie\" } }) { totalCount } rolprofielen { code } }");
        Assert.Equal((1, 7), (rijen.GetProperty("profieltoewijzingen").GetProperty("totalCount").GetInt32(), rijen.GetProperty("rolprofielen").GetArrayLength()));
    }

    [Fact]
    public async Task Ones_own_thresholds_come_before_those_of_the_corporation_and_these_before_the_modules()
    {
        const string Cue = "open-leefbaarheidsdossiers";
        const string Velden = "cuedrempel { herkomst lageDrempel hogeDrempel stijlHoog }";
        Task<JsonElement> Stand(string medewerker) => StandAsync(Cue, medewerker);

        Assert.Equal("GEEN", Tekst(await Stand("RMULDER"), "stijl"));
        var iedereen = await host.MutateAsync("cuestandaardInstellen", new { cueId = Cue, lageDrempel = 1, hogeDrempel = 2 }, Velden, "MBAKKER");
        Assert.Equal("IEDEREEN", Tekst(iedereen, "herkomst"));
        Assert.Equal("ONGUNSTIG", Tekst(await Stand("RMULDER"), "stijl"));

        var eigen = await host.MutateAsync(
            "cuedrempelInstellen", new { cueId = Cue, lageDrempel = 100_000, hogeDrempel = 200_000, stijlLaag = "ONDERGESCHIKT" }, Velden, "RMULDER");
        Assert.Equal(("EIGEN", 100_000, "ONGUNSTIG"), (Tekst(eigen, "herkomst"), eigen.GetProperty("lageDrempel").GetInt32(), Tekst(eigen, "stijlHoog")));
        Assert.Equal("ONDERGESCHIKT", Tekst(await Stand("RMULDER"), "stijl"));
        Assert.Equal("ONGUNSTIG", Tekst(await Stand("IDEKKER"), "stijl"));

        await host.MutateAsync("cuedrempelInstellen", new { cueId = Cue, lageDrempel = (int?)null, hogeDrempel = (int?)null }, Velden, "RMULDER");
        Assert.Equal("GEEN", Tekst(await Stand("RMULDER"), "stijl"));
        var hersteld = await host.MutateAsync("cuedrempelHerstellen", new { cueId = Cue }, Velden, "RMULDER");
        Assert.Equal("IEDEREEN", Tekst(hersteld, "herkomst"));
        Assert.Equal("MODULE", Tekst(await host.MutateAsync("cuestandaardHerstellen", new { cueId = Cue }, Velden, "MBAKKER"), "herkomst"));
        Assert.Equal("GEEN", Tekst(await Stand("IDEKKER"), "stijl"));
    }

    [Theory]
    [InlineData("onbekend", 1, 2, "NIET_GEVONDEN", "cueId")]
    [InlineData("mijn-taken", 5, 3, "DREMPELS_VERWISSELD", "hogeDrempel")]
    [InlineData("mijn-taken", 5, null, "DREMPELS_ONVOLLEDIG", "hogeDrempel")]
    public async Task Wrong_thresholds_are_refused_for_oneself_and_for_everybody(string cueId, int? lageDrempel, int? hogeDrempel, string code, string veld)
    {
        foreach (var mutatie in new[] { "cuedrempelInstellen", "cuestandaardInstellen" })
        {
            var fout = await host.RefusedAsync(mutatie, new { cueId, lageDrempel, hogeDrempel });
            Assert.Equal((code, veld), (Tekst(fout, "code"), Tekst(fout, "veld")));
        }
    }

    [Fact]
    public async Task A_cue_that_cannot_be_counted_says_so_and_the_others_have_their_number()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var cijfers = scope.ServiceProvider.GetRequiredService<IRoleCenterFigures>();

        var aantallen = await cijfers.CountAsync(
            [new Cue("goed", "G", "leefbaarheidsdossiers", "leefbaarheidsdossiers"), new Cue("stuk", "S", "bestaatNiet", "leefbaarheidsdossiers"), new Cue("ook", "O", "taken", "taken")],
            TestContext.Current.CancellationToken);
        var waarden = await cijfers.MeasureAsync(
            [
                new Kpi("omgekeerd", "O", "reactietijden", "terugkoppeling.binnenTien") { Arguments = "van: $vandaag, tot: $gisteren" },
                new Kpi("goed", "G", "reactietijden", "terugkoppeling.binnenTien") { Arguments = "van: $eenJaarGeleden, tot: $vandaag" },
                new Kpi("leeg", "L", "reactietijden", "terugkoppeling.binnenTien") { Arguments = "van: $morgen, tot: $morgen" },
            ],
            TestContext.Current.CancellationToken);

        Assert.True(aantallen["goed"].Value > 0 && aantallen["ook"].Value > 0);
        Assert.Null(aantallen["stuk"].Value);
        Assert.Equal("Dit aantal is nu niet beschikbaar. Probeer het later opnieuw.", aantallen["stuk"].Reason);
        Assert.True(waarden["goed"].Value > 0);
        Assert.Equal((null, "Dit aantal is nu niet beschikbaar. Probeer het later opnieuw."), (waarden["omgekeerd"].Value, waarden["omgekeerd"].Reason));
        Assert.Equal(new Figure(Value: null, Reason: null), waarden["leeg"]);
    }

    [Fact]
    public async Task A_client_learns_what_the_variables_of_filters_stand_for()
    {
        var ik = (await host.QueryAsync("{ mijnMedewerker { id teams { team { id } } } }")).GetProperty("mijnMedewerker");
        var variabelen = await VariabelenAsync(HostFixture.Medewerker);
        var ander = await VariabelenAsync("KOPPELING");

        Assert.Equal(("Date!", "2026-11-23"), (variabelen["vandaag"].Type, variabelen["vandaag"].Waarde.GetString()));
        Assert.Equal(ik.GetProperty("id").GetString(), variabelen["ik"].Waarde.GetString());
        Assert.Equal(
            ik.GetProperty("teams").EnumerateArray().Select(lid => Tekst(lid, "team", "id")),
            variabelen["mijnTeams"].Waarde.EnumerateArray().Select(team => team.GetString()!));
        Assert.Equal((Guid.Empty, 0), (ander["ik"].Waarde.GetGuid(), ander["mijnTeams"].Waarde.GetArrayLength()));
    }

    [Fact]
    public async Task Reaction_times_count_working_days_over_a_period()
    {
        var data = await host.QueryAsync(
            "{ reactietijden(van: \"2026-01-01\", tot: \"2026-09-30\") { van tot ontvangstbevestiging { dossiers gereageerd binnenTwee binnenVijf gemiddeldWerkdagen } doorlooptijd { afgesloten gemiddeld } } "
            + "leefbaarheidsdossiers(where: { begindatum: { gte: \"2026-01-01\", lte: \"2026-09-30\" }, samengevoegdInId: { eq: null }, status: { soort: { neq: GEANNULEERD } } }) { totalCount } }");
        var meting = data.GetProperty("reactietijden").GetProperty("ontvangstbevestiging");
        var omgekeerd = await host.SendAsync("{ reactietijden(van: \"2026-02-01\", tot: \"2026-01-01\") { van } }");

        Assert.Equal(data.GetProperty("leefbaarheidsdossiers").GetProperty("totalCount").GetInt32(), meting.GetProperty("dossiers").GetInt32());
        Assert.InRange(meting.GetProperty("binnenTwee").GetDecimal(), 50m, 90m);
        Assert.True(meting.GetProperty("binnenVijf").GetDecimal() > meting.GetProperty("binnenTwee").GetDecimal());
        Assert.True(data.GetProperty("reactietijden").GetProperty("doorlooptijd").GetProperty("gemiddeld").GetDecimal() > 1);
        Assert.Equal("EINDE_VOOR_BEGIN", omgekeerd.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<JsonElement> RolcentrumAsync(string medewerker)
        => (await host.QueryAsync(Alles, medewerker: medewerker)).GetProperty("mijnRolcentrum");

    private async Task<JsonElement> StandAsync(string cueId, string medewerker) => Cues(await RolcentrumAsync(medewerker))[cueId];

    private async Task<Dictionary<string, (string Type, JsonElement Waarde)>> VariabelenAsync(string medewerker)
        => (await host.QueryAsync("{ paginavariabelen { naam type omschrijving waarde } }", medewerker: medewerker))
            .GetProperty("paginavariabelen").EnumerateArray()
            .ToDictionary(variabele => Tekst(variabele, "naam"), variabele => (Tekst(variabele, "type"), variabele.GetProperty("waarde")), StringComparer.Ordinal);

    private static Dictionary<string, JsonElement> Cues(JsonElement centrum)
        => centrum.GetProperty("activiteiten").EnumerateArray()
            .SelectMany(groep => groep.GetProperty("cues").EnumerateArray())
            .ToDictionary(cue => Tekst(cue, "id"), StringComparer.Ordinal);

    private static string Tekst(JsonElement element, params string[] pad)
        => pad.Aggregate(element, (waarde, naam) => waarde.GetProperty(naam)).GetString()!;
}

public sealed class RolcentrumOpSqlite(DemoHostFixture host) : RolcentrumOverGraphQL(host), IClassFixture<DemoHostFixture>;

public sealed class RolcentrumOpPostgreSql(PostgresDemoHostFixture host) : RolcentrumOverGraphQL(host), IClassFixture<PostgresDemoHostFixture>;
