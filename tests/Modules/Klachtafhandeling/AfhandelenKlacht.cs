using System.Text.Json;
using Leefbaarheid.Modules.Tests.Correspondentie;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Klachten;

/// <summary>The work process Afhandelen klacht, step by step, as a user of the schema goes through it.</summary>
public abstract class AfhandelenKlacht(HostFixture host)
{
    private const string Dossier = "leefbaarheidsdossier { id }";

    private static int s_volgnummer;

    [Fact]
    public async Task Steps_29_to_40_beoordelen_klacht_die_in_behandeling_wordt_genomen()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var buurt = klachten.Buurt;
        var collega = await TeamAsync(buurt);

        // Preamble: the complaint exists as an interactie plus a task for a team; there was an earlier contact about the same thing.
        var eerder = await InteractieAsync(buurt, "Belt voor de tweede keer over de afspraak");
        var taak = await TaakAsync(buurt, "Klacht: aannemer kwam twee keer niet");

        // 29-31: Teamtaken; whoever takes it takes it away from the others.
        Assert.Contains(taak, await TakenAsync("teamtaken", collega));
        await host.MutateAsync("taakOppakken", new { id = taak, versie = await VersieAsync("taak", taak) }, "taak { medewerker { code } }");
        Assert.DoesNotContain(taak, await TakenAsync("teamtaken", collega));
        Assert.Contains(taak, await TakenAsync("mijnTaken"));

        // 32: the note says what the reporter told.
        var gelezen = (await host.QueryAsync("query($id: UUID!) { taak(id: $id) { notities contact { id } } }", new { id = taak })).GetProperty("taak");
        Assert.Equal(("De aannemer is niet geweest.", buurt.Contact), (gelezen.Tekst("notities"), gelezen.GetProperty("contact").Id()));

        // 34-38: Leefbaarheidsdossier maken: role Melder, type KLACHT; made and linked.
        var dossier = await host.MutateAsync(
            "leefbaarheidsdossierMakenVanuitTaak",
            new { taakId = taak, rol = "MELDER", typeId = await buurt.CodeAsync("leefbaarheidsdossiertypen", "KLACHT"), begindatum = "2026-11-20" },
            "leefbaarheidsdossier { id nummer omschrijving begindatum type { code } melders { contactId tonenOpDossier } taken { id } klacht { fase ingediendOp uitersteDatum } }");
        var id = dossier.Id();
        Assert.Equal(("Klacht: aannemer kwam twee keer niet", "KLACHT"), (dossier.Tekst("omschrijving"), dossier.GetProperty("type").Tekst("code")));
        var melder = Assert.Single(dossier.GetProperty("melders").EnumerateArray());
        Assert.Equal((buurt.Contact, true), (melder.GetProperty("contactId").GetGuid(), melder.GetProperty("tonenOpDossier").GetBoolean()));
        Assert.Equal(taak, Assert.Single(dossier.GetProperty("taken").EnumerateArray()).Id());
        Assert.Equal(
            dossier.Tekst("nummer"),
            (await host.QueryAsync("query($id: UUID!) { taak(id: $id) { leefbaarheidsdossier { nummer } } }", new { id = taak }))
                .GetProperty("taak").GetProperty("leefbaarheidsdossier").Tekst("nummer"));

        // The complaint waits for its judgement, and its six weeks run from the day on which it was filed.
        var klacht = dossier.GetProperty("klacht");
        Assert.Equal(("TE_BEOORDELEN", "2026-11-20", "2027-01-01"), (klacht.Tekst("fase"), klacht.Tekst("ingediendOp"), klacht.Tekst("uitersteDatum")));
        Assert.Equal([("2027-01-01", "2026-12-24", null)], await klachten.TermijnenAsync(id));

        // 39: admitted; Dossierstatus and Behandelend medewerker.
        var beoordeeld = await host.MutateAsync(
            "klachtInBehandelingNemen",
            new { leefbaarheidsdossierId = id, klachtOver = "SAMENWERKINGSPARTNER", reden = "De aannemer werkte in onze opdracht." },
            $"klacht {{ {Klachtopstelling.Velden} }}");
        Assert.Equal(
            ("IN_BEHANDELING", "SAMENWERKINGSPARTNER", "2026-11-23", "JVISSER"),
            (beoordeeld.Tekst("fase"), beoordeeld.Tekst("klachtOver"), beoordeeld.Tekst("beoordeeldOp"), beoordeeld.Tekst("beoordeeldDoor")));
        await host.MutateAsync(
            "leefbaarheidsdossierWijzigen",
            new
            {
                id,
                versie = await VersieAsync("leefbaarheidsdossier", id),
                statusId = await buurt.CodeAsync("dossierstatussen", "INUITV"),
                behandelendMedewerkerId = buurt.Medewerker,
            },
            Dossier);

        // 40: the earlier contact is found at the melder and linked.
        await host.MutateAsync("interactieKoppelen", new { id = eerder, leefbaarheidsdossierId = id }, "interactielogpost { id }");
        var gekoppeld = await host.QueryAsync(
            "query($id: UUID!) { interactielogposten(where: { leefbaarheidsdossierId: { eq: $id } }) { nodes { id leefbaarheidsdossier { id } } } }", new { id });
        Assert.Contains(gekoppeld.GetProperty("interactielogposten").GetProperty("nodes").EnumerateArray(), post => post.Id() == eerder);
    }

    [Fact]
    public async Task Step_33_beoordelen_klacht_die_niet_in_behandeling_wordt_genomen()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var taak = await TaakAsync(klachten.Buurt, "Klacht over de huurverhoging");

        // A reason must be given.
        var fout = await host.RefusedAsync("klachttaakAfwijzen", new { taakId = taak, reden = " " });
        Assert.Equal(("VERPLICHT", "reden"), (fout.Tekst("code"), fout.Tekst("veld")));

        var gesloten = await host.MutateAsync(
            "klachttaakAfwijzen", new { taakId = taak, reden = "Hierover beslist de Huurcommissie." }, "taak { gesloten notities leefbaarheidsdossier { id } }");
        Assert.True(gesloten.GetProperty("gesloten").GetBoolean());
        Assert.Equal(
            "De aannemer is niet geweest.\nKlacht niet in behandeling genomen: Hierover beslist de Huurcommissie.", gesloten.Tekst("notities"));
        Assert.Null(gesloten.Tekst("leefbaarheidsdossier"));

        // Completed is completed.
        Assert.Equal("TAAK_GESLOTEN", (await host.RefusedAsync("klachttaakAfwijzen", new { taakId = taak, reden = "Nog eens." })).Tekst("code"));
        Assert.Equal(
            "TAAK_GESLOTEN",
            (await host.RefusedAsync(
                "leefbaarheidsdossierMakenVanuitTaak",
                new { taakId = taak, rol = "MELDER", typeId = await klachten.Buurt.CodeAsync("leefbaarheidsdossiertypen", "KLACHT") })).Tekst("code"));
    }

    [Fact]
    public async Task Steps_41_to_46_toewijzen_vervolgacties()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var id = await klachten.InBehandelingAsync();

        // 41-42: Processtappen toevoegen, template Klacht.
        var regels = await RegelsAsync(await host.MutateAsync(
            "processtappenToevoegen",
            new { leefbaarheidsdossierId = id, sjabloonId = await klachten.Buurt.CodeAsync("processtappensjablonen", "KLACHT") },
            "leefbaarheidsdossier { id }"));
        Assert.Equal(4, regels.Count);
        Assert.Equal("2026-11-25", regels[0].Tekst("voorgesteldeDatum"));

        // 43: another date.
        var gewijzigd = await host.MutateAsync(
            "actieregelWijzigen",
            new { id = regels[0].Id(), versie = regels[0].GetProperty("version").GetInt64(), voorgesteldeDatum = "2026-11-24" },
            "actieregel { voorgesteldeDatum }");
        Assert.Equal("2026-11-24", gewijzigd.Tekst("voorgesteldeDatum"));

        // 44: Kladblok; long text is split over lines.
        var opmerking = string.Join(' ', Enumerable.Repeat("klager belt liever", 20));
        await host.MutateAsync("actieregelOpmerkingToevoegen", new { actieregelId = regels[0].Id(), tekst = opmerking }, "actieregel { id }");

        // 45-46: a task for a line, and one for the dossier as a whole.
        await host.MutateAsync(
            "dossierTaakAanmaken",
            new { leefbaarheidsdossierId = id, actieregelId = regels[0].Id(), omschrijving = "Ontvangst bevestigen", notities = "Per brief.", medewerkerId = klachten.Buurt.Medewerker },
            "taak { id }");
        await host.MutateAsync(
            "dossierTaakAanmaken", new { leefbaarheidsdossierId = id, omschrijving = "Leidinggevende informeren", teamId = klachten.Buurt.Team }, "taak { id }");

        var kaart = (await host.QueryAsync(
            "query($id: UUID!) { leefbaarheidsdossier(id: $id) { taken { omschrijving } actieregels { heeftOpmerkingen opmerkingen { tekst } taken { omschrijving } } } }",
            new { id })).GetProperty("leefbaarheidsdossier");
        Assert.Equal(2, kaart.GetProperty("taken").GetArrayLength());
        var eerste = kaart.GetProperty("actieregels")[0];
        Assert.True(eerste.GetProperty("heeftOpmerkingen").GetBoolean());
        Assert.True(eerste.GetProperty("opmerkingen").GetArrayLength() > 1);
        Assert.Equal(opmerking, string.Join(' ', eerste.GetProperty("opmerkingen").EnumerateArray().Select(regel => regel.Tekst("tekst"))));
        Assert.Equal("Ontvangst bevestigen", Assert.Single(eerste.GetProperty("taken").EnumerateArray()).Tekst("omschrijving"));

        // Whoever opens the Kladblok again reads who wrote what, and when.
        var kladblok = (await host.QueryAsync("query($id: UUID!) { kladblok(actieregelId: $id) { tekst } }", new { id = regels[0].Id() })).GetProperty("kladblok");
        var geschreven = kladblok.Tekst("tekst")!.Split('\n');
        Assert.Equal(("23-11-2026, JVISSER", opmerking), (geschreven[0], string.Join(' ', geschreven[1..])));
    }

    [Fact]
    public async Task Steps_47_to_54_uitvoeren_vervolgacties()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var buurt = klachten.Buurt;
        var id = await klachten.InBehandelingAsync();
        var regel = (await host.MutateAsync("actieregelToevoegen", new { leefbaarheidsdossierId = id, omschrijving = "Hoor en wederhoor" }, "actieregel { id }")).Id();
        var taak = (await host.MutateAsync(
            "dossierTaakAanmaken",
            new { leefbaarheidsdossierId = id, actieregelId = regel, omschrijving = "Klager bellen", medewerkerId = buurt.Medewerker, contactId = buurt.Contact },
            "taak { id }")).Id();

        // 47-49, 51: Mijn taken; the task leads to dossier and line.
        Assert.Contains(taak, await TakenAsync("mijnTaken"));
        var gelezen = (await host.QueryAsync("query($id: UUID!) { taak(id: $id) { leefbaarheidsdossier { id } actieregel { id } } }", new { id = taak })).GetProperty("taak");
        Assert.Equal((id, regel), (gelezen.GetProperty("leefbaarheidsdossier").Id(), gelezen.GetProperty("actieregel").Id()));

        // 50: In uitvoering.
        var bezig = await host.MutateAsync("taakStatusWijzigen", new { id = taak, status = "IN_UITVOERING" }, "taak { status }");
        Assert.Equal("IN_UITVOERING", bezig.Tekst("status"));

        // 52: Opmerkingen, to the dossier and to the line.
        await host.MutateAsync("dossieropmerkingToevoegen", new { leefbaarheidsdossierId = id, tekst = "Klager is bereikbaar na vijven." }, Dossier);
        await host.MutateAsync("actieregelOpmerkingToevoegen", new { actieregelId = regel, tekst = "Gesproken met beide partijen." }, "actieregel { id }");

        // 53: Nieuw, Worddocument: a template, its questions answered, and the letter hangs on the dossier and on the line.
        await host.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = id, contactId = buurt.Contact }, Dossier);
        var brief = await host.MutateAsync(
            "briefMaken",
            new
            {
                leefbaarheidsdossierId = id,
                actieregelId = regel,
                sjabloonId = await buurt.CodeAsync("briefsjablonen", "ONTVANGST"),
                contactId = buurt.Contact,
                antwoorden = Brievenopstelling.Antwoorden(new { Samenvatting = "U bent niet teruggebeld." }),
            },
            "brief { id status downloadpad antwoorden { veld antwoord } leefbaarheidsdossier { brieven { id } } actieregel { brieven { id } } }");
        Assert.Equal("CONCEPT", brief.Tekst("status"));
        Assert.Equal(brief.Id(), Assert.Single(brief.GetProperty("leefbaarheidsdossier").GetProperty("brieven").EnumerateArray()).Id());
        Assert.Equal(brief.Id(), Assert.Single(brief.GetProperty("actieregel").GetProperty("brieven").EnumerateArray()).Id());
        // Until when we answer is known: six weeks.
        Assert.Contains(
            brief.GetProperty("antwoorden").EnumerateArray(),
            antwoord => (antwoord.Tekst("veld"), antwoord.Tekst("antwoord")) == ("UiterlijkBericht", "2027-01-04"));

        // 54: line and task completed, the contact moment logged with dossier and line.
        await host.MutateAsync(
            "actieregelVoltooien", new { id = regel, afhandelingsredenId = await buurt.CodeAsync("actieregelafhandelingsredenen", "UITGEV") }, "actieregel { id }");
        await host.MutateAsync("taakVoltooien", new { id = taak }, "taak { gesloten }");
        await host.MutateAsync(
            "interactieVastleggen",
            new { contactId = buurt.Contact, onderwerp = "Hoor en wederhoor", richting = "UIT", kanaal = "TEL", taakId = taak, leefbaarheidsdossierId = id, actieregelId = regel },
            "interactielogpost { id }");
        var kaart = (await host.QueryAsync(
            """
            query($id: UUID!) {
              leefbaarheidsdossier(id: $id) { aantalOpenTaken opmerkingen { tekst } actieregels { status afhandelingsreden { code } opmerkingen { tekst } } }
              interactielogposten(where: { leefbaarheidsdossierId: { eq: $id } }) { nodes { actieregel { id } taak { id } } }
            }
            """,
            new { id }));
        var dossier = kaart.GetProperty("leefbaarheidsdossier");
        Assert.Equal(0, dossier.GetProperty("aantalOpenTaken").GetInt32());
        Assert.Equal("Klager is bereikbaar na vijven.", Assert.Single(dossier.GetProperty("opmerkingen").EnumerateArray()).Tekst("tekst"));
        var gereed = Assert.Single(dossier.GetProperty("actieregels").EnumerateArray());
        Assert.Equal(("VOLTOOID", "UITGEV"), (gereed.Tekst("status"), gereed.GetProperty("afhandelingsreden").Tekst("code")));
        var post = Assert.Single(kaart.GetProperty("interactielogposten").GetProperty("nodes").EnumerateArray());
        Assert.Equal((regel, taak), (post.GetProperty("actieregel").Id(), post.GetProperty("taak").Id()));
    }

    [Fact]
    public async Task Steps_55_to_59_controleren_oplossing()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var buurt = klachten.Buurt;
        var id = await klachten.InBehandelingAsync();
        await host.MutateAsync(
            "leefbaarheidsdossierWijzigen",
            new { id, versie = await VersieAsync("leefbaarheidsdossier", id), behandelendMedewerkerId = buurt.Medewerker },
            Dossier);

        // 55-57: Mijn leefbaarheidsdossiers.
        var mijn = await host.QueryAsync("{ mijnLeefbaarheidsdossiers(first: 200) { nodes { id } } }");
        Assert.Contains(mijn.GetProperty("mijnLeefbaarheidsdossiers").GetProperty("nodes").EnumerateArray(), dossier => dossier.Id() == id);

        // 58-59: the complainant is not satisfied and more can be done: new lines and tasks.
        var eerste = await host.MutateAsync(
            "klachtOplossingControleren",
            new { leefbaarheidsdossierId = id, tevreden = "NEE", toelichting = "De muur is nog nat.", alHetRedelijkeGedaan = false, motivering = "De aannemer komt nog een keer." },
            $"klacht {{ {Klachtopstelling.Velden} }}");
        Assert.Equal(("IN_BEHANDELING", "2026-11-23", "JVISSER"), (eerste.Tekst("fase"), eerste.Tekst("gecontroleerdOp"), eerste.Tekst("gecontroleerdDoor")));
        var regel = (await host.MutateAsync("actieregelToevoegen", new { leefbaarheidsdossierId = id, omschrijving = "Aannemer terug laten komen" }, "actieregel { id }")).Id();
        await host.MutateAsync(
            "dossierTaakAanmaken", new { leefbaarheidsdossierId = id, actieregelId = regel, omschrijving = "Afspraak maken", medewerkerId = buurt.Medewerker }, "taak { id }");

        // Checked again: satisfied. Both checks stay to be read.
        var tweede = await host.MutateAsync(
            "klachtOplossingControleren", new { leefbaarheidsdossierId = id, tevreden = "JA", toelichting = "Alles droog." }, $"klacht {{ {Klachtopstelling.Velden} }}");
        Assert.Equal(("GECONTROLEERD", "JA"), (tweede.Tekst("fase"), tweede.Tekst("tevreden")));
        Assert.Equal(["De muur is nog nat.", "Alles droog."], tweede.GetProperty("controles").EnumerateArray().Select(controle => controle.Tekst("toelichting")));
    }

    [Fact]
    public async Task Steps_60_to_64_verwijzen_klager()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var id = await klachten.InBehandelingAsync();

        // All that is reasonable comes first.
        await klachten.WeigertAsync(
            id, "AL_HET_REDELIJKE_NIET_GEDAAN", "verwijzingMaken", new { leefbaarheidsdossierId = id, instantie = "KLACHTENCOMMISSIE" });
        await klachten.WeigertAsync(
            id, "MOTIVERING_VERPLICHT", "klachtOplossingControleren", new { leefbaarheidsdossierId = id, tevreden = "NEE", alHetRedelijkeGedaan = true });
        await host.MutateAsync(
            "klachtOplossingControleren",
            new { leefbaarheidsdossierId = id, tevreden = "NEE", alHetRedelijkeGedaan = true, motivering = "Alles is hersteld en er zijn excuses gemaakt." },
            "klacht { id }");

        // 60: the complainant is contacted.
        await host.MutateAsync(
            "interactieVastleggen",
            new { contactId = klachten.Buurt.Contact, onderwerp = "Verwijzing uitgelegd", richting = "UIT", kanaal = "TEL", leefbaarheidsdossierId = id },
            "interactielogpost { id }");

        // 61-63: the referral, with its last day to file.
        var verwijzing = await host.MutateAsync(
            "verwijzingMaken",
            new { leefbaarheidsdossierId = id, instantie = "KLACHTENCOMMISSIE", naam = "Klachtencommissie Wonen Waterdam", toelichting = "Klager wil een uitspraak." },
            "verwijzing { id version datum uitersteIndiendatum klacht { fase verwezenOp } leefbaarheidsdossier { id } }");
        Assert.Equal(("2026-11-23", "2027-11-23"), (verwijzing.Tekst("datum"), verwijzing.Tekst("uitersteIndiendatum")));
        Assert.Equal(("VERWEZEN", "2026-11-23"), (verwijzing.GetProperty("klacht").Tekst("fase"), verwijzing.GetProperty("klacht").Tekst("verwezenOp")));
        Assert.Equal(id, verwijzing.GetProperty("leefbaarheidsdossier").Id());

        // 64: the letter of referral says what the referral says, and hangs on it.
        await host.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = id, contactId = klachten.Buurt.Contact }, Dossier);
        var brief = await host.MutateAsync(
            "briefMaken",
            new
            {
                leefbaarheidsdossierId = id,
                sjabloonId = await klachten.Buurt.CodeAsync("briefsjablonen", "VERWIJZING"),
                contactId = klachten.Buurt.Contact,
                onderwerpId = verwijzing.Id(),
            },
            "brief { id soort onderwerpSoort antwoorden { veld antwoord } }");
        Assert.Equal(("VERWIJZING", "Verwijzing"), (brief.Tekst("soort"), brief.Tekst("onderwerpSoort")));
        Assert.Equal(
            [
                ("Motivering", "Alles is hersteld en er zijn excuses gemaakt."), ("Instantie", "Klachtencommissie Wonen Waterdam"),
                ("InstantieAdres", ""), ("UitersteIndiendatum", "2027-11-23"),
            ],
            brief.GetProperty("antwoorden").EnumerateArray().Select(antwoord => (antwoord.Tekst("veld"), antwoord.Tekst("antwoord"))));
        var gelezen = await host.QueryAsync("query($id: UUID!) { verwijzing(id: $id) { brief { id } } }", new { id = verwijzing.Id() });
        Assert.Equal(brief.Id(), gelezen.GetProperty("verwijzing").GetProperty("brief").Id());

        // What becomes of it.
        var gewijzigd = await host.MutateAsync(
            "verwijzingWijzigen",
            new { id = verwijzing.Id(), versie = verwijzing.GetProperty("version").GetInt64(), ingediendOp = "2026-11-23", zaaknummer = "KC-2026-17", hoorzittingdatum = "2027-01-12" },
            "verwijzing { naam ingediendOp zaaknummer hoorzittingdatum }");
        Assert.Equal(
            ("Klachtencommissie Wonen Waterdam", "2026-11-23", "KC-2026-17", "2027-01-12"),
            (gewijzigd.Tekst("naam"), gewijzigd.Tekst("ingediendOp"), gewijzigd.Tekst("zaaknummer"), gewijzigd.Tekst("hoorzittingdatum")));
        var uitkomst = await host.MutateAsync(
            "verwijzingUitkomstVastleggen", new { id = verwijzing.Id(), uitkomst = "ONGEGROND", toelichting = "De verhuurder deed genoeg." }, "verwijzing { uitkomst uitkomstdatum }");
        Assert.Equal(("ONGEGROND", "2026-11-23"), (uitkomst.Tekst("uitkomst"), uitkomst.Tekst("uitkomstdatum")));
    }

    [Fact]
    public async Task Steps_65_to_71_afsluiten_klacht()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var id = await klachten.InBehandelingAsync();
        var regel = (await host.MutateAsync("actieregelToevoegen", new { leefbaarheidsdossierId = id, omschrijving = "Besluit terugkoppelen" }, "actieregel { id }")).Id();
        var taak = (await host.MutateAsync(
            "dossierTaakAanmaken", new { leefbaarheidsdossierId = id, actieregelId = regel, omschrijving = "Klager bellen", medewerkerId = klachten.Buurt.Medewerker }, "taak { id }")).Id();
        var reden = await klachten.RedenAsync();

        // 68-69: what is still open is shown, and completed.
        var openstaand = await host.RefusedAsync(
            "leefbaarheidsdossierAfsluiten", new { id, afhandelingsredenId = reden }, "... on OpenstaandWerkError { message code }");
        Assert.Equal("OPENSTAAND_WERK", openstaand.Tekst("code"));
        await host.MutateAsync("actieregelVoltooien", new { id = regel }, "actieregel { id }");
        await host.MutateAsync("taakVoltooien", new { id = taak }, "taak { id }");

        // 70-71: not before the complaint is settled, whichever way it is tried.
        var voltooid = await klachten.Buurt.CodeAsync("dossierstatussen", "VOLTOOID");
        await klachten.WeigertAsync(id, "KLACHT_NIET_OPGELOST", "leefbaarheidsdossierAfsluiten", new { id, afhandelingsredenId = reden });
        await klachten.WeigertAsync(id, "KLACHT_NIET_OPGELOST", "dossierstatusWijzigen", new { id, statusId = voltooid, afhandelingsredenId = reden });
        await host.MutateAsync(
            "klachtOplossingControleren",
            new { leefbaarheidsdossierId = id, tevreden = "NEE", alHetRedelijkeGedaan = true, motivering = "Meer kan niet in redelijkheid." },
            "klacht { id }");
        await klachten.WeigertAsync(id, "KLACHT_NIET_VERWEZEN", "dossierstatusWijzigen", new { id, statusId = voltooid, afhandelingsredenId = reden });
        await host.MutateAsync("verwijzingMaken", new { leefbaarheidsdossierId = id, instantie = "HUURCOMMISSIE" }, "verwijzing { id }");

        var gesloten = await host.MutateAsync(
            "dossierstatusWijzigen",
            new { id, statusId = voltooid, afhandelingsredenId = await klachten.RedenAsync("VERWEZEN") },
            $"leefbaarheidsdossier {{ gesloten afhandelingsreden {{ code }} klacht {{ {Klachtopstelling.Velden} }} }}");
        Assert.Equal((true, "VERWEZEN"), (gesloten.GetProperty("gesloten").GetBoolean(), gesloten.GetProperty("afhandelingsreden").Tekst("code")));
        var klacht = gesloten.GetProperty("klacht");
        Assert.Equal(("AFGESLOTEN", "2026-11-23", "2026-12-23"), (klacht.Tekst("fase"), klacht.Tekst("afgeslotenOp"), klacht.Tekst("heropenbaarTot")));
        Assert.Equal("2026-11-23", Assert.Single(await klachten.TermijnenAsync(id)).Gehaald);
    }

    private static string Code(string voorvoegsel) => $"{voorvoegsel}{Interlocked.Increment(ref s_volgnummer):000}";

    /// <summary>Puts the current medewerker and a colleague in the team; returns the colleague's code.</summary>
    private async Task<string> TeamAsync(Leefomgeving buurt)
    {
        var code = Code("COLLEGA");
        var collega = (await host.MutateAsync("medewerkerAanmaken", new { code, naam = "Fatima Demir" }, "medewerker { id }")).Id();
        foreach (var medewerkerId in new[] { buurt.Medewerker, collega })
            await host.MutateAsync("teamlidToevoegen", new { teamId = buurt.Team, medewerkerId }, "teamlid { id }");
        return code;
    }

    private async Task<Guid> TaakAsync(Leefomgeving buurt, string omschrijving)
        => (await host.MutateAsync(
            "taakAanmaken",
            new { omschrijving, notities = "De aannemer is niet geweest.", teamId = buurt.Team, contactId = buurt.Contact },
            "taak { id }")).Id();

    private async Task<Guid> InteractieAsync(Leefomgeving buurt, string onderwerp)
        => (await host.MutateAsync(
            "interactieVastleggen", new { contactId = buurt.Contact, onderwerp, richting = "INK", kanaal = "TEL" }, "interactielogpost { id }")).Id();

    private async Task<IReadOnlyList<Guid>> TakenAsync(string lijst, string medewerker = HostFixture.Medewerker)
        => [.. (await host.QueryAsync($"{{ {lijst}(first: 200) {{ nodes {{ id }} }} }}", null, medewerker))
            .GetProperty(lijst).GetProperty("nodes").EnumerateArray().Select(taak => taak.Id())];

    private async Task<IReadOnlyList<JsonElement>> RegelsAsync(JsonElement dossier)
        => [.. (await host.QueryAsync(
                "query($id: UUID!) { leefbaarheidsdossier(id: $id) { actieregels { id version voorgesteldeDatum } } }", new { id = dossier.Id() }))
            .GetProperty("leefbaarheidsdossier").GetProperty("actieregels").EnumerateArray()];

    private async Task<long> VersieAsync(string record, Guid id)
        => (await host.QueryAsync($"query($id: UUID!) {{ {record}(id: $id) {{ version }} }}", new { id }))
            .GetProperty(record).GetProperty("version").GetInt64();
}

public sealed class AfhandelenKlachtOpSqlite(HostFixture host) : AfhandelenKlacht(host), IClassFixture<HostFixture>;

public sealed class AfhandelenKlachtOpPostgreSql(PostgresHostFixture host) : AfhandelenKlacht(host), IClassFixture<PostgresHostFixture>;
