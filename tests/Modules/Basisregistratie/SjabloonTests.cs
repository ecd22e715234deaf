using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

/// <summary>Templates of contact moments, and what they do not allow.</summary>
public sealed class SjabloonTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task A_corporation_starts_with_templates_that_it_can_change()
    {
        var data = await host.QueryAsync("{ interactiesjablonen { totalCount nodes { code richtingNaam kanaalNaam } } }");
        var sjablonen = data.GetProperty("interactiesjablonen").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Contains(sjablonen, sjabloon => Tekst(sjabloon, "code") == "KLACHT-TEL");
        Assert.All(sjablonen, sjabloon => Assert.False(string.IsNullOrEmpty(Tekst(sjabloon, "richtingNaam")) || string.IsNullOrEmpty(Tekst(sjabloon, "kanaalNaam"))));

        var contact = await Klantcontact.MaakAsync(host);
        var eigen = await MaakAsync("APP-KLACHT", contact.Team);
        var gewijzigd = await host.MutateAsync(
            "interactiesjabloonWijzigen",
            new { id = eigen, versie = 1, taaktermijn = (int?)null, omschrijving = "Klacht via WhatsApp" },
            "interactiesjabloon { omschrijving kanaal taaktermijn standaardTeam { id } }");
        Assert.Equal(("Klacht via WhatsApp", "APP"), (Tekst(gewijzigd, "omschrijving"), Tekst(gewijzigd, "kanaal")));
        Assert.Equal(JsonValueKind.Null, gewijzigd.GetProperty("taaktermijn").ValueKind);

        // Its standard team gets the task without being asked for.
        var post = await host.MutateAsync(
            "interactieViaSjabloonVastleggen",
            new { contactId = contact.Beller, sjabloonId = eigen, onderwerp = "Lift stuk", kanaal = "TEL", tijdstip = "2026-11-23T08:30:00+01:00" },
            "interactielogpost { tijdstip onderwerp kanaal toonInKlantportaal taak { omschrijving team { id } vervaldatum } }");
        Assert.Equal(("Lift stuk", "TEL"), (Tekst(post, "onderwerp"), Tekst(post, "kanaal")));
        Assert.Equal("2026-11-23T07:30:00.000Z", Tekst(post, "tijdstip"));
        Assert.True(post.GetProperty("toonInKlantportaal").GetBoolean());
        Assert.Equal("Lift stuk", Tekst(post.GetProperty("taak"), "omschrijving"));
        Assert.Equal(contact.Team, post.GetProperty("taak").GetProperty("team").GetProperty("id").GetGuid());
        Assert.Equal(JsonValueKind.Null, post.GetProperty("taak").GetProperty("vervaldatum").ValueKind);
    }

    [Fact]
    public async Task The_one_who_logs_may_leave_the_task_out()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var post = await host.MutateAsync(
            "interactieViaSjabloonVastleggen",
            new { contactId = contact.Beller, sjabloonId = await contact.SjabloonAsync("KLACHT-TEL"), taakAanmaken = false },
            "interactielogpost { taak { id } }");
        Assert.Equal(JsonValueKind.Null, post.GetProperty("taak").ValueKind);
        Assert.Empty(await contact.LijstAsync("teamtaken", 0));
    }

    [Fact]
    public async Task A_task_without_a_team_is_refused_and_nothing_is_kept()
    {
        var contact = await Klantcontact.MaakAsync(host);

        var fout = await host.RefusedAsync(
            "interactieViaSjabloonVastleggen", new { contactId = contact.Beller, sjabloonId = await contact.SjabloonAsync("KLACHT-TEL") });

        Assert.Equal(("TEAM_ONTBREEKT", "teamId"), (Tekst(fout, "code"), Tekst(fout, "veld")));
        await AssertNietsAsync(contact);
    }

    [Fact]
    public async Task A_contact_moment_that_cannot_be_logged_leaves_no_task_behind()
    {
        var contact = await Klantcontact.MaakAsync(host);

        var fout = await host.RefusedAsync(
            "interactieViaSjabloonVastleggen",
            new
            {
                contactId = contact.Beller,
                sjabloonId = await contact.SjabloonAsync("KLACHT-TEL"),
                teamId = contact.Team,
                tijdstip = "2026-11-24T10:00:00Z",
            });

        Assert.Equal("TIJDSTIP_IN_TOEKOMST", Tekst(fout, "code"));
        await AssertNietsAsync(contact);
        Assert.Empty(await contact.LijstAsync("teamtaken", 0));
    }

    [Fact]
    public async Task A_blocked_template_is_not_used_any_more()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var eigen = await MaakAsync("OUD", contact.Team);
        await host.MutateAsync("interactiesjabloonWijzigen", new { id = eigen, versie = 1, geblokkeerd = true }, "interactiesjabloon { id }");

        var fout = await host.RefusedAsync("interactieViaSjabloonVastleggen", new { contactId = contact.Beller, sjabloonId = eigen });

        Assert.Equal("SJABLOON_GEBLOKKEERD", Tekst(fout, "code"));
        await AssertNietsAsync(contact);
    }

    [Theory]
    [InlineData("KLACHT-TEL", "INK", "TEL", 2, "BESTAAT_AL", "code")]
    [InlineData("FOUT-1", "OMHOOG", "TEL", 2, "CODE_ONBEKEND", "richting")]
    [InlineData("FOUT-2", "INK", "ROOK", 2, "CODE_ONBEKEND", "kanaal")]
    [InlineData("FOUT-3", "INK", "TEL", -1, "BUITEN_BEREIK", "taaktermijn")]
    public async Task A_template_that_makes_no_sense_is_refused(string code, string richting, string kanaal, int termijn, string fout, string veld)
    {
        var geweigerd = await host.RefusedAsync(
            "interactiesjabloonAanmaken", new { code, omschrijving = "Fout", richting, kanaal, taaktermijn = termijn });

        Assert.Equal((fout, veld), (Tekst(geweigerd, "code"), Tekst(geweigerd, "veld")));
    }

    [Fact]
    public async Task The_proposal_of_a_task_asks_for_what_the_task_does_not_tell()
    {
        var contact = await Klantcontact.MaakAsync(host);
        var zonder = await contact.TaakAsync(new { omschrijving = "Nalopen", teamId = contact.Team });

        Assert.Equal("CONTACT_ONTBREEKT", Tekst(await host.RefusedAsync("taakInteractieVastleggen", new { taakId = zonder, kanaal = "TEL" }), "code"));
        Assert.Equal(
            "KANAAL_ONTBREEKT",
            Tekst(await host.RefusedAsync("taakInteractieVastleggen", new { taakId = zonder, contactId = contact.Beller }), "code"));
        await host.MutateAsync(
            "taakInteractieVastleggen", new { taakId = zonder, contactId = contact.Beller, kanaal = "BAL", richting = "INK" }, "interactielogpost { id }");
    }

    private static string? Tekst(JsonElement record, string veld) => record.GetProperty(veld).GetString();

    private Task<Guid> MaakAsync(string code, Guid team)
        => Klantcontact.IdAsync(
            host,
            "interactiesjabloonAanmaken",
            new
            {
                code,
                omschrijving = "Klacht via app",
                richting = "INK",
                kanaal = "APP",
                toonInKlantportaal = true,
                taakAanmaken = true,
                taaktermijn = 3,
                standaardTeamId = team,
            },
            "interactiesjabloon");

    private async Task AssertNietsAsync(Klantcontact contact)
    {
        var data = await host.QueryAsync("query($id: UUID!) { contact(id: $id) { aantalInteractielogposten aantalOpenTaken } }", new { id = contact.Beller });
        Assert.Equal(0, data.GetProperty("contact").GetProperty("aantalInteractielogposten").GetInt32());
        Assert.Equal(0, data.GetProperty("contact").GetProperty("aantalOpenTaken").GetInt32());
    }
}
