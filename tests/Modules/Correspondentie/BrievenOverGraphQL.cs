using System.Text.Json;
using Leefbaarheid.Modules.Tests.Klachten;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Correspondentie;

/// <summary>Letters from template to sending, through the schema.</summary>
public abstract class BrievenOverGraphQL(HostFixture host)
{
    private const string Kort = "brief { id version status versie }";

    [Fact]
    public async Task A_letter_is_made_of_what_is_known_and_of_what_is_answered()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        var regel = (await host.MutateAsync("actieregelToevoegen", new { leefbaarheidsdossierId = brieven.Dossier, omschrijving = "Ontvangst bevestigen" }, "actieregel { id }")).Id();

        var brief = await brieven.BriefAsync("ONTVANGST", brieven.Melder, Brievenopstelling.Ontvangst(), regel);

        Assert.Equal(
            ("ONTVANGSTBEVESTIGING", "CONCEPT", 1, 1, "MELDER", "INTERN"),
            (brief.Tekst("soort"), brief.Tekst("status"), brief.GetProperty("versie").GetInt32(), brief.GetProperty("sjabloonversie").GetInt32(), brief.Tekst("ontvanger"), brief.Tekst("vertrouwelijkheid")));
        Assert.Equal(
            (brieven.Dossier, regel, brieven.Melder),
            (brief.GetProperty("leefbaarheidsdossier").Id(), brief.GetProperty("actieregel").Id(), brief.GetProperty("contact").Id()));
        Assert.StartsWith("/bestanden/", brief.Tekst("downloadpad"), StringComparison.Ordinal);
        var tekst = await brieven.TekstAsync(brief);
        foreach (var verwacht in (string[])["Mevrouw F. Jansen", "Kastanjelaan 5", "1234 AB  WATERDAM", "Geachte mevrouw Jansen,", "23 november 2026", "U hoort 's nachts muziek.", "vrijdag 4 december 2026", brief.Tekst("nummer")!])
            Assert.Contains(verwacht, tekst, StringComparison.Ordinal);

        var data = await host.QueryAsync(
            "query($id: UUID!, $contact: UUID!) { leefbaarheidsdossier(id: $id) { aantalBrieven brieven { id } actieregels { brieven { id } } } contact(id: $contact) { brieven { id } } }",
            new { id = brieven.Dossier, contact = brieven.Melder });
        var dossier = data.GetProperty("leefbaarheidsdossier");
        Assert.Equal(1, dossier.GetProperty("aantalBrieven").GetInt32());
        foreach (var lijst in new[] { dossier, data.GetProperty("contact"), dossier.GetProperty("actieregels")[0] })
            Assert.Equal(brief.Id(), Assert.Single(lijst.GetProperty("brieven").EnumerateArray()).Id());
    }

    [Fact]
    public async Task Before_a_letter_is_made_its_values_and_questions_can_be_seen()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        var regel = new { leefbaarheidsdossierId = brieven.Dossier, datum = "2026-11-20", tijd = "22:10:00", aard = "GELUID", omschrijving = "Fatima Jansen kon niet slapen", contactId = brieven.Melder };
        await host.MutateAsync("overlastlogboekregelToevoegen", regel, "overlastlogboekregel { id }");

        var voorbeeld = (await host.QueryAsync(
            """
            query($dossier: UUID!, $sjabloon: UUID!, $contact: UUID!) {
              briefvoorbeeld(leefbaarheidsdossierId: $dossier, sjabloonId: $sjabloon, contactId: $contact) {
                ontvanger waarden { veld waarde } vragen { voorstel vraag { veld soort verplicht keuzes } }
              }
              brieven(where: { leefbaarheidsdossierId: { eq: $dossier } }) { totalCount }
            }
            """,
            new { dossier = brieven.Dossier, sjabloon = await brieven.SjabloonAsync("SOMMATIE"), contact = brieven.Veroorzaker }));

        Assert.Equal(0, voorbeeld.GetProperty("brieven").GetProperty("totalCount").GetInt32());
        var gegevens = voorbeeld.GetProperty("briefvoorbeeld");
        Assert.Equal("VEROORZAKER", gegevens.Tekst("ontvanger"));
        var waarden = gegevens.GetProperty("waarden").EnumerateArray().ToDictionary(paar => paar.Tekst("veld")!, paar => paar.Tekst("waarde")!);
        Assert.Equal("Geachte heer De Wit,", waarden["Aanhef"]);
        // By construction: what leads to the reporter is not there, whatever the template asks.
        Assert.DoesNotContain("MelderNaam", waarden.Keys);
        Assert.DoesNotContain("Dossieromschrijving", waarden.Keys);
        Assert.DoesNotContain("Jansen", gegevens.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Kastanjelaan 5", gegevens.GetRawText(), StringComparison.Ordinal);
        var vragen = gegevens.GetProperty("vragen").EnumerateArray().ToDictionary(vraag => vraag.GetProperty("vraag").Tekst("veld")!);
        Assert.Equal(["Overlast", "Voorvallen", "Eis", "UiterlijkOp"], vragen.Keys);
        Assert.Equal("20 november 2026, 22.10 uur: geluidsoverlast", vragen["Voorvallen"].Tekst("voorstel"));
        Assert.Equal("DATUM", vragen["UiterlijkOp"].GetProperty("vraag").Tekst("soort"));
    }

    [Fact]
    public async Task A_letter_never_tells_the_veroorzaker_who_reported()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);

        var brief = await brieven.BriefAsync("SOMMATIE", brieven.Veroorzaker, Brievenopstelling.Sommatie());
        var tekst = await brieven.TekstAsync(brief);
        Assert.Contains("Geachte heer De Wit,", tekst, StringComparison.Ordinal);
        Assert.Contains("21 november, 23.00 uur: muziek", tekst, StringComparison.Ordinal);
        foreach (var spoor in (string[])["Jansen", "Fatima", "Kastanjelaan 5", "0612345678"])
            Assert.DoesNotContain(spoor, tekst, StringComparison.OrdinalIgnoreCase);

        foreach (var verraad in (string[])["muziek; mevrouw Jansen slaapt slecht", "muziek tot in de woning Kastanjelaan 5", "muziek, bel 06-12345678"])
        {
            var fout = await host.RefusedAsync("briefMaken", await brieven.InvoerAsync("SOMMATIE", brieven.Veroorzaker, Brievenopstelling.Sommatie(verraad)));
            Assert.Equal(("MELDER_HERKENBAAR", "antwoorden"), (fout.Tekst("code"), fout.Tekst("veld")));
        }

        // Nor when a concept is made again; what there was stays.
        var opnieuw = await host.RefusedAsync(
            "briefOpnieuwMaken",
            new { id = brief.Id(), versie = Versie(brief), antwoorden = Brievenopstelling.Antwoorden(new { Overlast = "muziek, zegt Fatima" }) });
        Assert.Equal("MELDER_HERKENBAAR", opnieuw.Tekst("code"));
        Assert.Equal(1, (await BriefAsync(brief.Id())).GetProperty("versie").GetInt32());
    }

    [Fact]
    public async Task A_household_is_written_to_where_it_rents_and_so_are_its_people_protected()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        var huishouden = (await host.MutateAsync("contactAanmaken", new { soort = "HUISHOUDEN", achternaam = "Smit" }, "contact { id }")).Id();
        var lid = (await host.MutateAsync(
            "contactAanmaken", new { soort = "PERSOON", achternaam = "Pinas", voornaam = "Wilhelmina", aanhef = "mw.", huishoudenId = huishouden }, "contact { id }")).Id();
        await host.MutateAsync(
            "relatierolToevoegen", new { contactId = lid, eenheidId = brieven.Buurt.Eenheden[1], rol = "HUU", begindatum = "2020-01-01" }, "relatierol { id }");
        await host.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = brieven.Dossier, contactId = huishouden }, "leefbaarheidsdossier { id }");

        var aanHuishouden = await brieven.TekstAsync(await brieven.BriefAsync("ONTVANGST", huishouden, Brievenopstelling.Ontvangst()));
        var aanLid = await brieven.TekstAsync(await brieven.BriefAsync("ONTVANGST", lid, Brievenopstelling.Ontvangst()));

        Assert.Contains("De heer of mevrouw Smit\nLindestraat 3\n1234 AB  WATERDAM", aanHuishouden, StringComparison.Ordinal);
        Assert.Contains("Mevrouw Wilhelmina Pinas\nLindestraat 3\n", aanLid, StringComparison.Ordinal);
        foreach (var verraad in (string[])["muziek tot in Lindestraat 3", "muziek, zegt Wilhelmina", "muziek, zegt mevrouw Smit"])
        {
            Assert.Equal(
                "MELDER_HERKENBAAR",
                (await host.RefusedAsync("briefMaken", await brieven.InvoerAsync("SOMMATIE", brieven.Veroorzaker, Brievenopstelling.Sommatie(verraad)))).Tekst("code"));
        }
    }

    [Fact]
    public async Task Neighbours_who_report_each_other_are_protected_from_each_other()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        await host.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = brieven.Dossier, contactId = brieven.Veroorzaker }, "leefbaarheidsdossier { id }");

        var fout = await host.RefusedAsync(
            "briefMaken",
            await brieven.InvoerAsync("ONTVANGST", brieven.Veroorzaker, new { Samenvatting = "U meldde mevrouw Jansen.", UiterlijkBericht = "2026-12-04" }));
        Assert.Equal("MELDER_HERKENBAAR", fout.Tekst("code"));
        var brief = await brieven.BriefAsync("ONTVANGST", brieven.Veroorzaker, Brievenopstelling.Ontvangst());
        Assert.Equal("MELDER", brief.Tekst("ontvanger"));
    }

    [Fact]
    public async Task A_concept_is_made_again_and_the_document_before_stays()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        var eerste = await brieven.BriefAsync("ONTVANGST", brieven.Melder, Brievenopstelling.Ontvangst());

        var tweede = await host.MutateAsync(
            "briefOpnieuwMaken",
            new { id = eerste.Id(), versie = Versie(eerste), antwoorden = Brievenopstelling.Antwoorden(new { Samenvatting = "Het is muziek & gezang." }) },
            $"brief {{ {Brievenopstelling.Velden} }}");

        Assert.Equal((2, eerste.Tekst("nummer")), (tweede.GetProperty("versie").GetInt32(), tweede.Tekst("nummer")));
        Assert.Equal(2, tweede.GetProperty("documenten").GetArrayLength());
        var tekst = await brieven.TekstAsync(tweede);
        Assert.Contains("Het is muziek & gezang.", tekst, StringComparison.Ordinal);
        Assert.Contains("vrijdag 4 december 2026", tekst, StringComparison.Ordinal);
        Assert.Contains("U hoort 's nachts muziek.", Brievenopstelling.Lees(await brieven.DocumentAsync(tweede, 1)), StringComparison.Ordinal);

        var fout = await host.RefusedAsync("briefOpnieuwMaken", new { id = eerste.Id(), versie = Versie(eerste) });
        Assert.Equal("VersieconflictError", fout.Tekst("__typename"));
    }

    [Fact]
    public async Task Sending_logs_a_contact_moment_and_keeps_the_promise_of_the_dossier()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        var brief = await brieven.BriefAsync("ONTVANGST", brieven.Melder, Brievenopstelling.Ontvangst());

        var fout = await host.RefusedAsync("briefVerzenden", new { id = brief.Id(), versie = Versie(brief), verzondenOp = "2026-11-24" });
        Assert.Equal(("DATUM_IN_TOEKOMST", "verzondenOp"), (fout.Tekst("code"), fout.Tekst("veld")));
        Assert.Equal("DATUM_VOOR_BRIEF", (await host.RefusedAsync("briefVerzenden", new { id = brief.Id(), versie = Versie(brief), verzondenOp = "2026-11-22" })).Tekst("code"));
        Assert.Contains("kanaal", (await host.RefusedAsync("briefVerzenden", new { id = brief.Id(), versie = Versie(brief), kanaal = "DUIF" })).Tekst("veld"), StringComparison.Ordinal);
        Assert.Equal("CONCEPT", (await BriefAsync(brief.Id())).Tekst("status"));

        var verzonden = await host.MutateAsync("briefVerzenden", new { id = brief.Id(), versie = Versie(brief) }, $"brief {{ {Brievenopstelling.Velden} }}");
        Assert.Equal(
            ("VERZONDEN", "2026-11-23", HostFixture.Medewerker, "BRI"),
            (verzonden.Tekst("status"), verzonden.Tekst("verzondenOp"), verzonden.Tekst("verzondenDoor"), verzonden.Tekst("kanaal")));
        var dossier = (await host.QueryAsync(
            "query($id: UUID!) { leefbaarheidsdossier(id: $id) { ontvangstbevestigingVerzondenOp terugkoppelingOp interactielogposten { id onderwerp kanaal richting contactId } } }",
            new { id = brieven.Dossier })).GetProperty("leefbaarheidsdossier");
        Assert.Equal(("2026-11-23", null), (dossier.Tekst("ontvangstbevestigingVerzondenOp"), dossier.Tekst("terugkoppelingOp")));
        var post = Assert.Single(dossier.GetProperty("interactielogposten").EnumerateArray());
        Assert.Equal(
            (verzonden.GetProperty("interactielogpost").Id(), $"Brief {brief.Tekst("nummer")}: Ontvangstbevestiging", "BRI", "UIT"),
            (post.Id(), post.Tekst("onderwerp"), post.Tekst("kanaal"), post.Tekst("richting")));

        // What was sent does not change any more.
        foreach (var mutatie in (string[])["briefVerzenden", "briefOpnieuwMaken", "briefVerwijderen"])
            Assert.Equal("BRIEF_VERZONDEN", (await host.RefusedAsync(mutatie, new { id = brief.Id(), versie = Versie(verzonden) })).Tekst("code"));
    }

    [Fact]
    public async Task A_feedback_letter_keeps_the_promise_of_feedback_and_a_letter_to_the_veroorzaker_keeps_none()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        foreach (var brief in new[]
                 {
                     await brieven.BriefAsync("UITNODIGING", brieven.Veroorzaker, new { Aanleiding = "de muziek", Gespreksdatum = "2026-12-01", Gesprekstijd = "10.00 uur", Gespreksplaats = "bij u thuis" }),
                     await brieven.BriefAsync("TERUGKOPP", brieven.Melder, new { Resultaat = "Het is stil." }),
                 })
        {
            await host.MutateAsync("briefVerzenden", new { id = brief.Id(), versie = Versie(brief) }, Kort);
        }

        var dossier = (await host.QueryAsync(
            "query($id: UUID!) { leefbaarheidsdossier(id: $id) { ontvangstbevestigingVerzondenOp terugkoppelingOp } }", new { id = brieven.Dossier }))
            .GetProperty("leefbaarheidsdossier");
        Assert.Equal((null, "2026-11-23"), (dossier.Tekst("ontvangstbevestigingVerzondenOp"), dossier.Tekst("terugkoppelingOp")));
    }

    [Fact]
    public async Task A_concept_can_be_removed_with_its_documents()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        var brief = await brieven.BriefAsync("ONTVANGST", brieven.Melder, Brievenopstelling.Ontvangst());

        await host.MutateAsync("briefVerwijderen", new { id = brief.Id(), versie = Versie(brief) }, "brief { nummer }");

        Assert.Equal(JsonValueKind.Null, (await BriefAsync(brief.Id())).ValueKind);
        await Assert.ThrowsAsync<Leefbaarheid.Contracts.Errors.NietGevondenException>(() => brieven.DocumentAsync(brief));
    }

    [Theory]
    [InlineData("ANTWOORD_VERPLICHT", "Samenvatting", " ", "2026-12-04", "")]
    [InlineData("ANTWOORD_GEEN_DATUM", "UiterlijkBericht", "Muziek.", "4 december", "")]
    [InlineData("VRAAG_ONBEKEND", "antwoorden", "Muziek.", "2026-12-04", "Onzin")]
    public async Task An_answer_that_does_not_fit_is_refused(string code, string veld, string samenvatting, string dag, string extra)
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        var antwoorden = Brievenopstelling.Antwoorden(new { Samenvatting = samenvatting, UiterlijkBericht = dag }).ToList();
        if (extra.Length > 0)
            antwoorden.Add(new { veld = extra, tekst = "x" });

        var fout = await host.RefusedAsync(
            "briefMaken",
            new { leefbaarheidsdossierId = brieven.Dossier, sjabloonId = await brieven.SjabloonAsync("ONTVANGST"), contactId = brieven.Melder, antwoorden });

        Assert.Equal((code, veld), (fout.Tekst("code"), fout.Tekst("veld")));
    }

    [Fact]
    public async Task A_choice_that_is_not_offered_and_an_answer_that_is_too_long_are_refused()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        var uitnodiging = new { Aanleiding = "x", Gespreksdatum = "2026-12-01", Gesprekstijd = "10.00 uur", Gespreksplaats = "op de maan" };

        Assert.Equal("ANTWOORD_GEEN_KEUZE", (await host.RefusedAsync("briefMaken", await brieven.InvoerAsync("UITNODIGING", brieven.Melder, uitnodiging))).Tekst("code"));
        Assert.Equal("TE_LANG", (await host.RefusedAsync(
            "briefMaken",
            await brieven.InvoerAsync("ONTVANGST", brieven.Melder, new { Samenvatting = new string('x', 4001), UiterlijkBericht = "2026-12-04" }))).Tekst("code"));
    }

    [Fact]
    public async Task A_letter_goes_to_somebody_of_the_dossier_with_a_template_for_them_and_for_the_type()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        var vreemde = await brieven.PersoonAsync("Bakker", "Sem", "dhr.", null, 30, null);
        var ander = await Brievenopstelling.MaakAsync(host);
        var andereRegel = (await host.MutateAsync("actieregelToevoegen", new { leefbaarheidsdossierId = ander.Dossier, omschrijving = "Bellen" }, "actieregel { id }")).Id();

        async Task<string?> CodeAsync(string sjabloon, Guid contact, object antwoorden, Guid? regel = null)
            => (await host.RefusedAsync("briefMaken", await brieven.InvoerAsync(sjabloon, contact, antwoorden, regel))).Tekst("code");

        Assert.Equal("ONTVANGER_GEEN_PARTIJ", await CodeAsync("ONTVANGST", vreemde, Brievenopstelling.Ontvangst()));
        Assert.Equal("SJABLOON_ANDERE_ONTVANGER", await CodeAsync("ONTVANGST", brieven.Veroorzaker, Brievenopstelling.Ontvangst()));
        Assert.Equal("SJABLOON_ANDERE_ONTVANGER", await CodeAsync("SOMMATIE", brieven.Melder, Brievenopstelling.Sommatie()));
        Assert.Equal("SJABLOON_ANDER_TYPE", await CodeAsync("VERWIJZING", brieven.Melder, new { }));
        Assert.Equal("ACTIEREGEL_ANDER_DOSSIER", await CodeAsync("ONTVANGST", brieven.Melder, Brievenopstelling.Ontvangst(), andereRegel));
        Assert.Equal("NIET_GEVONDEN", await CodeAsync("ONTVANGST", Guid.NewGuid(), Brievenopstelling.Ontvangst()));
        Assert.Equal("ONDERWERP_ONBEKEND", (await host.RefusedAsync(
            "briefMaken",
            new { leefbaarheidsdossierId = brieven.Dossier, sjabloonId = await brieven.SjabloonAsync("ONTVANGST"), contactId = brieven.Melder, onderwerpId = Guid.NewGuid() })).Tekst("code"));
    }

    [Fact]
    public async Task A_letter_is_not_less_confidential_than_its_dossier()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        var versie = (await host.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { version } }", new { id = brieven.Dossier }))
            .GetProperty("leefbaarheidsdossier").GetProperty("version").GetInt64();
        await host.MutateAsync("leefbaarheidsdossierWijzigen", new { id = brieven.Dossier, versie, vertrouwelijkheid = "VERTROUWELIJK" }, "leefbaarheidsdossier { id }");
        async Task<object> InvoerAsync(string vertrouwelijkheid) => new
        {
            leefbaarheidsdossierId = brieven.Dossier,
            sjabloonId = await brieven.SjabloonAsync("ONTVANGST"),
            contactId = brieven.Melder,
            vertrouwelijkheid,
            antwoorden = Brievenopstelling.Antwoorden(Brievenopstelling.Ontvangst()),
        };

        Assert.Equal("VERTROUWELIJK", (await brieven.BriefAsync("ONTVANGST", brieven.Melder, Brievenopstelling.Ontvangst())).Tekst("vertrouwelijkheid"));
        Assert.Equal("VERTROUWELIJKHEID_TE_LAAG", (await host.RefusedAsync("briefMaken", await InvoerAsync("INTERN"))).Tekst("code"));
        Assert.Equal("GEHEIM", (await host.MutateAsync("briefMaken", await InvoerAsync("GEHEIM"), "brief { vertrouwelijkheid }")).Tekst("vertrouwelijkheid"));
    }

    [Fact]
    public async Task Of_a_closed_dossier_only_letters_about_how_it_ended_are_made()
    {
        var brieven = await Brievenopstelling.MaakAsync(host);
        await host.MutateAsync(
            "leefbaarheidsdossierAfsluiten",
            new { id = brieven.Dossier, afhandelingsredenId = await brieven.Buurt.CodeAsync("dossierafhandelingsredenen", "OPGELOST"), openstaandWerkVoltooien = true },
            "leefbaarheidsdossier { id }");

        Assert.Equal("DOSSIER_GESLOTEN", (await host.RefusedAsync("briefMaken", await brieven.InvoerAsync("ONTVANGST", brieven.Melder, Brievenopstelling.Ontvangst()))).Tekst("code"));
        var brief = await brieven.BriefAsync("AFSLUITING", brieven.Melder, new { Resultaat = "Het is stil.", Nazorg = "We bellen u over een maand." });
        await host.MutateAsync("briefVerzenden", new { id = brief.Id(), versie = Versie(brief) }, Kort);
    }

    [Fact]
    public async Task Letters_follow_their_dossier_into_the_one_that_it_is_merged_with()
    {
        var ouder = await Brievenopstelling.MaakAsync(host);
        var jonger = await Brievenopstelling.MaakAsync(host);
        var brief = await jonger.BriefAsync("ONTVANGST", jonger.Melder, Brievenopstelling.Ontvangst());

        await host.MutateAsync("leefbaarheidsdossierSamenvoegen", new { id = jonger.Dossier, inDossierId = ouder.Dossier }, "leefbaarheidsdossier { id }");

        Assert.Equal(ouder.Dossier, (await BriefAsync(brief.Id())).GetProperty("leefbaarheidsdossier").Id());
    }

    [Fact]
    public async Task A_list_of_letters_costs_as_many_statements_as_one()
    {
        const string Document = "query($eerste: Int!) { brieven(first: $eerste) { nodes { nummer sjabloon { code } documenten { versie } antwoorden { antwoord } leefbaarheidsdossier { nummer } contact { nummer } } } }";
        var brieven = await Brievenopstelling.MaakAsync(host);
        for (var nummer = 0; nummer < 4; nummer++)
            await brieven.BriefAsync("ONTVANGST", brieven.Melder, Brievenopstelling.Ontvangst(), selectie: "id");
        await host.QueryAsync(Document, new { eerste = 1 });

        async Task<int> TelAsync(int eerste) => (await host.Statements.DuringAsync(() => host.QueryAsync(Document, new { eerste }))).Count;

        Assert.Equal(await TelAsync(1), await TelAsync(4));
    }

    private static long Versie(JsonElement brief) => brief.GetProperty("version").GetInt64();

    private async Task<JsonElement> BriefAsync(Guid id)
        => (await host.QueryAsync($"query($id: UUID!) {{ brief(id: $id) {{ {Brievenopstelling.Velden} }} }}", new { id })).GetProperty("brief");
}

public sealed class BrievenOpSqlite(HostFixture host) : BrievenOverGraphQL(host), IClassFixture<HostFixture>;

public sealed class BrievenOpPostgreSql(PostgresHostFixture host) : BrievenOverGraphQL(host), IClassFixture<PostgresHostFixture>;
