using System.Text.Json;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Modules.Tests.Rechten;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Platform;

/// <summary>Who reads the log of changes sees of it what he may read in the records.</summary>
public sealed class WijzigingslogrechtenTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Telefoon = "0612345678";

    private Aanvrager PrivacyOfficer => new(host, "MBAKKER", Functies.PrivacyOfficer);

    private Aanvrager Beheerder => new(host, "BEHEER", Functies.Applicatiebeheerder);

    [Fact]
    public async Task A_value_of_a_field_that_is_not_for_him_is_hidden_and_that_it_changed_is_not()
    {
        var contact = await ContactAsync();

        var velden = await VeldenAsync(PrivacyOfficer, contact);
        var alles = await VeldenAsync(Beheerder, contact);

        Assert.Equal(("Bakker", "Smit", "AANWEZIG"), velden["achternaam"]);
        Assert.Equal((null, null, "VERBORGEN"), velden["telefoon"]);
        Assert.Equal((null, Telefoon, "AANWEZIG"), alles["telefoon"]);
    }

    [Fact]
    public async Task A_hidden_value_is_in_no_summary_either()
    {
        var contact = await ContactAsync();

        var answer = (await PrivacyOfficer.QueryAsync(Log(contact, "nodes { samenvatting }"))).ToString();

        Assert.DoesNotContain(Telefoon, answer, StringComparison.Ordinal);
        Assert.Contains(": verborgen", answer, StringComparison.Ordinal);
        Assert.Contains("Achternaam: Bakker → Smit", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gebruiker")]
    [InlineData("Nummerreeks")]
    public async Task Rows_of_a_type_that_is_not_for_him_are_not_there_and_not_counted(string recordtype)
    {
        await VeranderAsync(recordtype);
        var document = $"{{ wijzigingslog(where: {{ recordtype: {{ eq: \"{recordtype}\" }} }}) {{ totalCount nodes {{ id }} }} }}";

        var alles = (await Beheerder.QueryAsync(document)).GetProperty("wijzigingslog");
        var zijne = (await PrivacyOfficer.QueryAsync(document)).GetProperty("wijzigingslog");
        var regel = await PrivacyOfficer.QueryAsync($"{{ wijzigingslogregel(id: \"{alles.GetProperty("nodes")[0].GetProperty("id").GetString()}\") {{ id }} }}");

        Assert.True(alles.GetProperty("totalCount").GetInt32() > 0);
        Assert.Equal(0, zijne.GetProperty("totalCount").GetInt32());
        Assert.Equal(JsonValueKind.Null, regel.GetProperty("wijzigingslogregel").ValueKind);
    }

    [Fact]
    public async Task No_row_is_of_what_the_schema_does_not_have()
    {
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await ContactAsync();

        var types = (await PrivacyOfficer.QueryAsync("{ wijzigingslog(first: 200) { nodes { recordtype } } }")).GetProperty("wijzigingslog").GetProperty("nodes")
            .EnumerateArray().Select(rij => rij.GetProperty("recordtype").GetString()).Distinct().ToList();
        var sdl = await PrivacyOfficer.GetAsync("/graphql?sdl");

        Assert.Contains("Contact", types);
        Assert.All(types, type => Assert.Contains($"type {type} ", sdl, StringComparison.Ordinal));
    }

    private async Task<string> ContactAsync()
    {
        var contact = await host.MutateAsync("contactAanmaken", new { soort = "PERSOON", achternaam = "Bakker" }, "contact { id version }");
        var id = contact.GetProperty("id").GetString()!;
        await host.MutateAsync("contactWijzigen", new { id, versie = contact.GetProperty("version").GetInt64(), achternaam = "Smit", telefoon = Telefoon }, "contact { id }");
        return id;
    }

    private async Task VeranderAsync(string recordtype)
    {
        if (recordtype == "Gebruiker")
        {
            await host.MutateAsync(
                "gebruikerAanmaken",
                new { gebruikersnaam = $"u{Guid.NewGuid():N}"[..20], naam = "Nina Nieuw", functies = new[] { Functies.Manager } },
                "gebruikertoegang { geldigTot }");
            return;
        }

        var reeks = (await host.QueryAsync("{ nummerreeksen { code version } }")).GetProperty("nummerreeksen")[0];
        await host.MutateAsync(
            "nummerreeksWijzigen", new { code = reeks.GetProperty("code").GetString(), versie = reeks.GetProperty("version").GetInt64(), omschrijving = $"Reeks {Guid.NewGuid():N}" }, "nummerreeks { code }");
    }

    private static async Task<Dictionary<string, (string? Oud, string? Nieuw, string? Staat)>> VeldenAsync(Aanvrager wie, string contact)
        => (await wie.QueryAsync(Log(contact, "nodes { velden { naam oud nieuw staat } }"))).GetProperty("wijzigingslog").GetProperty("nodes")[0].GetProperty("velden")
            .EnumerateArray().ToDictionary(
                veld => veld.GetProperty("naam").GetString()!,
                veld => (veld.GetProperty("oud").GetString(), veld.GetProperty("nieuw").GetString(), veld.GetProperty("staat").GetString()),
                StringComparer.Ordinal);

    private static string Log(string record, string selection)
        => $"{{ wijzigingslog(where: {{ recordId: {{ eq: \"{record}\" }} soort: {{ eq: GEWIJZIGD }} }}) {{ {selection} }} }}";
}
