using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

/// <summary>Two dossiers about the same matter become one, and nothing of either is lost.</summary>
public abstract class SamenvoegenTests(HostFixture host)
{
    private const string Toestand =
        """
        query($id: UUID!) {
          leefbaarheidsdossier(id: $id) {
            nummer gesloten resultaattoelichting controledatum status { soort } afhandelingsreden { code }
            samengevoegdIn { id } samengevoegdeDossiers { id }
            actieregels { id regelnummer omschrijving betrokkeneId opmerkingen { tekst } onderhoudsverzoek { leefbaarheidsdossier { id } } }
            melders { contactId tonenOpDossier } eenheden { eenheidId tonenOpDossier } veroorzakers { contactId tonenOpDossier }
            taken { omschrijving gesloten } opmerkingen { regelnummer tekst } statushistorie { status { code } }
            termijnen { soort uiterlijkeDatum gehaaldOp }
          }
        }
        """;

    [Fact]
    public async Task Everything_of_the_younger_one_goes_on_in_the_oldest()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var (oud, jong) = (await buurt.DossierAsync("OVERLIND"), await buurt.DossierAsync("OVERLIND"));
        var veroorzaker = await ContactAsync("De Wit");
        await VoegToeAsync(oud, "Eenheid", new { leefbaarheidsdossierId = oud, eenheidId = buurt.Eenheden[0] });
        await VoegToeAsync(jong, "Eenheid", new { leefbaarheidsdossierId = jong, eenheidId = buurt.Eenheden[0] });
        await VoegToeAsync(jong, "Eenheid", new { leefbaarheidsdossierId = jong, eenheidId = buurt.Eenheden[1], tonenOpDossier = true });
        await VoegToeAsync(oud, "Melder", new { leefbaarheidsdossierId = oud, contactId = buurt.Contact, actieregelAanmaken = false });
        await VoegToeAsync(jong, "Melder", new { leefbaarheidsdossierId = jong, contactId = buurt.Contact, actieregelAanmaken = false });
        await VoegToeAsync(jong, "Veroorzaker", new { leefbaarheidsdossierId = jong, contactId = veroorzaker });
        await RegelAsync(oud, "Melder bellen", null);
        var regel = await RegelAsync(jong, "Huisbezoek bij veroorzaker", veroorzaker);
        await host.MutateAsync("actieregelOpmerkingToevoegen", new { actieregelId = regel, tekst = "Niet thuis." }, "actieregel { id }");
        await host.MutateAsync("onderhoudsverzoekAanmakenVanuitActieregel", new { actieregelId = regel }, "onderhoudsverzoek { id }");
        await host.MutateAsync(
            "dossierTaakAanmaken",
            new { leefbaarheidsdossierId = jong, actieregelId = regel, omschrijving = "Langsgaan", medewerkerId = buurt.Medewerker },
            "taak { id }");
        await OpmerkAsync(oud, "Eerste melding.");
        await OpmerkAsync(jong, "Tweede melding.");
        var interactie = await InteractieAsync(buurt.Contact, jong);
        await ControleerOpAsync(jong, "2026-12-01");

        await host.MutateAsync("leefbaarheidsdossierSamenvoegen", new { id = jong, inDossierId = oud }, "leefbaarheidsdossier { id }");

        var (ouder, jonger) = (await ToestandAsync(oud), await ToestandAsync(jong));
        Assert.Equal(
            [(10000, "Melder bellen"), (20000, "Huisbezoek bij veroorzaker")],
            Rijen(ouder, "actieregels").Select(rij => (rij.GetProperty("regelnummer").GetInt32(), rij.GetProperty("omschrijving").GetString()!)));
        var verhuisd = Rijen(ouder, "actieregels")[1];
        Assert.Equal((regel, veroorzaker), (Id(verhuisd), verhuisd.GetProperty("betrokkeneId").GetGuid()));
        Assert.Equal("Niet thuis.", Rijen(verhuisd, "opmerkingen").Single().GetProperty("tekst").GetString());
        Assert.Equal(oud, Id(verhuisd.GetProperty("onderhoudsverzoek").GetProperty("leefbaarheidsdossier")));
        Assert.Equal([(buurt.Eenheden[0], true), (buurt.Eenheden[1], false)], Lijst(ouder, "eenheden", "eenheidId"));
        Assert.Equal([(buurt.Contact, true)], Lijst(ouder, "melders", "contactId"));
        Assert.Equal([(veroorzaker, true)], Lijst(ouder, "veroorzakers", "contactId"));
        Assert.Equal("Langsgaan", Rijen(ouder, "taken").Single().GetProperty("omschrijving").GetString());
        Assert.Equal(
            ["Eerste melding.", $"Dossier {jonger.GetProperty("nummer")} is met dit dossier samengevoegd.", "Tweede melding."],
            Rijen(ouder, "opmerkingen").Select(rij => rij.GetProperty("tekst").GetString()!));
        Assert.Equal([10000, 20000, 30000], Rijen(ouder, "opmerkingen").Select(rij => rij.GetProperty("regelnummer").GetInt32()));
        Assert.Equal(oud, await DossierVanInteractieAsync(interactie));
        Assert.Equal("2026-12-01", ouder.GetProperty("controledatum").GetString());
        Assert.Contains(Rijen(ouder, "termijnen"), termijn => termijn.GetProperty("soort").GetString() == "CONTROLEDATUM");
        Assert.Equal(jong, Id(Rijen(ouder, "samengevoegdeDossiers").Single()));

        // The merged one keeps its own history, and what the older one had already.
        Assert.True(jonger.GetProperty("gesloten").GetBoolean());
        Assert.Equal(oud, Id(jonger.GetProperty("samengevoegdIn")));
        Assert.Equal(
            ("GEANNULEERD", "SAMENGEV", $"Samengevoegd met dossier {ouder.GetProperty("nummer")}."),
            (jonger.GetProperty("status").GetProperty("soort").GetString(),
                jonger.GetProperty("afhandelingsreden").GetProperty("code").GetString(),
                jonger.GetProperty("resultaattoelichting").GetString()));
        Assert.Equal([(buurt.Eenheden[0], true)], Lijst(jonger, "eenheden", "eenheidId"));
        Assert.Equal([(buurt.Contact, true)], Lijst(jonger, "melders", "contactId"));
        Assert.All(["actieregels", "veroorzakers", "taken", "opmerkingen"], lijst => Assert.Empty(Rijen(jonger, lijst)));
        Assert.Equal(
            ["NIEUW", "GEANNUL"], Rijen(jonger, "statushistorie").Select(rij => rij.GetProperty("status").GetProperty("code").GetString()!));
    }

    [Fact]
    public async Task The_merged_one_can_only_be_read()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var (oud, jong) = (await buurt.DossierAsync(), await buurt.DossierAsync());
        await host.MutateAsync("leefbaarheidsdossierSamenvoegen", new { id = jong, inDossierId = oud }, "leefbaarheidsdossier { id }");
        var voor = await buurt.ToestandAsync(jong);

        Assert.Equal("DOSSIER_SAMENGEVOEGD", await CodeAsync("leefbaarheidsdossierHeropenen", new { id = jong, toelichting = "Toch niet hetzelfde" }));
        Assert.Equal("DOSSIER_SAMENGEVOEGD", await CodeAsync("dossieropmerkingToevoegen", new { leefbaarheidsdossierId = jong, tekst = "Nog iets" }));
        Assert.Equal("DOSSIER_SAMENGEVOEGD", await CodeAsync("actieregelToevoegen", new { leefbaarheidsdossierId = jong, omschrijving = "Bellen" }));
        Assert.Equal("DOSSIER_SAMENGEVOEGD", await CodeAsync("leefbaarheidsdossierSamenvoegen", new { id = jong, inDossierId = oud }));

        Assert.Equal(voor, await buurt.ToestandAsync(jong));
    }

    [Fact]
    public async Task Only_into_the_oldest_open_one_and_not_into_itself()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var (oud, jong, gesloten) = (await buurt.DossierAsync(), await buurt.DossierAsync(), await buurt.DossierAsync());
        await host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id = gesloten, afhandelingsredenId = await buurt.CodeAsync("dossierafhandelingsredenen", "OPGELOST") },
            "leefbaarheidsdossier { id }");
        var voor = await buurt.ToestandAsync(oud);

        Assert.Equal("NIET_HET_OUDSTE", await CodeAsync("leefbaarheidsdossierSamenvoegen", new { id = oud, inDossierId = jong }));
        Assert.Equal("DOSSIER_BIJ_ZICHZELF", await CodeAsync("leefbaarheidsdossierSamenvoegen", new { id = oud, inDossierId = oud }));
        Assert.Equal("DOSSIER_GESLOTEN", await CodeAsync("leefbaarheidsdossierSamenvoegen", new { id = gesloten, inDossierId = oud }));
        Assert.Equal("DOSSIER_GESLOTEN", await CodeAsync("leefbaarheidsdossierSamenvoegen", new { id = oud, inDossierId = gesloten }));
        var weg = await host.RefusedAsync("leefbaarheidsdossierSamenvoegen", new { id = oud, inDossierId = Guid.NewGuid() });
        Assert.Equal(("NietGevondenError", "inDossierId"), (weg.GetProperty("__typename").GetString(), weg.GetProperty("veld").GetString()));

        Assert.Equal(voor, await buurt.ToestandAsync(oud));
    }

    private static Guid Id(JsonElement record) => record.GetProperty("id").GetGuid();

    private static List<JsonElement> Rijen(JsonElement record, string lijst) => [.. record.GetProperty(lijst).EnumerateArray()];

    private static IEnumerable<(Guid, bool)> Lijst(JsonElement dossier, string lijst, string sleutel)
        => Rijen(dossier, lijst).Select(rij => (rij.GetProperty(sleutel).GetGuid(), rij.GetProperty("tonenOpDossier").GetBoolean()));

    private async Task<string?> CodeAsync(string mutatie, object invoer)
        => (await host.RefusedAsync(mutatie, invoer)).GetProperty("code").GetString();

    private async Task<JsonElement> ToestandAsync(Guid id) => (await host.QueryAsync(Toestand, new { id })).GetProperty("leefbaarheidsdossier");

    private Task VoegToeAsync(Guid dossier, string lijst, object invoer)
        => host.MutateAsync($"dossier{lijst}Toevoegen", invoer, "leefbaarheidsdossier { id }");

    private Task OpmerkAsync(Guid dossier, string tekst)
        => host.MutateAsync("dossieropmerkingToevoegen", new { leefbaarheidsdossierId = dossier, tekst }, "leefbaarheidsdossier { id }");

    private async Task<Guid> RegelAsync(Guid dossier, string omschrijving, Guid? veroorzaker)
        => Id(await host.MutateAsync(
            "actieregelToevoegen",
            new { leefbaarheidsdossierId = dossier, omschrijving, betrokkenrol = veroorzaker is null ? null : "VEROORZAKER", betrokkeneId = veroorzaker },
            "actieregel { id }"));

    private async Task<Guid> ContactAsync(string achternaam)
        => Id(await host.MutateAsync("contactAanmaken", new { soort = "HUISHOUDEN", achternaam }, "contact { id }"));

    private async Task ControleerOpAsync(Guid dossier, string controledatum)
    {
        var versie = (await host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { version } }", new { id = dossier }))
            .GetProperty("leefbaarheidsdossier").GetProperty("version").GetInt64();
        await host.MutateAsync("leefbaarheidsdossierWijzigen", new { id = dossier, versie, controledatum }, "leefbaarheidsdossier { id }");
    }

    private async Task<Guid> InteractieAsync(Guid contact, Guid dossier)
        => Id(await host.MutateAsync(
            "interactieVastleggen",
            new { contactId = contact, onderwerp = "Weer herrie", richting = "INK", kanaal = "TEL", initiator = "CONTACT", leefbaarheidsdossierId = dossier },
            "interactielogpost { id }"));

    private async Task<Guid> DossierVanInteractieAsync(Guid interactie)
    {
        var data = await host.QueryAsync(
            "query($id: UUID!) { interactielogposten(where: { id: { eq: $id } }) { nodes { leefbaarheidsdossier { id } } } }", new { id = interactie });
        return Id(Assert.Single(data.GetProperty("interactielogposten").GetProperty("nodes").EnumerateArray()).GetProperty("leefbaarheidsdossier"));
    }
}

public sealed class SamenvoegenOpSqlite(HostFixture host) : SamenvoegenTests(host), IClassFixture<HostFixture>;

public sealed class SamenvoegenOpPostgreSql(PostgresHostFixture host) : SamenvoegenTests(host), IClassFixture<PostgresHostFixture>;
