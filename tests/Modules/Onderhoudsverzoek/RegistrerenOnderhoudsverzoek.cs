using System.Text.Json;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Onderhoudsverzoeken;

/// <summary>Verbeteren leefomgeving, steps 19 to 21, and what becomes of the request afterwards.</summary>
public sealed class RegistrerenOnderhoudsverzoek(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Kaart = "onderhoudsverzoek { id nummer version status omschrijving actieregel { id status } }";

    [Fact]
    public async Task Step_19_aanmaken_vanuit_actieregel_links_both_ways()
    {
        var (_, regel, verzoek) = await VerzoekAsync();

        Assert.Matches("^OHV-2026-[0-9]{5}$", verzoek.GetProperty("nummer").GetString());
        Assert.Equal("GEREGISTREERD", verzoek.GetProperty("status").GetString());
        Assert.Equal(regel, verzoek.GetProperty("actieregel").GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Step_21_invullen_keeps_what_is_left_out()
    {
        var (_, _, verzoek) = await VerzoekAsync();
        var id = verzoek.GetProperty("id").GetGuid();
        var gewijzigd = await host.MutateAsync(
            "onderhoudsverzoekWijzigen",
            new { id, versie = verzoek.GetProperty("version").GetInt64(), toelichting = "Lamp knippert al een week.", communicatiekanaal = "TEL" },
            "onderhoudsverzoek { omschrijving toelichting communicatiekanaal version }");
        Assert.Equal(verzoek.GetProperty("omschrijving").GetString(), gewijzigd.GetProperty("omschrijving").GetString());
        Assert.Equal("TEL", gewijzigd.GetProperty("communicatiekanaal").GetString());

        var ruimten = (await host.QueryAsync("{ vraagboom { id code keuzes { naam keuzes { naam keuzes { id naam } } } } }")).GetProperty("vraagboom");
        var portiek = ruimten.EnumerateArray().Single(ruimte => ruimte.GetProperty("code").GetString() == "POR");
        var gebrek = portiek.GetProperty("keuzes")[0].GetProperty("keuzes")[0].GetProperty("keuzes")[0].GetProperty("id").GetGuid();
        var defect = await host.MutateAsync(
            "defectToevoegen",
            new { onderhoudsverzoekId = id, vraagboomknoopId = gebrek, oorzaak = "SLT" },
            "onderhoudsverzoek { defecten { omschrijving locatie oorzaak vraagboomknoop { id } } }");
        Assert.Equal("POR", Assert.Single(defect.GetProperty("defecten").EnumerateArray()).GetProperty("locatie").GetString());

        var voorkeur = await host.MutateAsync(
            "voorkeurAfspraakToevoegen",
            new { onderhoudsverzoekId = id, datum = "2026-11-25", dagdeel = "OCHTEND" },
            "onderhoudsverzoek { voorkeurAfspraken { id datum dagdeel } }");
        var afspraak = Assert.Single(voorkeur.GetProperty("voorkeurAfspraken").EnumerateArray());
        var weg = await host.MutateAsync(
            "voorkeurAfspraakVerwijderen",
            new { onderhoudsverzoekId = id, voorkeurAfspraakId = afspraak.GetProperty("id").GetGuid() },
            "onderhoudsverzoek { voorkeurAfspraken { id } }");
        Assert.Empty(weg.GetProperty("voorkeurAfspraken").EnumerateArray());
    }

    [Fact]
    public async Task Afhandelen_completes_the_action_line_and_closes_the_request()
    {
        var (dossier, _, verzoek) = await VerzoekAsync();
        var id = verzoek.GetProperty("id").GetGuid();
        await host.MutateAsync("onderhoudsverzoekStatusWijzigen", new { onderhoudsverzoekId = id, status = "IN_BEHANDELING" }, Kaart);

        var afgehandeld = await host.MutateAsync("onderhoudsverzoekAfhandelen", new { onderhoudsverzoekId = id }, Kaart);

        Assert.Equal("AFGEHANDELD", afgehandeld.GetProperty("status").GetString());
        Assert.Equal("VOLTOOID", afgehandeld.GetProperty("actieregel").GetProperty("status").GetString());
        await AssertRefusedAsync("ONDERHOUDSVERZOEK_GESLOTEN", null, "onderhoudsverzoekAfhandelen", new { onderhoudsverzoekId = id });
        var dossiers = await host.QueryAsync(
            "query($id: UUID!) { leefbaarheidsdossier(id: $id) { onderhoudsverzoeken { id status } } }", new { id = dossier });
        Assert.Equal(id, Assert.Single(dossiers.GetProperty("leefbaarheidsdossier").GetProperty("onderhoudsverzoeken").EnumerateArray()).GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task One_action_line_has_one_request_until_it_is_cancelled()
    {
        var (_, regel, verzoek) = await VerzoekAsync();

        await AssertRefusedAsync(
            "ACTIEREGEL_HEEFT_ONDERHOUDSVERZOEK", "actieregelId", "onderhoudsverzoekAanmakenVanuitActieregel", new { actieregelId = regel });

        await host.MutateAsync("onderhoudsverzoekAnnuleren", new { onderhoudsverzoekId = verzoek.GetProperty("id").GetGuid(), reden = "Dubbel" }, Kaart);
        var opnieuw = await host.MutateAsync("onderhoudsverzoekAanmakenVanuitActieregel", new { actieregelId = regel }, Kaart);
        Assert.NotEqual(verzoek.GetProperty("nummer").GetString(), opnieuw.GetProperty("nummer").GetString());
    }

    [Fact]
    public async Task Bad_input_is_refused_on_its_field_and_changes_nothing()
    {
        var (_, _, verzoek) = await VerzoekAsync();
        var id = verzoek.GetProperty("id").GetGuid();
        var versie = verzoek.GetProperty("version").GetInt64();
        var voor = await ToestandAsync(id);
        var onbekend = Guid.NewGuid();

        await AssertRefusedAsync("NIET_GEVONDEN", "onderhoudsverzoekId", "onderhoudsverzoekAfhandelen", new { onderhoudsverzoekId = onbekend });
        await AssertRefusedAsync("NIET_GEVONDEN", "actieregelId", "onderhoudsverzoekAanmakenVanuitActieregel", new { actieregelId = onbekend });
        await AssertRefusedAsync("VERSIECONFLICT", "versie", "onderhoudsverzoekWijzigen", new { id, versie = versie + 7, omschrijving = "Anders" });
        await AssertRefusedAsync("CODE_ONBEKEND", "onderhoudsoort", "onderhoudsverzoekWijzigen", new { id, versie, onderhoudsoort = "XXX" });
        await AssertRefusedAsync("NIET_GEVONDEN", "eenheidId", "onderhoudsverzoekWijzigen", new { id, versie, omschrijving = "Anders", eenheidId = onbekend });
        await AssertRefusedAsync("VERPLICHT", "omschrijving", "onderhoudsverzoekWijzigen", new { id, versie, omschrijving = " " });
        await AssertRefusedAsync("DATUM_IN_VERLEDEN", "datum", "voorkeurAfspraakToevoegen", new { onderhoudsverzoekId = id, datum = "2026-11-20", dagdeel = "AVOND" });
        await AssertRefusedAsync("STATUS_EIGEN_STAP", "status", "onderhoudsverzoekStatusWijzigen", new { onderhoudsverzoekId = id, status = "AFGEHANDELD" });

        Assert.Equal(voor, await ToestandAsync(id));
    }

    [Fact]
    public async Task A_request_is_linked_afterwards_and_taken_off_again()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync();
        var regel = await RegelAsync(dossier);
        var los = await host.MutateAsync(
            "onderhoudsverzoekAanmaken", new { omschrijving = "Bankje kapot", onderhoudsoort = "LEE", eenheidId = buurt.Eenheden[0] }, Kaart);
        var id = los.GetProperty("id").GetGuid();

        var gekoppeld = await host.MutateAsync("onderhoudsverzoekKoppelen", new { onderhoudsverzoekId = id, actieregelId = regel }, Kaart);
        Assert.Equal(regel, gekoppeld.GetProperty("actieregel").GetProperty("id").GetGuid());

        var ontkoppeld = await host.MutateAsync("onderhoudsverzoekOntkoppelen", new { onderhoudsverzoekId = id }, Kaart);
        Assert.Equal(JsonValueKind.Null, ontkoppeld.GetProperty("actieregel").ValueKind);
    }

    private async Task<(Guid Dossier, Guid Regel, JsonElement Verzoek)> VerzoekAsync()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync(omschrijving: "Donker portiek in de Lindestraat");
        await host.MutateAsync(
            "dossierEenheidToevoegen", new { leefbaarheidsdossierId = dossier, eenheidId = buurt.Eenheden[0] }, "leefbaarheidsdossier { id }");
        var regel = await RegelAsync(dossier);
        return (dossier, regel, await host.MutateAsync("onderhoudsverzoekAanmakenVanuitActieregel", new { actieregelId = regel }, Kaart));
    }

    private async Task<Guid> RegelAsync(Guid dossier)
        => (await host.MutateAsync(
            "actieregelToevoegen", new { leefbaarheidsdossierId = dossier, omschrijving = "Lamp laten vervangen" }, "actieregel { id }"))
            .GetProperty("id").GetGuid();

    private async Task<string> ToestandAsync(Guid id)
        => (await host.QueryAsync(
            "query($id: UUID!) { onderhoudsverzoek(id: $id) { version status omschrijving onderhoudsoort eenheidId voorkeurAfspraken { id } } }",
            new { id })).GetRawText();

    private async Task AssertRefusedAsync(string code, string? veld, string mutation, object input)
    {
        var error = await host.RefusedAsync(mutation, input);
        Assert.Equal((code, veld), (error.GetProperty("code").GetString(), error.GetProperty("veld").GetString()));
    }
}
