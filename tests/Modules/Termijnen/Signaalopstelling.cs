using System.Globalization;
using System.Text.Json;
using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Modules.Tests.Klachten;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Termijnen;

/// <summary>Two colleagues in a team, and dossiers for them to handle; all of it new for every test.</summary>
internal sealed class Signaalopstelling
{
    private static int s_volgnummer;

    private readonly HostFixture _host;
    private readonly Leefomgeving _buurt;

    private Signaalopstelling(HostFixture host, Leefomgeving buurt)
    {
        _host = host;
        _buurt = buurt;
    }

    /// <summary>Codes of the colleagues.</summary>
    public required string Anna { get; init; }

    public required string Bram { get; init; }

    public required Guid AnnaId { get; init; }

    public required Guid BramId { get; init; }

    public Guid Team => _buurt.Team;

    public Guid Contact => _buurt.Contact;

    public static async Task<Signaalopstelling> MaakAsync(HostFixture host)
    {
        var nummer = Interlocked.Increment(ref s_volgnummer);
        var buurt = await Leefomgeving.MaakAsync(host);
        var (anna, bram) = ($"ANNA{nummer}", $"BRAM{nummer}");
        return new Signaalopstelling(host, buurt)
        {
            Anna = anna,
            Bram = bram,
            AnnaId = await MedewerkerAsync(anna),
            BramId = await MedewerkerAsync(bram),
        };

        async Task<Guid> MedewerkerAsync(string code)
        {
            var medewerker = await host.MutateAsync(
                "medewerkerAanmaken",
                new { code, naam = $"Collega {code}", email = $"{code.ToLowerInvariant()}@voorbeeld.nl" },
                "medewerker { id }");
            await host.MutateAsync(
                "teamlidToevoegen", new { teamId = buurt.Team, medewerkerId = medewerker.Id(), begindatum = Datum(host.Vandaag) }, "teamlid { id }");
            return medewerker.Id();
        }
    }

    public static string Datum(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A dossier; its number too.</summary>
    public async Task<(Guid Id, string Nummer)> DossierAsync(Guid? medewerker = null, Guid? team = null, string type = "VERBETER")
    {
        var dossier = await _host.MutateAsync(
            "leefbaarheidsdossierAanmaken",
            new
            {
                typeId = await _buurt.CodeAsync("leefbaarheidsdossiertypen", type),
                omschrijving = "Zwerfafval in de Lindestraat",
                behandelendMedewerkerId = medewerker,
                behandelendTeamId = team,
            },
            "leefbaarheidsdossier { id nummer }");
        return (dossier.Id(), dossier.Tekst("nummer")!);
    }

    /// <summary>Changes a dossier.</summary>
    public async Task WijzigAsync(Guid dossier, Dictionary<string, object?> velden)
    {
        velden["id"] = dossier;
        velden["versie"] = (await _host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { version } }", new { id = dossier }))
            .GetProperty("leefbaarheidsdossier").GetProperty("version").GetInt64();
        await _host.MutateAsync("leefbaarheidsdossierWijzigen", velden, "leefbaarheidsdossier { id }");
    }

    public Task ControleerOpAsync(Guid dossier, DateOnly dag) => WijzigAsync(dossier, new() { ["controledatum"] = Datum(dag) });

    /// <summary>Runs the sweep, as the scheduler does.</summary>
    public Task SweepAsync() => SweepAsync(_host.Services);

    public static async Task SweepAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IBackgroundJob>().Single(job => job.Naam == "platform.Termijnen")
            .VoerUitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Moves the clock on and sweeps, as at any time of that day.</summary>
    public async Task SweepNaAsync(int dagen)
    {
        _host.Clock.Advance(TimeSpan.FromDays(dagen));
        await SweepAsync();
    }

    /// <summary>What a colleague's list shows of these kinds, in its order.</summary>
    public async Task<IReadOnlyList<JsonElement>> LijstAsync(string medewerker, params string[] soorten)
        => [.. (await _host.QueryAsync(
                """
                query($soorten: [String]) {
                  mijnSignalen(where: { signaal: { soort: { in: $soorten } } }) {
                    nodes { id gelezenOp signaal { tekst soort soortnaam moment datum pagina paginaId } }
                  }
                }
                """,
                new { soorten },
                medewerker))
            .GetProperty("mijnSignalen").GetProperty("nodes").EnumerateArray()];

    /// <summary>The texts on a colleague's list about control dates.</summary>
    public async Task<IReadOnlyList<string?>> TekstenAsync(string medewerker, string soort = "CONTROLEDATUM")
        => [.. (await LijstAsync(medewerker, soort)).Select(regel => regel.GetProperty("signaal").Tekst("tekst"))];

    /// <summary>The open deadlines of a dossier of one kind: last day and target.</summary>
    public async Task<IReadOnlyList<(string? Uiterlijk, string? Streef)>> OpenAsync(Guid dossier, string soort)
        => [.. (await _host.QueryAsync(
                "query($id: UUID!) { leefbaarheidsdossier(id: $id) { termijnen { soort open uiterlijkeDatum streefdatum } } }", new { id = dossier }))
            .GetProperty("leefbaarheidsdossier").GetProperty("termijnen").EnumerateArray()
            .Where(termijn => termijn.GetProperty("open").GetBoolean() && termijn.Tekst("soort") == soort)
            .Select(termijn => (termijn.Tekst("uiterlijkeDatum"), termijn.Tekst("streefdatum")))];
}
