using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Platform;

/// <summary>The number series over HTTP, by way of the contacts' one: C######, which counts on over the years.</summary>
public sealed class NummerreeksTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Regel = "nummerreeksregel { version open laatstGebruikt eindnummer waarschuwingsnummer bijnaVol }";

    [Fact]
    public async Task Series_are_read_by_code_with_their_counts()
    {
        var nummer = await TaakAsync(await TeamAsync());

        var reeksen = (await host.QueryAsync(
            "{ nummerreeksen { code omschrijving patroon version regels { startdatum laatstGebruikt laatsteDatum eindnummer open waarschuwingsnummer bijnaVol } } }"))
            .GetProperty("nummerreeksen").EnumerateArray().ToList();

        var codes = reeksen.Select(reeks => reeks.GetProperty("code").GetString()!).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        var taken = reeksen[codes.IndexOf("TAAK")];
        Assert.Equal(("Taken", "TAAK-{jaar}-######"), (taken.GetProperty("omschrijving").GetString(), taken.GetProperty("patroon").GetString()));
        var regel = Assert.Single(taken.GetProperty("regels").EnumerateArray());
        Assert.Equal("2026-01-01", regel.GetProperty("startdatum").GetString());
        Assert.Equal("2026-11-23", regel.GetProperty("laatsteDatum").GetString());
        Assert.Equal((int.Parse(nummer[^6..], null), 999_999), (regel.GetProperty("laatstGebruikt").GetInt64(), regel.GetProperty("eindnummer").GetInt64()));
        Assert.True(regel.GetProperty("open").GetBoolean());
        Assert.Equal(JsonValueKind.Null, regel.GetProperty("waarschuwingsnummer").ValueKind);
        Assert.False(regel.GetProperty("bijnaVol").GetBoolean());
    }

    [Fact]
    public async Task A_closed_line_hands_out_no_numbers_until_it_is_opened()
    {
        await ContactAsync();
        var (id, versie, gebruikt) = await ContactregelAsync();

        await host.MutateAsync("nummerreeksregelWijzigen", new { id, versie, open = false }, Regel);
        var geweigerd = await host.RefusedAsync("contactAanmaken", new { soort = "HUISHOUDEN", achternaam = "Jansen" });
        var geopend = await host.MutateAsync("nummerreeksregelWijzigen", new { id, versie = versie + 1, open = true }, Regel);

        Assert.Equal("NUMMERREEKS_GESLOTEN", geweigerd.GetProperty("code").GetString());
        Assert.True(geopend.GetProperty("open").GetBoolean());
        Assert.Equal($"C{gebruikt + 1:D6}", await ContactAsync());
    }

    [Fact]
    public async Task A_line_warns_from_its_warning_number_and_ends_at_its_end_number()
    {
        await ContactAsync();
        var (id, versie, gebruikt) = await ContactregelAsync();
        var gezet = await host.MutateAsync(
            "nummerreeksregelWijzigen", new { id, versie, eindnummer = gebruikt + 1, waarschuwingsnummer = gebruikt + 1 }, Regel);

        await ContactAsync();
        var (_, naNummer, _) = await ContactregelAsync();
        var vol = await host.RefusedAsync("contactAanmaken", new { soort = "HUISHOUDEN", achternaam = "Jansen" });
        var verruimd = await host.MutateAsync("nummerreeksregelWijzigen", new { id, versie = versie + 1, eindnummer = 999_999 }, Regel);
        var zonder = await host.MutateAsync("nummerreeksregelWijzigen", new { id, versie = versie + 2, waarschuwingsnummer = (long?)null }, Regel);

        Assert.False(gezet.GetProperty("bijnaVol").GetBoolean());
        Assert.Equal(versie + 1, naNummer);
        Assert.Equal("NUMMERREEKS_VOL", vol.GetProperty("code").GetString());
        Assert.True(verruimd.GetProperty("bijnaVol").GetBoolean());
        Assert.Equal(gebruikt + 1, verruimd.GetProperty("waarschuwingsnummer").GetInt64());
        Assert.False(zonder.GetProperty("bijnaVol").GetBoolean());
        Assert.Equal(999_999, zonder.GetProperty("eindnummer").GetInt64());
    }

    [Theory]
    [InlineData(1L, null, "EINDNUMMER_GEBRUIKT", "eindnummer")]
    [InlineData(-5L, null, "EINDNUMMER_GEBRUIKT", "eindnummer")]
    [InlineData(1_000_000L, null, "EINDNUMMER_PAST_NIET", "eindnummer")]
    [InlineData(500L, 501L, "WAARSCHUWINGSNUMMER_ONGELDIG", "waarschuwingsnummer")]
    [InlineData(500L, 0L, "WAARSCHUWINGSNUMMER_ONGELDIG", "waarschuwingsnummer")]
    public async Task Limits_that_cannot_be_are_refused_and_change_nothing(long eindnummer, long? waarschuwingsnummer, string code, string veld)
    {
        await ContactAsync();
        await ContactAsync();
        var (id, versie, _) = await ContactregelAsync();

        var fout = await host.RefusedAsync("nummerreeksregelWijzigen", new { id, versie, open = false, eindnummer, waarschuwingsnummer });

        Assert.Equal((code, veld), (fout.GetProperty("code").GetString(), fout.GetProperty("veld").GetString()));
        Assert.Equal(versie, (await ContactregelAsync()).Versie);
        await ContactAsync();
    }

    [Fact]
    public async Task What_somebody_else_changed_and_what_does_not_exist_is_refused()
    {
        await ContactAsync();
        var (id, versie, _) = await ContactregelAsync();

        var oudeRegel = await host.RefusedAsync("nummerreeksregelWijzigen", new { id, versie = versie - 1, open = false });
        var geenRegel = await host.RefusedAsync("nummerreeksregelWijzigen", new { id = Guid.NewGuid(), versie, open = false });
        var oudeReeks = await host.RefusedAsync("nummerreeksWijzigen", new { code = "LBD", versie = 0, omschrijving = "Dossiers" });
        var geenReeks = await host.RefusedAsync("nummerreeksWijzigen", new { code = "XYZ", versie = 1, omschrijving = "Dossiers" });

        Assert.Equal(
            ["VersieconflictError", "NietGevondenError", "VersieconflictError", "NietGevondenError"],
            new[] { oudeRegel, geenRegel, oudeReeks, geenReeks }.Select(fout => fout.GetProperty("__typename").GetString()));
    }

    [Fact]
    public async Task A_series_gets_another_caption_and_pattern_and_counts_on()
    {
        const string Selectie = "nummerreeks { version omschrijving patroon regels { laatstGebruikt eindnummer } }";
        var team = await TeamAsync();
        var eerste = await TaakAsync(team);
        var versie = await ReeksversieAsync("TAAK");

        var gewijzigd = await host.MutateAsync("nummerreeksWijzigen", new { code = "TAAK", versie, patroon = "T{jaar}/####" }, Selectie);
        var tweede = await TaakAsync(team);
        var ongeldig = await host.RefusedAsync("nummerreeksWijzigen", new { code = "TAAK", versie = versie + 1, patroon = "taak" });
        var leeg = await host.RefusedAsync("nummerreeksWijzigen", new { code = "TAAK", versie = versie + 1, omschrijving = " " });
        var terug = await host.MutateAsync(
            "nummerreeksWijzigen", new { code = "TAAK", versie = versie + 1, omschrijving = "Werk", patroon = "TAAK-{jaar}-######" }, Selectie);
        await host.MutateAsync("nummerreeksWijzigen", new { code = "TAAK", versie = versie + 2, omschrijving = "Taken" }, Selectie);

        Assert.Equal("Taken", gewijzigd.GetProperty("omschrijving").GetString());
        Assert.Equal(9999, gewijzigd.GetProperty("regels")[0].GetProperty("eindnummer").GetInt64());
        Assert.Equal($"T2026/{int.Parse(eerste[^6..], null) + 1:D4}", tweede);
        Assert.Equal("NUMMERREEKS_PATROON_ONGELDIG", ongeldig.GetProperty("code").GetString());
        Assert.Equal("VERPLICHT", leeg.GetProperty("code").GetString());
        Assert.Equal("Werk", terug.GetProperty("omschrijving").GetString());
        Assert.Equal(999_999, terug.GetProperty("regels")[0].GetProperty("eindnummer").GetInt64());
    }

    [Fact]
    public async Task A_pattern_that_a_number_handed_out_does_not_fit_is_refused()
    {
        for (var i = 0; i < 10; i++)
            await ContactAsync();
        var versie = await ReeksversieAsync("CONTACT");

        var fout = await host.RefusedAsync("nummerreeksWijzigen", new { code = "CONTACT", versie, patroon = "C#" });

        Assert.Equal(("NUMMERREEKS_PATROON_TE_KORT", "patroon"), (fout.GetProperty("code").GetString(), fout.GetProperty("veld").GetString()));
        Assert.StartsWith("C0000", await ContactAsync(), StringComparison.Ordinal);
    }

    private async Task<string> ContactAsync()
        => (await host.MutateAsync("contactAanmaken", new { soort = "HUISHOUDEN", achternaam = "Jansen" }, "contact { nummer }"))
            .GetProperty("nummer").GetString()!;

    private async Task<string> TaakAsync(Guid team)
        => (await host.MutateAsync("taakAanmaken", new { omschrijving = "Bellen", teamId = team }, "taak { nummer }")).GetProperty("nummer").GetString()!;

    private async Task<Guid> TeamAsync()
        => (await host.MutateAsync("teamAanmaken", new { code = $"N{Guid.NewGuid():N}"[..20], naam = "Team Nummers" }, "team { id }"))
            .GetProperty("id").GetGuid();

    private async Task<long> ReeksversieAsync(string code) => (await ReeksAsync(code)).GetProperty("version").GetInt64();

    private async Task<(Guid Id, long Versie, long Gebruikt)> ContactregelAsync()
    {
        var regel = Assert.Single((await ReeksAsync("CONTACT")).GetProperty("regels").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, regel.GetProperty("startdatum").ValueKind);
        return (regel.GetProperty("id").GetGuid(), regel.GetProperty("version").GetInt64(), regel.GetProperty("laatstGebruikt").GetInt64());
    }

    private async Task<JsonElement> ReeksAsync(string code)
        => (await host.QueryAsync("{ nummerreeksen { code version regels { id version startdatum laatstGebruikt } } }"))
            .GetProperty("nummerreeksen").EnumerateArray().Single(reeks => reeks.GetProperty("code").GetString() == code);
}
