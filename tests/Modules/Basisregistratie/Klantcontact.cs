using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

/// <summary>A team at the contact centre and somebody who calls, made through the schema.</summary>
internal sealed class Klantcontact
{
    private static int s_volgnummer;

    private readonly HostFixture _host;

    private Klantcontact(HostFixture host) => _host = host;

    public required Guid Team { get; init; }

    public required Guid Beller { get; init; }

    /// <summary>Code and key of Joke Visser and Rob Mulder, members of the team.</summary>
    public required IReadOnlyList<(string Code, Guid Id)> Leden { get; init; }

    public static async Task<Klantcontact> MaakAsync(HostFixture host)
    {
        var nummer = Interlocked.Increment(ref s_volgnummer);
        var team = await IdAsync(host, "teamAanmaken", new { code = $"KT{nummer:000}", naam = "Klantcontact" }, "team");
        var leden = new List<(string, Guid)>();
        foreach (var naam in new[] { "Joke Visser", "Rob Mulder" })
        {
            var code = $"K{naam[0]}{nummer:000}";
            var medewerker = await IdAsync(host, "medewerkerAanmaken", new { code, naam }, "medewerker");
            await IdAsync(host, "teamlidToevoegen", new { teamId = team, medewerkerId = medewerker }, "teamlid");
            leden.Add((code, medewerker));
        }

        return new Klantcontact(host)
        {
            Team = team,
            Leden = leden,
            Beller = await IdAsync(host, "contactAanmaken", new { soort = "HUISHOUDEN", achternaam = "De Beller" }, "contact"),
        };
    }

    public async Task<Guid> SjabloonAsync(string code)
        => (await _host.QueryAsync("query($code: String!) { interactiesjabloon(code: $code) { id } }", new { code }))
            .GetProperty("interactiesjabloon").GetProperty("id").GetGuid();

    /// <summary>A complaint by telephone, with the team task that follows from it.</summary>
    public async Task<JsonElement> BelAsync(string notitie = "De monteur kwam niet.")
        => await _host.MutateAsync(
            "interactieViaSjabloonVastleggen",
            new { contactId = Beller, sjabloonId = await SjabloonAsync("KLACHT-TEL"), teamId = Team, notitie },
            "interactielogpost { id taak { id version nummer } }",
            Leden[0].Code);

    public Task<Guid> TaakAsync(object taak) => IdAsync(_host, "taakAanmaken", taak, "taak");

    /// <summary>Keys of a list of tasks, as a medewerker sees it.</summary>
    public async Task<IReadOnlyList<Guid>> LijstAsync(string lijst, int lid, string argumenten = "")
    {
        var data = await _host.QueryAsync($"{{ {lijst}{argumenten} {{ nodes {{ id }} }} }}", medewerker: Leden[lid].Code);
        return [.. data.GetProperty(lijst).GetProperty("nodes").EnumerateArray().Select(taak => taak.GetProperty("id").GetGuid())];
    }

    public static async Task<Guid> IdAsync(HostFixture host, string mutatie, object invoer, string record)
        => (await host.MutateAsync(mutatie, invoer, $"{record} {{ id }}")).GetProperty("id").GetGuid();
}
