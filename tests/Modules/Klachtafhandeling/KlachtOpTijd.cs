using System.Globalization;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Klachten;

/// <summary>What time does to complaints. Each test moves the clock of the class on, and counts from where it stands.</summary>
public abstract class KlachtOpTijd(HostFixture host)
{
    [Fact]
    public async Task The_deadline_stands_still_with_the_dossier()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.InBehandelingAsync();
        var voor = Assert.Single(await klachten.TermijnenAsync(dossier));
        await host.MutateAsync("leefbaarheidsdossierOpschorten", new { id = dossier, reden = "Klager is op vakantie." }, "leefbaarheidsdossier { id }");
        host.Clock.Advance(TimeSpan.FromDays(14));

        await host.MutateAsync("leefbaarheidsdossierHervatten", new { id = dossier }, "leefbaarheidsdossier { id }");

        var na = Assert.Single(await klachten.TermijnenAsync(dossier));
        Assert.True(string.CompareOrdinal(na.Uiterlijk, voor.Uiterlijk) > 0, $"{voor} {na}");
        Assert.Equal(na.Uiterlijk, (await klachten.KlachtAsync(dossier)).Tekst("uitersteDatum"));
    }

    [Fact]
    public async Task A_complaint_that_was_cancelled_and_taken_up_again_is_paused_by_the_deadline_that_runs()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.DossierAsync();
        await host.MutateAsync(
            "leefbaarheidsdossierAnnuleren", new { id = dossier, afhandelingsredenId = await klachten.RedenAsync("INGETROK") }, "leefbaarheidsdossier { id }");
        await host.MutateAsync("klachtHeropenen", new { leefbaarheidsdossierId = dossier, reden = "Per ongeluk geannuleerd." }, "klacht { id }");
        var voor = (await klachten.KlachtAsync(dossier)).Tekst("uitersteDatum");
        await host.MutateAsync("leefbaarheidsdossierOpschorten", new { id = dossier, reden = "Wacht op stukken." }, "leefbaarheidsdossier { id }");

        // Turned down and taken up in the pause: the deadline that begins then stands still with the others.
        await host.MutateAsync("klachtAfwijzen", new { leefbaarheidsdossierId = dossier, reden = "Te laat." }, "klacht { id }");
        await host.MutateAsync("klachtInBehandelingNemen", new { leefbaarheidsdossierId = dossier, klachtOver = "BELEID" }, "klacht { id }");
        host.Clock.Advance(TimeSpan.FromDays(14));
        await host.MutateAsync("leefbaarheidsdossierHervatten", new { id = dossier }, "leefbaarheidsdossier { id }");

        var na = (await klachten.KlachtAsync(dossier)).Tekst("uitersteDatum");
        Assert.True(string.CompareOrdinal(na, voor) > 0, $"{voor} {na}");
        var termijnen = (await host.QueryAsync(
            "query($id: UUID!) { leefbaarheidsdossier(id: $id) { uitersteDatum termijnen { soort open uiterlijkeDatum } } }", new { id = dossier }))
            .GetProperty("leefbaarheidsdossier");
        Assert.Equal(
            [("KLACHTTERMIJN", na), ("UITVOERINGSTERMIJN", termijnen.Tekst("uitersteDatum"))],
            termijnen.GetProperty("termijnen").EnumerateArray().Where(termijn => termijn.GetProperty("open").GetBoolean())
                .Select(termijn => (termijn.Tekst("soort"), termijn.Tekst("uiterlijkeDatum"))).Order());
        Assert.True(string.CompareOrdinal(termijnen.Tekst("uitersteDatum"), voor) > 0);
    }

    [Fact]
    public async Task A_complaint_that_waits_for_nearly_a_year_warns_until_somebody_refers_or_satisfies_the_complainant()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.InBehandelingAsync();
        Assert.Null(await WaarschuwingAsync());

        await IngediendOpAsync(host.Vandaag.AddYears(-1).AddDays(31));
        Assert.Null(await WaarschuwingAsync());
        await IngediendOpAsync(host.Vandaag.AddYears(-1).AddDays(30));
        Assert.Contains("De klager kan nog tot en met", await WaarschuwingAsync(), StringComparison.Ordinal);
        await IngediendOpAsync(host.Vandaag.AddYears(-1));
        Assert.Contains(host.Vandaag.ToString("d-M-yyyy", CultureInfo.InvariantCulture), await WaarschuwingAsync(), StringComparison.Ordinal);
        Assert.Contains("De klager kan nog", await WaarschuwingAsync(), StringComparison.Ordinal);
        await IngediendOpAsync(host.Vandaag.AddYears(-1).AddDays(-1));
        Assert.Contains("meestal niet meer aan", await WaarschuwingAsync(), StringComparison.Ordinal);

        await host.MutateAsync("klachtTevredenheidVastleggen", new { leefbaarheidsdossierId = dossier, tevreden = "JA" }, "klacht { id }");
        Assert.Null(await WaarschuwingAsync());
        await host.MutateAsync("klachtTevredenheidVastleggen", new { leefbaarheidsdossierId = dossier, tevreden = "NEE" }, "klacht { id }");
        Assert.NotNull(await WaarschuwingAsync());
        await host.MutateAsync("klachtOplossingControleren", new { leefbaarheidsdossierId = dossier, tevreden = "NEE", alHetRedelijkeGedaan = true, motivering = "Er is niets meer te doen." }, "klacht { id }");
        await host.MutateAsync("verwijzingMaken", new { leefbaarheidsdossierId = dossier, instantie = "GESCHILLENCOMMISSIE" }, "verwijzing { id }");
        Assert.Null(await WaarschuwingAsync());

        async Task IngediendOpAsync(DateOnly dag)
        {
            var klacht = await klachten.KlachtAsync(dossier);
            await host.MutateAsync(
                "klachtWijzigen",
                new
                {
                    id = klacht.Id(),
                    versie = klacht.GetProperty("version").GetInt64(),
                    ingediendOp = dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                },
                "klacht { id }");
        }

        async Task<string?> WaarschuwingAsync()
            => (await host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { klacht { waarschuwing } } }", new { id = dossier }))
                .GetProperty("leefbaarheidsdossier").GetProperty("klacht").Tekst("waarschuwing");
    }

    [Theory]
    [InlineData("klachtHeropenen")]
    [InlineData("leefbaarheidsdossierHeropenen")]
    public async Task The_same_dossier_goes_on_until_the_last_day_whichever_way_it_is_opened(string mutatie)
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var opTijd = await klachten.OpgelostAsync();
        var teLaat = await klachten.OpgelostAsync();
        var termijn = Assert.Single(await klachten.TermijnenAsync(opTijd));
        host.Clock.Advance(TimeSpan.FromDays(30));

        await host.MutateAsync(mutatie, Invoer(opTijd), mutatie == "klachtHeropenen" ? "klacht { id }" : "leefbaarheidsdossier { id }");
        var klacht = await klachten.KlachtAsync(opTijd);
        Assert.Equal(
            ("IN_BEHANDELING", "ONBEKEND", "1", Vandaag, "De klacht is terug."),
            (klacht.Tekst("fase"), klacht.Tekst("tevreden"), klacht.Tekst("aantalKeerHeropend"), klacht.Tekst("heropendOp"), klacht.Tekst("heropenreden")));
        Assert.Contains((termijn.Uiterlijk, termijn.Streef, null), await klachten.TermijnenAsync(opTijd));

        host.Clock.Advance(TimeSpan.FromDays(1));
        await klachten.WeigertAsync(teLaat, "HEROPENEN_TE_LAAT", mutatie, Invoer(teLaat));

        object Invoer(Guid dossier) => mutatie == "klachtHeropenen"
            ? new { leefbaarheidsdossierId = dossier, reden = "De klacht is terug." }
            : new { id = dossier, toelichting = "De klacht is terug." };
    }

    [Fact]
    public async Task A_reopened_complaint_is_settled_anew_and_an_open_one_cannot_be_reopened()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.OpgelostAsync();
        await klachten.WeigertAsync(dossier, "VERPLICHT", "klachtHeropenen", new { leefbaarheidsdossierId = dossier, reden = " " });
        await host.MutateAsync("klachtHeropenen", new { leefbaarheidsdossierId = dossier, reden = "Weer mis." }, "klacht { id }");

        await klachten.WeigertAsync(dossier, "DOSSIER_NIET_GESLOTEN", "klachtHeropenen", new { leefbaarheidsdossierId = dossier, reden = "Weer mis." });
        await klachten.WeigertAsync(
            dossier, "KLACHT_NIET_OPGELOST", "leefbaarheidsdossierAfsluiten", new { id = dossier, afhandelingsredenId = await klachten.RedenAsync() });
    }

    [Fact]
    public async Task A_complaint_that_waits_too_long_is_listed_until_it_is_answered()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.InBehandelingAsync();
        host.Clock.Advance(TimeSpan.FromDays(42));
        Assert.DoesNotContain(dossier, await OverTermijnAsync());

        host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Contains(dossier, await OverTermijnAsync());
        Assert.Equal("True", (await klachten.KlachtAsync(dossier)).Tekst("overTermijn"));

        await host.MutateAsync("klachtAfwijzen", new { leefbaarheidsdossierId = dossier, reden = "Hoort elders thuis." }, "klacht { id }");
        Assert.DoesNotContain(dossier, await OverTermijnAsync());
    }

    [Fact]
    public async Task The_last_day_to_file_elsewhere_is_watched_until_the_complainant_went_there()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var dossier = await klachten.InBehandelingAsync();
        await host.MutateAsync(
            "klachtOplossingControleren",
            new { leefbaarheidsdossierId = dossier, tevreden = "NEE", alHetRedelijkeGedaan = true, motivering = "Alles is gedaan." },
            "klacht { id }");
        var vandaag = host.Vandaag;
        var verwijzing = await host.MutateAsync(
            "verwijzingMaken", new { leefbaarheidsdossierId = dossier, instantie = "GESCHILLENCOMMISSIE" }, "verwijzing { id version }");
        await klachten.SluitAsync(dossier);

        var open = Assert.Single(await IndientermijnenAsync(verwijzing.Id()));
        Assert.Equal((vandaag.AddYears(1), vandaag.AddYears(1).AddMonths(-1), null), (open.UiterlijkeDatum, open.Streefdatum, open.GehaaldOp));

        // The dossier is closed; the other body goes on.
        host.Clock.Advance(TimeSpan.FromDays(3));
        await host.MutateAsync(
            "verwijzingWijzigen",
            new { id = verwijzing.Id(), versie = verwijzing.GetProperty("version").GetInt64(), ingediendOp = Vandaag },
            "verwijzing { id }");
        Assert.Equal(host.Vandaag, Assert.Single(await IndientermijnenAsync(verwijzing.Id())).GehaaldOp);
    }

    private string Vandaag => host.Vandaag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<IReadOnlyList<Guid>> OverTermijnAsync()
        => [.. (await host.QueryAsync("{ klachtenOverTermijn(first: 200) { nodes { leefbaarheidsdossierId } } }"))
            .GetProperty("klachtenOverTermijn").GetProperty("nodes").EnumerateArray().Select(klacht => klacht.GetProperty("leefbaarheidsdossierId").GetGuid())];

    private async Task<IReadOnlyList<Termijn>> IndientermijnenAsync(Guid verwijzingId)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var onderwerp = new TermijnOnderwerp("Verwijzing", verwijzingId);
        var gevonden = await scope.ServiceProvider.GetRequiredService<ITermijnen>().ZoekAsync([onderwerp], TestContext.Current.CancellationToken);
        return [.. gevonden[onderwerp].Where(termijn => termijn.Soort == "INDIENTERMIJN")];
    }
}

public sealed class KlachtOpTijdOpSqlite(HostFixture host) : KlachtOpTijd(host), IClassFixture<HostFixture>;

public sealed class KlachtOpTijdOpPostgreSql(PostgresHostFixture host) : KlachtOpTijd(host), IClassFixture<PostgresHostFixture>;
