using System.Text.Json;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

/// <summary>The module as a client sees it: through the host, over HTTP.</summary>
public sealed class BasisOverGraphQLTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static int s_volgnummer;

    [Fact]
    public async Task A_team_task_moves_to_the_one_who_takes_it_and_the_other_reads_who_that_was()
    {
        var (team, leden) = await TeamAsync("Joke Visser", "Rob Mulder");
        var taak = await host.MutateAsync(
            "taakAanmaken",
            new { omschrijving = "Terugbellen", teamId = team, prioriteit = "HOOG" },
            "taak { id nummer version prioriteit team { id } medewerker { code } }");
        Assert.Matches("^TAAK-2026-[0-9]{6}$", taak.GetProperty("nummer").GetString());
        Assert.Equal(1, taak.GetProperty("version").GetInt64());
        Assert.Equal("HOOG", taak.GetProperty("prioriteit").GetString());
        Assert.Equal(JsonValueKind.Null, taak.GetProperty("medewerker").ValueKind);
        var oppakken = new { id = taak.GetProperty("id").GetGuid(), versie = 1 };
        Assert.Equal(1, await AantalAsync("teamtaken", leden[0]));
        Assert.Equal(1, await AantalAsync("teamtaken", leden[1]));

        var opgepakt = await host.MutateAsync("taakOppakken", oppakken, "taak { medewerker { naam } }", leden[0]);
        var geweigerd = await host.RefusedAsync("taakOppakken", oppakken, medewerker: leden[1]);

        Assert.Equal("Joke Visser", opgepakt.GetProperty("medewerker").GetProperty("naam").GetString());
        Assert.Equal("VersieconflictError", geweigerd.GetProperty("__typename").GetString());
        Assert.Contains("Joke Visser", geweigerd.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal((0, 1), (await AantalAsync("teamtaken", leden[1]), await AantalAsync("mijnTaken", leden[0])));
    }

    [Fact]
    public async Task Of_many_who_take_a_task_at_the_same_moment_exactly_one_gets_it()
    {
        var (team, leden) = await TeamAsync("A. Een", "B. Twee", "C. Drie", "D. Vier");
        var taak = await host.MutateAsync("taakAanmaken", new { omschrijving = "Terugbellen", teamId = team }, "taak { id }");
        var id = taak.GetProperty("id").GetGuid();

        var antwoorden = await Task.WhenAll(leden.Select(lid => host.QueryAsync(
            "mutation($id: UUID!) { taakOppakken(input: { id: $id, versie: 1 }) { taak { id } errors { ... on VersieconflictError { code message } } } }",
            new { id },
            lid)));

        Assert.Single(antwoorden, antwoord => antwoord.GetProperty("taakOppakken").GetProperty("taak").ValueKind == JsonValueKind.Object);
        Assert.All(
            antwoorden.Where(antwoord => antwoord.GetProperty("taakOppakken").GetProperty("taak").ValueKind == JsonValueKind.Null),
            antwoord => Assert.Equal("VERSIECONFLICT", antwoord.GetProperty("taakOppakken").GetProperty("errors")[0].GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_completed_task_stays_of_the_one_who_completed_it()
    {
        var (team, leden) = await TeamAsync("Joke Visser", "Rob Mulder");
        const string Selectie = "taak { id version gesloten voltooidDoor { code } }";
        var id = (await host.MutateAsync("taakAanmaken", new { omschrijving = "Terugbellen", teamId = team }, "taak { id }")).GetProperty("id").GetGuid();
        await host.MutateAsync("taakVoltooien", new { id }, Selectie, leden[0]);

        var opnieuw = await host.RefusedAsync("taakVoltooien", new { id }, medewerker: leden[1]);
        var langsDeStatus = await host.RefusedAsync("taakStatusWijzigen", new { id, status = "VOLTOOID" }, medewerker: leden[1]);

        Assert.Equal("TAAK_GESLOTEN", opnieuw.GetProperty("code").GetString());
        Assert.Equal("TAAK_GESLOTEN", langsDeStatus.GetProperty("code").GetString());
        var bewaard = (await host.QueryAsync("query($id: UUID!) { taak(id: $id) { version voltooidDoor { code } } }", new { id })).GetProperty("taak");
        Assert.Equal(leden[0], bewaard.GetProperty("voltooidDoor").GetProperty("code").GetString());
        Assert.Equal(2, bewaard.GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task An_edit_leaves_absent_fields_alone_and_refuses_an_old_version()
    {
        var (team, _) = await TeamAsync("Joke Visser");
        var taak = await host.MutateAsync(
            "taakAanmaken",
            new { omschrijving = "Terugbellen", notities = "na vieren", teamId = team, vervaldatum = "2026-12-01" },
            "taak { id }");
        var id = taak.GetProperty("id").GetGuid();

        var gewijzigd = await host.MutateAsync(
            "taakWijzigen",
            new { id, versie = 1, vervaldatum = (string?)null, datum = "2026-11-30", status = "UITGESTELD" },
            "taak { version omschrijving notities vervaldatum status }");
        var geweigerd = await host.RefusedAsync("taakWijzigen", new { id, versie = 1, notities = "x" });

        Assert.Equal("na vieren", gewijzigd.GetProperty("notities").GetString());
        Assert.Equal(JsonValueKind.Null, gewijzigd.GetProperty("vervaldatum").ValueKind);
        Assert.Equal("UITGESTELD", gewijzigd.GetProperty("status").GetString());
        Assert.Equal("VersieconflictError", geweigerd.GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task A_contact_moment_is_logged_with_its_task_and_linked_to_a_dossier_and_off_again()
    {
        var contact = await ContactAsync("Bakker");
        var (team, leden) = await TeamAsync("Joke Visser");
        var taak = await host.MutateAsync("taakAanmaken", new { omschrijving = "Terugbellen", teamId = team, contactId = contact }, "taak { id nummer }");

        var post = await host.MutateAsync(
            "interactieVastleggen",
            new { contactId = contact, onderwerp = "Belde over overlast", richting = "INK", kanaal = "TEL", taakId = taak.GetProperty("id").GetGuid() },
            "interactielogpost { id volgnummer richtingNaam kanaalNaam tijdstip medewerker { code } taak { nummer } }",
            leden[0]);

        Assert.Matches("^INT-2026-[0-9]{6}$", post.GetProperty("volgnummer").GetString());
        Assert.Equal("Inkomend", post.GetProperty("richtingNaam").GetString());
        Assert.Equal("Telefoon", post.GetProperty("kanaalNaam").GetString());
        Assert.Equal(leden[0], post.GetProperty("medewerker").GetProperty("code").GetString());
        Assert.Equal(taak.GetProperty("nummer").GetString(), post.GetProperty("taak").GetProperty("nummer").GetString());
        var id = post.GetProperty("id").GetGuid();
        var dossier = await (await Leefomgeving.MaakAsync(host)).DossierAsync();
        var gekoppeld = await host.MutateAsync("interactieKoppelen", new { id, leefbaarheidsdossierId = dossier }, "interactielogpost { leefbaarheidsdossierId }");
        Assert.Equal(dossier, gekoppeld.GetProperty("leefbaarheidsdossierId").GetGuid());
        var los = await host.MutateAsync("interactieOntkoppelen", new { id }, "interactielogpost { leefbaarheidsdossierId }");
        Assert.Equal(JsonValueKind.Null, los.GetProperty("leefbaarheidsdossierId").ValueKind);
        var alle = await host.QueryAsync("query($contact: UUID!) { interactielogposten(contactId: $contact) { totalCount } }", new { contact });
        Assert.Equal(1, alle.GetProperty("interactielogposten").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("richting", "ZZZ", "TEL", "CODE_ONBEKEND")]
    [InlineData("kanaal", "INK", "ROOK", "CODE_ONBEKEND")]
    public async Task A_code_that_no_list_knows_is_refused_at_its_field(string veld, string richting, string kanaal, string code)
    {
        var contact = await ContactAsync("Bakker");

        var fout = await host.RefusedAsync("interactieVastleggen", new { contactId = contact, onderwerp = "Belde", richting, kanaal });

        Assert.Equal((code, veld), (fout.GetProperty("code").GetString(), fout.GetProperty("veld").GetString()));
    }

    [Fact]
    public async Task A_page_of_units_with_all_that_hangs_on_them_takes_no_statement_per_unit()
    {
        var tenant = await ContactAsync("Visser");
        for (var nummer = 1; nummer <= 6; nummer++)
        {
            var eenheid = await EenheidAsync("Paginalaan", nummer);
            await host.MutateAsync(
                "relatierolToevoegen",
                new { contactId = tenant, eenheidId = eenheid, rol = "HUU", begindatum = "2020-01-01" },
                "relatierol { id }");
        }

        JsonElement antwoord = default;
        var opdrachten = await host.Statements.DuringAsync(async () => antwoord = await host.QueryAsync(
            """
            { eenheden(where: { straat: { eq: "Paginalaan" } }) { totalCount nodes {
                nummer adres soortNaam gebied { naam } huidigeHuurder { naam } clusters { cluster { naam } }
                relatierollen { rolNaam contact { naam leden { naam } } } signaleringen { status } } } }
            """));

        var eenheden = antwoord.GetProperty("eenheden");
        Assert.Equal(6, eenheden.GetProperty("totalCount").GetInt32());
        Assert.All(
            eenheden.GetProperty("nodes").EnumerateArray(),
            eenheid => Assert.Equal("Huishouden Visser", eenheid.GetProperty("huidigeHuurder").GetProperty("naam").GetString()));
        Assert.InRange(opdrachten.Count, 1, 12);
    }

    [Fact]
    public async Task A_tenant_is_current_on_the_first_and_the_last_day_and_not_outside()
    {
        var eenheid = await EenheidAsync("Huurlaan", 1);
        var contact = await ContactAsync("Vroeger");
        await host.MutateAsync(
            "relatierolToevoegen",
            new { contactId = contact, eenheidId = eenheid, rol = "HUU", begindatum = "2020-01-01", einddatum = Dag(-1) },
            "relatierol { id }");
        Assert.Null(await HuurderAsync(eenheid));
        var opvolger = await ContactAsync("Nu");
        await host.MutateAsync(
            "relatierolToevoegen",
            new { contactId = opvolger, eenheidId = eenheid, rol = "HUU", begindatum = Dag(0), einddatum = Dag(0) },
            "relatierol { id }");

        Assert.Equal("Huishouden Nu", await HuurderAsync(eenheid));
    }

    [Fact]
    public async Task A_ring_of_areas_is_refused()
    {
        var stad = await GebiedAsync(null);
        var wijk = await GebiedAsync(stad);
        var buurt = await GebiedAsync(wijk);

        var fout = await host.RefusedAsync("gebiedWijzigen", new { id = stad, versie = 1, bovenliggendId = buurt });

        Assert.Equal("HIERARCHIE_KRING", fout.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_warning_needs_an_end()
    {
        var contact = await ContactAsync("Boos");

        var fout = await host.RefusedAsync(
            "signaleringToevoegen",
            new { contactId = contact, soort = "AGR", detailsoort = "VEB", einddatum = Dag(-1) });
        var signalering = await host.MutateAsync(
            "signaleringToevoegen",
            new { contactId = contact, soort = "AGR", detailsoort = "VEB", einddatum = Dag(0) },
            "signalering { status soortNaam detailsoortNaam contact { naam } }");

        Assert.Equal("EINDE_VOOR_BEGIN", fout.GetProperty("code").GetString());
        Assert.Equal("ACT", signalering.GetProperty("status").GetString());
        Assert.Equal("Agressie", signalering.GetProperty("soortNaam").GetString());
    }

    [Fact]
    public async Task A_unit_stands_in_a_cluster_once_at_a_time()
    {
        var cluster = await IdAsync("clusterAanmaken", new { code = Uniek("BC"), soort = "BUU", naam = "Lindebuurt" }, "cluster");
        var invoer = new { clusterId = cluster, eenheidId = await EenheidAsync("Clusterlaan", 1) };
        var deelname = await IdAsync("clusterEenheidToevoegen", invoer, "clustereenheid");

        await WeigertAsync("EENHEID_AL_IN_CLUSTER", "eenheidId", "clusterEenheidToevoegen", invoer);

        await host.MutateAsync("clusterEenheidBeeindigen", new { id = deelname }, "clustereenheid { id }");
        await IdAsync("clusterEenheidToevoegen", invoer, "clustereenheid");
    }

    [Fact]
    public async Task A_unit_shares_a_collective_object_once()
    {
        var lift = await IdAsync("collectiefObjectAanmaken", new { nummer = Uniek("BO"), soort = "LIF", naam = "Lift" }, "collectiefObject");
        var invoer = new { collectiefObjectId = lift, eenheidId = await EenheidAsync("Liftlaan", 1) };
        await IdAsync("collectiefObjectEenheidToevoegen", invoer, "eenheidobject");

        await WeigertAsync("EENHEID_AL_BIJ_OBJECT", "eenheidId", "collectiefObjectEenheidToevoegen", invoer);
    }

    [Fact]
    public async Task A_medewerker_is_a_member_of_a_team_once_at_a_time()
    {
        var team = await IdAsync("teamAanmaken", new { code = Uniek("BT"), naam = "Team" }, "team");
        var medewerker = await IdAsync("medewerkerAanmaken", new { code = Uniek("BM"), naam = "Joke Visser" }, "medewerker");
        var invoer = new { teamId = team, medewerkerId = medewerker };
        var lid = await IdAsync("teamlidToevoegen", invoer, "teamlid");

        await WeigertAsync("MEDEWERKER_AL_IN_TEAM", "medewerkerId", "teamlidToevoegen", invoer);

        await host.MutateAsync("teamlidBeeindigen", new { id = lid }, "teamlid { id }");
        await IdAsync("teamlidToevoegen", invoer, "teamlid");
    }

    private string Dag(int verschil) => host.Vandaag.AddDays(verschil).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Uniek(string voorvoegsel) => $"{voorvoegsel}{Interlocked.Increment(ref s_volgnummer):00000}";

    private async Task<string?> HuurderAsync(Guid eenheid)
    {
        var antwoord = await host.QueryAsync("query($id: UUID!) { eenheid(id: $id) { huidigeHuurder { naam } } }", new { id = eenheid });
        var huurder = antwoord.GetProperty("eenheid").GetProperty("huidigeHuurder");
        return huurder.ValueKind == JsonValueKind.Null ? null : huurder.GetProperty("naam").GetString();
    }

    private async Task<int> AantalAsync(string bron, string medewerker)
        => (await host.QueryAsync($"{{ {bron} {{ totalCount }} }}", medewerker: medewerker)).GetProperty(bron).GetProperty("totalCount").GetInt32();

    private async Task<(Guid Team, string[] Leden)> TeamAsync(params string[] namen)
    {
        var team = await IdAsync("teamAanmaken", new { code = Uniek("BT"), naam = "Team" }, "team");
        var codes = new List<string>();
        foreach (var naam in namen)
        {
            var code = Uniek("BM");
            var medewerker = await IdAsync("medewerkerAanmaken", new { code, naam }, "medewerker");
            await IdAsync("teamlidToevoegen", new { teamId = team, medewerkerId = medewerker }, "teamlid");
            codes.Add(code);
        }

        return (team, [.. codes]);
    }

    private Task<Guid> ContactAsync(string naam) => IdAsync("contactAanmaken", new { soort = "HUISHOUDEN", achternaam = naam }, "contact");

    private Task<Guid> GebiedAsync(Guid? boven)
        => IdAsync("gebiedAanmaken", new { code = Uniek("BG"), naam = "Gebied", niveau = "EIGEN", bovenliggendId = boven }, "gebied");

    private Task<Guid> EenheidAsync(string straat, int huisnummer)
        => IdAsync(
            "eenheidAanmaken",
            new { nummer = Uniek("BE"), soort = "WOO", status = "VEH", straat, huisnummer, postcode = "7772 AB", woonplaats = "Hardenberg" },
            "eenheid");

    private async Task WeigertAsync(string code, string veld, string mutatie, object invoer)
    {
        var fout = await host.RefusedAsync(mutatie, invoer);
        Assert.Equal((code, veld), (fout.GetProperty("code").GetString(), fout.GetProperty("veld").GetString()));
    }

    private async Task<Guid> IdAsync(string mutatie, object invoer, string type)
        => (await host.MutateAsync(mutatie, invoer, $"{type} {{ id }}")).GetProperty("id").GetGuid();
}
