using System.Net;
using System.Text.Json;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Bijlagen;

/// <summary>Documents and photos on records: adding, describing, replacing, taking away. It is Monday 23 November 2026.</summary>
public abstract class BijlageTests(HostFixture host)
{
    private const string Dossier = "Leefbaarheidsdossier";

    [Fact]
    public async Task A_photo_hangs_on_its_dossier_with_what_the_content_says_of_it()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync();

        var bijlage = await host.BijvoegenAsync(
            Dossier,
            dossier,
            Uploads.Png,
            "map/Zwerfafval Lindestraat.png",
            "id titel soort soortNaam mediatype bestandsnaam grootte sha256 versienummer vertrouwelijkheid registratiedatum verwijderd downloadpad onderwerpsoort onderwerpId systemCreatedBy");

        Assert.Equal(
            ("Zwerfafval Lindestraat", "FOT", "Foto", "image/png", "Zwerfafval Lindestraat.png"),
            (Tekst(bijlage, "titel"), Tekst(bijlage, "soort"), Tekst(bijlage, "soortNaam"), Tekst(bijlage, "mediatype"), Tekst(bijlage, "bestandsnaam")));
        Assert.Equal(
            (Uploads.Png.Length, 1, "INTERN", "2026-11-23", HostFixture.Medewerker),
            (bijlage.GetProperty("grootte").GetInt32(), bijlage.GetProperty("versienummer").GetInt32(), Tekst(bijlage, "vertrouwelijkheid"), Tekst(bijlage, "registratiedatum"), Tekst(bijlage, "systemCreatedBy")));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Uploads.Png)), Tekst(bijlage, "sha256"));
        Assert.Equal((Dossier, dossier), (Tekst(bijlage, "onderwerpsoort"), bijlage.GetProperty("onderwerpId").GetGuid()));
        var kaart = await KaartAsync(dossier);
        Assert.Equal(1, kaart.GetProperty("aantalBijlagen").GetInt32());
        Assert.Equal(Tekst(bijlage, "id"), Tekst(Assert.Single(kaart.GetProperty("bijlagen").EnumerateArray()), "id"));
    }

    [Fact]
    public async Task Every_kind_of_record_of_the_work_process_takes_attachments()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync();
        var regel = await IdAsync("actieregelToevoegen", new { leefbaarheidsdossierId = dossier, omschrijving = "Schouwen" }, "actieregel");
        var taak = await IdAsync("taakAanmaken", new { omschrijving = "Beoordelen", teamId = buurt.Team }, "taak");
        var interactie = await IdAsync(
            "interactieVastleggen", new { contactId = buurt.Contact, onderwerp = "Mail met foto's", richting = "INK", kanaal = "EMA" }, "interactielogpost");
        var verzoek = await IdAsync("onderhoudsverzoekAanmaken", new { omschrijving = "Lamp stuk", onderhoudsoort = "LEE" }, "onderhoudsverzoek");

        await host.BijvoegenAsync("Actieregel", regel, Uploads.Png, "regel.png");
        await host.BijvoegenAsync("Taak", taak, Uploads.Pdf, "taak.pdf");
        await host.BijvoegenAsync("Interactielogpost", interactie, Uploads.Png, "bewoner.png");
        await host.BijvoegenAsync("Onderhoudsverzoek", verzoek, Uploads.Png, "lamp.png");

        var data = await host.QueryAsync(
            """
            query($dossier: UUID!, $taak: UUID!, $interactie: UUID!, $verzoek: UUID!) {
              leefbaarheidsdossier(id: $dossier) { aantalBijlagen actieregels { aantalBijlagen bijlagen { titel } } }
              taak(id: $taak) { bijlagen { titel } }
              interactielogpost(id: $interactie) { bijlagen { titel } }
              onderhoudsverzoek(id: $verzoek) { aantalBijlagen bijlagen { titel } }
            }
            """,
            new { dossier, taak, interactie, verzoek });
        Assert.Equal(0, data.GetProperty("leefbaarheidsdossier").GetProperty("aantalBijlagen").GetInt32());
        Assert.Equal("regel", Tekst(data.GetProperty("leefbaarheidsdossier").GetProperty("actieregels")[0].GetProperty("bijlagen")[0], "titel"));
        Assert.Equal("taak", Tekst(data.GetProperty("taak").GetProperty("bijlagen")[0], "titel"));
        Assert.Equal("bewoner", Tekst(data.GetProperty("interactielogpost").GetProperty("bijlagen")[0], "titel"));
        Assert.Equal(1, data.GetProperty("onderhoudsverzoek").GetProperty("aantalBijlagen").GetInt32());
    }

    [Fact]
    public async Task What_is_refused_leaves_no_trace()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync();
        byte[] programma = [.. "MZ"u8, .. new byte[100]];

        Assert.Equal("BESTAND_SOORT_ONBEKEND", await host.WeigertBijlageAsync(Dossier, dossier, programma, "foto.jpg"));
        Assert.Equal("BESTAND_EXTENSIE", await host.WeigertBijlageAsync(Dossier, dossier, Uploads.Png, "foto.png.exe"));
        Assert.Equal("BESTAND_LEEG", await host.WeigertBijlageAsync(Dossier, dossier, [], "leeg.txt"));
        Assert.Equal("BIJLAGEONDERWERP_ONBEKEND", await host.WeigertBijlageAsync("Contact", buurt.Contact, Uploads.Png, "foto.png"));
        Assert.Equal("NIET_GEVONDEN", await host.WeigertBijlageAsync(Dossier, Guid.NewGuid(), Uploads.Png, "foto.png"));
        Assert.Equal("NIET_GEVONDEN", await host.WeigertBijlageAsync("Actieregel", dossier, Uploads.Png, "foto.png"));
        Assert.Equal("CODE_ONBEKEND", await host.WeigertBijlageAsync(Dossier, dossier, Uploads.Png, "foto.png", new { soort = "KWIJT" }));
        Assert.Equal("DATUM_IN_TOEKOMST", await host.WeigertBijlageAsync(Dossier, dossier, Uploads.Png, "foto.png", new { ontvangstdatum = "2026-11-24" }));
        Assert.Equal("TE_LANG", await host.WeigertBijlageAsync(Dossier, dossier, Uploads.Png, "foto.png", new { titel = new string('x', 151) }));
        Assert.Equal("VERTROUWELIJKHEID_TE_LAAG", await host.WeigertBijlageAsync(Dossier, dossier, Uploads.Png, "foto.png", new { vertrouwelijkheid = "OPENBAAR" }));

        Assert.Equal(0, (await KaartAsync(dossier)).GetProperty("aantalBijlagen").GetInt32());
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_by_its_size_and_a_request_beyond_it_at_once()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync();

        Assert.Equal("BESTAND_TE_GROOT", await host.WeigertBijlageAsync(Dossier, dossier, Groot(26), "foto.png"));
        using var response = await host.PostUploadAsync(
            "bijlageToevoegen", new { onderwerpsoort = Dossier, onderwerpId = dossier }, Groot(28), "foto.png", "bijlage { id }");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);

        static byte[] Groot(int megabytes) => [.. Uploads.Png, .. new byte[megabytes * 1024 * 1024]];
    }

    [Fact]
    public async Task A_closed_dossier_keeps_its_attachments_as_they_are()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync();
        var bijlage = await host.BijvoegenAsync(Dossier, dossier, Uploads.Png, "foto.png");
        await host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id = dossier, afhandelingsredenId = await buurt.CodeAsync("dossierafhandelingsredenen", "OPGELOST"), openstaandWerkVoltooien = true },
            "leefbaarheidsdossier { id }");

        Assert.Equal("DOSSIER_GESLOTEN", await host.WeigertBijlageAsync(Dossier, dossier, Uploads.Pdf, "later.pdf"));
        Assert.Equal("DOSSIER_GESLOTEN", await CodeAsync("bijlageVerwijderen", new { id = bijlage.GetProperty("id").GetGuid(), reden = "Weg ermee" }));
        Assert.Equal("DOSSIER_GESLOTEN", await CodeAsync("bijlageWijzigen", new { id = bijlage.GetProperty("id").GetGuid(), versie = 1, titel = "Anders" }));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bijlage));
    }

    [Fact]
    public async Task A_finished_maintenance_request_takes_photos_of_the_repair_and_a_cancelled_one_takes_none()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var (klaar, vervallen) = (await VerzoekAsync(), await VerzoekAsync());
        await host.MutateAsync("onderhoudsverzoekAfhandelen", new { onderhoudsverzoekId = klaar }, "onderhoudsverzoek { id }");
        await host.MutateAsync("onderhoudsverzoekAnnuleren", new { onderhoudsverzoekId = vervallen, reden = "Dubbel gemeld" }, "onderhoudsverzoek { id }");

        await host.BijvoegenAsync("Onderhoudsverzoek", klaar, Uploads.Png, "gemaakt.png");
        var payload = await host.UploadAsync(
            "bijlageToevoegen", new { onderwerpsoort = "Onderhoudsverzoek", onderwerpId = vervallen }, Uploads.Png, "lamp.png", "bijlage { id }");

        var fout = Assert.Single(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal(("VERZOEK_GEANNULEERD", "onderwerpId"), (Tekst(fout, "code"), Tekst(fout, "veld")));

        Task<Guid> VerzoekAsync() => IdAsync(
            "onderhoudsverzoekAanmaken", new { omschrijving = "Lamp stuk", onderhoudsoort = "LEE", eenheidId = buurt.Eenheden[0] }, "onderhoudsverzoek");
    }

    [Fact]
    public async Task Attachments_go_along_when_dossiers_are_merged()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var (oud, jong) = (await buurt.DossierAsync("OVERLIND"), await buurt.DossierAsync("OVERLIND"));
        var regel = await IdAsync("actieregelToevoegen", new { leefbaarheidsdossierId = jong, omschrijving = "Huisbezoek" }, "actieregel");
        var bijlage = await host.BijvoegenAsync(Dossier, jong, Uploads.Png, "foto.png");
        await host.BijvoegenAsync("Actieregel", regel, Uploads.Pdf, "verslag.pdf");

        await host.MutateAsync("leefbaarheidsdossierSamenvoegen", new { id = jong, inDossierId = oud }, "leefbaarheidsdossier { id }");

        var kaart = await KaartAsync(oud);
        Assert.Equal("foto", Tekst(Assert.Single(kaart.GetProperty("bijlagen").EnumerateArray()), "titel"));
        Assert.Equal(1, kaart.GetProperty("actieregels").EnumerateArray().Sum(rij => rij.GetProperty("aantalBijlagen").GetInt32()));
        Assert.Equal(0, (await KaartAsync(jong)).GetProperty("aantalBijlagen").GetInt32());
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bijlage));
        Assert.Equal("DOSSIER_SAMENGEVOEGD", await host.WeigertBijlageAsync(Dossier, jong, Uploads.Png, "foto.png"));
    }

    [Fact]
    public async Task What_is_said_of_an_attachment_can_be_changed_by_whoever_read_the_latest()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var id = (await host.BijvoegenAsync(Dossier, await buurt.DossierAsync(), Uploads.Pdf, "scan001.pdf")).GetProperty("id").GetGuid();

        var gewijzigd = await host.MutateAsync(
            "bijlageWijzigen",
            new { id, versie = 1, titel = "Verslag van de wijkagent", soort = "RAP", vertrouwelijkheid = "VERTROUWELIJK", ontvangstdatum = "2026-11-20", auteur = "Wijkagent" },
            "bijlage { titel soort soortNaam vertrouwelijkheid ontvangstdatum auteur bestandsnaam version }");
        var deels = await host.MutateAsync("bijlageWijzigen", new { id, versie = 2, auteur = (string?)null }, "bijlage { titel auteur ontvangstdatum }");

        Assert.Equal(
            ("Verslag van de wijkagent", "Rapport", "VERTROUWELIJK", "2026-11-20", "Wijkagent", "scan001.pdf"),
            (Tekst(gewijzigd, "titel"), Tekst(gewijzigd, "soortNaam"), Tekst(gewijzigd, "vertrouwelijkheid"), Tekst(gewijzigd, "ontvangstdatum"), Tekst(gewijzigd, "auteur"), Tekst(gewijzigd, "bestandsnaam")));
        Assert.Equal(("Verslag van de wijkagent", null, "2026-11-20"), (Tekst(deels, "titel"), Tekst(deels, "auteur"), Tekst(deels, "ontvangstdatum")));
        Assert.Equal("VersieconflictError", Tekst(await host.RefusedAsync("bijlageWijzigen", new { id, versie = 1, titel = "Te laat" }), "__typename"));
        Assert.Equal("VERPLICHT", await CodeAsync("bijlageWijzigen", new { id, versie = 3, titel = " " }));
        Assert.Equal("VERTROUWELIJKHEID_TE_LAAG", await CodeAsync("bijlageWijzigen", new { id, versie = 3, vertrouwelijkheid = "OPENBAAR" }));
    }

    [Fact]
    public async Task A_new_version_stands_in_front_of_the_old_one_which_can_still_be_read()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync();
        var eerste = await host.BijvoegenAsync(Dossier, dossier, Uploads.Pdf, "afspraken.pdf");
        var id = eerste.GetProperty("id").GetGuid();

        var payload = await host.UploadAsync(
            "bijlageVervangen", new { id, versie = 1 }, [.. Uploads.Pdf, (byte)'\n'], "afspraken getekend.pdf",
            "bijlage { titel versienummer bestandsnaam downloadpad vorigeVersies { versienummer bestandsnaam grootte downloadpad systemCreatedBy } }");

        var bijlage = payload.GetProperty("bijlage");
        var vorige = Assert.Single(bijlage.GetProperty("vorigeVersies").EnumerateArray());
        Assert.Equal((2, "afspraken getekend.pdf", "afspraken"), (bijlage.GetProperty("versienummer").GetInt32(), Tekst(bijlage, "bestandsnaam"), Tekst(bijlage, "titel")));
        Assert.Equal((1, "afspraken.pdf", Tekst(eerste, "downloadpad")), (vorige.GetProperty("versienummer").GetInt32(), Tekst(vorige, "bestandsnaam"), Tekst(vorige, "downloadpad")));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await StatusAsync(bijlage), await StatusAsync(vorige)));
        Assert.Equal(1, (await KaartAsync(dossier)).GetProperty("aantalBijlagen").GetInt32());

        var zelfde = await host.UploadAsync("bijlageVervangen", new { id, versie = 2 }, [.. Uploads.Pdf, (byte)'\n'], "nog eens.pdf", "bijlage { id }");
        Assert.Equal("BIJLAGE_ONGEWIJZIGD", Tekst(zelfde.GetProperty("errors")[0], "code"));
        var oud = await host.UploadAsync("bijlageVervangen", new { id, versie = 1 }, Uploads.Png, "foto.png", "bijlage { id }");
        Assert.Equal("VERSIECONFLICT", Tekst(oud.GetProperty("errors")[0], "code"));
    }

    [Fact]
    public async Task Taking_away_needs_a_reason_and_can_be_undone()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync();
        var bijlage = await host.BijvoegenAsync(Dossier, dossier, Uploads.Png, "verkeerd.png");
        var id = bijlage.GetProperty("id").GetGuid();
        Assert.Equal("VERPLICHT", await CodeAsync("bijlageVerwijderen", new { id, reden = "  " }));

        var weg = await host.MutateAsync(
            "bijlageVerwijderen", new { id, reden = "Hoort bij een andere bewoner" }, "bijlage { verwijderd verwijderdOp verwijderdDoor verwijderreden downloadpad }");

        Assert.Equal(
            (true, "2026-11-23T09:00:00.000Z", HostFixture.Medewerker, "Hoort bij een andere bewoner", null),
            (weg.GetProperty("verwijderd").GetBoolean(), Tekst(weg, "verwijderdOp"), Tekst(weg, "verwijderdDoor"), Tekst(weg, "verwijderreden"), Tekst(weg, "downloadpad")));
        Assert.Equal(0, (await KaartAsync(dossier)).GetProperty("aantalBijlagen").GetInt32());
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(bijlage));
        Assert.Equal("BIJLAGE_VERWIJDERD", await CodeAsync("bijlageVerwijderen", new { id, reden = "Nog eens" }));
        var lijst = await host.QueryAsync(
            "query($id: UUID!) { bijlagen(where: { id: { eq: $id }, verwijderd: { eq: true } }) { totalCount nodes { verwijderreden } } }", new { id });
        Assert.Equal(1, lijst.GetProperty("bijlagen").GetProperty("totalCount").GetInt32());

        await host.MutateAsync("bijlageHerstellen", new { id }, "bijlage { id }");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bijlage));
        Assert.Equal("BIJLAGE_NIET_VERWIJDERD", await CodeAsync("bijlageHerstellen", new { id }));
    }

    [Theory]
    [InlineData("aantalBijlagen", 2)]
    [InlineData("aantalBijlagen bijlagen { titel soortNaam downloadpad vorigeVersies { versienummer } }", 5)]
    public async Task A_list_costs_a_statement_per_level_however_many_attachments(string velden, int hoogstens)
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossiers = new List<Guid> { await MetBijlagenAsync(buurt, 1) };
        var klein = await host.Statements.DuringAsync(VraagAsync);
        dossiers.Add(await MetBijlagenAsync(buurt, 3));
        dossiers.Add(await buurt.DossierAsync());
        var groot = await host.Statements.DuringAsync(VraagAsync);

        Assert.Equal(klein.Count, groot.Count);
        Assert.InRange(groot.Count, 1, hoogstens);

        Task VraagAsync() => host.QueryAsync(
            $"query($ids: [UUID!]!) {{ leefbaarheidsdossiers(where: {{ id: {{ in: $ids }} }}) {{ nodes {{ {velden} }} }} }}", new { ids = dossiers });
    }

    private async Task<Guid> MetBijlagenAsync(Leefomgeving buurt, int aantal)
    {
        var dossier = await buurt.DossierAsync();
        for (var i = 0; i < aantal; i++)
            await host.BijvoegenAsync(Dossier, dossier, Uploads.Png, $"foto {i}.png");
        return dossier;
    }

    private async Task<JsonElement> KaartAsync(Guid dossier)
        => (await host.QueryAsync(
            "query($id: UUID!) { leefbaarheidsdossier(id: $id) { aantalBijlagen bijlagen { id titel } actieregels { aantalBijlagen } } }", new { id = dossier }))
            .GetProperty("leefbaarheidsdossier");

    private async Task<HttpStatusCode> StatusAsync(JsonElement bijlage)
    {
        using var response = await host.HaalOpAsync(Tekst(bijlage, "downloadpad")!);
        return response.StatusCode;
    }

    private async Task<string?> CodeAsync(string mutatie, object invoer) => Tekst(await host.RefusedAsync(mutatie, invoer), "code");

    private async Task<Guid> IdAsync(string mutatie, object invoer, string record)
        => (await host.MutateAsync(mutatie, invoer, $"{record} {{ id }}")).GetProperty("id").GetGuid();

    private static string? Tekst(JsonElement record, string veld) => record.GetProperty(veld).GetString();
}

public sealed class BijlagenOpSqlite(HostFixture host) : BijlageTests(host), IClassFixture<HostFixture>;

public sealed class BijlagenOpPostgreSql(PostgresHostFixture host) : BijlageTests(host), IClassFixture<PostgresHostFixture>;
