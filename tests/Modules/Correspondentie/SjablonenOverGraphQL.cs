using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Modules.Tests.Klachten;
using Leefbaarheid.Modules.Tests.Support;
using Leefbaarheid.Tests.Support;
using static Leefbaarheid.Modules.Tests.Correspondentie.Docxbouwer;

namespace Leefbaarheid.Modules.Tests.Correspondentie;

/// <summary>Templates as a functional manager uploads them, and documents as people download them.</summary>
public abstract class SjablonenOverGraphQL(HostFixture host)
{
    private const string Sjabloon = "briefsjabloon { id version code huidigeVersie vragen { veld soort verplicht keuzes } versies { nummer bestandsnaam downloadpad } }";

    private static int s_volgnummer;

    [Fact]
    public async Task The_six_templates_are_there_from_the_start()
    {
        var codes = (await host.QueryAsync("{ briefsjablonen(first: 200) { nodes { code huidigeVersie versies { downloadpad } } } }"))
            .GetProperty("briefsjablonen").GetProperty("nodes").EnumerateArray().Select(sjabloon => sjabloon.Tekst("code")).ToList();

        Assert.All((string[])["ONTVANGST", "TERUGKOPP", "SOMMATIE", "UITNODIGING", "VERWIJZING", "AFSLUITING"], code => Assert.Contains(code, codes));
        var velden = (await host.QueryAsync("{ briefvelden { naam uitleg voorVeroorzaker } }")).GetProperty("briefvelden");
        Assert.Contains(velden.EnumerateArray(), veld => veld.Tekst("naam") == "Aanhef");
        Assert.Contains(velden.EnumerateArray(), veld => (veld.Tekst("naam"), veld.GetProperty("voorVeroorzaker").GetBoolean()) == ("MelderNaam", false));
    }

    [Fact]
    public async Task A_template_is_uploaded_used_and_replaced_and_letters_keep_their_version()
    {
        var code = Code();
        var vragen = new[] { new { veld = "Cadeau", vraag = "Wat krijgt de bewoner?", soort = "KEUZE", keuzes = new[] { "bloemen", "taart" } } };
        var gemaakt = await ToevoegenAsync(code, Document([.. Veld("Aanhef"), Tekst(" u krijgt "), .. Veld("Cadeau")]), vragen);
        var sjabloon = gemaakt.GetProperty("briefsjabloon");
        Assert.Equal((code, 1), (sjabloon.Tekst("code"), sjabloon.GetProperty("huidigeVersie").GetInt32()));
        Assert.Equal(("Cadeau", "KEUZE"), (sjabloon.GetProperty("vragen")[0].Tekst("veld"), sjabloon.GetProperty("vragen")[0].Tekst("soort")));

        var brieven = await Brievenopstelling.MaakAsync(host);
        var brief = await brieven.BriefAsync(code, brieven.Melder, new { Cadeau = "taart" });
        Assert.Equal("Geachte mevrouw Jansen, u krijgt taart", await brieven.TekstAsync(brief));

        var invoer = new { id = sjabloon.Id(), versie = sjabloon.GetProperty("version").GetInt64() };
        var vervangen = await host.UploadAsync("briefsjabloonVervangen", invoer, Document([Tekst("Dag "), .. Veld("OntvangerNaam")]), "nieuw.docx", Sjabloon);
        Assert.Equal(JsonValueKind.Null, vervangen.GetProperty("errors").ValueKind);
        Assert.Equal(["1", "2"], vervangen.GetProperty("briefsjabloon").GetProperty("versies").EnumerateArray().Select(versie => versie.Tekst("nummer")));
        Assert.Empty(vervangen.GetProperty("briefsjabloon").GetProperty("vragen").EnumerateArray());

        Assert.Equal(1, brief.GetProperty("sjabloonversie").GetInt32());
        Assert.Equal("Dag Mevrouw F. Jansen", await brieven.TekstAsync(await brieven.BriefAsync(code, brieven.Melder, new { })));

        // Made again, a concept takes the new document.
        var opnieuw = await host.MutateAsync(
            "briefOpnieuwMaken", new { id = brief.Id(), versie = brief.GetProperty("version").GetInt64() }, $"brief {{ {Brievenopstelling.Velden} }}");
        Assert.Equal((2, "Dag Mevrouw F. Jansen"), (opnieuw.GetProperty("sjabloonversie").GetInt32(), await brieven.TekstAsync(opnieuw)));
    }

    [Fact]
    public async Task A_template_that_cannot_work_is_refused_and_leaves_nothing_behind()
    {
        var code = Code();
        foreach (var (verwacht, document) in new (string, byte[])[]
                 {
                     ("VELD_ONBEKEND", Document(Veld("Ontvangernam"))),
                     ("SJABLOON_GEEN_DOCX", "geen document"u8.ToArray()),
                     ("SJABLOON_GEEN_DOCX", Uploads.Pdf),
                 })
        {
            var fout = Assert.Single((await ToevoegenAsync(code, document)).GetProperty("errors").EnumerateArray());
            Assert.Equal((verwacht, "bestand"), (fout.Tekst("code"), fout.Tekst("veld")));
        }

        var data = await host.QueryAsync("query($code: String!) { briefsjablonen(where: { code: { eq: $code } }) { totalCount } }", new { code });
        Assert.Equal(0, data.GetProperty("briefsjablonen").GetProperty("totalCount").GetInt32());
        var dubbel = await ToevoegenAsync("ONTVANGST", Document([Tekst("x")]));
        Assert.Equal("CODE_BESTAAT_AL", Assert.Single(dubbel.GetProperty("errors").EnumerateArray()).Tekst("code"));
    }

    [Fact]
    public async Task A_blocked_template_makes_no_letters()
    {
        var code = Code();
        var sjabloon = (await ToevoegenAsync(code, Document([Tekst("x")]))).GetProperty("briefsjabloon");
        await host.MutateAsync(
            "briefsjabloonWijzigen", new { id = sjabloon.Id(), versie = sjabloon.GetProperty("version").GetInt64(), geblokkeerd = true }, "briefsjabloon { geblokkeerd }");
        var brieven = await Brievenopstelling.MaakAsync(host);

        Assert.Equal("STAMGEGEVEN_GEBLOKKEERD", (await host.RefusedAsync("briefMaken", await brieven.InvoerAsync(code, brieven.Melder, new { }))).Tekst("code"));
    }

    [Fact]
    public async Task A_letter_is_downloaded_as_a_Word_document_and_a_confidential_one_by_who_handles_it_only()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        var collega = $"COLLEGA{Code()}";
        await host.MutateAsync("medewerkerAanmaken", new { code = collega, naam = "Fatima Demir" }, "medewerker { id }");
        var gewoon = (await brieven.BriefAsync("ONTVANGST", brieven.Melder, Brievenopstelling.Ontvangst())).Tekst("downloadpad")!;

        using (var antwoord = await host.HaalOpAsync(gewoon, collega))
        {
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
            Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", antwoord.Content.Headers.ContentType?.MediaType);
            Assert.Contains(
                "Geachte mevrouw Jansen,",
                Brievenopstelling.Lees(await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)),
                StringComparison.Ordinal);
        }

        var geheim = (await host.MutateAsync(
            "briefMaken",
            new
            {
                leefbaarheidsdossierId = brieven.Dossier,
                sjabloonId = await brieven.SjabloonAsync("ONTVANGST"),
                contactId = brieven.Melder,
                vertrouwelijkheid = "GEHEIM",
                antwoorden = Brievenopstelling.Antwoorden(Brievenopstelling.Ontvangst()),
            },
            "brief { downloadpad }")).Tekst("downloadpad")!;
        using var maker = await host.HaalOpAsync(geheim);
        using var ander = await host.HaalOpAsync(geheim, collega, configure: vraag => vraag.Headers.Add(TestSignIn.FunctieHeader, string.Join(',', Functies.Behandelaars)));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (maker.StatusCode, ander.StatusCode));
    }

    private static string Code() => $"TEST{Interlocked.Increment(ref s_volgnummer):000}";

    private static byte[] Document(OpenXmlElement[] delen) => Maak(Alinea(delen));

    private Task<JsonElement> ToevoegenAsync(string code, byte[] document, object? vragen = null)
        => host.UploadAsync(
            "briefsjabloonToevoegen",
            new { code, omschrijving = "Kaartje", soort = "ANDERS", voorMelder = true, vragen },
            document,
            "kaartje.docx",
            Sjabloon);
}

public sealed class SjablonenOpSqlite(HostFixture host) : SjablonenOverGraphQL(host), IClassFixture<HostFixture>;

public sealed class SjablonenOpPostgreSql(PostgresHostFixture host) : SjablonenOverGraphQL(host), IClassFixture<PostgresHostFixture>;
