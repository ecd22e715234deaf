using System.Net;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Overlast;

/// <summary>
/// Building a file that holds before a judge: the recording hangs on the occurrence, the signed agreement on the agreement, the statement
/// on the checklist, and each can be shown to be what was handed in.
/// </summary>
public sealed class Bewijsmateriaal(HostFixture host) : IClassFixture<HostFixture>
{
    private static readonly byte[] s_opname = [0, 0, 0, 16, .. "ftypM4A "u8, 0, 0, 0, 0, .. new byte[2000]];

    [Fact]
    public async Task A_recording_hangs_on_the_occurrence_that_it_is_of_and_stays_what_it_was()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var regel = await LogAsync(overlast, "Bas tot in de slaapkamer");

        var opname = await host.BijvoegenAsync(
            "Overlastlogboekregel", regel, s_opname, "Opname 22 nov.m4a", "id sha256 mediatype soort downloadpad", new { ontvangstdatum = "2026-11-23", auteur = "Melder" });

        var dossier = await overlast.VraagAsync("overlastlogboek { bijlagen { sha256 auteur ontvangstdatum } aantalBijlagen }");
        var kaart = dossier.GetProperty("overlastlogboek")[0];
        Assert.Equal(1, kaart.GetProperty("aantalBijlagen").GetInt32());
        Assert.Equal(opname.GetProperty("sha256").GetString(), kaart.GetProperty("bijlagen")[0].GetProperty("sha256").GetString());
        using var terug = await host.HaalOpAsync(opname.GetProperty("downloadpad").GetString()!);
        Assert.Equal(
            opname.GetProperty("sha256").GetString(),
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await terug.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))));
        Assert.Equal(("audio/mp4", "attachment"), (terug.Content.Headers.ContentType!.ToString(), terug.Content.Headers.ContentDisposition!.DispositionType));
    }

    [Fact]
    public async Task Nothing_is_added_to_an_occurrence_that_was_struck_out()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var regel = await LogAsync(overlast, "Andere woning");
        await host.MutateAsync("overlastlogboekregelDoorhalen", new { id = regel, reden = "Was een andere woning" }, "overlastlogboekregel { id }");

        Assert.Equal("LOGBOEKREGEL_DOORGEHAALD", await host.WeigertBijlageAsync("Overlastlogboekregel", regel, s_opname, "opname.m4a"));
    }

    [Fact]
    public async Task The_signed_agreement_and_the_report_hang_on_what_they_are_about()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var afspraak = await overlast.IdAsync(
            "afspraakVastleggen",
            new
            {
                leefbaarheidsdossierId = overlast.Dossier,
                contactId = overlast.Veroorzaker,
                soort = "LEEFREGEL",
                vorm = "VRIJWILLIG",
                omschrijving = "Muziek uit na tien uur",
                geldigTot = "2027-05-01",
            },
            "afspraak");
        var interventie = await overlast.IdAsync(
            "interventieToevoegen",
            new { actieregelId = await overlast.RegelAsync(), instrumentId = await overlast.Buurt.CodeAsync("instrumenten", "HOORWED"), doel = "Beide kanten horen" },
            "interventie");

        await host.BijvoegenAsync("Afspraak", afspraak, Uploads.Pdf, "Getekende leefregels.pdf", meer: new { soort = "OVE" });
        await host.BijvoegenAsync("Interventie", interventie, Uploads.Pdf, "Gespreksverslag.pdf", meer: new { soort = "VER" });

        var dossier = await overlast.VraagAsync("afspraken { bijlagen { soortNaam } } interventies { bijlagen { soortNaam } }");
        Assert.Equal("Overeenkomst", dossier.GetProperty("afspraken")[0].GetProperty("bijlagen")[0].GetProperty("soortNaam").GetString());
        Assert.Equal("Verslag", dossier.GetProperty("interventies")[0].GetProperty("bijlagen")[0].GetProperty("soortNaam").GetString());
    }

    [Fact]
    public async Task A_piece_of_evidence_cannot_vanish_with_what_hangs_on_it()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var onderdeel = (await host.QueryAsync("{ dossieropbouwonderdelen { nodes { id } } }")).GetProperty("dossieropbouwonderdelen").GetProperty("nodes")[0].GetProperty("id").GetGuid();
        var stuk = await overlast.IdAsync(
            "dossieropbouwstukToevoegen", new { leefbaarheidsdossierId = overlast.Dossier, onderdeelId = onderdeel, omschrijving = "Verklaring buurvrouw" }, "dossieropbouwstuk");
        var bijlage = await host.BijvoegenAsync("Dossieropbouwstuk", stuk, Uploads.Pdf, "Verklaring.pdf");

        await overlast.WeigertAsync("STUK_HEEFT_BIJLAGEN", "dossieropbouwstukVerwijderen", new { id = stuk });
        await host.MutateAsync("bijlageVerwijderen", new { id = bijlage.GetProperty("id").GetGuid(), reden = "Ingetrokken door de buurvrouw" }, "bijlage { id }");
        await host.MutateAsync("dossieropbouwstukVerwijderen", new { id = stuk }, "dossieropbouwstuk { id }");

        using var weg = await host.HaalOpAsync(bijlage.GetProperty("downloadpad").GetString()!);
        Assert.Equal(HttpStatusCode.NotFound, weg.StatusCode);
    }

    [Fact]
    public async Task What_hangs_on_a_confidential_dossier_is_at_least_as_confidential()
    {
        var overlast = await Overlastopstelling.MaakAsync(host);
        var versie = (await overlast.VraagAsync("version")).GetProperty("version").GetInt64();
        await host.MutateAsync(
            "leefbaarheidsdossierWijzigen", new { id = overlast.Dossier, versie, vertrouwelijkheid = "GEHEIM" }, "leefbaarheidsdossier { id }");
        var regel = await LogAsync(overlast, "Bedreiging");

        Assert.Equal(
            "VERTROUWELIJKHEID_TE_LAAG",
            await host.WeigertBijlageAsync("Overlastlogboekregel", regel, s_opname, "opname.m4a", new { vertrouwelijkheid = "VERTROUWELIJK" }));
        var opname = await host.BijvoegenAsync("Overlastlogboekregel", regel, s_opname, "opname.m4a", "vertrouwelijkheid");
        Assert.Equal("GEHEIM", opname.GetProperty("vertrouwelijkheid").GetString());
    }

    private static Task<Guid> LogAsync(Overlastopstelling overlast, string omschrijving)
        => overlast.IdAsync(
            "overlastlogboekregelToevoegen",
            new { leefbaarheidsdossierId = overlast.Dossier, datum = "2026-11-22", tijd = "23:30:00", aard = "GELUID", omschrijving },
            "overlastlogboekregel");
}
