using System.Text.Json;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>A warning about somebody is no list that people stay on: it has an end, the end is near, and after it nobody sees the warning any more.</summary>
public sealed class SignaleringTests(HostFixture shared) : IClassFixture<HostFixture>
{
    private const string Getoond =
        """
        query($contact: UUID!, $eenheid: UUID!) {
          contact(id: $contact) { signaleringen { id } alle: signaleringen(ookAfgelopen: true) { id } }
          eenheid(id: $eenheid) { signaleringen { id } alle: signaleringen(ookAfgelopen: true) { id } }
          signaleringen { totalCount }
        }
        """;

    [Fact]
    public async Task After_its_last_day_it_shows_nowhere_by_itself()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        await VoegToeAsync(host, buurt, "2026-12-03");

        host.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal((1, 1, 1, 1, 1), await TellingAsync(host, buurt));
        host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal((0, 1, 0, 1, 0), await TellingAsync(host, buurt));
    }

    [Fact]
    public async Task It_ends_within_two_years_and_is_extended_by_looking_again()
    {
        await using var host = await shared.OfItsOwnAsync();
        var buurt = await Leefomgeving.MaakAsync(host);
        var fout = await host.RefusedAsync("signaleringToevoegen", new { contactId = buurt.Contact, soort = "AGR", einddatum = "2028-11-24" });
        Assert.Equal(("SIGNALERING_TE_LANG", "einddatum"), (fout.Tekst("code"), fout.Tekst("veld")));
        var later = await host.RefusedAsync("signaleringToevoegen", new { contactId = buurt.Contact, soort = "AGR", begindatum = "2020-01-01", einddatum = "2028-11-24" });
        Assert.Equal("SIGNALERING_TE_LANG", later.Tekst("code"));
        var id = await VoegToeAsync(host, buurt, "2028-11-23");

        Assert.Equal("SIGNALERING_TE_LANG", (await host.RefusedAsync("signaleringWijzigen", new { id, versie = 1, einddatum = "2028-11-24" })).Tekst("code"));
        Assert.Equal("VERPLICHT", (await host.RefusedAsync("signaleringWijzigen", new { id, versie = 1, einddatum = (string?)null })).Tekst("code"));
        host.Clock.Advance(TimeSpan.FromDays(1));
        var verlengd = await host.MutateAsync("signaleringWijzigen", new { id, versie = 1, einddatum = "2028-11-24" }, "signalering { einddatum }");
        Assert.Equal("2028-11-24", verlengd.Tekst("einddatum"));
    }

    private static async Task<Guid> VoegToeAsync(HostFixture host, Leefomgeving buurt, string einddatum)
        => (await host.MutateAsync(
            "signaleringToevoegen", new { contactId = buurt.Contact, eenheidId = buurt.Eenheden[0], soort = "AGR", einddatum }, "signalering { id }")).GetProperty("id").GetGuid();

    private static async Task<(int, int, int, int, int)> TellingAsync(HostFixture host, Leefomgeving buurt)
    {
        var data = await host.QueryAsync(Getoond, new { contact = buurt.Contact, eenheid = buurt.Eenheden[0] });
        return (
            Aantal(data.GetProperty("contact"), "signaleringen"),
            Aantal(data.GetProperty("contact"), "alle"),
            Aantal(data.GetProperty("eenheid"), "signaleringen"),
            Aantal(data.GetProperty("eenheid"), "alle"),
            data.GetProperty("signaleringen").GetProperty("totalCount").GetInt32());
    }

    private static int Aantal(JsonElement element, string veld) => element.Lijst(veld).Count;
}
