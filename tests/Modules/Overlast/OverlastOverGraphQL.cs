using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;
using Leefbaarheid.Modules.Tests.Termijnen;

namespace Leefbaarheid.Modules.Tests.Overlast;

/// <summary>What the module does over the schema beyond the work process: refusing, counting, following, watching.</summary>
public sealed class OverlastOverGraphQL(HostFixture host) : IClassFixture<HostFixture>
{
    [Theory]
    [InlineData("doorverwijzingMaken")]
    [InlineData("gegevensVerstrekken")]
    public async Task Without_a_convenant_that_is_valid_and_covers_it_nothing_is_given(string mutatie)
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var (zonder, verlopen, te_smal) = (await overlast.PartnerAsync(false), await overlast.PartnerAsync(false), await overlast.PartnerAsync());
        await overlast.ConvenantAsync(verlopen, "2025-01-01", "2026-11-22", "CONTACTGEGEVENS");
        var vanAnder = await overlast.ConvenantAsync(verlopen, "2026-01-01", "2026-06-30", "CONTACTGEGEVENS");

        await overlast.WeigertAsync("CONVENANT_ONTBREEKT", mutatie, Invoer(zonder));
        await overlast.WeigertAsync("CONVENANT_NIET_GELDIG", mutatie, Invoer(verlopen));
        await overlast.WeigertAsync("CONVENANT_DEKT_NIET", mutatie, Invoer(te_smal, ["CONTACTGEGEVENS", "GEZONDHEID"]));
        await overlast.WeigertAsync("CONVENANT_ANDERE_PARTNER", mutatie, Invoer(te_smal, convenant: vanAnder));
        await overlast.WeigertAsync("VERPLICHT", mutatie, Invoer(te_smal, []));
        await overlast.WeigertAsync("DATUM_IN_TOEKOMST", mutatie, Invoer(te_smal, datum: "2026-11-24"));
        await overlast.WeigertAsync("NIET_GEVONDEN", mutatie, Invoer(Guid.NewGuid()));
        await overlast.WeigertAsync("NIET_GEVONDEN", mutatie, Invoer(te_smal, convenant: Guid.NewGuid()));
        Assert.Empty(await overlast.RegisterAsync());

        // On a day on which it was valid, the expired one is good enough.
        await host.MutateAsync(mutatie, Invoer(verlopen, datum: "2026-11-20"), mutatie == "doorverwijzingMaken" ? "doorverwijzing { id }" : "gegevensverstrekking { id }");
        Assert.Single(await overlast.RegisterAsync());

        object Invoer(Guid partner, string[]? categorieen = null, Guid? convenant = null, string datum = "2026-11-23")
        {
            var basis = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["leefbaarheidsdossierId"] = overlast.Dossier,
                ["netwerkpartnerId"] = partner,
                ["omschrijving"] = "Naam en adres",
                ["gegevenscategorieen"] = categorieen ?? ["CONTACTGEGEVENS"],
                ["convenantId"] = convenant,
                ["datum"] = datum,
            };
            if (mutatie == "doorverwijzingMaken")
                basis["reden"] = "Hulp nodig";
            return basis;
        }
    }

    [Fact]
    public async Task The_register_keeps_the_ground_of_the_day_when_the_convenant_changes()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var partner = await overlast.PartnerAsync(metConvenant: false);
        var convenant = await overlast.ConvenantAsync(partner, "2026-01-01", "2027-12-31", "CONTACTGEGEVENS", "ZORGSIGNALEN");
        var gegeven = new
        {
            leefbaarheidsdossierId = overlast.Dossier,
            netwerkpartnerId = partner,
            omschrijving = "Naam",
            gegevenscategorieen = new[] { "ZORGSIGNALEN", "ZORGSIGNALEN" },
        };
        await host.MutateAsync("gegevensVerstrekken", gegeven, "gegevensverstrekking { id }");
        var versie = (await host.QueryAsync("query($id: UUID!) { convenant(id: $id) { version partners { id } } }", new { id = convenant }))
            .GetProperty("convenant").GetProperty("version").GetInt64();

        var gewijzigd = await host.MutateAsync(
            "convenantWijzigen",
            new { id = convenant, versie, grondslag = "Toestemming", gegevenscategorieen = new[] { "CONTACTGEGEVENS" } },
            "convenant { grondslag doel gegevenscategorieen partners { id } }");

        Assert.Equal(("Toestemming", "Overlast samen aanpakken"), (gewijzigd.GetProperty("grondslag").GetString(), gewijzigd.GetProperty("doel").GetString()));
        Assert.Equal(["CONTACTGEGEVENS"], gewijzigd.GetProperty("gegevenscategorieen").EnumerateArray().Select(categorie => categorie.GetString()!));
        Assert.Equal(partner, Assert.Single(gewijzigd.GetProperty("partners").EnumerateArray()).GetProperty("id").GetGuid());
        var regel = Assert.Single(await overlast.RegisterAsync());
        Assert.Equal("AVG art. 6 lid 1 onder f", regel.GetProperty("grondslag").GetString());
        Assert.Equal(["ZORGSIGNALEN"], regel.GetProperty("gegevenscategorieen").EnumerateArray().Select(categorie => categorie.GetString()!));
        await overlast.WeigertAsync("CONVENANT_DEKT_NIET", "gegevensVerstrekken", gegeven);
        var oud = await host.RefusedAsync("convenantWijzigen", new { id = convenant, versie, doel = "Iets anders" });
        Assert.Equal("VersieconflictError", oud.GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task A_partner_that_is_blocked_gets_nothing_more()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var partner = await overlast.PartnerAsync();
        var versie = (await host.QueryAsync("query($id: UUID!) { netwerkpartners(where: { id: { eq: $id } }) { nodes { version } } }", new { id = partner }))
            .GetProperty("netwerkpartners").GetProperty("nodes")[0].GetProperty("version").GetInt64();

        await host.MutateAsync("netwerkpartnerWijzigen", new { id = partner, versie, geblokkeerd = true }, "netwerkpartner { id }");

        await overlast.WeigertAsync(
            "NETWERKPARTNER_GEBLOKKEERD",
            "gegevensVerstrekken",
            new { leefbaarheidsdossierId = overlast.Dossier, netwerkpartnerId = partner, omschrijving = "Naam", gegevenscategorieen = new[] { "CONTACTGEGEVENS" } });
    }

    [Fact]
    public async Task A_closed_dossier_and_a_closed_line_take_nothing_new()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var partner = await overlast.PartnerAsync();
        var regel = await overlast.RegelAsync();
        var instrument = await overlast.Buurt.CodeAsync("instrumenten", "AANSPR");
        var interventie = await overlast.IdAsync("interventieToevoegen", new { actieregelId = regel, instrumentId = instrument, doel = "Rust" }, "interventie");
        await host.MutateAsync("actieregelVoltooien", new { id = regel }, "actieregel { id }");
        await overlast.WeigertAsync("ACTIEREGEL_GESLOTEN", "interventieToevoegen", new { actieregelId = regel, instrumentId = instrument, doel = "Rust" });
        await overlast.SluitAsync();

        var dossier = overlast.Dossier;
        await overlast.WeigertAsync("DOSSIER_GESLOTEN", "interventieUitkomstVastleggen", new { id = interventie, resultaat = "GESLAAGD", uitkomst = "Goed" });
        await overlast.WeigertAsync("DOSSIER_GESLOTEN", "overlasttriageVastleggen", new { leefbaarheidsdossierId = dossier, feiten = "Ja", structureel = true });
        await overlast.WeigertAsync(
            "DOSSIER_GESLOTEN",
            "dossieropbouwstukToevoegen",
            new { leefbaarheidsdossierId = dossier, onderdeelId = await overlast.Buurt.CodeAsync("dossieropbouwonderdelen", "CORRESP"), omschrijving = "Brief" });
        await overlast.WeigertAsync(
            "DOSSIER_GESLOTEN",
            "gegevensVerstrekken",
            new { leefbaarheidsdossierId = dossier, netwerkpartnerId = partner, omschrijving = "Naam", gegevenscategorieen = new[] { "CONTACTGEGEVENS" } });
        await overlast.WeigertAsync(
            "DOSSIER_GESLOTEN",
            "afspraakVastleggen",
            new
            {
                leefbaarheidsdossierId = dossier,
                contactId = overlast.Veroorzaker,
                soort = "LEEFREGEL",
                vorm = "VRIJWILLIG",
                omschrijving = "Rust",
                geldigTot = "2027-01-01",
            });
    }

    [Fact]
    public async Task Triage_counts_the_melders_and_can_be_done_again()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        await TriageAsync(structureel: false);
        await overlast.WeigertAsync(
            "MOTIVERING_VERPLICHT",
            "overlasttriageVastleggen",
            new { leefbaarheidsdossierId = overlast.Dossier, feiten = "Anders", structureel = true, uitkomst = "BUURTBEMIDDELING" });
        Assert.Equal("TE_DULDEN_HINDER", (await overlast.VraagAsync("overlasttriage { uitkomst }")).GetProperty("overlasttriage").GetProperty("uitkomst").GetString());

        var tweede = await overlast.IdAsync("contactAanmaken", new { soort = "HUISHOUDEN", achternaam = "Bakker" }, "contact");
        await host.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = overlast.Dossier, contactId = tweede }, "leefbaarheidsdossier { id }");
        await TriageAsync(structureel: true);

        var triage = (await overlast.VraagAsync("overlasttriage { uitkomst melderbeeld }")).GetProperty("overlasttriage");
        Assert.Equal(("OVERLASTAANPAK", "MEERDERE_MELDERS"), (triage.GetProperty("uitkomst").GetString(), triage.GetProperty("melderbeeld").GetString()));

        Task TriageAsync(bool structureel)
            => host.MutateAsync("overlasttriageVastleggen", new { leefbaarheidsdossierId = overlast.Dossier, feiten = "Elke avond", structureel }, "overlasttriage { id }");
    }

    [Fact]
    public async Task Everything_follows_a_dossier_that_is_merged()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var jong = await overlast.DossierAsync();
        var partner = await overlast.PartnerAsync();
        var regel = await overlast.IdAsync("actieregelToevoegen", new { leefbaarheidsdossierId = jong, omschrijving = "Stopgesprek" }, "actieregel");
        await overlast.IdAsync(
            "interventieToevoegen",
            new { actieregelId = regel, instrumentId = await overlast.Buurt.CodeAsync("instrumenten", "STOPGESPR"), doel = "Rust" },
            "interventie");
        await overlast.IdAsync(
            "afspraakVastleggen",
            new { leefbaarheidsdossierId = jong, contactId = overlast.Veroorzaker, soort = "LEEFREGEL", vorm = "VRIJWILLIG", omschrijving = "Rust", geldigTot = "2027-01-01" },
            "afspraak");
        await overlast.IdAsync(
            "overlastlogboekregelToevoegen",
            new { leefbaarheidsdossierId = jong, datum = "2026-11-20", tijd = "22:00:00", aard = "GELUID", omschrijving = "Herrie" },
            "overlastlogboekregel");
        await overlast.IdAsync("overlasttriageVastleggen", new { leefbaarheidsdossierId = jong, feiten = "Elke avond", structureel = true }, "overlasttriage");
        await overlast.IdAsync(
            "doorverwijzingMaken",
            new { leefbaarheidsdossierId = jong, netwerkpartnerId = partner, reden = "Praten", omschrijving = "Namen", gegevenscategorieen = new[] { "CONTACTGEGEVENS" } },
            "doorverwijzing");

        await host.MutateAsync("leefbaarheidsdossierSamenvoegen", new { id = jong, inDossierId = overlast.Dossier }, "leefbaarheidsdossier { id }");

        const string Alles = "interventies { id } afspraken { id } overlastlogboek { id } doorverwijzingen { id } gegevensverstrekkingen { id } overlasttriage { id }";
        var (ouder, jonger) = (await overlast.VraagAsync(Alles), await overlast.VraagAsync(Alles, jong));
        foreach (var lijst in (string[])["interventies", "afspraken", "overlastlogboek", "doorverwijzingen", "gegevensverstrekkingen"])
        {
            Assert.Single(ouder.GetProperty(lijst).EnumerateArray());
            Assert.Empty(jonger.GetProperty(lijst).EnumerateArray());
        }

        Assert.Equal(JsonValueKind.Object, ouder.GetProperty("overlasttriage").ValueKind);
        Assert.Equal(JsonValueKind.Null, jonger.GetProperty("overlasttriage").ValueKind);
    }

    [Fact]
    public async Task The_catalogue_is_that_of_the_policy_and_a_code_is_unique()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var data = await host.QueryAsync("{ instrumenten(first: 200, where: { code: { neq: \"EXTRA\" } }) { nodes { code domein werking pijler vereistGrondslag } } }");
        var soorten = data.GetProperty("instrumenten").GetProperty("nodes").EnumerateArray()
            .CountBy(rij => $"{rij.GetProperty("domein")} {rij.GetProperty("werking")} {rij.GetProperty("pijler")}").OrderBy(paar => paar.Key, StringComparer.Ordinal);
        Assert.Equal(
            [
                KeyValuePair.Create("FYSIEK PREVENTIEF FYSIEKE_WOONOMGEVING", 4),
                KeyValuePair.Create("SOCIAAL ACTIVEREND SAMEN_WONEN", 4),
                KeyValuePair.Create("SOCIAAL PREVENTIEF SOCIAAL_PREVENTIEF", 6),
                KeyValuePair.Create("SOCIAAL REPRESSIEF SOCIAAL_REPRESSIEF", 12),
            ],
            soorten);

        var nieuw = new { code = "extra", omschrijving = "Extra", domein = "SOCIAAL", werking = "ACTIVEREND", pijler = "SAMEN_WONEN" };
        await host.MutateAsync("instrumentToevoegen", nieuw, "instrument { id }");
        await overlast.WeigertAsync("CODE_BESTAAT_AL", "instrumentToevoegen", nieuw);
    }

    [Fact]
    public async Task When_an_agreement_ends_whoever_handles_the_dossier_gets_one_task()
    {
        // A host of its own: the clock moves.
        await using var eigen = await host.OfItsOwnAsync();
        var overlast = await Overlastopstelling.MaakAsync(eigen);
        var (lopend, nageleefd) = (await AfspraakAsync(), await AfspraakAsync());
        await eigen.MutateAsync("afspraakNalevingBeoordelen", new { id = nageleefd, naleving = "NAGELEEFD" }, "afspraak { id }");
        await SweepAsync(eigen, 0);
        Assert.Empty((await overlast.VraagAsync("taken { id }")).GetProperty("taken").EnumerateArray());

        await SweepAsync(eigen, 9);
        await SweepAsync(eigen, 0);

        var taak = Assert.Single((await overlast.VraagAsync("taken { omschrijving vervaldatum medewerker { code } contact { id } }")).GetProperty("taken").EnumerateArray());
        Assert.Equal(
            ("Naleving beoordelen: de afspraak loopt af op 1-12-2026", HostFixture.Medewerker, overlast.Veroorzaker),
            (taak.GetProperty("omschrijving").GetString(), taak.GetProperty("medewerker").GetProperty("code").GetString(), taak.GetProperty("contact").GetProperty("id").GetGuid()));
        Assert.NotEqual(nageleefd, lopend);

        Task<Guid> AfspraakAsync()
            => overlast.IdAsync(
                "afspraakVastleggen",
                new
                {
                    leefbaarheidsdossierId = overlast.Dossier,
                    contactId = overlast.Veroorzaker,
                    soort = "LEEFREGEL",
                    vorm = "VRIJWILLIG",
                    omschrijving = "Geen muziek na tien uur",
                    geldigTot = "2026-12-01",
                },
                "afspraak");
    }

    [Fact]
    public async Task An_outcome_and_an_answer_that_are_not_there_in_time_become_tasks()
    {
        await using var eigen = await host.OfItsOwnAsync();
        var overlast = await Overlastopstelling.MaakAsync(eigen);
        var partner = await overlast.PartnerAsync();
        var (regel, instrument) = (await overlast.RegelAsync(), await overlast.Buurt.CodeAsync("instrumenten", "AANSPR"));
        var bekend = await InterventieAsync();
        await InterventieAsync();
        await eigen.MutateAsync("interventieUitkomstVastleggen", new { id = bekend, resultaat = "GESLAAGD", uitkomst = "Het is stil" }, "interventie { id }");
        var beantwoord = await DoorverwijzingAsync();
        await DoorverwijzingAsync();
        await eigen.MutateAsync("doorverwijzingTerugkoppelen", new { id = beantwoord, terugkoppeling = "Er is gebeld" }, "doorverwijzing { id }");

        await SweepAsync(eigen, 7);
        Assert.Empty(await TakenAsync());
        await SweepAsync(eigen, 1);
        await SweepAsync(eigen, 0);

        Assert.Equal(
            [$"Navragen bij {await NaamAsync()} wat er met de doorverwijzing is gedaan", "Uitkomst vastleggen: Aanspreken loopt af"],
            await TakenAsync());

        Task<Guid> InterventieAsync() => overlast.IdAsync(
            "interventieToevoegen", new { actieregelId = regel, instrumentId = instrument, doel = "Rust", einddatum = "2026-12-01" }, "interventie");

        Task<Guid> DoorverwijzingAsync() => overlast.IdAsync(
            "doorverwijzingMaken",
            new
            {
                leefbaarheidsdossierId = overlast.Dossier,
                netwerkpartnerId = partner,
                reden = "Praten",
                omschrijving = "Namen",
                gegevenscategorieen = new[] { "CONTACTGEGEVENS" },
                terugkoppelingVerwachtOp = "2026-12-01",
            },
            "doorverwijzing");

        async Task<List<string>> TakenAsync()
            => [.. (await overlast.VraagAsync("taken { omschrijving }")).GetProperty("taken").EnumerateArray()
                .Select(taak => taak.GetProperty("omschrijving").GetString()!).Order(StringComparer.Ordinal)];

        async Task<string?> NaamAsync()
            => (await eigen.QueryAsync("query($id: UUID!) { netwerkpartners(where: { id: { eq: $id } }) { nodes { naam } } }", new { id = partner }))
                .GetProperty("netwerkpartners").GetProperty("nodes")[0].GetProperty("naam").GetString();
    }

    [Fact]
    public async Task An_agreement_that_outlives_its_dossier_becomes_a_task_that_names_it()
    {
        await using var eigen = await host.OfItsOwnAsync();
        var overlast = await Overlastopstelling.MaakAsync(eigen);
        var afspraak = await overlast.IdAsync(
            "afspraakVastleggen",
            new
            {
                leefbaarheidsdossierId = overlast.Dossier,
                contactId = overlast.Veroorzaker,
                soort = "LEEFREGEL",
                vorm = "VRIJWILLIG",
                omschrijving = "Geen muziek na tien uur",
                geldigTot = "2026-12-01",
            },
            "afspraak");
        await overlast.SluitAsync();

        await SweepAsync(eigen, 9);

        var nummer = (await overlast.VraagAsync("nummer")).GetProperty("nummer").GetString();
        Assert.Empty((await overlast.VraagAsync("taken { id }")).GetProperty("taken").EnumerateArray());
        var taak = Assert.Single((await eigen.QueryAsync("{ taken(where: { omschrijving: { startsWith: \"Naleving\" } }) { nodes { omschrijving contact { id } } } }"))
            .GetProperty("taken").GetProperty("nodes").EnumerateArray());
        Assert.Equal(
            ($"Naleving beoordelen: de afspraak loopt af op 1-12-2026 (dossier {nummer})", overlast.Veroorzaker),
            (taak.GetProperty("omschrijving").GetString(), taak.GetProperty("contact").GetProperty("id").GetGuid()));
        var beoordeeld = await eigen.MutateAsync("afspraakNalevingBeoordelen", new { id = afspraak, naleving = "NAGELEEFD" }, "afspraak { naleving }");
        Assert.Equal("NAGELEEFD", beoordeeld.GetProperty("naleving").GetString());
    }

    [Fact]
    public async Task The_end_of_a_convenant_is_signalled_in_time_to_renew_it_and_moves_with_it()
    {
        await using var eigen = await host.OfItsOwnAsync();
        var overlast = await Overlastopstelling.MaakAsync(eigen);
        var partner = await overlast.PartnerAsync(metConvenant: false);
        var verlengd = await overlast.ConvenantAsync(partner, "2026-01-01", "2027-02-01", "CONTACTGEGEVENS");
        await overlast.ConvenantAsync(partner, "2026-01-01", "2027-02-01", "CONTACTGEGEVENS");
        var versie = (await eigen.QueryAsync("query($id: UUID!) { convenant(id: $id) { version } }", new { id = verlengd }))
            .GetProperty("convenant").GetProperty("version").GetInt64();
        await eigen.MutateAsync("convenantWijzigen", new { id = verlengd, versie, geldigTot = "2029-02-01" }, "convenant { id }");

        Assert.Empty(await SignalenAsync(9));
        Assert.Equal(["STREEFDATUM 2026-12-03"], await SignalenAsync(1));
        Assert.Equal(["STREEFDATUM 2026-12-03", "UITERLIJKE_DATUM 2027-02-01"], await SignalenAsync(60));

        async Task<List<string>> SignalenAsync(int dagen)
        {
            await SweepAsync(eigen, dagen);
            var data = await eigen.QueryAsync("{ signalen(where: { soort: { eq: \"CONVENANT_EINDE\" } }) { nodes { moment datum pagina } } }");
            return [.. data.GetProperty("signalen").GetProperty("nodes").EnumerateArray()
                .Select(signaal =>
                {
                    Assert.Equal("convenant", signaal.GetProperty("pagina").GetString());
                    return $"{signaal.GetProperty("moment").GetString()} {signaal.GetProperty("datum").GetString()}";
                })
                .Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public async Task Lists_cost_the_same_however_long_they_are()
    {
        (string Lijst, int Opdrachten)[] lijsten =
        [
            ("interventies { nodes { doel instrument { code } deelnemers { contact { id } netwerkpartner { naam } } actieregel { id } leefbaarheidsdossier { nummer } } }", 7),
            ("afspraken { nodes { geldigTot contact { nummer } leefbaarheidsdossier { nummer } termijnen { soort } } }", 4),
            ("overlastlogboekregels { nodes { datum contact { nummer } leefbaarheidsdossier { nummer } } }", 3),
            ("doorverwijzingen { nodes { reden netwerkpartner { naam } gegevensverstrekking { convenant { naam } } leefbaarheidsdossier { nummer } } }", 5),
            ("gegevensverstrekkingen { nodes { omschrijving gegevenscategorieen netwerkpartner { naam } convenant { naam } leefbaarheidsdossier { nummer } } }", 5),
            ("convenanten { nodes { naam gegevenscategorieen partners { naam } } }", 3),
            ("netwerkpartners { nodes { naam } }", 1),
            ("instrumenten { nodes { code } }", 1),
            ("dossieropbouwonderdelen { nodes { code } }", 1),
            ("leefbaarheidsdossiers { nodes { overlasttriage { uitkomst } dossieropbouw { aanwezig onderdeel { code } } aantalOntbrekendeOnderdelen overlastlogboek { id } } }", 5),
        ];
        await VulAsync(1);
        var klein = await TellenAsync();
        await VulAsync(3);

        var groot = await TellenAsync();

        foreach (var (lijst, opdrachten) in lijsten)
        {
            Assert.True(groot[lijst].Count <= opdrachten, string.Join("\n\n", groot[lijst].Prepend(lijst)));
            Assert.True(klein[lijst].Count == groot[lijst].Count, string.Join("\n\n", groot[lijst].Prepend($"{lijst}: it was {klein[lijst].Count}")));
        }

        async Task<Dictionary<string, IReadOnlyList<string>>> TellenAsync()
        {
            var statements = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            foreach (var (lijst, _) in lijsten)
                statements[lijst] = await host.Statements.DuringAsync(() => host.QueryAsync($"{{ {lijst} }}"));
            return statements;
        }
    }

    /// <summary>Moves the clock of a host on and sweeps, as at any time of that day.</summary>
    private static Task SweepAsync(HostFixture host, int dagen)
    {
        host.Clock.Advance(TimeSpan.FromDays(dagen));
        return Signaalopstelling.SweepAsync(host.Services);
    }

    private async Task VulAsync(int aantal)
    {
        for (var i = 0; i < aantal; i++)
        {
            var overlast = await Overlastopstelling.MaakAsync(host);
            var dossier = overlast.Dossier;
            var partner = await overlast.PartnerAsync();
            var interventie = await overlast.IdAsync(
                "interventieToevoegen",
                new { actieregelId = await overlast.RegelAsync(), instrumentId = await overlast.Buurt.CodeAsync("instrumenten", "AANSPR"), doel = "Rust" },
                "interventie");
            await overlast.IdAsync("interventiedeelnemerToevoegen", new { interventieId = interventie, contactId = overlast.Melder }, "interventie");
            await overlast.IdAsync("interventiedeelnemerToevoegen", new { interventieId = interventie, netwerkpartnerId = partner }, "interventie");
            await overlast.IdAsync(
                "afspraakVastleggen",
                new { leefbaarheidsdossierId = dossier, contactId = overlast.Veroorzaker, soort = "AFSPRAAK", vorm = "VRIJWILLIG", omschrijving = "Rust", geldigTot = "2027-01-01" },
                "afspraak");
            await overlast.IdAsync(
                "overlastlogboekregelToevoegen",
                new { leefbaarheidsdossierId = dossier, datum = "2026-11-20", tijd = "22:00:00", aard = "GELUID", omschrijving = "Herrie", contactId = overlast.Melder },
                "overlastlogboekregel");
            await overlast.IdAsync("overlasttriageVastleggen", new { leefbaarheidsdossierId = dossier, feiten = "Elke avond", structureel = true }, "overlasttriage");
            await overlast.IdAsync(
                "doorverwijzingMaken",
                new { leefbaarheidsdossierId = dossier, netwerkpartnerId = partner, reden = "Praten", omschrijving = "Namen", gegevenscategorieen = new[] { "CONTACTGEGEVENS" } },
                "doorverwijzing");
        }
    }
}
