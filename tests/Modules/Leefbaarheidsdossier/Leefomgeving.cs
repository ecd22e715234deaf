using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

/// <summary>A small neighbourhood to work in, made through the schema.</summary>
internal sealed class Leefomgeving
{
    private static int s_volgnummer;

    private readonly HostFixture _host;

    private Leefomgeving(HostFixture host) => _host = host;

    public required IReadOnlyList<Guid> Eenheden { get; init; }

    public required IReadOnlyList<Guid> Clusters { get; init; }

    public required IReadOnlyList<Guid> Gebieden { get; init; }

    public required Guid Contact { get; init; }

    public required Guid Medewerker { get; init; }

    public required Guid Team { get; init; }

    public static async Task<Leefomgeving> MaakAsync(HostFixture host)
    {
        var nummer = Interlocked.Increment(ref s_volgnummer);
        var eenheden = new List<Guid>();
        var clusters = new List<Guid>();
        var gebieden = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            eenheden.Add(await IdAsync("eenheidAanmaken", new
            {
                nummer = $"T{nummer:000}{i}",
                soort = "WOO",
                status = "VEH",
                straat = "Lindestraat",
                huisnummer = (2 * i) + 1,
                postcode = "1234 AB",
                woonplaats = "Waterdam",
            }));
            clusters.Add(await IdAsync("clusterAanmaken", new { code = $"TC{nummer:000}{i}", soort = "BUU", naam = $"Lindebuurt {i}" }));
            gebieden.Add(await IdAsync("gebiedAanmaken", new { code = $"TG{nummer:000}{i}", naam = $"Lindekwartier {i}", niveau = "EIGEN" }));
        }

        return new Leefomgeving(host)
        {
            Eenheden = eenheden,
            Clusters = clusters,
            Gebieden = gebieden,
            Contact = await IdAsync("contactAanmaken", new { soort = "HUISHOUDEN", achternaam = "Jansen" }),
            Medewerker = await MedewerkerAsync(host),
            Team = await IdAsync("teamAanmaken", new { code = $"TT{nummer:000}", naam = "Team Noord" }),
        };

        async Task<Guid> IdAsync(string mutatie, object invoer) => await MaakIdAsync(host, mutatie, invoer);
    }

    /// <summary>The key of a line of a set-up table.</summary>
    public async Task<Guid> CodeAsync(string tabel, string code)
    {
        var data = await _host.QueryAsync(
            $"query($code: String!) {{ {tabel}(where: {{ code: {{ eq: $code }} }}) {{ nodes {{ id }} }} }}", new { code });
        return Assert.Single(data.GetProperty(tabel).GetProperty("nodes").EnumerateArray()).GetProperty("id").GetGuid();
    }

    /// <summary>A dossier of a type, by default Verbeteren leefomgeving.</summary>
    public async Task<Guid> DossierAsync(string type = "VERBETER", string omschrijving = "Zwerfafval in de Lindestraat")
        => (await _host.MutateAsync(
            "leefbaarheidsdossierAanmaken",
            new { typeId = await CodeAsync("leefbaarheidsdossiertypen", type), omschrijving },
            "leefbaarheidsdossier { id }")).GetProperty("id").GetGuid();

    /// <summary>Everything about a dossier that a refused change must leave as it is.</summary>
    public async Task<string> ToestandAsync(Guid dossierId)
        => (await _host.QueryAsync(
            """
            query($id: UUID!) {
              leefbaarheidsdossier(id: $id) {
                version omschrijving begindatum controledatum uitersteDatum gesloten status { code }
                eenheden { eenheidId tonenOpDossier } clusters { clusterId tonenOpDossier }
                actieregels { version regelnummer omschrijving status } taken { nummer } opmerkingen { tekst }
                statushistorie { van tot status { code } }
              }
            }
            """,
            new { id = dossierId })).GetRawText();

    private static async Task<Guid> MaakIdAsync(HostFixture host, string mutatie, object invoer)
    {
        var record = $"{mutatie[..^"Aanmaken".Length]}";
        return (await host.MutateAsync(mutatie, invoer, $"{record} {{ id }}")).GetProperty("id").GetGuid();
    }

    private static async Task<Guid> MedewerkerAsync(HostFixture host)
    {
        var data = await host.QueryAsync(
            "query($code: String!) { medewerkers(where: { code: { eq: $code } }) { nodes { id } } }", new { code = HostFixture.Medewerker });
        return data.GetProperty("medewerkers").GetProperty("nodes").EnumerateArray().Select(Id).FirstOrDefault() is var id && id != Guid.Empty
            ? id
            : await MaakIdAsync(host, "medewerkerAanmaken", new { code = HostFixture.Medewerker, naam = "Jan Visser" });
    }

    private static Guid Id(JsonElement record) => record.GetProperty("id").GetGuid();
}
