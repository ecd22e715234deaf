using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

/// <summary>The Kladblok of a dossier and of its lines: the column with Ja and Nee, long text, and for whose eyes.</summary>
public sealed class OpmerkingTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task A_note_on_a_line_turns_its_column_and_leaves_the_other_lines_and_the_dossier()
    {
        var (dossier, eerste, tweede) = await DossierAsync();
        Assert.Equal([false, false], (await KaartAsync(dossier)).Regels.Select(Heeft));

        await host.MutateAsync("actieregelOpmerkingToevoegen", new { actieregelId = tweede, tekst = "Sleutel ligt bij de buurvrouw." }, "actieregel { id }");

        var (kaart, regels) = await KaartAsync(dossier);
        Assert.Equal([(eerste, false), (tweede, true)], regels.Select(regel => (regel.GetProperty("id").GetGuid(), Heeft(regel))));
        Assert.Equal("Sleutel ligt bij de buurvrouw.", Assert.Single(Opmerkingen(regels[1])).GetProperty("tekst").GetString());
        Assert.Empty(Opmerkingen(kaart));
    }

    [Fact]
    public async Task A_note_is_for_colleagues_unless_somebody_says_otherwise_and_every_line_of_it_is()
    {
        var (dossier, regel, _) = await DossierAsync();
        var lang = string.Join(' ', Enumerable.Repeat("overlast", 25));

        await host.MutateAsync("dossieropmerkingToevoegen", new { leefbaarheidsdossierId = dossier, tekst = "Meneer is slecht ter been." }, "leefbaarheidsdossier { id }");
        await host.MutateAsync("dossieropmerkingToevoegen", new { leefbaarheidsdossierId = dossier, tekst = lang, intern = false }, "leefbaarheidsdossier { id }");
        await host.MutateAsync("actieregelOpmerkingToevoegen", new { actieregelId = regel, tekst = "Gesproken met beide partijen.", intern = false }, "actieregel { id }");
        await host.MutateAsync("actieregelOpmerkingToevoegen", new { actieregelId = regel, tekst = "Let op de hond.", intern = true }, "actieregel { id }");

        var (kaart, regels) = await KaartAsync(dossier);
        Assert.Equal([true, false, false, false], Opmerkingen(kaart).Select(Intern));
        Assert.Equal([false, true], Opmerkingen(regels[0]).Select(Intern));
        Assert.Equal(lang, string.Join(' ', Opmerkingen(kaart).Skip(1).Select(rij => rij.GetProperty("tekst").GetString())));
        Assert.All(Opmerkingen(kaart), rij => Assert.Equal((HostFixture.Medewerker, "2026-11-23"), (rij.GetProperty("auteur").GetString(), rij.GetProperty("datum").GetString())));
    }

    [Theory]
    [InlineData("", "VERPLICHT")]
    [InlineData("  \n ", "VERPLICHT")]
    [InlineData(null, "TE_LANG")]
    public async Task A_note_says_something_and_has_an_end(string? tekst, string code)
    {
        var (dossier, regel, _) = await DossierAsync();
        tekst ??= new string('x', 2001);

        Assert.Equal(code, Code(await host.RefusedAsync("dossieropmerkingToevoegen", new { leefbaarheidsdossierId = dossier, tekst })));
        Assert.Equal(code, Code(await host.RefusedAsync("actieregelOpmerkingToevoegen", new { actieregelId = regel, tekst })));
        Assert.Equal([false, false], (await KaartAsync(dossier)).Regels.Select(Heeft));
    }

    [Fact]
    public async Task Nothing_is_written_on_a_closed_dossier_or_on_what_does_not_exist()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var (dossier, regel, _) = await DossierAsync(buurt);
        await host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id = dossier, afhandelingsredenId = await buurt.CodeAsync("dossierafhandelingsredenen", "OPGELOST"), openstaandWerkVoltooien = true },
            "leefbaarheidsdossier { id }");

        Assert.Equal("DOSSIER_GESLOTEN", Code(await host.RefusedAsync("dossieropmerkingToevoegen", new { leefbaarheidsdossierId = dossier, tekst = "Nog iets" })));
        Assert.Equal("DOSSIER_GESLOTEN", Code(await host.RefusedAsync("actieregelOpmerkingToevoegen", new { actieregelId = regel, tekst = "Nog iets" })));
        Assert.Equal("NIET_GEVONDEN", Code(await host.RefusedAsync("actieregelOpmerkingToevoegen", new { actieregelId = Guid.NewGuid(), tekst = "Nog iets" })));
    }

    private async Task<(Guid Dossier, Guid Eerste, Guid Tweede)> DossierAsync(Leefomgeving? buurt = null)
    {
        var dossier = await (buurt ?? await Leefomgeving.MaakAsync(host)).DossierAsync();
        return (dossier, await RegelAsync("Melder bellen"), await RegelAsync("Schouwen"));

        async Task<Guid> RegelAsync(string omschrijving)
            => (await host.MutateAsync("actieregelToevoegen", new { leefbaarheidsdossierId = dossier, omschrijving }, "actieregel { id }")).GetProperty("id").GetGuid();
    }

    private async Task<(JsonElement Kaart, List<JsonElement> Regels)> KaartAsync(Guid dossier)
    {
        var kaart = (await host.QueryAsync(
            "query($id: UUID!) { leefbaarheidsdossier(id: $id) { opmerkingen { tekst intern auteur datum } actieregels { id heeftOpmerkingen opmerkingen { tekst intern } } } }",
            new { id = dossier })).GetProperty("leefbaarheidsdossier");
        return (kaart, [.. kaart.GetProperty("actieregels").EnumerateArray()]);
    }

    private static bool Heeft(JsonElement regel) => regel.GetProperty("heeftOpmerkingen").GetBoolean();

    private static bool Intern(JsonElement opmerking) => opmerking.GetProperty("intern").GetBoolean();

    private static IEnumerable<JsonElement> Opmerkingen(JsonElement record) => record.GetProperty("opmerkingen").EnumerateArray();

    private static string? Code(JsonElement fout) => fout.GetProperty("code").GetString();
}
