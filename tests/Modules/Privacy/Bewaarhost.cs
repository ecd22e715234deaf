using System.Text.Json;
using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>What tests of retention do over and over.</summary>
internal static class Bewaarhost
{
    public const string Regels = "regels { zaakId nummer actie beleid termijn startgebeurtenis startdatum vervaltOp aantalGegevens uitkomst bezwaar uitgevoerdOp }";

    public static Task<JsonElement> BeleidAsync(
        this HostFixture host,
        string termijn,
        string? type = null,
        string? reden = null,
        string actie = "VERWIJDEREN",
        string start = "AFHANDELING",
        string omschrijving = "Besluit van de directie")
        => host.MutateAsync(
            "bewaarbeleidToevoegen",
            new { soort = "Leefbaarheidsdossier", dossiertype = type, afhandelingsreden = reden, omschrijving, termijn, startgebeurtenis = start, actie },
            "bewaarbeleid { id version soort dossiertype afhandelingsreden termijn }");

    public static async Task<JsonElement> ProefrondeAsync(this HostFixture host)
    {
        var antwoord = await host.MaakRondeAsync();
        Assert.True(antwoord.GetProperty("errors").ValueKind == JsonValueKind.Null, antwoord.ToString());
        return antwoord.GetProperty("bewaarronde");
    }

    /// <summary>Why no round can be made.</summary>
    public static async Task<string?> GeenRondeAsync(this HostFixture host)
        => Assert.Single((await host.MaakRondeAsync()).Lijst("errors")).Tekst("code");

    private static async Task<JsonElement> MaakRondeAsync(this HostFixture host)
        => (await host.QueryAsync(
            $"mutation {{ bewaarrondeMaken {{ bewaarronde {{ id version nummer status volledig aantalGepland aantalOvergeslagen {Regels} }} errors {{ ... on RegelovertredingError {{ code }} }} }} }}")).GetProperty("bewaarrondeMaken");

    /// <summary>Agrees to a round and has the host do it.</summary>
    public static async Task<JsonElement> VoerUitAsync(this HostFixture host, JsonElement ronde)
    {
        var id = ronde.GetProperty("id").GetGuid();
        await host.MutateAsync("bewaarrondeUitvoeren", new { id, versie = ronde.GetProperty("version").GetInt64() }, "bewaarronde { id }");
        await host.DraaiAsync("Basisregistratie.Bewaaruitvoering");
        return await host.RondeAsync(id);
    }

    public static async Task<JsonElement> RondeAsync(this HostFixture host, Guid id)
        => (await host.QueryAsync(
            $"query($id: UUID!) {{ bewaarronde(id: $id) {{ id status aantalGepland aantalUitgevoerd aantalOvergeslagen akkoordDoor {Regels} }} }}", new { id })).GetProperty("bewaarronde");

    /// <summary>One run of a job, as the schedule does it.</summary>
    public static async Task DraaiAsync(this HostFixture host, string naam)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IEnumerable<IBackgroundJob>>().Single(job => job.Naam == naam).VoerUitAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<Guid> AfgeslotenDossierAsync(this HostFixture host, Leefomgeving buurt, string type = "VERBETER", string reden = "OPGELOST", string omschrijving = "Zwerfafval in de Lindestraat")
    {
        var id = await buurt.DossierAsync(type, omschrijving);
        await host.SluitAsync(buurt, id, reden);
        return id;
    }

    public static async Task SluitAsync(this HostFixture host, Leefomgeving buurt, Guid id, string reden = "OPGELOST")
        => await host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id, afhandelingsredenId = await buurt.CodeAsync("dossierafhandelingsredenen", reden), openstaandWerkVoltooien = true, resultaattoelichting = "Opgeruimd en schoon." },
            "leefbaarheidsdossier { id }");

    public static async Task<JsonElement> DossierAsync(this HostFixture host, Guid id, string velden = "id version")
        => (await host.QueryAsync($"query($id: UUID!) {{ leefbaarheidsdossier(id: $id) {{ {velden} }} }}", new { id })).GetProperty("leefbaarheidsdossier");

    public static async Task<long> DossierversieAsync(this HostFixture host, Guid id) => (await host.DossierAsync(id)).GetProperty("version").GetInt64();

    public static IReadOnlyList<JsonElement> Lijst(this JsonElement element, string veld) => [.. element.GetProperty(veld).EnumerateArray()];

    public static string? Tekst(this JsonElement element, string veld) => element.GetProperty(veld).GetString();
}
