using System.Text.Json;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Platform;

/// <summary>The corporation's calendar over HTTP. It is Monday 23 November 2026.</summary>
public sealed class AgendaTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task A_closing_day_moves_the_last_day_of_a_new_dossier_and_not_of_one_that_stands()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        const string Type = "OVERLIND"; // ten working days
        var eerder = await buurt.DossierAsync(Type);
        var uitersteDatum = await UitersteDatumAsync(eerder);

        await VoegToeAsync("2026-12-01", "Personeelsdag");
        var tijdens = await buurt.DossierAsync(Type);
        await host.MutateAsync("sluitingsdagVerwijderen", new { datum = "2026-12-01" }, "sluitingsdag { datum }");
        var daarna = await buurt.DossierAsync(Type);

        Assert.Equal("2026-12-07", uitersteDatum);
        Assert.Equal("2026-12-07", await UitersteDatumAsync(eerder));
        Assert.Equal("2026-12-08", await UitersteDatumAsync(tijdens));
        Assert.Equal("2026-12-07", await UitersteDatumAsync(daarna));
    }

    [Fact]
    public async Task Closing_days_are_read_in_order_by_year()
    {
        await VoegToeAsync("2031-05-19", "Verhuizing");
        await VoegToeAsync("2031-02-03", "  Personeelsdag ");
        await VoegToeAsync("2032-02-02", "Personeelsdag");

        var data = await host.QueryAsync("{ jaar: sluitingsdagen(jaar: 2031) { datum omschrijving version systemCreatedBy } alle: sluitingsdagen { datum } }");

        Assert.Equal(["2031-02-03", "2031-05-19"], Waarden(data.GetProperty("jaar"), "datum"));
        Assert.Equal(["Personeelsdag", "Verhuizing"], Waarden(data.GetProperty("jaar"), "omschrijving"));
        Assert.Equal(1, data.GetProperty("jaar")[0].GetProperty("version").GetInt64());
        Assert.Superset(new HashSet<string?> { "2031-02-03", "2032-02-02" }, Waarden(data.GetProperty("alle"), "datum").ToHashSet());
    }

    [Theory]
    [InlineData("2026-11-22", "Te laat", "DATUM_IN_VERLEDEN", "datum")]
    [InlineData("2026-12-05", "Zaterdag", "SLUITINGSDAG_WEEKEND", "datum")]
    [InlineData("2026-12-25", "Kerst", "SLUITINGSDAG_FEESTDAG", "datum")]
    [InlineData("2027-01-04", "   ", "VERPLICHT", "omschrijving")]
    public async Task A_closing_day_without_effect_or_without_a_reason_is_refused(string datum, string omschrijving, string code, string veld)
    {
        var fout = await host.RefusedAsync("sluitingsdagToevoegen", new { datum, omschrijving });

        Assert.Equal((code, veld), (fout.GetProperty("code").GetString(), fout.GetProperty("veld").GetString()));
        Assert.DoesNotContain(datum, Waarden((await host.QueryAsync("{ sluitingsdagen { datum } }")).GetProperty("sluitingsdagen"), "datum"));
    }

    [Fact]
    public async Task A_holiday_is_named_and_a_text_that_is_too_long_is_not_cut()
    {
        var feestdag = await host.RefusedAsync("sluitingsdagToevoegen", new { datum = "2027-04-27", omschrijving = "Vrij" });
        var teLang = await host.RefusedAsync("sluitingsdagToevoegen", new { datum = "2027-01-04", omschrijving = new string('x', 101) });

        Assert.Equal("27-4-2027 is een feestdag (Koningsdag). Dan werkt u al niet.", feestdag.GetProperty("message").GetString());
        Assert.Equal("TE_LANG", teLang.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_closing_day_can_be_today_and_only_once_and_stays_when_it_has_passed()
    {
        var vandaag = host.Vandaag.ToString("O");
        await VoegToeAsync(vandaag, "Storing");
        var dubbel = await host.RefusedAsync("sluitingsdagToevoegen", new { datum = vandaag, omschrijving = "Nog eens" });
        host.Clock.Advance(TimeSpan.FromDays(1));
        try
        {
            var voorbij = await host.RefusedAsync("sluitingsdagVerwijderen", new { datum = vandaag });
            Assert.Equal("SLUITINGSDAG_VERSTREKEN", voorbij.GetProperty("code").GetString());
        }
        finally
        {
            host.Clock.Advance(TimeSpan.FromDays(-1));
        }

        await host.MutateAsync("sluitingsdagVerwijderen", new { datum = vandaag }, "sluitingsdag { datum }");
        var weg = await host.RefusedAsync("sluitingsdagVerwijderen", new { datum = vandaag });

        Assert.Equal("SLUITINGSDAG_BESTAAT_AL", dubbel.GetProperty("code").GetString());
        Assert.Equal(("NietGevondenError", "datum"), (weg.GetProperty("__typename").GetString(), weg.GetProperty("veld").GetString()));
    }

    [Fact]
    public async Task Of_two_who_add_the_same_day_at_once_one_is_refused()
    {
        const string Document = """
            mutation { sluitingsdagToevoegen(input: { datum: "2029-01-08", omschrijving: "Personeelsdag" }) {
              sluitingsdag { id } errors { ... on RegelovertredingError { code } } } }
            """;

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.QueryAsync(Document)));

        Assert.Single(antwoorden, antwoord => antwoord.GetProperty("sluitingsdagToevoegen").GetProperty("sluitingsdag").ValueKind == JsonValueKind.Object);
    }

    [Fact]
    public async Task Holidays_of_a_year_come_in_order()
    {
        var feestdagen = (await host.QueryAsync("{ feestdagen(jaar: 2026) { datum naam } }")).GetProperty("feestdagen");

        Assert.Equal(
            [
                "2026-01-01", "2026-04-03", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-24", "2026-05-25",
                "2026-12-25", "2026-12-26",
            ],
            Waarden(feestdagen, "datum"));
        Assert.Equal("Koningsdag", feestdagen[4].GetProperty("naam").GetString());
    }

    [Theory]
    [InlineData("2026-12-24", "1WD", "2026-12-28")]
    [InlineData("2026-12-24", "1d", "2026-12-25")]
    [InlineData("2026-01-31", "1M-2WD", "2026-02-26")]
    public async Task A_formula_gives_a_day_by_the_calendar(string vanaf, string formule, string verwacht)
        => Assert.Equal(
            verwacht,
            (await host.QueryAsync("query($vanaf: Date!, $formule: String!) { werkdag(vanaf: $vanaf, formule: $formule) }", new { vanaf, formule }))
                .GetProperty("werkdag").GetString());

    [Theory]
    [InlineData("{ werkdag(vanaf: \"2026-12-24\", formule: \"5 dagen\") }", "DATUMFORMULE_ONGELDIG", "formule")]
    [InlineData("{ werkdag(vanaf: \"2026-12-24\", formule: \"\") }", "DATUMFORMULE_ONGELDIG", "formule")]
    [InlineData("{ werkdag(vanaf: \"9999-12-24\", formule: \"1J\") }", "DATUM_BUITEN_BEREIK", null)]
    [InlineData("{ feestdagen(jaar: 1582) { datum } }", "BUITEN_BEREIK", "jaar")]
    [InlineData("{ sluitingsdagen(jaar: 10000) { datum } }", "BUITEN_BEREIK", "jaar")]
    public async Task What_cannot_be_computed_is_said_with_a_code(string document, string code, string? veld)
    {
        var fout = Assert.Single((await host.SendAsync(document)).GetProperty("errors").EnumerateArray());

        var extensions = fout.GetProperty("extensions");
        Assert.Equal(code, extensions.GetProperty("code").GetString());
        Assert.Equal(veld, extensions.TryGetProperty("veld", out var gemeld) ? gemeld.GetString() : null);
        Assert.False(string.IsNullOrWhiteSpace(fout.GetProperty("message").GetString()));
    }

    private Task VoegToeAsync(string datum, string omschrijving)
        => host.MutateAsync("sluitingsdagToevoegen", new { datum, omschrijving }, "sluitingsdag { datum }");

    private async Task<string?> UitersteDatumAsync(Guid id)
        => (await host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { uitersteDatum } }", new { id }))
            .GetProperty("leefbaarheidsdossier").GetProperty("uitersteDatum").GetString();

    private static List<string?> Waarden(JsonElement lijst, string veld)
        => [.. lijst.EnumerateArray().Select(element => element.GetProperty(veld).GetString())];
}
