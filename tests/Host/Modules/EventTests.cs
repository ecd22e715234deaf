using Leefbaarheid.Host.Tests.Support;

namespace Leefbaarheid.Host.Tests.Modules;

/// <summary>What a subscriber in one module may do to a mutation of another.</summary>
public sealed class EventTests : IDisposable
{
    private const string Toestand =
        "{ version gesloten status { code } actieregels { version status } statushistorie { status { code } } termijnen { gehaaldOp } }";

    private readonly FixtureModules _modules = new();

    public void Dispose() => _modules.Dispose();

    [Fact]
    public async Task A_refusal_before_the_fact_reaches_the_user_and_nothing_is_kept()
    {
        await using var host = await StartAsync("true");
        var (dossier, verzoek) = await DossierMetVerzoekAsync(host);
        var before = await ToestandAsync(host, dossier);

        // The open line is completed and saved first, so there is something to lose.
        var payload = await SluitAsync(host, dossier);

        var error = Assert.Single(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal("RegelovertredingError", error.GetProperty("__typename").GetString());
        Assert.Equal("ONDERHOUDSVERZOEK_OPEN", error.GetProperty("code").GetString());
        Assert.Contains("OHV-", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, await ToestandAsync(host, dossier));

        await host.PayloadAsync("onderhoudsverzoekAnnuleren", new { onderhoudsverzoekId = verzoek, reden = "Dubbel" });
        Assert.True((await SluitAsync(host, dossier)).GetProperty("leefbaarheidsdossier").GetProperty("gesloten").GetBoolean());
    }

    [Fact]
    public async Task Without_the_setting_the_open_request_does_not_matter()
    {
        await using var host = await StartAsync("false");
        var (dossier, _) = await DossierMetVerzoekAsync(host);

        Assert.True((await SluitAsync(host, dossier)).GetProperty("leefbaarheidsdossier").GetProperty("gesloten").GetBoolean());
    }

    [Fact]
    public async Task A_handler_that_breaks_after_the_fact_takes_the_whole_mutation_back()
    {
        _modules
            .AddReal("Basisregistratie")
            .AddReal("Leefbaarheidsdossier")
            .Add(
                "Volger",
                new(StringComparer.Ordinal) { ["Leefbaarheidsdossier"] = "[0.1.0,0.2.0)" },
                new(StringComparer.Ordinal) { ["FaalBij"] = "Zwerfafval" });
        await using var host = await _modules.StartAsync();
        var typeId = await host.KeyAsync("leefbaarheidsdossiertypen", "VERBETER");
        var first = await MaakAsync("Donker portiek");

        var broken = await host.MutateAsync("leefbaarheidsdossierAanmaken", new { typeId, omschrijving = "Zwerfafval" }, "leefbaarheidsdossier { id }");

        Assert.NotEmpty(broken.GetProperty("errors").EnumerateArray());
        Assert.DoesNotContain("draad", broken.ToString(), StringComparison.Ordinal);
        var dossiers = await host.FieldAsync("leefbaarheidsdossiers", selection: "{ nodes { nummer } totalCount }");
        Assert.Equal(1, dossiers.GetProperty("totalCount").GetInt32());

        // The number that the broken one had drawn is free again.
        Assert.Equal(first + 1, await MaakAsync("Kapotte bank"));

        async Task<int> MaakAsync(string omschrijving)
        {
            var made = await host.PayloadAsync("leefbaarheidsdossierAanmaken", new { typeId, omschrijving }, "leefbaarheidsdossier { nummer }");
            return int.Parse(made.GetProperty("leefbaarheidsdossier").GetProperty("nummer").GetString()!.Split('-')[^1], System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private Task<TestHost> StartAsync(string openVerzoekHoudtDossierOpen)
        => _modules
            .AddReal("Basisregistratie")
            .AddReal("Leefbaarheidsdossier")
            .AddReal("Onderhoudsverzoek", new(StringComparer.Ordinal) { ["OpenVerzoekHoudtDossierOpen"] = openVerzoekHoudtDossierOpen })
            .StartAsync();

    private static async Task<(Guid Dossier, Guid Verzoek)> DossierMetVerzoekAsync(TestHost host)
    {
        var eenheid = await host.MakeAsync(
            "eenheidAanmaken",
            "eenheid",
            new { nummer = "E1", soort = "WOO", status = "VEH", straat = "Lindestraat", huisnummer = 1, postcode = "1234 AB", woonplaats = "Waterdam" });
        var dossier = await host.MakeAsync(
            "leefbaarheidsdossierAanmaken",
            "leefbaarheidsdossier",
            new { typeId = await host.KeyAsync("leefbaarheidsdossiertypen", "VERBETER"), omschrijving = "Donker portiek" });
        await host.PayloadAsync("dossierEenheidToevoegen", new { leefbaarheidsdossierId = dossier, eenheidId = eenheid });
        var regel = await host.MakeAsync("actieregelToevoegen", "actieregel", new { leefbaarheidsdossierId = dossier, omschrijving = "Lamp vervangen" });
        return (dossier, await host.MakeAsync("onderhoudsverzoekAanmakenVanuitActieregel", "onderhoudsverzoek", new { actieregelId = regel }));
    }

    private static async Task<System.Text.Json.JsonElement> SluitAsync(TestHost host, Guid dossier)
        => await host.PayloadAsync(
            "leefbaarheidsdossierAfsluiten",
            new
            {
                id = dossier,
                afhandelingsredenId = await host.KeyAsync("dossierafhandelingsredenen", "OPGELOST"),
                openstaandWerkVoltooien = true,
            },
            "leefbaarheidsdossier { gesloten }");

    private static async Task<string> ToestandAsync(TestHost host, Guid dossier)
        => (await host.FieldAsync("leefbaarheidsdossier", $"(id: \"{dossier}\")", Toestand)).GetRawText();
}
