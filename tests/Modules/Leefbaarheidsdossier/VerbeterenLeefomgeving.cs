using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

/// <summary>The work process Verbeteren leefomgeving, step by step, as a user of the schema goes through it.</summary>
public abstract class VerbeterenLeefomgeving(HostFixture host)
{
    [Fact]
    public async Task Steps_1_to_14_beoordelen_verbetering()
    {
        var buurt = await Leefomgeving.MaakAsync(host);

        // 1-4: from the list, Nieuw; a type is chosen, a number drawn, a description entered.
        var typen = await host.QueryAsync("{ leefbaarheidsdossiertypen(where: { geblokkeerd: { eq: false } }) { nodes { id code } } }");
        var type = typen.GetProperty("leefbaarheidsdossiertypen").GetProperty("nodes").EnumerateArray()
            .Single(regel => regel.GetProperty("code").GetString() == "VERBETER").GetProperty("id").GetGuid();
        var dossier = await host.MutateAsync(
            "leefbaarheidsdossierAanmaken",
            new { typeId = type, omschrijving = "Zwerfafval en kapotte bankjes in de Lindestraat" },
            "leefbaarheidsdossier { id nummer begindatum status { soort } type { code } uitvoeringstermijn { code } }");
        var id = dossier.GetProperty("id").GetGuid();
        Assert.Matches("^LBD-2026-[0-9]{5}$", dossier.GetProperty("nummer").GetString());
        Assert.Equal("2026-11-23", dossier.GetProperty("begindatum").GetString());
        Assert.Equal("NIEUW", dossier.GetProperty("status").GetProperty("soort").GetString());

        // 5-6: units, one per line; the second is to be shown.
        await host.MutateAsync(
            "dossierEenhedenToevoegen",
            new
            {
                leefbaarheidsdossierId = id,
                regels = new object[]
                {
                    new { id = buurt.Eenheden[0] }, new { id = buurt.Eenheden[1], tonenOpDossier = true }, new { id = buurt.Eenheden[2] },
                },
            },
            "leefbaarheidsdossier { id }");

        // 7-8: clusters; the first is shown without saying so.
        foreach (var cluster in buurt.Clusters)
        {
            await host.MutateAsync(
                "dossierClusterToevoegen", new { leefbaarheidsdossierId = id, clusterId = cluster }, "leefbaarheidsdossier { id }");
        }

        // 9-10: areas; another one is marked afterwards.
        foreach (var gebied in buurt.Gebieden)
        {
            await host.MutateAsync(
                "dossierGebiedToevoegen", new { leefbaarheidsdossierId = id, gebiedId = gebied }, "leefbaarheidsdossier { id }");
        }

        await host.MutateAsync(
            "dossierGebiedTonen", new { leefbaarheidsdossierId = id, gebiedId = buurt.Gebieden[2] }, "leefbaarheidsdossier { id }");

        // 11: Dossierstatus In uitvoering.
        var status = await host.MutateAsync(
            "dossierstatusWijzigen",
            new { id, statusId = await buurt.CodeAsync("dossierstatussen", "INUITV") },
            "leefbaarheidsdossier { version status { omschrijving } }");
        Assert.Equal("In uitvoering", status.GetProperty("status").GetProperty("omschrijving").GetString());

        // 12-14: Uitvoeringstermijn, Controledatum, Behandelend medewerker and team.
        await host.MutateAsync(
            "leefbaarheidsdossierWijzigen",
            new
            {
                id,
                versie = status.GetProperty("version").GetInt64(),
                uitvoeringstermijnId = await buurt.CodeAsync("uitvoeringstermijnen", "10WD"),
                controledatum = "2026-12-01",
                behandelendMedewerkerId = buurt.Medewerker,
                behandelendTeamId = buurt.Team,
            },
            "leefbaarheidsdossier { id }");

        var kaart = (await host.QueryAsync(
            """
            query($id: UUID!) {
              leefbaarheidsdossier(id: $id) {
                omschrijving uitersteDatum streefdatum controledatum
                behandelendMedewerker { code } behandelendTeam { naam }
                eenheden { tonenOpDossier eenheid { id nummer } }
                clusters { tonenOpDossier cluster { id } }
                gebieden { tonenOpDossier gebied { id } }
                termijnen { soort uiterlijkeDatum streefdatum gehaaldOp }
                statushistorie { status { code } tot }
              }
            }
            """,
            new { id })).GetProperty("leefbaarheidsdossier");
        Assert.Equal("Zwerfafval en kapotte bankjes in de Lindestraat", kaart.GetProperty("omschrijving").GetString());
        Assert.Equal(("2026-12-07", "2026-11-30"), (kaart.GetProperty("uitersteDatum").GetString(), kaart.GetProperty("streefdatum").GetString()));
        Assert.Equal("JVISSER", kaart.GetProperty("behandelendMedewerker").GetProperty("code").GetString());
        Assert.Equal("Team Noord", kaart.GetProperty("behandelendTeam").GetProperty("naam").GetString());
        Assert.Equal(buurt.Eenheden[1], Getoond(kaart, "eenheden", "eenheid"));
        Assert.Equal(buurt.Clusters[0], Getoond(kaart, "clusters", "cluster"));
        Assert.Equal(buurt.Gebieden[2], Getoond(kaart, "gebieden", "gebied"));
        Assert.Equal(
            [("CONTROLEDATUM", "2026-12-01"), ("UITVOERINGSTERMIJN", "2026-12-07")],
            kaart.GetProperty("termijnen").EnumerateArray()
                .Select(termijn => (termijn.GetProperty("soort").GetString()!, termijn.GetProperty("uiterlijkeDatum").GetString()!)).Order());
        Assert.Equal(
            "NIEUW INUITV",
            string.Join(' ', kaart.GetProperty("statushistorie").EnumerateArray().Select(regel => regel.GetProperty("status").GetProperty("code"))));
    }

    [Fact]
    public async Task Steps_15_to_21_toewijzen_vervolgacties()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync(omschrijving: "Kapotte lantaarn bij het speelplein");
        await host.MutateAsync(
            "dossierEenheidToevoegen", new { leefbaarheidsdossierId = id, eenheidId = buurt.Eenheden[0] }, "leefbaarheidsdossier { id }");

        // 15-16: find the dossier in the list and open it.
        var gevonden = await host.QueryAsync(
            "{ leefbaarheidsdossiers(where: { omschrijving: { contains: \"lantaarn\" } }) { totalCount nodes { id } } }");
        Assert.Equal(id, Assert.Single(gevonden.GetProperty("leefbaarheidsdossiers").GetProperty("nodes").EnumerateArray()).GetProperty("id").GetGuid());

        // 17-18: Nieuwe regel, with its details.
        var regel = await host.MutateAsync(
            "actieregelToevoegen",
            new
            {
                leefbaarheidsdossierId = id,
                actieId = await buurt.CodeAsync("acties", "ONDERHOUD"),
                omschrijving = "Lantaarn laten repareren",
                voorgesteldeDatum = "2026-11-30",
                urgentie = "HOOG",
            },
            "actieregel { id regelnummer status voorgesteldeDatum actie { code } leefbaarheidsdossier { id } }");
        Assert.Equal(10000, regel.GetProperty("regelnummer").GetInt32());
        Assert.Equal("OPEN", regel.GetProperty("status").GetString());
        Assert.Equal("ONDERHOUD", regel.GetProperty("actie").GetProperty("code").GetString());
        var regelId = regel.GetProperty("id").GetGuid();

        // 19: Onderhoudsverzoek aanmaken; it takes over the place of the dossier.
        var verzoek = await host.MutateAsync(
            "onderhoudsverzoekAanmakenVanuitActieregel",
            new { actieregelId = regelId },
            "onderhoudsverzoek { id nummer eenheid { id } }");
        Assert.Equal(buurt.Eenheden[0], verzoek.GetProperty("eenheid").GetProperty("id").GetGuid());

        // 20: it opens from the line, both ways.
        var kaart = await host.QueryAsync(
            "query($id: UUID!) { leefbaarheidsdossier(id: $id) { actieregels { onderhoudsverzoek { id nummer actieregel { id } } } } }",
            new { id });
        var terug = Assert.Single(kaart.GetProperty("leefbaarheidsdossier").GetProperty("actieregels").EnumerateArray()).GetProperty("onderhoudsverzoek");
        Assert.Equal(verzoek.GetProperty("nummer").GetString(), terug.GetProperty("nummer").GetString());
        Assert.Equal(regelId, terug.GetProperty("actieregel").GetProperty("id").GetGuid());

        // 21: its details are filled in.
        var versie = (await host.QueryAsync("query($id: UUID!) { onderhoudsverzoek(id: $id) { version } }", new { id = verzoek.GetProperty("id").GetGuid() }))
            .GetProperty("onderhoudsverzoek").GetProperty("version").GetInt64();
        var ingevuld = await host.MutateAsync(
            "onderhoudsverzoekWijzigen",
            new { id = verzoek.GetProperty("id").GetGuid(), versie, toelichting = "De lantaarn knippert.", communicatiekanaal = "TEL" },
            "onderhoudsverzoek { omschrijving toelichting communicatiekanaal }");
        Assert.Equal(
            ("Lantaarn laten repareren", "De lantaarn knippert.", "TEL"),
            (ingevuld.GetProperty("omschrijving").GetString(), ingevuld.GetProperty("toelichting").GetString(), ingevuld.GetProperty("communicatiekanaal").GetString()));
    }

    [Fact]
    public async Task Steps_22_to_28_afsluiten_verbetering()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync();
        var versie = (await host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { version } }", new { id }))
            .GetProperty("leefbaarheidsdossier").GetProperty("version").GetInt64();
        await host.MutateAsync(
            "leefbaarheidsdossierWijzigen",
            new { id, versie, behandelendMedewerkerId = buurt.Medewerker, controledatum = "2026-12-01" },
            "leefbaarheidsdossier { id }");
        var eersteRegel = await RegelAsync(id, "Afval laten opruimen");
        var tweedeRegel = await RegelAsync(id, "Bewoners informeren");
        await host.MutateAsync(
            "dossierTaakAanmaken",
            new { leefbaarheidsdossierId = id, actieregelId = tweedeRegel, omschrijving = "Brief rondbrengen", medewerkerId = buurt.Medewerker },
            "taak { id }");
        var reden = await buurt.CodeAsync("dossierafhandelingsredenen", "OPGELOST");

        // 22-24: Rolcentrum, Mijn leefbaarheidsdossiers, select.
        Assert.Contains(id, await MijnAsync());

        // 25: complete a line with a reason.
        var voltooid = await host.MutateAsync(
            "actieregelVoltooien",
            new { id = eersteRegel, afhandelingsredenId = await buurt.CodeAsync("actieregelafhandelingsredenen", "UITGEV") },
            "actieregel { status afgehandeldDoor afhandelingsreden { code } }");
        Assert.Equal(
            ("VOLTOOID", "JVISSER", "UITGEV"),
            (voltooid.GetProperty("status").GetString(), voltooid.GetProperty("afgehandeldDoor").GetString(), voltooid.GetProperty("afhandelingsreden").GetProperty("code").GetString()));

        // 25-26: what was forgotten comes back as a list, and nothing has changed.
        var voor = await buurt.ToestandAsync(id);
        var openstaand = await host.RefusedAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id, afhandelingsredenId = reden },
            "... on OpenstaandWerkError { message code regels { id } taken { omschrijving } }");
        Assert.Equal("OPENSTAAND_WERK", openstaand.GetProperty("code").GetString());
        Assert.Equal(tweedeRegel, Assert.Single(openstaand.GetProperty("regels").EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Equal("Brief rondbrengen", Assert.Single(openstaand.GetProperty("taken").EnumerateArray()).GetProperty("omschrijving").GetString());
        Assert.Equal(voor, await buurt.ToestandAsync(id));

        // 27: the status asks for a reason.
        var zonderReden = await host.RefusedAsync(
            "dossierstatusWijzigen", new { id, statusId = await buurt.CodeAsync("dossierstatussen", "VOLTOOID") });
        Assert.Equal("AFHANDELINGSREDEN_VERPLICHT", zonderReden.GetProperty("code").GetString());

        // 28: reason chosen, the rest completed in the same step.
        var gesloten = await host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id, afhandelingsredenId = reden, resultaattoelichting = "De straat is schoon.", openstaandWerkVoltooien = true },
            """
            leefbaarheidsdossier {
              gesloten afgehandeldDoor afgehandeldPer afhandelingsreden { code } status { soort }
              actieregels { status } taken { gesloten } termijnen { gehaaldOp }
            }
            """);
        Assert.True(gesloten.GetProperty("gesloten").GetBoolean());
        Assert.Equal("GEREED", gesloten.GetProperty("status").GetProperty("soort").GetString());
        Assert.Equal("2026-11-23", gesloten.GetProperty("afgehandeldPer").GetString());
        Assert.All(gesloten.GetProperty("actieregels").EnumerateArray(), regel => Assert.Equal("VOLTOOID", regel.GetProperty("status").GetString()));
        Assert.All(gesloten.GetProperty("taken").EnumerateArray(), taak => Assert.True(taak.GetProperty("gesloten").GetBoolean()));
        Assert.All(gesloten.GetProperty("termijnen").EnumerateArray(), termijn => Assert.Equal("2026-11-23", termijn.GetProperty("gehaaldOp").GetString()));
        Assert.DoesNotContain(id, await MijnAsync());
    }

    private static Guid Getoond(JsonElement kaart, string lijst, string veld)
        => Assert.Single(kaart.GetProperty(lijst).EnumerateArray(), regel => regel.GetProperty("tonenOpDossier").GetBoolean())
            .GetProperty(veld).GetProperty("id").GetGuid();

    private async Task<Guid> RegelAsync(Guid dossierId, string omschrijving)
        => (await host.MutateAsync("actieregelToevoegen", new { leefbaarheidsdossierId = dossierId, omschrijving }, "actieregel { id }"))
            .GetProperty("id").GetGuid();

    private async Task<IReadOnlyList<Guid>> MijnAsync()
    {
        var data = await host.QueryAsync("{ mijnLeefbaarheidsdossiers { nodes { id } } }");
        return [.. data.GetProperty("mijnLeefbaarheidsdossiers").GetProperty("nodes").EnumerateArray().Select(regel => regel.GetProperty("id").GetGuid())];
    }
}

public sealed class VerbeterenLeefomgevingOpSqlite(HostFixture host) : VerbeterenLeefomgeving(host), IClassFixture<HostFixture>;

public sealed class VerbeterenLeefomgevingOpPostgreSql(PostgresHostFixture host) : VerbeterenLeefomgeving(host), IClassFixture<PostgresHostFixture>;
