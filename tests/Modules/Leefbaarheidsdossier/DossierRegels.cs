using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

/// <summary>Input that is refused, with a stable code and a field, and leaves the data as it was.</summary>
public sealed class DossierRegels(HostFixture host) : IClassFixture<HostFixture>
{
    private static readonly Guid s_onbekend = new("00000000-0000-0000-0000-00000000dead");

    [Fact]
    public async Task An_unknown_number_is_no_dossier_and_no_error()
    {
        var data = await host.QueryAsync("{ leefbaarheidsdossier(nummer: \"LBD-1999-00001\") { id } }");
        Assert.Equal(JsonValueKind.Null, data.GetProperty("leefbaarheidsdossier").ValueKind);
    }

    [Fact]
    public async Task A_dossier_without_key_or_number_is_refused()
    {
        var answer = await host.SendAsync("{ leefbaarheidsdossier { id } }");
        Assert.Equal("SLEUTEL_VERPLICHT", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("dossierstatusWijzigen", "id")]
    [InlineData("leefbaarheidsdossierHeropenen", "id")]
    [InlineData("dossierEenheidToevoegen", "leefbaarheidsdossierId")]
    [InlineData("actieregelToevoegen", "leefbaarheidsdossierId")]
    [InlineData("actieregelVoltooien", "id")]
    public async Task A_dossier_that_does_not_exist_is_named_with_its_field(string mutatie, string veld)
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        object invoer = mutatie switch
        {
            "dossierstatusWijzigen" => new { id = s_onbekend, statusId = await buurt.CodeAsync("dossierstatussen", "INUITV") },
            "leefbaarheidsdossierHeropenen" => new { id = s_onbekend, toelichting = "Toch niet opgelost" },
            "dossierEenheidToevoegen" => new { leefbaarheidsdossierId = s_onbekend, eenheidId = buurt.Eenheden[0] },
            "actieregelToevoegen" => new { leefbaarheidsdossierId = s_onbekend, omschrijving = "Bellen" },
            _ => new { id = s_onbekend },
        };

        var fout = await host.RefusedAsync(mutatie, invoer);

        Assert.Equal(("NIET_GEVONDEN", veld), (fout.GetProperty("code").GetString(), fout.GetProperty("veld").GetString()));
        Assert.Contains(s_onbekend.ToString(), fout.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_records_of_other_modules_are_refused()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync();
        await WeigertAsync(buurt, id, "NIET_GEVONDEN", "dossierEenheidToevoegen", new { leefbaarheidsdossierId = id, eenheidId = s_onbekend });
        await WeigertAsync(buurt, id, "NIET_GEVONDEN", "dossierMelderToevoegen", new { leefbaarheidsdossierId = id, contactId = s_onbekend });
        await WeigertAsync(
            buurt, id, "NIET_GEVONDEN", "leefbaarheidsdossierWijzigen", new { id, versie = await VersieAsync(id), behandelendMedewerkerId = s_onbekend });
    }

    [Fact]
    public async Task A_closed_dossier_refuses_until_it_is_reopened()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync();
        await host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id, afhandelingsredenId = await buurt.CodeAsync("dossierafhandelingsredenen", "OPGELOST") },
            "leefbaarheidsdossier { id }");

        await WeigertAsync(buurt, id, "DOSSIER_GESLOTEN", "dossierEenheidToevoegen", new { leefbaarheidsdossierId = id, eenheidId = buurt.Eenheden[0] });
        await WeigertAsync(buurt, id, "DOSSIER_GESLOTEN", "actieregelToevoegen", new { leefbaarheidsdossierId = id, omschrijving = "Bellen" });
        await WeigertAsync(buurt, id, "DOSSIER_GESLOTEN", "dossieropmerkingToevoegen", new { leefbaarheidsdossierId = id, tekst = "Nog iets" });
        await WeigertAsync(
            buurt, id, "DOSSIER_GESLOTEN", "dossierTaakAanmaken", new { leefbaarheidsdossierId = id, omschrijving = "Bellen", teamId = buurt.Team });
        await WeigertAsync(
            buurt, id, "DOSSIER_GESLOTEN", "leefbaarheidsdossierWijzigen", new { id, versie = await VersieAsync(id), omschrijving = "Anders" });

        await host.MutateAsync("leefbaarheidsdossierHeropenen", new { id, toelichting = "Melder belt weer" }, "leefbaarheidsdossier { id }");
        await host.MutateAsync(
            "dossieropmerkingToevoegen", new { leefbaarheidsdossierId = id, tekst = "Nog iets" }, "leefbaarheidsdossier { id }");
    }

    [Theory]
    [InlineData("leefbaarheidsdossierAfsluiten", "INUITV")]
    [InlineData("leefbaarheidsdossierAfsluiten", "GEANNUL")]
    [InlineData("leefbaarheidsdossierAnnuleren", "VOLTOOID")]
    public async Task A_dossier_is_closed_with_a_status_that_says_so(string mutatie, string status)
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync();

        await WeigertAsync(buurt, id, "STATUS_ANDERE_SOORT", mutatie, new
        {
            id,
            afhandelingsredenId = await buurt.CodeAsync("dossierafhandelingsredenen", "OPGELOST"),
            statusId = await buurt.CodeAsync("dossierstatussen", status),
        }, "statusId");
    }

    [Fact]
    public async Task Without_a_usable_status_of_a_kind_it_says_whom_to_ask()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync();
        var invoer = new { id, afhandelingsredenId = await buurt.CodeAsync("dossierafhandelingsredenen", "OPGELOST") };
        var statussen = (await host.QueryAsync("{ dossierstatussen(where: { soort: { eq: GEANNULEERD }, geblokkeerd: { eq: false } }) { nodes { id } } }"))
            .GetProperty("dossierstatussen").GetProperty("nodes").EnumerateArray().Select(rij => rij.GetProperty("id").GetGuid()).ToList();
        Assert.NotEmpty(statussen);
        await BlokkeerAsync(true);
        try
        {
            await WeigertAsync(buurt, id, "STATUS_ONTBREEKT", "leefbaarheidsdossierAnnuleren", invoer, null);
        }
        finally
        {
            await BlokkeerAsync(false);
        }

        await host.MutateAsync("leefbaarheidsdossierAnnuleren", invoer, "leefbaarheidsdossier { id }");

        async Task BlokkeerAsync(bool geblokkeerd)
        {
            foreach (var status in statussen)
            {
                var gelezen = await host.QueryAsync(
                    "query($id: UUID!) { dossierstatussen(where: { id: { eq: $id } }) { nodes { version } } }", new { id = status });
                var versie = gelezen.GetProperty("dossierstatussen").GetProperty("nodes")[0].GetProperty("version").GetInt64();
                await host.MutateAsync("dossierstatusInrichten", new { id = status, versie, geblokkeerd }, "dossierstatus { id }");
            }
        }
    }

    [Fact]
    public async Task A_way_to_hear_from_us_is_one_of_the_list()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync();

        await WeigertAsync(
            buurt,
            id,
            "COMMUNICATIEWIJZE_ONBEKEND",
            "dossierMelderToevoegen",
            new { leefbaarheidsdossierId = id, contactId = buurt.Contact, communicatiewijze = "ROOK" },
            "communicatiewijze");
    }

    [Fact]
    public async Task A_second_mark_in_one_input_is_refused()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync();
        await WeigertAsync(buurt, id, "TONEN_OP_DOSSIER_DUBBEL", "dossierEenhedenToevoegen", new
        {
            leefbaarheidsdossierId = id,
            regels = new[] { new { id = buurt.Eenheden[0], tonenOpDossier = true }, new { id = buurt.Eenheden[1], tonenOpDossier = true } },
        });
    }

    [Fact]
    public async Task The_mark_passes_on_when_its_line_goes()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync();
        foreach (var cluster in buurt.Clusters)
        {
            await host.MutateAsync(
                "dossierClusterToevoegen", new { leefbaarheidsdossierId = id, clusterId = cluster }, "leefbaarheidsdossier { id }");
        }

        var dossier = await host.MutateAsync(
            "dossierClusterVerwijderen",
            new { leefbaarheidsdossierId = id, clusterId = buurt.Clusters[0] },
            "leefbaarheidsdossier { clusters { clusterId tonenOpDossier } }");

        Assert.Equal(
            $"{buurt.Clusters[1]} True {buurt.Clusters[2]} False",
            string.Join(' ', dossier.GetProperty("clusters").EnumerateArray()
                .Select(regel => $"{regel.GetProperty("clusterId").GetGuid()} {regel.GetProperty("tonenOpDossier").GetBoolean()}")));
    }

    [Theory]
    [InlineData("controledatum", "2026-11-22", "DATUM_IN_VERLEDEN")]
    [InlineData("begindatum", "2026-11-24", "DATUM_IN_TOEKOMST")]
    public async Task A_date_on_the_wrong_side_of_today_is_refused(string veld, string datum, string code)
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync();
        await WeigertAsync(buurt, id, code, "leefbaarheidsdossierWijzigen", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["id"] = id,
            ["versie"] = await VersieAsync(id),
            [veld] = datum,
        });
    }

    [Fact]
    public async Task A_stale_version_is_refused_with_the_present_one()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync();
        var versie = await VersieAsync(id);
        await host.MutateAsync("leefbaarheidsdossierWijzigen", new { id, versie, urgentie = "HOOG" }, "leefbaarheidsdossier { id }");

        await WeigertAsync(buurt, id, "VERSIECONFLICT", "leefbaarheidsdossierWijzigen", new { id, versie, omschrijving = "Van de tweede" });
    }

    [Fact]
    public async Task Fields_that_are_left_out_stay_and_null_empties()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync(omschrijving: "Blijft staan");
        await host.MutateAsync(
            "leefbaarheidsdossierWijzigen",
            new { id, versie = await VersieAsync(id), controledatum = "2026-12-01", pijler = "SAMEN_WONEN" },
            "leefbaarheidsdossier { id }");

        var dossier = await host.MutateAsync(
            "leefbaarheidsdossierWijzigen",
            new { id, versie = await VersieAsync(id), controledatum = (string?)null },
            "leefbaarheidsdossier { omschrijving pijler controledatum }");

        Assert.Equal("Blijft staan", dossier.GetProperty("omschrijving").GetString());
        Assert.Equal("SAMEN_WONEN", dossier.GetProperty("pijler").GetString());
        Assert.Equal(JsonValueKind.Null, dossier.GetProperty("controledatum").ValueKind);
    }

    [Fact]
    public async Task A_veroorzaker_brings_the_lines_of_the_template_for_that_role()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync("OVERLIND", "Harde muziek");

        var dossier = await host.MutateAsync(
            "dossierVeroorzakerToevoegen",
            new { leefbaarheidsdossierId = id, contactId = buurt.Contact, actieregelAanmaken = true },
            "leefbaarheidsdossier { veroorzakers { tonenOpDossier contact { id } } actieregels { omschrijving voorgesteldeDatum betrokkene { id } } }");

        Assert.Equal(buurt.Contact, Assert.Single(dossier.GetProperty("veroorzakers").EnumerateArray()).GetProperty("contact").GetProperty("id").GetGuid());
        Assert.Equal(
            "Veroorzaker aanspreken 2026-11-30, Afspraken vastleggen met veroorzaker 2026-12-07",
            string.Join(", ", dossier.GetProperty("actieregels").EnumerateArray()
                .Select(regel => $"{regel.GetProperty("omschrijving")} {regel.GetProperty("voorgesteldeDatum")}")));
        Assert.All(dossier.GetProperty("actieregels").EnumerateArray(), regel => Assert.Equal(buurt.Contact, regel.GetProperty("betrokkene").GetProperty("id").GetGuid()));
    }

    [Fact]
    public async Task A_pause_moves_the_last_day_and_set_up_reads_the_same_from_everywhere()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = await buurt.DossierAsync("OVERLIND", "Blaffende hond");
        await host.MutateAsync("leefbaarheidsdossierOpschorten", new { id, reden = "Bewoner is op vakantie" }, "leefbaarheidsdossier { id }");
        host.Clock.Advance(TimeSpan.FromDays(2));
        try
        {
            var dossier = await host.MutateAsync(
                "leefbaarheidsdossierHervatten",
                new { id },
                "leefbaarheidsdossier { uitersteDatum opgeschortTot type { standaardUitvoeringstermijn { code } } }");

            Assert.Equal("2026-12-09", dossier.GetProperty("uitersteDatum").GetString());
            Assert.Equal("2026-11-25", dossier.GetProperty("opgeschortTot").GetString());
            Assert.Equal("10WD", dossier.GetProperty("type").GetProperty("standaardUitvoeringstermijn").GetProperty("code").GetString());
        }
        finally
        {
            host.Clock.Advance(TimeSpan.FromDays(-2));
        }
    }

    [Fact]
    public async Task A_list_of_fifty_dossiers_with_everything_around_them_costs_five_statements()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        const string Vraag =
            """
            {
              leefbaarheidsdossiers(first: 50, where: { omschrijving: { startsWith: "Teller" } }) {
                nodes {
                  nummer omschrijving status { omschrijving soort } type { omschrijving } behandelendMedewerker { naam }
                  eenheden { tonenOpDossier eenheid { nummer } }
                  actieregels { regelnummer omschrijving status }
                }
              }
            }
            """;
        await MaakAsync(2);
        var klein = await host.Statements.DuringAsync(() => host.QueryAsync(Vraag));
        await MaakAsync(50);

        var groot = await host.Statements.DuringAsync(() => host.QueryAsync(Vraag));

        Assert.True(groot.Count == 5, string.Join("\n\n", groot));
        Assert.Equal(klein.Count, groot.Count);

        async Task MaakAsync(int aantal)
        {
            for (var i = 0; i < aantal; i++)
            {
                var id = await buurt.DossierAsync(omschrijving: $"Teller {i}");
                await host.MutateAsync("dossierEenhedenToevoegen", new { leefbaarheidsdossierId = id, regels = buurt.Eenheden.Select(eenheid => new { id = eenheid }) }, "leefbaarheidsdossier { id }");
                await host.MutateAsync("actieregelToevoegen", new { leefbaarheidsdossierId = id, omschrijving = "Bellen" }, "actieregel { id }");
                await host.MutateAsync("leefbaarheidsdossierWijzigen", new { id, versie = await VersieAsync(id), behandelendMedewerkerId = buurt.Medewerker }, "leefbaarheidsdossier { id }");
            }
        }
    }

    private async Task WeigertAsync(Leefomgeving buurt, Guid dossierId, string code, string mutatie, object invoer, string? veld)
        => Assert.Equal(veld, (await WeigertAsync(buurt, dossierId, code, mutatie, invoer)).GetProperty("veld").GetString());

    private async Task<JsonElement> WeigertAsync(Leefomgeving buurt, Guid dossierId, string code, string mutatie, object invoer)
    {
        var voor = await buurt.ToestandAsync(dossierId);
        var fout = await host.RefusedAsync(mutatie, invoer);
        Assert.Equal(code, fout.GetProperty("code").GetString());
        Assert.Equal(voor, await buurt.ToestandAsync(dossierId));
        return fout;
    }

    private async Task<long> VersieAsync(Guid id)
        => (await host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { version } }", new { id }))
            .GetProperty("leefbaarheidsdossier").GetProperty("version").GetInt64();
}
