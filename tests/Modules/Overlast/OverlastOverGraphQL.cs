using System.Text.Json;
using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

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
        await using var eigen = new HostFixture();
        await eigen.InitializeAsync();
        var overlast = await Overlastopstelling.MaakAsync(eigen);
        var (lopend, nageleefd) = (await AfspraakAsync(), await AfspraakAsync());
        await eigen.MutateAsync("afspraakNalevingBeoordelen", new { id = nageleefd, naleving = "NAGELEEFD" }, "afspraak { id }");
        await BewaakAsync();
        Assert.Empty((await overlast.VraagAsync("taken { id }")).GetProperty("taken").EnumerateArray());

        eigen.Clock.Advance(TimeSpan.FromDays(9));
        await BewaakAsync();
        await BewaakAsync();

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

        async Task BewaakAsync()
        {
            await using var scope = eigen.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetServices<IBackgroundJob>().Single(job => job.Naam == "platform.Termijnen")
                .VoerUitAsync(TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData("interventies { nodes { doel instrument { code } deelnemers { contact { id } netwerkpartner { naam } } actieregel { id } leefbaarheidsdossier { nummer } } }", 7)]
    [InlineData("afspraken { nodes { geldigTot contact { nummer } leefbaarheidsdossier { nummer } termijnen { soort } } }", 4)]
    [InlineData("overlastlogboekregels { nodes { datum contact { nummer } leefbaarheidsdossier { nummer } } }", 3)]
    [InlineData("doorverwijzingen { nodes { reden netwerkpartner { naam } gegevensverstrekking { convenant { naam } } leefbaarheidsdossier { nummer } } }", 5)]
    [InlineData("gegevensverstrekkingen { nodes { omschrijving gegevenscategorieen netwerkpartner { naam } convenant { naam } leefbaarheidsdossier { nummer } } }", 5)]
    [InlineData("convenanten { nodes { naam gegevenscategorieen partners { naam } } }", 3)]
    [InlineData("netwerkpartners { nodes { naam } }", 1)]
    [InlineData("instrumenten { nodes { code } }", 1)]
    [InlineData("dossieropbouwonderdelen { nodes { code } }", 1)]
    [InlineData("leefbaarheidsdossiers { nodes { overlasttriage { uitkomst } dossieropbouw { aanwezig onderdeel { code } } aantalOntbrekendeOnderdelen overlastlogboek { id } } }", 5)]
    public async Task A_list_costs_the_same_however_long_it_is(string lijst, int opdrachten)
    {
        await VulAsync(1);
        var klein = await host.Statements.DuringAsync(() => host.QueryAsync($"{{ {lijst} }}"));
        await VulAsync(3);

        var groot = await host.Statements.DuringAsync(() => host.QueryAsync($"{{ {lijst} }}"));

        Assert.True(groot.Count <= opdrachten, string.Join("\n\n", groot));
        Assert.Equal(klein.Count, groot.Count);
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
