using System.Text.Json;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Rechten;

/// <summary>For whom a dossier is.</summary>
public sealed class LeesrechtTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Behandelaar = "BEHANDELT";
    private const string Collega = "COLLEGA";
    private const string Ander = "ANDER";

    [Theory]
    [InlineData("OPENBAAR", true, true, true)]
    [InlineData("INTERN", true, true, true)]
    [InlineData("VERTROUWELIJK", false, true, true)]
    [InlineData("GEHEIM", false, false, true)]
    public async Task Vertrouwelijkheid_says_how_far_a_function_has_to_reach(string vertrouwelijkheid, bool wijkbeheerder, bool coordinator, bool privacyOfficer)
    {
        var zaak = await ZaakAsync(vertrouwelijkheid);

        Assert.Equal(wijkbeheerder, await LeestAsync(zaak, Ander, Functies.Wijkbeheerder));
        Assert.Equal(coordinator, await LeestAsync(zaak, Ander, Functies.Coordinator));
        Assert.Equal(coordinator, await LeestAsync(zaak, Ander, Functies.Wijkbeheerder, Functies.Manager));
        Assert.Equal(privacyOfficer, await LeestAsync(zaak, Ander, Functies.PrivacyOfficer));
    }

    [Fact]
    public async Task What_is_confidential_is_for_who_handles_it_and_for_his_team_and_what_is_secret_for_who_handles_it()
    {
        var vertrouwelijk = await ZaakAsync("VERTROUWELIJK");
        var geheim = await ZaakAsync("GEHEIM");

        Assert.True(await LeestAsync(vertrouwelijk, Behandelaar, Functies.Wijkbeheerder));
        Assert.True(await LeestAsync(vertrouwelijk, Collega, Functies.Wijkbeheerder));
        Assert.True(await LeestAsync(geheim, Behandelaar, Functies.Wijkbeheerder));
        Assert.False(await LeestAsync(geheim, Collega, Functies.Wijkbeheerder));
    }

    [Fact]
    public async Task Who_is_named_reads_along_until_he_is_taken_off()
    {
        var zaak = await ZaakAsync("GEHEIM");
        var ander = await MedewerkerAsync(Ander);

        await host.MutateAsync("dossierMeelezerToevoegen", new { leefbaarheidsdossierId = zaak.Id, medewerkerId = ander }, "leefbaarheidsdossier { meelezers { medewerker { code } } }");
        Assert.True(await LeestAsync(zaak, Ander, Functies.Wijkbeheerder));
        Assert.Equal("MEELEZER_DUBBEL", await CodeAsync("dossierMeelezerToevoegen", new { leefbaarheidsdossierId = zaak.Id, medewerkerId = ander }));

        await host.MutateAsync("dossierMeelezerVerwijderen", new { leefbaarheidsdossierId = zaak.Id, medewerkerId = ander }, "leefbaarheidsdossier { id }");
        Assert.False(await LeestAsync(zaak, Ander, Functies.Wijkbeheerder));
        Assert.Equal("MEELEZER_ONBEKEND", await CodeAsync("dossierMeelezerVerwijderen", new { leefbaarheidsdossierId = zaak.Id, medewerkerId = ander }));
    }

    [Fact]
    public async Task Who_closes_a_dossier_off_from_others_does_not_lose_sight_of_it()
    {
        var zaak = await ZaakAsync("INTERN");
        var wie = Als(Ander, Functies.Wijkbeheerder);
        await MedewerkerAsync(Ander);

        var gelezen = await wie.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { version } }", new { id = zaak.Id });

        var antwoord = await wie.QueryAsync(
            """
            mutation($id: UUID!, $versie: Long!) {
              leefbaarheidsdossierWijzigen(input: { id: $id, versie: $versie, vertrouwelijkheid: GEHEIM }) { leefbaarheidsdossier { meelezers { medewerker { code } } } errors { __typename } }
            }
            """,
            new { id = zaak.Id, versie = gelezen.GetProperty("leefbaarheidsdossier").GetProperty("version").GetInt64() });

        Assert.Equal(
            Ander,
            Assert.Single(antwoord.GetProperty("leefbaarheidsdossierWijzigen").GetProperty("leefbaarheidsdossier").GetProperty("meelezers").EnumerateArray())
                .GetProperty("medewerker").GetProperty("code").GetString());
        Assert.True(await LeestAsync(zaak, Ander, Functies.Wijkbeheerder));
        Assert.False(await LeestAsync(zaak, Collega, Functies.Wijkbeheerder));
    }

    [Fact]
    public async Task A_dossier_that_is_not_his_answers_as_one_that_does_not_exist()
    {
        var zaak = await ZaakAsync("GEHEIM");
        var wie = Als(Ander, Functies.SociaalBeheerder);
        foreach (var wijziging in new[]
        {
            "leefbaarheidsdossierAfsluiten(input: { id: $id, statusId: $id, afhandelingsredenId: $id })",
            "dossieropmerkingToevoegen(input: { leefbaarheidsdossierId: $id, tekst: \"Hallo\" })",
            "dossierTaakAanmaken(input: { leefbaarheidsdossierId: $id, omschrijving: \"Bellen\" })",
            "leefbaarheidsdossierSamenvoegen(input: { id: $id, inDossierId: $id })",
            "dossierMeelezerVerwijderen(input: { leefbaarheidsdossierId: $id, medewerkerId: $id })",
        })
        {
            var document = $"mutation($id: UUID!) {{ {wijziging} {{ errors {{ __typename ... on Error {{ message }} }} }} }}";
            var geheim = (await wie.SendAsync(document, new { id = zaak.Id })).ToString();
            var nergens = Guid.NewGuid();
            var onbekend = (await wie.SendAsync(document, new { id = nergens })).ToString();

            Assert.Contains("\"errors\":[", onbekend, StringComparison.Ordinal);
            Assert.Equal(onbekend.Replace(nergens.ToString(), "ID", StringComparison.Ordinal), geheim.Replace(zaak.Id.ToString(), "ID", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Merging_makes_the_older_dossier_as_confidential_as_the_younger()
    {
        var ouder = await ZaakAsync("INTERN");
        var jonger = await ZaakAsync("VERTROUWELIJK");

        await host.MutateAsync("leefbaarheidsdossierSamenvoegen", new { id = jonger.Id, inDossierId = ouder.Id }, "leefbaarheidsdossier { id }");

        Assert.False(await LeestAsync(ouder, Ander, Functies.Wijkbeheerder));
        Assert.True(await LeestAsync(ouder, Collega, Functies.Wijkbeheerder));
    }

    [Fact]
    public async Task A_corporation_says_per_function_which_types_and_whose_work_it_reads()
    {
        await using var ander = await host.OfItsOwnAsync(
            "--Functies:WIJKBEHEERDER:Dossiers:EigenTeam=true",
            "--Functies:TOEZICHT:Sets:0=DOSSIER_LEZEN", "--Functies:TOEZICHT:Sets:1=BASIS_LEZEN", "--Functies:TOEZICHT:Dossiers:Typen:0=OVERLIND",
            "--Functies:BUURT:Sets:0=DOSSIER_LEZEN", "--Functies:BUURT:Dossiers:EigenGebied=true");
        var zaken = new LeesrechtTests(ander);
        var overlast = await zaken.ZaakAsync("INTERN", "OVERLIND");
        var leefomgeving = await zaken.ZaakAsync("INTERN", "VERBETER");
        await zaken.MedewerkerAsync(Ander);

        // Whose team it is, whatever the type.
        Assert.True(await zaken.LeestAsync(overlast, Collega, Functies.Wijkbeheerder));
        Assert.False(await zaken.LeestAsync(overlast, Ander, Functies.Wijkbeheerder));
        Assert.True(await zaken.LeestAsync(overlast, Behandelaar, Functies.Wijkbeheerder));

        // Which type it is, whoever handles it; with both functions either.
        Assert.True(await zaken.LeestAsync(overlast, Ander, "TOEZICHT"));
        Assert.False(await zaken.LeestAsync(leefomgeving, Ander, "TOEZICHT"));
        Assert.True(await zaken.LeestAsync(leefomgeving, Collega, "TOEZICHT", Functies.Wijkbeheerder));
        Assert.False(await zaken.LeestAsync(leefomgeving, Ander, "TOEZICHT", Functies.Wijkbeheerder));

        // Where it is: in the area itself, and in what lies within it.
        Assert.False(await zaken.LeestAsync(leefomgeving, Ander, "BUURT"));
        var buurt = await zaken.WerktInAsync(Ander);
        await ander.MutateAsync("dossierGebiedToevoegen", new { leefbaarheidsdossierId = leefomgeving.Id, gebiedId = buurt }, "leefbaarheidsdossier { id }");
        ander.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await zaken.LeestAsync(leefomgeving, Ander, "BUURT"));
        Assert.False(await zaken.LeestAsync(overlast, Ander, "BUURT"));
    }

    [Fact]
    public async Task Who_reads_the_log_of_changes_but_not_all_dossiers_sees_nothing_of_dossiers_in_it()
    {
        await using var ander = await host.OfItsOwnAsync("--Functies:LOGLEZER:Sets:0=LOGBOEK_LEZEN", "--Functies:LOGLEZER:Sets:1=DOSSIER_LEZEN", "--Functies:LOGLEZER:Sets:2=BASIS_LEZEN");
        await new LeesrechtTests(ander).ZaakAsync("GEHEIM");
        const string Log = "{ wijzigingslog(first: 200, where: { recordtype: { in: [\"Leefbaarheidsdossier\", \"Actieregel\", \"Statusregel\", \"Medewerker\"] } }) { nodes { recordtype } } }";

        var loglezer = Recordtypen(await new Aanvrager(ander, Ander, "LOGLEZER").QueryAsync(Log));
        var privacyOfficer = Recordtypen(await new Aanvrager(ander, Ander, "LOGLEZER", Functies.PrivacyOfficer).QueryAsync(Log));

        string[] vanZaken = ["Leefbaarheidsdossier", "Actieregel", "Statusregel"];
        Assert.Superset(vanZaken.ToHashSet(StringComparer.Ordinal), privacyOfficer);
        Assert.Empty(loglezer.Intersect(vanZaken, StringComparer.Ordinal));
        Assert.Contains("Medewerker", loglezer);
    }

    private static HashSet<string> Recordtypen(JsonElement data)
        => [.. data.GetProperty("wijzigingslog").GetProperty("nodes").EnumerateArray().Select(rij => rij.GetProperty("recordtype").GetString()!)];

    private Aanvrager Als(string medewerker, params string[] functies) => new(host, medewerker, functies);

    private async Task<bool> LeestAsync(Zaak zaak, string medewerker, params string[] functies)
    {
        var data = await Als(medewerker, functies).QueryAsync(
            """
            query($id: UUID!) {
              leefbaarheidsdossier(id: $id) { nummer }
              leefbaarheidsdossiers(where: { id: { eq: $id } }) { totalCount nodes { nummer } }
              actieregels(where: { leefbaarheidsdossierId: { eq: $id } }) { totalCount }
            }
            """,
            new { id = zaak.Id });
        var gevonden = data.GetProperty("leefbaarheidsdossier").ValueKind != JsonValueKind.Null;
        Assert.Equal(gevonden ? 1 : 0, data.GetProperty("leefbaarheidsdossiers").GetProperty("totalCount").GetInt32());
        Assert.Equal(gevonden ? 1 : 0, data.GetProperty("leefbaarheidsdossiers").GetProperty("nodes").GetArrayLength());
        Assert.Equal(gevonden, data.GetProperty("actieregels").GetProperty("totalCount").GetInt32() > 0);
        return gevonden;
    }

    private async Task<string> CodeAsync(string mutatie, object invoer) => (await host.RefusedAsync(mutatie, invoer)).GetProperty("code").GetString()!;

    /// <summary>A dossier with an action line, that a medewerker of a team handles.</summary>
    private async Task<Zaak> ZaakAsync(string vertrouwelijkheid, string type = "OVERLIND")
    {
        var behandelaar = await MedewerkerAsync(Behandelaar);
        var team = await TeamAsync(behandelaar, await MedewerkerAsync(Collega));
        var typen = await host.QueryAsync("query($type: String!) { leefbaarheidsdossiertypen(where: { code: { eq: $type } }) { nodes { id } } }", new { type });
        var id = (await host.MutateAsync(
            "leefbaarheidsdossierAanmaken",
            new
            {
                typeId = typen.GetProperty("leefbaarheidsdossiertypen").GetProperty("nodes")[0].GetProperty("id").GetGuid(),
                omschrijving = "Wat niet ieder hoeft te weten",
                vertrouwelijkheid,
                behandelendMedewerkerId = behandelaar,
                behandelendTeamId = team,
            },
            "leefbaarheidsdossier { id }")).GetProperty("id").GetGuid();
        await host.MutateAsync("actieregelToevoegen", new { leefbaarheidsdossierId = id, omschrijving = "Bellen" }, "actieregel { id }");
        return new Zaak(id);
    }

    private async Task<Guid> MedewerkerAsync(string code)
    {
        var bekend = (await host.QueryAsync("query($code: String!) { medewerker(code: $code) { id } }", new { code })).GetProperty("medewerker");
        return bekend.ValueKind != JsonValueKind.Null
            ? bekend.GetProperty("id").GetGuid()
            : (await host.MutateAsync("medewerkerAanmaken", new { code, naam = code }, "medewerker { id }")).GetProperty("id").GetGuid();
    }

    private async Task<Guid> TeamAsync(params Guid[] leden)
    {
        const string Code = "TEAMBEH";
        var bekend = (await host.QueryAsync("query($code: String!) { teams(where: { code: { eq: $code } }) { nodes { id } } }", new { code = Code })).GetProperty("teams").GetProperty("nodes");
        if (bekend.GetArrayLength() > 0)
            return bekend[0].GetProperty("id").GetGuid();
        var team = (await host.MutateAsync("teamAanmaken", new { code = Code, naam = "Behandelaars" }, "team { id }")).GetProperty("id").GetGuid();
        foreach (var lid in leden)
            await host.MutateAsync("teamlidToevoegen", new { teamId = team, medewerkerId = lid }, "teamlid { id }");
        return team;
    }

    /// <summary>Gives somebody a district to work in; the answer is a neighbourhood of it.</summary>
    private async Task<Guid> WerktInAsync(string medewerker)
    {
        var wijk = (await host.MutateAsync("gebiedAanmaken", new { code = "WIJK1", naam = "Wijk", niveau = "WIJK" }, "gebied { id }")).GetProperty("id").GetGuid();
        var buurt = (await host.MutateAsync("gebiedAanmaken", new { code = "BUURT1", naam = "Buurt", niveau = "BUURT", bovenliggendId = wijk }, "gebied { id }")).GetProperty("id").GetGuid();
        var sql =
            $"""
            INSERT INTO "basisregistratie_Werkgebied" ("Id", "MedewerkerId", "GebiedId", "Version", "SystemCreatedAt", "SystemCreatedBy", "SystemModifiedAt", "SystemModifiedBy")
            SELECT "Id", "Id", '{wijk.ToString().ToUpperInvariant()}', 1, "SystemCreatedAt", "SystemCreatedBy", "SystemModifiedAt", "SystemModifiedBy" FROM "basisregistratie_Medewerker" WHERE "Code" = '{medewerker}'
            """;
        await using var scope = host.Services.CreateAsyncScope();
        var context = (DbContext)scope.ServiceProvider.GetRequiredService(scope.ServiceProvider.GetRequiredService<DataModuleRegistry>().Find("Basisregistratie")!.ContextType);
        Assert.Equal(1, await context.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken));
        return buurt;
    }

    private sealed record Zaak(Guid Id);
}
