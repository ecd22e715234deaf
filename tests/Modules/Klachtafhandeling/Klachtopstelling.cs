using System.Text.Json;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Klachten;

/// <summary>A complaint to work on, made through the schema.</summary>
internal sealed class Klachtopstelling
{
    /// <summary>Everything about a complaint that tests look at.</summary>
    public const string Velden =
        """
        id version fase klachtOver ingediendOp uitersteDatum overTermijn inBehandeling beoordelingsreden beoordeeldOp beoordeeldDoor
        tevreden tevredenToelichting alHetRedelijkeGedaan motivering gecontroleerdOp gecontroleerdDoor verwezenOp
        afgeslotenOp heropenbaarTot aantalKeerHeropend heropendOp heropenreden
        controles { volgnummer op door tevreden toelichting alHetRedelijkeGedaan motivering }
        verwijzingen { id version instantie naam datum uitersteIndiendatum ingediendOp zaaknummer hoorzittingdatum uitkomst uitkomstdatum }
        """;

    private readonly HostFixture _host;

    private Klachtopstelling(HostFixture host, Leefomgeving buurt)
    {
        _host = host;
        Buurt = buurt;
    }

    public Leefomgeving Buurt { get; }

    public static async Task<Klachtopstelling> MaakAsync(HostFixture host) => new(host, await Leefomgeving.MaakAsync(host));

    /// <summary>A dossier of the type Klacht.</summary>
    public Task<Guid> DossierAsync(string omschrijving = "Klacht over het niet terugbellen") => Buurt.DossierAsync("KLACHT", omschrijving);

    /// <summary>A dossier of the type Klacht whose complaint was admitted.</summary>
    public async Task<Guid> InBehandelingAsync()
    {
        var dossier = await DossierAsync();
        await _host.MutateAsync("klachtInBehandelingNemen", new { leefbaarheidsdossierId = dossier, klachtOver = "ORGANISATIE" }, "klacht { id }");
        return dossier;
    }

    /// <summary>A complaint of which the complainant is satisfied, closed.</summary>
    public async Task<Guid> OpgelostAsync()
    {
        var dossier = await InBehandelingAsync();
        await _host.MutateAsync("klachtTevredenheidVastleggen", new { leefbaarheidsdossierId = dossier, tevreden = "JA" }, "klacht { id }");
        await SluitAsync(dossier);
        return dossier;
    }

    public async Task SluitAsync(Guid dossier)
        => await _host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id = dossier, afhandelingsredenId = await RedenAsync() },
            "leefbaarheidsdossier { id }");

    public Task<Guid> RedenAsync(string code = "OPGELOST") => Buurt.CodeAsync("dossierafhandelingsredenen", code);

    /// <summary>The complaint of a dossier.</summary>
    public async Task<JsonElement> KlachtAsync(Guid dossier)
        => (await _host.QueryAsync($"query($id: UUID!) {{ leefbaarheidsdossier(id: $id) {{ klacht {{ {Velden} }} }} }}", new { id = dossier }))
            .GetProperty("leefbaarheidsdossier").GetProperty("klacht");

    /// <summary>The deadlines of a dossier of one kind: last day, target and the day on which it was met.</summary>
    public async Task<IReadOnlyList<(string? Uiterlijk, string? Streef, string? Gehaald)>> TermijnenAsync(Guid dossier, string soort = "KLACHTTERMIJN")
        => [.. (await _host.QueryAsync(
                "query($id: UUID!) { leefbaarheidsdossier(id: $id) { termijnen { soort uiterlijkeDatum streefdatum gehaaldOp } } }", new { id = dossier }))
            .GetProperty("leefbaarheidsdossier").GetProperty("termijnen").EnumerateArray()
            .Where(termijn => termijn.GetProperty("soort").GetString() == soort)
            .Select(termijn => (
                termijn.GetProperty("uiterlijkeDatum").GetString(),
                termijn.GetProperty("streefdatum").GetString(),
                termijn.GetProperty("gehaaldOp").GetString()))];

    /// <summary>Calls a mutation that is to be refused with a code, and sees that nothing changed.</summary>
    public async Task WeigertAsync(Guid dossier, string code, string mutatie, object invoer)
    {
        var voor = (await Buurt.ToestandAsync(dossier), (await KlachtAsync(dossier)).GetRawText());
        var fout = await _host.RefusedAsync(mutatie, invoer);
        Assert.Equal(code, fout.GetProperty("code").GetString());
        Assert.Equal(voor, (await Buurt.ToestandAsync(dossier), (await KlachtAsync(dossier)).GetRawText()));
    }
}

internal static class JsonElementExtensions
{
    /// <summary>A field as text; null for null.</summary>
    public static string? Tekst(this JsonElement record, string veld)
        => record.GetProperty(veld) is { ValueKind: not JsonValueKind.Null } waarde ? waarde.ToString() : null;

    public static Guid Id(this JsonElement record) => record.GetProperty("id").GetGuid();
}
